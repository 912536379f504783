// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid.h"

#include "core/evaluation/economics/hybrid_plan.h"
#include "core/results/ways.h"

#include <algorithm>

namespace headroom {

namespace {

/// A mix as far as it is decided: accelerators at work in each pool, and whether instances may be rented where there is another way.
struct Choice {
    std::vector<double> wanted;
    bool cloud = true;
    FoundHybrid found;
};

Choice chosen(HybridSearch& search, const Known<Ratio>& given, bool cloud)
{
    search.rent(cloud);
    Choice best;
    best.cloud = cloud;
    FoundHybrid& found = best.found;
    best.wanted = given ? search.share(given->value()) : search.cheapest();
    found.scales = search.scales(best.wanted);
    // Peaks at different hours need less together than each alone: what serves as planned is never worse than that.
    if (const HybridScales all = search.asPlanned();
        !given && search.costs.ownServes && search.present(all) <= search.present(found.scales)) {
        best.wanted = search.share(1);
        found.scales = all;
    }
    found.present = search.present(found.scales);
    found.dataOwned = search.dataOwned(search.left(best.wanted));
    if (!search.mayLeave)
        return best;
    // What is owned beside the servers at work goes too where nothing at all need be owned.
    const HybridScales nothing = search.nothingOwned();
    const double present = search.present(nothing);
    if (given ? given->value() <= 0 : present <= found.present) {
        best.wanted = search.share(0);
        found.scales = nothing;
        found.present = present;
        found.dataOwned.assign(search.data.size(), 0.0);
    }
    return best;
}

/// What the cloud costs once may be worth saving where tokens do its work a little dearer, or servers what only it could do.
bool mayForgoCloud(const HybridSearch& search)
{
    const auto byToken = [](const auto& one) { return one.apis.any(); };
    return search.costs.once + search.costs.onceAlone > 0 &&
           (std::any_of(search.split.begin(), search.split.end(),
                        [](const SplitWork& one) { return one.apis().any(); }) ||
            std::any_of(search.rentedOnly.begin(), search.rentedOnly.end(), byToken));
}

void tellSplit(const HybridPlan& plan, const Choice& best, const Known<Ratio>& given, HybridSplit& out)
{
    const HybridSearch& search = plan.search;
    const HybridScales& scales = best.found.scales;
    out.found = !given;
    out.overfull = plan.overfull;
    out.ownScale = ratio(scales.own[CostDriver::Hardware]);
    const double servers = search.servers(best.wanted), planned = search.plannedServers();
    out.servers = ratio(given ? servers : std::min(servers, planned));
    out.planned = ratio(planned);
    if (!search.rackFees.empty())
        out.racks = ratio(scales.rackCount);
    if (search.costs.hasApi)
        out.tokens = ratio(scales.tokens);
    double instances = 0;
    for (const HybridSearch::RentedOnly& one : search.rentedOnly)
        instances += one.inCloud(search.rents()) ? one.clouds.instances() : 0.0;
    const std::vector<LeftWork> left = search.left(best.wanted);
    double owned = 0, peak = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        owned += search.split[i].peak() - left[i].busiest;
        peak += search.split[i].peak();
        instances += search.split[i].instances(left[i], search.rents());
    }
    out.workloads = static_cast<int>(search.split.size());
    if (!search.split.empty())
        out.workload = search.split.front().workload();
    out.ownedShare = ratio(peak > 0 ? owned / peak : scales.owns() ? 1.0 : 0.0);
    out.instances = ratio(instances);
}

}  // namespace

std::optional<FoundHybrid> splitHybrid(const Scenario& scenario, const Estate& estate,
                                       const Capacity& capacity, const RentedRates& rented,
                                       const HybridCosts& costs, const PermittedLines& permitted,
                                       HybridSplit& out, std::vector<WorkloadPlacement>& placement)
{
    HybridPlan plan(scenario, estate, capacity, rented, costs, permitted);
    HybridSearch& search = plan.search;
    // Of one workload alone the cheaper way is no mix.
    const bool onlyRented = !costs.hasOwn && search.rentedOnly.size() > 1;
    if (!plan.known || (search.pools.empty() && !onlyRented))
        return std::nullopt;
    const auto& stated = scenario.finance.units.ownedShare;
    const Known<Ratio> given = stated ? Known<Ratio>(stated->value) : std::nullopt;
    plan.placeData(given);
    Choice best = chosen(search, given, true);
    if (mayForgoCloud(search)) {
        Choice other = chosen(search, given, false);
        if (cheaper(other.found.present, best.found.present))
            best = std::move(other);
    }
    search.rent(best.cloud);
    best.found.refused = plan.needsRefused;
    best.found.mixes =
        !search.split.empty() || std::any_of(search.rentedOnly.begin(), search.rentedOnly.end(),
                                             [](const auto& one) { return one.workload != WorkloadId{}; });
    placement = plan.placement(best.wanted, best.found.dataOwned);
    tellSplit(plan, best, given, out);
    return std::move(best.found);
}

}  // namespace headroom
