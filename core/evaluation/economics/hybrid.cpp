// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <vector>

namespace headroom {

namespace {

constexpr int curvePoints = 20;

/// The servers that some of the work shares.
struct Shared {
    double together = 1;  ///< accelerators of a server
    double paid = 0;      ///< accelerators planned
    double weight = 1;    ///< what one costs among all that are planned
    double needed = 0;    ///< accelerators for all peaks
    double kept = 0;      ///< of these for work that is only planned at home

    double serversFor(double working) const { return std::ceil(working / together - 1e-9); }
    /// Accelerators bought so that as many work: whole servers, with the plan's reserve, and as planned where that is enough.
    double boughtFor(double working) const
    {
        const bool enough = paid >= needed * (1 - 1e-9);
        const double reserve = enough ? std::max(1.0, paid / (together * serversFor(needed))) : 1.0;
        const double bought = together * std::ceil(serversFor(working) * reserve - 1e-9);
        return enough ? std::min(bought, paid) : bought;
    }
};

/// A workload that is planned on own hardware and rented: how much of it stays at home.
class Splitting {
public:
    explicit Splitting(const DeploymentState& state)
        : m_peak(state.demand.peak.value.value()),
          m_speed(state.rate.value.value())
    {
        for (const auto& demand : state.demand.hourly)
            m_demand.push_back(demand.value.value());
        std::sort(m_demand.begin(), m_demand.end());
        // A day without a shape has its mean at every hour and its peak at some.
        m_peak = std::max(m_peak, m_demand.back());
        m_above.assign(m_demand.size() + 1, 0.0);
        for (std::size_t i = m_demand.size(); i-- > 0;)
            m_above[i] = m_above[i + 1] + m_demand[i];
    }
    /// A commitment of which only what is above is rented; `present` is what all of it costs.
    void add(const RentedPart& part, double present)
    {
        const double perInstance = (part.perInstance.value * part.acceleratorRate.value).value();
        m_parts.push_back({part.instances.value.value(), perInstance, present});
    }

    /// Accelerators for the busiest hour.
    double peak() const { return m_peak / m_speed; }
    /// Accelerators for each hour, rising.
    double hour(std::size_t i) const { return m_demand[i] / m_speed; }
    std::size_t hours() const { return m_demand.size(); }
    /// Instances rented on average when `owned` accelerators work at home.
    double instances(double owned) const
    {
        double sum = 0;
        for (const Part& part : m_parts)
            sum += above(owned) / part.perInstance;
        return sum;
    }
    double rentedPresent(double owned) const
    {
        double sum = 0;
        for (const Part& part : m_parts)
            sum += part.present * above(owned) / part.perInstance / part.planned;
        return sum;
    }

private:
    struct Part {
        double planned = 0;      ///< instances
        double perInstance = 0;  ///< work of one
        double present = 0;
    };
    /// Mean demand above what is owned.
    double above(double owned) const
    {
        const double level = owned * m_speed;
        const auto first = std::upper_bound(m_demand.begin(), m_demand.end(), level) - m_demand.begin();
        const auto at = static_cast<std::size_t>(first);
        const auto count = static_cast<double>(m_demand.size() - at);
        return (m_above[at] - count * level) / static_cast<double>(m_demand.size());
    }

    double m_peak, m_speed;
    std::vector<double> m_demand;  ///< by hour, rising
    std::vector<double> m_above;   ///< sums from there on
    std::vector<Part> m_parts;
};

/// The whole plan: what is split, what stays at home and what stays rented.
class Estimate {
public:
    std::vector<Shared> pools;
    std::vector<Splitting> split;
    std::vector<std::size_t> poolOf;  ///< of each split
    double beside = 0;                ///< bought beside the servers at work, by the same weights
    double rented = 0;                ///< present cost of what is only rented
    HybridCosts costs;

    /// Accelerators that work for each split when so many are wanted: a pool's servers are whole, and what they can do is used.
    std::vector<double> working(const std::vector<double>& wanted) const
    {
        std::vector<double> out(wanted);
        for (std::size_t pool = 0; pool < pools.size(); ++pool) {
            const double all = workOf(pool, wanted);
            if (all <= 0)
                continue;
            const double used = pools[pool].together * pools[pool].serversFor(all) / all;
            for (std::size_t i = 0; i < out.size(); ++i) {
                if (poolOf[i] == pool)
                    out[i] = std::min(wanted[i] * used, std::max(wanted[i], split[i].peak()));
            }
        }
        return out;
    }
    HybridScales scales(const std::vector<double>& wanted) const
    {
        double own = beside, paid = beside, out = rented;
        for (std::size_t pool = 0; pool < pools.size(); ++pool) {
            own += pools[pool].weight * pools[pool].boughtFor(workOf(pool, wanted));
            paid += pools[pool].weight * pools[pool].paid;
        }
        const std::vector<double> work = working(wanted);
        for (std::size_t i = 0; i < split.size(); ++i)
            out += split[i].rentedPresent(work[i]);
        return {own / paid, costs.rented > 0 ? out / costs.rented : 0.0};
    }
    double present(const HybridScales& at) const
    {
        return (at.own > 0 ? costs.fixed : 0.0) + at.own * costs.own + at.rented * costs.rented;
    }
    std::vector<double> shareOfPeaks(double share) const
    {
        std::vector<double> out;
        for (const Splitting& one : split)
            out.push_back(share * one.peak());
        return out;
    }
    /// One workload after the other, from owning all: the cost is straight between the demands of two hours and jumps at whole
    /// servers, so the least stands beside one of these.
    std::vector<double> cheapest() const
    {
        std::vector<double> best = shareOfPeaks(1);
        double least = present(scales(best));
        constexpr int rounds = 2;
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t i = 0; i < split.size(); ++i) {
                const Shared& pool = pools[poolOf[i]];
                const double others = workOf(poolOf[i], best) - best[i];
                const auto consider = [&](double wanted) {
                    std::vector<double> other = best;
                    other[i] = std::clamp(wanted, 0.0, split[i].peak());
                    if (const double cost = present(scales(other)); cost < least) {
                        least = cost;
                        best = std::move(other);
                    }
                };
                consider(0);
                for (std::size_t hour = 0; hour < split[i].hours(); ++hour) {
                    const double demand = split[i].hour(hour);
                    if (hour > 0 && demand == split[i].hour(hour - 1))
                        continue;
                    const double servers = pool.serversFor(others + demand);
                    consider(demand);
                    consider(pool.together * servers - others);
                    consider(pool.together * (servers - 1) - others);
                }
            }
        }
        return best;
    }

private:
    double workOf(std::size_t pool, const std::vector<double>& wanted) const
    {
        double all = pools[pool].kept;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            all += poolOf[i] == pool ? wanted[i] : 0.0;
        return all;
    }
};

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

/// None where a part of the plan is unknown or nothing can be split.
std::optional<Estimate> estimateOf(const Scenario& scenario, const Estate& estate, const Capacity& capacity,
                                   const RentedRates& rented, const HybridCosts& costs, WorkloadId& first)
{
    Estimate out;
    out.costs = costs;
    double bill = 0;
    for (const RentedPart& part : rented.clouds)
        bill += part.rate.known ? part.rate.value.value() : 0.0;
    // Hidden costs beside the bill follow it.
    const auto presentOf = [&](const RentedPart& part) {
        return bill > 0 ? costs.rented * part.rate.value.value() / bill : 0.0;
    };
    const Weights weights(capacity);
    std::map<const Estate::PoolTotal*, std::size_t> known;
    std::set<std::uint64_t> taken;
    double atWork = 0;
    for (const DeploymentState& state : capacity.deployments) {
        if (!splittable(state))
            continue;
        const auto [pool, fresh] = known.emplace(state.pool, out.pools.size());
        if (fresh) {
            const double weight = weights.of(*state.pool);
            const auto together = static_cast<double>(std::max(1, state.pool->together));
            out.pools.push_back({together, static_cast<double>(state.pool->paid), weight});
            atWork += weight * state.pool->paid;
        }
        Splitting splitting(state);
        Shared& shared = out.pools[pool->second];
        shared.needed += splitting.peak();
        bool rents = false;
        for (const RentedPart& part : rented.clouds) {
            if (part.workload != state.workload->id || !part.rate.known || !part.perInstance.known ||
                !part.acceleratorRate.known || !part.instances.known || part.instances.value.value() <= 0)
                continue;
            splitting.add(part, presentOf(part));
            rents = true;
        }
        if (!rents || !taken.insert(state.workload->id.number).second) {
            shared.kept += splitting.peak();
            continue;
        }
        if (out.split.empty())
            first = state.workload->id;
        out.split.push_back(std::move(splitting));
        out.poolOf.push_back(pool->second);
    }
    if (out.split.empty())
        return std::nullopt;
    for (const RentedPart& part : rented.clouds)
        out.rented += taken.contains(part.workload.number) ? 0.0 : presentOf(part);
    // What is only planned at home takes no more than there is.
    for (Shared& pool : out.pools)
        pool.kept = std::min(pool.kept, pool.paid);
    out.beside = weights.beside(scenario, estate, atWork);
    return out;
}

}  // namespace

bool isFixedCost(CostCategory category)
{
    return category == CostCategory::Staff || category == CostCategory::Training ||
           category == CostCategory::Other;
}

std::optional<HybridScales> splitHybrid(const Scenario& scenario, const Estate& estate,
                                        const Capacity& capacity, const RentedRates& rented,
                                        const HybridCosts& costs, HybridSplit& out)
{
    const auto plan = estimateOf(scenario, estate, capacity, rented, costs, out.workload);
    if (!plan)
        return std::nullopt;
    const auto& given = scenario.finance.units.ownedShare;
    std::vector<double> wanted = given ? plan->shareOfPeaks(given->value.value()) : plan->cheapest();
    HybridScales best = plan->scales(wanted);
    // What does not grow with the hardware is only saved by owning none.
    const std::vector<double> nothing = plan->shareOfPeaks(0);
    if (const HybridScales none = plan->scales(nothing);
        !given && plan->present(none) <= plan->present(best)) {
        best = none;
        wanted = nothing;
    }
    const std::vector<double> work = plan->working(wanted);
    double owned = 0, peak = 0, instances = 0;
    for (std::size_t i = 0; i < work.size(); ++i) {
        owned += std::min(work[i], plan->split[i].peak());
        peak += plan->split[i].peak();
        instances += plan->split[i].instances(work[i]);
    }
    out.workloads = static_cast<int>(plan->split.size());
    out.found = !given;
    out.ownedShare = ratio(owned / peak);
    out.instances = ratio(instances);
    for (int i = 0; i <= curvePoints; ++i) {
        const double share = static_cast<double>(i) / curvePoints;
        out.curve.push_back({share, plan->present(plan->scales(plan->shareOfPeaks(share)))});
    }
    return best;
}

}  // namespace headroom
