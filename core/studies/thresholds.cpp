// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/thresholds.h"

#include <algorithm>

namespace headroom {

Thresholds thresholds(const Scenario& scenario, const Results& results)
{
    Thresholds out;
    for (const RackPtr& rack : scenario.racks)
        out.servers +=
            static_cast<int>(std::count_if(rack->placements.begin(), rack->placements.end(),
                                           [](const Placement& p) { return p.kind == ItemKind::Server; }));
    const CostResult& cost = results.cost;
    out.horizon = cost.breakEven;
    if (!cost.own.total || !cost.own.capital || !cost.cloudTotal || cost.cloudTotal->value() <= 0)
        return out;
    const double own = cost.own.total->value();
    const double cloud = cost.cloudTotal->value();
    out.cloudPriceFall = ratio(1.0 - own / cloud);
    const bool followsDemand =
        std::all_of(scenario.clouds.begin(), scenario.clouds.end(),
                    [](const CloudCommitment& c) { return c.sizing == CloudSizing::Mean; });
    // The cloud's cost is proportional to demand, one's own is not.
    if (followsDemand && !results.deployments.empty() && results.deployments.front().meanUse)
        out.meanUse = ratio(results.deployments.front().meanUse->value() * own / cloud);
    if (out.servers > 0) {
        // Every unit of purchase also costs maintenance over the horizon.
        const double capital = cost.own.capital->value();
        const double perUnit = 1.0 + scenario.assumptions.maintenance.value.value() * cost.horizon.value();
        const double turning = capital + (cloud - own) / perUnit;
        if (turning > 0)
            out.serverPrice = money(turning / out.servers);
    }
    return out;
}

}  // namespace headroom
