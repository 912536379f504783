// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid.h"

#include "core/evaluation/economics/decision.h"
#include "core/evaluation/economics/hybrid_search.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace headroom {

namespace {

constexpr int curvePoints = 20;

bool splittable(const DeploymentState& state)
{
    return state.workload && state.pool && state.pool->paid > 0 && state.rate.known &&
           state.demand.peak.known && state.demand.peak.value.value() > 0;
}

/// What an accelerator of a pool costs among others: its share of the servers' price, where that is known of all pools at work.
class Weights {
public:
    explicit Weights(const Capacity& capacity)
        : m_priced(std::all_of(capacity.deployments.begin(), capacity.deployments.end(),
                               [](const DeploymentState& state) {
                                   return !splittable(state) || state.pool->purchase > Money{};
                               }))
    {}
    double of(const Estate::PoolTotal& pool) const
    {
        return m_priced ? pool.purchase.value() / pool.paid : 1.0;
    }
    /// What is bought beside the servers at work stays whole however much is rented: disks, switches, other servers.
    double beside(const Scenario& scenario, const Estate& estate, double atWork) const
    {
        if (!m_priced || !estate.purchase.known)
            return 0;
        double all = estate.purchase.value.value();
        for (const Purchase& one : scenario.purchases)
            all += (one.count.value * one.price.value).value();
        return std::max(0.0, all - atWork);
    }

private:
    bool m_priced;
};

/// The plan as a search, and what it is told of afterwards.
class Plan {
public:
    Plan(const Scenario& scenario, const Estate& estate, const Capacity& capacity, const RentedRates& rented,
         const HybridCosts& costs, const std::vector<bool>& permitted)
        : m_scenario(scenario),
          m_rented(rented),
          m_permitted(permitted)
    {
        search.costs = costs;
        search.racks = static_cast<double>(scenario.racks.size());
        for (const RentedPart& part : rented.clouds)
            m_bill += part.rate.known ? part.rate.value.value() : 0.0;
        for (const RentedPart& part : rented.apis)
            m_tokens += part.rate.known ? part.rate.value.value() : 0.0;
        fill(estate, capacity);
    }

    HybridSearch search;
    bool needsRefused = false;
    bool overfull = false;  ///< what is only done at home is more than is planned there

    /// Whether data may be kept and sent by the cloud: some line may be used, and none of the workload's own is refused.
    bool mayRentData(WorkloadId workload) const
    {
        return std::any_of(m_permitted.begin(), m_permitted.end(), [](bool may) { return may; }) &&
               !lines(m_rented.clouds, m_scenario.clouds, workload).refused;
    }
    /// Where each workload runs with so many accelerators wanted at home.
    std::vector<WorkloadPlacement> placement(const std::vector<double>& wanted,
                                             const std::vector<bool>& dataOwned) const
    {
        std::vector<WorkloadPlacement> rows;
        for (const Workload& workload : m_scenario.workloads) {
            WorkloadPlacement row;
            row.workload = workload.id;
            const Lines clouds = lines(m_rented.clouds, m_scenario.clouds, workload.id);
            const Lines apis = lines(m_rented.apis, m_scenario.apis, workload.id);
            if (clouds.priced)
                row.rented = money(search.costs.rented * share(clouds.rate, m_bill));
            if (apis.priced)
                row.byToken = money(search.costs.api * share(apis.rate, m_tokens));
            row.rentingRefused = clouds.refused && !clouds.may;
            row.tokensRefused = apis.refused;
            addData(row, dataOwned);
            if (!addSplit(row, wanted) && !addKept(row, wanted) && !row.ownedShare && clouds.any)
                row.ownedShare = ratio(0);
            if (row.owned || row.rented || row.byToken)
                rows.push_back(row);
        }
        return rows;
    }

private:
    struct Lines {
        bool any = false, priced = false, refused = false, may = false;
        double rate = 0;
    };
    template <class Commitments>
    static Lines lines(const std::vector<RentedPart>& parts, const Commitments& commitments,
                       WorkloadId workload)
    {
        Lines out;
        out.priced = true;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i].workload != workload)
                continue;
            out.any = true;
            out.priced = out.priced && parts[i].rate.known;
            out.refused = out.refused || isRefusal(commitments[i].refused);
            out.may = out.may || !isRefusal(commitments[i].refused);
            out.rate += parts[i].rate.value.value();
        }
        out.priced = out.any && out.priced;
        return out;
    }
    static double share(double part, double all) { return all > 0 ? part / all : 0.0; }
    /// Hidden costs beside the bill follow it.
    double presentOf(const RentedPart& part) const
    {
        return search.costs.rented * share(part.rate.value.value(), m_bill);
    }

    void fill(const Estate& estate, const Capacity& capacity)
    {
        const Weights weights(capacity);
        std::map<const Estate::PoolTotal*, std::size_t> known;
        std::set<std::uint64_t> taken;
        double atWork = 0;
        for (const DeploymentState& state : capacity.deployments) {
            if (!splittable(state))
                continue;
            const auto [pool, fresh] = known.emplace(state.pool, search.pools.size());
            if (fresh) {
                const double weight = weights.of(*state.pool);
                const auto& reserve = state.pool->pool->reserve;
                const auto server = static_cast<double>(std::max(1, state.pool->together));
                search.pools.push_back({server, server, static_cast<double>(state.pool->paid),
                                        static_cast<double>(state.pool->fitted), weight,
                                        reserve ? std::ceil(reserve->value.value() - 1e-9) : 0.0});
                atWork += weight * state.pool->paid;
            }
            SplitWork splitting(state);
            SharedServers& shared = search.pools[pool->second];
            shared.ceiling = ceilingOf(state, capacity);
            shared.together = std::max(shared.together, togetherFor(state, shared));
            bool rents = false;
            for (std::size_t i = 0; i < m_rented.clouds.size(); ++i) {
                const RentedPart& part = m_rented.clouds[i];
                if (!m_permitted[i] || part.workload != state.workload->id || !part.rate.known ||
                    !part.perInstance.known || !part.acceleratorRate.known || !part.instances.known ||
                    part.instances.value.value() <= 0)
                    continue;
                const CloudCommitment& line = m_scenario.clouds[i];
                splitting.add(part, line.sizing, line.share ? line.share->value.value() : 1.0,
                              presentOf(part));
                rents = true;
            }
            splitting.dropAlternatives();
            if (!rents || !taken.insert(state.workload->id.number).second) {
                shared.kept += splitting.peak();
                m_kept.push_back({state.workload->id, pool->second, splitting.peak()});
                continue;
            }
            search.split.push_back(std::move(splitting));
            search.poolOf.push_back(pool->second);
        }
        for (std::size_t i = 0; i < m_rented.clouds.size(); ++i) {
            const WorkloadId workload = m_rented.clouds[i].workload;
            const bool home = std::any_of(m_kept.begin(), m_kept.end(),
                                          [&](const Kept& one) { return one.workload == workload; });
            if (taken.contains(workload.number) || (!m_permitted[i] && home))
                continue;
            search.rented += presentOf(m_rented.clouds[i]);
            needsRefused = needsRefused || !m_permitted[i];
        }
        // What is only planned at home takes no more than there is.
        for (SharedServers& pool : search.pools) {
            overfull = overfull || pool.kept > pool.fitted * (1 + 1e-9);
            pool.kept = std::min(pool.kept, pool.fitted);
        }
        search.beside = weights.beside(m_scenario, estate, atWork);
        search.mayLeave = m_kept.empty() && !search.costs.dataStays &&
                          std::all_of(m_scenario.workloads.begin(), m_scenario.workloads.end(),
                                      [this](const Workload& one) { return mayRentAll(one.id); });
    }
    /// Whether its work and its data have a line that may be used, or nothing of it is planned at home.
    bool mayRentAll(WorkloadId workload) const
    {
        const auto& data = search.costs.data;
        const bool kept = std::any_of(data.begin(), data.end(),
                                      [&](const HybridCosts::Data& one) { return one.workload == workload; });
        const bool planned = std::any_of(m_scenario.deployments.begin(), m_scenario.deployments.end(),
                                         [&](const Deployment& one) { return one.workload == workload; });
        const bool split = std::any_of(search.split.begin(), search.split.end(),
                                       [&](const SplitWork& one) { return one.workload() == workload; });
        return (!kept || mayRentData(workload)) && (!planned || split);
    }

    /// Most of its servers that work with a limit of time may keep busy: four fifths, or as much as the plan's own do where they serve.
    static double ceilingOf(const DeploymentState& state, const Capacity& capacity)
    {
        constexpr double usual = 0.8;
        double busy = 0;
        bool limited = false;
        for (const DeploymentState& one : capacity.deployments) {
            if (one.pool != state.pool || !splittable(one))
                continue;
            busy += one.demand.peak.value.value() / one.rate.value.value();
            const Workload& work = *one.workload;
            limited = limited || (one.interactive() &&
                                  (work.latencyLimit || work.firstTokenLimit || work.perTokenLimit));
        }
        const double use = state.pool->fitted > 0 ? busy / state.pool->fitted : 0.0;
        return !limited ? 1.0 : use <= 1 ? std::max(usual, use) : usual;
    }
    /// Accelerators that this work takes at once, in whole servers: those of a replica, or of a training run, whose speed and memory are
    /// those of the whole pool.
    static double togetherFor(const DeploymentState& state, const SharedServers& pool)
    {
        const double least =
            isTraining(state.workload->task) ? pool.fitted : acceleratorsOf(*state.deployment);
        return pool.server * std::ceil(least / pool.server - 1e-9);
    }

    void addData(WorkloadPlacement& row, const std::vector<bool>& dataOwned) const
    {
        for (std::size_t i = 0; i < search.costs.data.size(); ++i) {
            const HybridCosts::Data& data = search.costs.data[i];
            if (data.workload != row.workload)
                continue;
            row.owned = money(data.own);
            row.rented = money(data.cloud);
            row.rentingRefused = !mayRentData(row.workload);
            row.ownedShare = ratio(dataOwned[i] ? 1 : 0);
        }
    }
    bool addSplit(WorkloadPlacement& row, const std::vector<double>& wanted) const
    {
        const auto at = std::find_if(search.split.begin(), search.split.end(),
                                     [&](const SplitWork& one) { return one.workload() == row.workload; });
        if (at == search.split.end())
            return false;
        const auto i = static_cast<std::size_t>(at - search.split.begin());
        const double work = search.working(wanted)[i];
        row.ownedShare = ratio(std::min(work, at->peak()) / at->peak());
        row.instances = ratio(at->instances(work));
        std::vector<double> other = wanted;
        other[i] = 0;
        const double without = search.ownPresent(other, search.pools);
        other[i] = at->peak();
        row.owned = money(search.ownPresent(other, search.pools) - without);
        row.rented = money(at->rentedPresent(0));
        return true;
    }
    bool addKept(WorkloadPlacement& row, const std::vector<double>& wanted) const
    {
        std::vector<SharedServers> without = search.pools;
        bool any = false;
        for (const Kept& one : m_kept) {
            if (one.workload != row.workload)
                continue;
            without[one.pool].kept = std::max(0.0, without[one.pool].kept - one.peak);
            any = true;
        }
        if (!any)
            return false;
        row.ownedShare = ratio(1);
        row.owned = money(search.ownPresent(wanted, search.pools) - search.ownPresent(wanted, without));
        return true;
    }

    struct Kept {
        WorkloadId workload;
        std::size_t pool = 0;
        double peak = 0;  ///< accelerators
    };
    const Scenario& m_scenario;
    const RentedRates& m_rented;
    const std::vector<bool>& m_permitted;
    double m_bill = 0, m_tokens = 0;  ///< rates of all clouds, all interfaces
    std::vector<Kept> m_kept;
};

}  // namespace

bool isFixedCost(CostCategory category)
{
    return category == CostCategory::Staff || category == CostCategory::Training ||
           category == CostCategory::Data || category == CostCategory::Other;
}

std::optional<FoundHybrid> splitHybrid(const Scenario& scenario, const Estate& estate,
                                       const Capacity& capacity, const RentedRates& rented,
                                       const HybridCosts& costs, const std::vector<bool>& permitted,
                                       HybridSplit& out, std::vector<WorkloadPlacement>& placement)
{
    Plan plan(scenario, estate, capacity, rented, costs, permitted);
    HybridSearch& search = plan.search;
    if (search.pools.empty())
        return std::nullopt;
    const auto& given = scenario.finance.units.ownedShare;
    FoundHybrid best;
    best.refused = plan.needsRefused;
    best.mixes = !search.split.empty();
    double data = 0, dataLeft = 0;
    for (const HybridCosts::Data& one : costs.data) {
        const bool owned = given ? given->value.value() > 0 || !plan.mayRentData(one.workload)
                                 : one.own <= one.cloud || !plan.mayRentData(one.workload);
        best.dataOwned.push_back(owned);
        data += owned ? one.own : one.cloud;
        dataLeft += one.cloud;
    }
    std::vector<double> wanted = given ? search.shareOfPeaks(given->value.value()) : search.cheapest();
    best.scales = search.scales(wanted);
    // Peaks at different hours need less together than each alone: what serves as planned is never worse than that.
    if (const HybridScales all = search.asPlanned();
        !given && costs.ownServes && search.present(all) <= search.present(best.scales)) {
        wanted = search.shareOfPeaks(1);
        best.scales = all;
    }
    // What is owned beside the servers at work goes too where nothing at all need be owned.
    const std::vector<double> nothing = search.shareOfPeaks(0);
    const HybridScales left{0, 0, search.scales(nothing).rented};
    const bool leaves = given ? given->value.value() <= 0
                              : search.present(left) + dataLeft <= search.present(best.scales) + data;
    if (search.mayLeave && leaves) {
        wanted = nothing;
        best.scales = left;
        best.dataOwned.assign(costs.data.size(), false);
    }
    placement = plan.placement(wanted, best.dataOwned);
    out.found = !given;
    out.overfull = plan.overfull;
    out.ownScale = ratio(best.scales.own);
    const double servers = search.servers(wanted), planned = search.plannedServers();
    out.servers = ratio(given ? servers : std::min(servers, planned));
    out.planned = ratio(planned);
    if (search.racks > 0)
        out.racks = ratio(best.scales.racks * search.racks);
    if (!best.mixes)
        return best;
    out.workload = search.split.front().workload();
    const std::vector<double> work = search.working(wanted);
    double owned = 0, peak = 0, instances = 0;
    for (std::size_t i = 0; i < work.size(); ++i) {
        owned += std::min(work[i], search.split[i].peak());
        peak += search.split[i].peak();
        instances += search.split[i].instances(work[i]);
    }
    out.workloads = static_cast<int>(search.split.size());
    out.ownedShare = ratio(owned / peak);
    out.instances = ratio(instances);
    for (int i = 0; i <= curvePoints; ++i) {
        const double share = static_cast<double>(i) / curvePoints;
        out.curve.push_back({share, search.present(search.scales(search.shareOfPeaks(share))) + data});
    }
    return best;
}

}  // namespace headroom
