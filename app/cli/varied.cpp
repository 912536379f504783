// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/varied.h"

namespace headroom::cli {

Result<PathAndText> parted(const std::string& order, const char* option)
{
    const std::size_t equals = order.find('=');
    if (equals == std::string::npos)
        return Error{Error::Code::Syntax, {"PATH=LOW..HIGH", order}, {}, option};
    return PathAndText{order.substr(0, equals), order.substr(equals + 1)};
}

Result<Opened> openVaried(const StudyOptions& options, UserTables tables)
{
    auto opened = open(options.file, tables, options.sets);
    if (!opened)
        return std::move(opened).error();
    for (const std::string& order : options.spreads) {
        auto spread = parted(order, "--vary");
        if (!spread)
            return std::move(spread).error();
        // A price of the catalogue has no place in the plan for its spread.
        if (readCataloguePath(spread.value().path))
            continue;
        auto changed = setSpreadByPath(opened.value().scenario, spread.value().path, spread.value().text);
        if (!changed)
            return std::move(changed).error();
        Opened plan = std::move(opened).value();
        plan.scenario = std::move(changed).value();
        opened = std::move(plan);
    }
    return opened;
}

Result<std::vector<InputView>> pricesVaried(const StudyOptions& options, const Opened& opened)
{
    std::vector<InputView> prices;
    for (const std::string& order : options.spreads) {
        const auto told = parted(order, "--vary");
        if (!told || !readCataloguePath(told.value().path))
            continue;
        auto input = studyInputAt(opened.catalogue, opened.scenario, told.value().path);
        if (!input)
            return noStudyInput(opened.catalogue, opened.scenario, told.value().path).at("--vary");
        auto spread = parseSpread(told.value().text, *input);
        if (!spread)
            return std::move(spread).error().at(told.value().path);
        input->spread = spread.value();
        prices.push_back(std::move(*input));
    }
    return prices;
}

}  // namespace headroom::cli
