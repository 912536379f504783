// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/search_headline.h"

#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::SearchHeadline)
};

/// Where the limit stands on a bar, as on the others of the strip.
constexpr double limitShare = 0.8;

}  // namespace

const WorkloadResult* searched(const Results& results)
{
    const auto found = std::find_if(results.workloads.begin(), results.workloads.end(),
                                    [](const WorkloadResult& one) { return one.searchServers.has_value(); });
    return !results.deployments.empty() || found == results.workloads.end() ? nullptr : &*found;
}

Headline searchUse(const WorkloadResult& search)
{
    Headline line{.name = Words::tr("Servers needed")};
    line.explainPath = QString("workload.%1.search_servers").arg(search.id.number);
    line.figure = text::number(search.searchServers->value(), 0);
    line.known = true;
    line.value = line.used = search.searchServers->value();
    const double bought = search.searchServersBought ? search.searchServersBought->value() : 0;
    line.limit = bought;
    line.full = std::max({line.value, bought, 1.0}) / limitShare;
    line.overLimit = line.value > bought;
    line.context = bought > 0 ? Words::tr("of %1 that the plan has").arg(text::number(bought, 0))
                              : Words::tr("the plan counts none");
    return line;
}

}  // namespace headroom::ui
