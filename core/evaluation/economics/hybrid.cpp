// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <vector>

namespace headroom {

namespace {

constexpr int curvePoints = 20;

/// A workload that is planned on own hardware and rented: how much of it stays at home.
class Splitting {
public:
    Splitting(const DeploymentState& state, double weight)
        : m_peak(state.demand.peak.value.value()),
          m_speed(state.rate.value.value()),
          m_together(std::max(1, state.pool->together)),
          m_weight(weight)
    {
        for (const auto& demand : state.demand.hourly)
            m_demand.push_back(demand.value.value());
        // A day without a shape has its mean at every hour and its peak at some.
        m_peak = std::max(m_peak, *std::max_element(m_demand.begin(), m_demand.end()));
        // A last server that is not full is planned so; it is bought as planned where that is enough.
        if (m_speed * state.pool->paid >= m_peak * (1 - 1e-9))
            m_most = state.pool->paid;
    }
    /// What the plan has of its servers for each that its busiest hours need.
    void keepReserve(double reserve) { m_reserve = std::max(1.0, reserve); }
    /// A commitment of which only what is above is rented; `present` is what all of it costs.
    void add(const RentedPart& part, double present)
    {
        const double perInstance = (part.perInstance.value * part.acceleratorRate.value).value();
        m_parts.push_back({part.instances.value.value(), perInstance, present});
    }

    double peak() const { return m_peak; }
    double weight() const { return m_weight; }
    double speed() const { return m_speed; }
    /// Accelerators that work for a demand, in whole servers.
    double acceleratorsFor(double demand) const { return m_together * std::ceil(servers(demand) - 1e-9); }
    /// Accelerators bought so that as many work, in whole servers and with the plan's reserve.
    double boughtFor(double working) const
    {
        return std::min(m_most, m_together * std::ceil(working / m_together * m_reserve - 1e-9));
    }
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
    /// The cost is straight between the demands of two hours, so the least stands beside one of them.
    double cheapest(double presentOfOne) const
    {
        double best = 0;
        double least = rentedPresent(0);
        const auto consider = [&](double owned) {
            if (const double cost = boughtFor(owned) * presentOfOne + rentedPresent(owned); cost < least) {
                least = cost;
                best = owned;
            }
        };
        for (const double demand : m_demand) {
            consider(acceleratorsFor(demand));
            consider(m_together * std::floor(servers(demand)));
        }
        return best;
    }

private:
    struct Part {
        double planned = 0;      ///< instances
        double perInstance = 0;  ///< work of one
        double present = 0;
    };
    double servers(double demand) const { return demand / m_speed / m_together; }
    double above(double owned) const
    {
        double sum = 0;
        for (const double demand : m_demand)
            sum += std::max(0.0, demand - owned * m_speed);
        return sum / static_cast<double>(m_demand.size());
    }

    double m_peak, m_speed;
    double m_together;  ///< accelerators of a server
    double m_weight;    ///< what one costs among all that are planned
    double m_reserve = 1;
    double m_most = std::numeric_limits<double>::infinity();  ///< accelerators ever bought
    std::vector<double> m_demand;
    std::vector<Part> m_parts;
};

/// The whole plan: what is split, what stays at home and what stays rented.
struct Estimate {
    std::vector<Splitting> split;
    double kept = 0;    ///< accelerators for work that is only planned at home, by their weights
    double paid = 0;    ///< accelerators planned, by their weights
    double rented = 0;  ///< present cost of what is only rented
    HybridCosts costs;

    double presentOfOne(const Splitting& one) const { return costs.own * one.weight() / paid; }
    template <class Owned>
    HybridScales scales(const Owned& ownedOf) const
    {
        double own = kept;
        double out = rented;
        for (const Splitting& one : split) {
            own += one.boughtFor(ownedOf(one)) * one.weight();
            out += one.rentedPresent(ownedOf(one));
        }
        return {own / paid, costs.rented > 0 ? out / costs.rented : 0.0};
    }
    double present(const HybridScales& at) const
    {
        return (at.own > 0 ? costs.fixed : 0.0) + at.own * costs.own + at.rented * costs.rented;
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
    std::map<const Estate::PoolTotal*, double> needed;
    for (const DeploymentState& state : capacity.deployments) {
        if (!splittable(state))
            continue;
        const Splitting all(state, 1);
        needed[state.pool] += all.acceleratorsFor(all.peak());
    }
    std::set<const Estate::PoolTotal*> pools;
    std::set<std::uint64_t> taken;
    for (const DeploymentState& state : capacity.deployments) {
        if (!splittable(state))
            continue;
        const double weight = weights.of(*state.pool);
        if (pools.insert(state.pool).second)
            out.paid += weight * state.pool->paid;
        Splitting splitting(state, weight);
        splitting.keepReserve(state.pool->paid / needed[state.pool]);
        bool shared = false;
        for (const RentedPart& part : rented.clouds) {
            if (part.workload != state.workload->id || !part.rate.known || !part.perInstance.known ||
                !part.acceleratorRate.known || !part.instances.known || part.instances.value.value() <= 0)
                continue;
            splitting.add(part, presentOf(part));
            shared = true;
        }
        if (!shared || !taken.insert(state.workload->id.number).second) {
            out.kept += weight * splitting.boughtFor(splitting.acceleratorsFor(splitting.peak()));
            continue;
        }
        if (out.split.empty())
            first = state.workload->id;
        out.split.push_back(std::move(splitting));
    }
    if (out.split.empty())
        return std::nullopt;
    for (const RentedPart& part : rented.clouds)
        out.rented += taken.contains(part.workload.number) ? 0.0 : presentOf(part);
    // What is only planned at home takes no more than there is.
    out.kept = std::min(out.kept, out.paid);
    const double beside = weights.beside(scenario, estate, out.paid);
    out.kept += beside;
    out.paid += beside;
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
    const auto ownedOf = [&](const Splitting& one) {
        return given ? one.acceleratorsFor(given->value.value() * one.peak())
                     : one.cheapest(plan->presentOfOne(one));
    };
    HybridScales best = plan->scales(ownedOf);
    // What does not grow with the hardware is only saved by owning none.
    const HybridScales none = plan->scales([](const Splitting&) { return 0.0; });
    const bool rent = !given && plan->present(none) <= plan->present(best);
    if (rent)
        best = none;
    double owned = 0, peak = 0, instances = 0;
    for (const Splitting& one : plan->split) {
        const double kept = rent ? 0.0 : ownedOf(one);
        owned += std::min(kept, one.peak() / one.speed());
        peak += one.peak() / one.speed();
        instances += one.instances(kept);
    }
    out.workloads = static_cast<int>(plan->split.size());
    out.found = !given;
    out.ownedShare = ratio(owned / peak);
    out.instances = ratio(instances);
    for (int i = 0; i <= curvePoints; ++i) {
        const double share = static_cast<double>(i) / curvePoints;
        out.curve.push_back({share, plan->present(plan->scales([&](const Splitting& one) {
                                 return one.acceleratorsFor(share * one.peak());
                             }))});
    }
    return best;
}

}  // namespace headroom
