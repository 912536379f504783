// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "app/cli/say.h"
#include "app/plan_file.h"
#include "core/scenario/edits.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Commands)
};

}  // namespace

Result<Catalogue> catalogueWith(UserTables tables)
{
    auto loaded = loadCatalogue(tables);
    if (!loaded)
        return std::move(loaded).error();
    if (loaded.value().problem)
        say(stderr, "headroom-cli: " + text::error(*loaded.value().problem) + ' ' +
                        Words::tr("Your own catalogue is left out until then.") + '\n');
    return std::move(loaded).value().catalogue;
}

Result<Opened> open(const std::string& file, UserTables tables, const std::vector<std::string>& sets)
{
    auto scenario = openPlan(file);
    if (!scenario)
        return std::move(scenario).error();
    for (const std::string& set : sets) {
        const std::size_t equals = set.find('=');
        if (equals == std::string::npos)
            return Error{Error::Code::Syntax, {"PATH=VALUE", set}, {}, "--set"};
        // Dated like the plan: an undated zero would count as never stated.
        const Date date = scenario.value().info.date;
        scenario =
            setByPath(std::move(scenario).value(), set.substr(0, equals), set.substr(equals + 1), {}, date);
        if (!scenario)
            return std::move(scenario).error();
    }
    auto catalogue = catalogueWith(tables);
    if (!catalogue)
        return std::move(catalogue).error();
    Catalogue all = catalogue.value().overlaidWith(scenario.value().carried);
    return Opened{std::move(all), std::move(scenario).value()};
}

}  // namespace headroom::cli
