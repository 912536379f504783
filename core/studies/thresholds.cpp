// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/thresholds.h"

#include "core/evaluation/cloud_bill.h"
#include "core/results/ways.h"

#include <algorithm>

namespace headroom {

namespace {

bool discounts(const Scenario& scenario)
{
    const auto& rate = scenario.finance.discounting.discountRate;
    return rate && rate->value.value() != 0;
}

}  // namespace

Thresholds thresholds(const Scenario& scenario, const Results& results)
{
    Thresholds out;
    for (const RackPtr& rack : scenario.racks)
        out.servers +=
            static_cast<int>(std::count_if(rack->placements.begin(), rack->placements.end(),
                                           [](const Placement& p) { return p.kind == ItemKind::Server; }));
    const CostResult& cost = results.cost;
    out.horizon = cost.breakEven;
    const CostOption rival = cost.hasCloud ? CostOption::Cloud : CostOption::Api;
    const auto own = presentOf(CostOption::Own, results), rented = presentOf(rival, results);
    if (!own || !rented || !cost.own.capital || *rented <= 0)
        return out;
    out.rentedPriceFall = ratio(1.0 - *own / *rented);
    const bool followsDemand =
        rival == CostOption::Api ||
        std::all_of(scenario.clouds.begin(), scenario.clouds.end(),
                    [](const CloudCommitment& c) { return sizingOf(c) == CloudSizing::Mean; });
    // What is rented by demand costs in proportion to it, one's own does not.
    if (followsDemand && !results.deployments.empty() && results.deployments.front().meanUse)
        out.meanUse = ratio(results.deployments.front().meanUse->value() * *own / *rented);
    // What a server costs later (maintenance, and its renewal) is not discounted here.
    if (out.servers > 0 && !discounts(scenario)) {
        // Every unit of purchase also costs maintenance over the horizon.
        const double capital = cost.own.capital->value();
        const double perUnit = 1.0 + scenario.assumptions.maintenance.value.value() * cost.horizon.value();
        const double turning = capital + (*rented - *own) / perUnit;
        if (turning > 0)
            out.serverPrice = money(turning / out.servers);
    }
    return out;
}

}  // namespace headroom
