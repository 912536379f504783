// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int curvePoints = 20;

class Splitting {
public:
    Splitting(const DeploymentState& state, const RentedPart& part, const HybridCosts& costs)
        : m_costs(costs),
          m_peak(state.demand.peak.value.value()),
          m_speed(state.rate.value.value()),
          m_paid(state.pool->paid),
          m_planned(part.instances.value.value()),
          m_perInstance((part.perInstance.value * part.acceleratorRate.value).value())
    {
        for (std::size_t h = 0; h < m_demand.size(); ++h)
            m_demand[h] = state.demand.hourly[h].value.value();
        // A day without a shape has its mean at every hour and its peak at some.
        m_peak = std::max(m_peak, *std::max_element(m_demand.begin(), m_demand.end()));
    }

    double peak() const { return m_peak; }
    /// Instances rented on average when `owned` accelerators work at home.
    double burst(double owned) const
    {
        double above = 0;
        for (const double demand : m_demand)
            above += std::max(0.0, demand - owned * m_speed);
        return above / static_cast<double>(m_demand.size()) / m_perInstance;
    }
    HybridScales scales(double owned) const { return {owned / m_paid, burst(owned) / m_planned}; }
    double present(double owned) const
    {
        const HybridScales at = scales(owned);
        return (owned > 0 ? m_costs.fixed : 0.0) + at.own * m_costs.own + at.rented * m_costs.rented;
    }
    double acceleratorsFor(double demand) const { return std::ceil(demand / m_speed - 1e-9); }

    /// The cost is straight between the demands of two hours, so the least stands at one of them.
    double cheapest() const
    {
        double best = 0;
        double least = present(0);
        const auto consider = [&](double owned) {
            if (const double cost = present(owned); cost < least) {
                least = cost;
                best = owned;
            }
        };
        for (const double demand : m_demand) {
            consider(acceleratorsFor(demand));
            consider(std::floor(demand / m_speed));
        }
        return best;
    }

private:
    HybridCosts m_costs;
    double m_peak, m_speed, m_paid, m_planned, m_perInstance;
    std::array<double, 24> m_demand{};
};

}  // namespace

bool isFixedCost(CostCategory category)
{
    return category == CostCategory::Staff || category == CostCategory::Training ||
           category == CostCategory::Other;
}

std::optional<HybridScales> splitHybrid(const Scenario& scenario, const Capacity& capacity,
                                        const RentedRates& rented, const HybridCosts& costs, HybridSplit& out)
{
    for (const RentedPart& part : rented.clouds) {
        const auto state = std::find_if(
            capacity.deployments.begin(), capacity.deployments.end(), [&](const DeploymentState& one) {
                return one.workload && one.workload->id == part.workload && one.pool && one.pool->paid > 0 &&
                       one.rate.known && one.demand.peak.known && one.demand.peak.value.value() > 0;
            });
        const bool priced = part.rate.known && part.perInstance.known && part.acceleratorRate.known &&
                            part.instances.known && part.instances.value.value() > 0;
        if (state == capacity.deployments.end() || !priced)
            continue;
        const Splitting splitting(*state, part, costs);
        const auto& given = scenario.finance.units.ownedShare;
        const double owned =
            given ? splitting.acceleratorsFor(given->value.value() * splitting.peak()) : splitting.cheapest();
        const double speed = state->rate.value.value();
        out.workload = part.workload;
        out.found = !given;
        out.ownedShare = ratio(std::min(1.0, owned * speed / splitting.peak()));
        out.instances = ratio(splitting.burst(owned));
        for (int i = 0; i <= curvePoints; ++i) {
            const double share = static_cast<double>(i) / curvePoints;
            out.curve.push_back({share, splitting.present(share * splitting.peak() / speed)});
        }
        return splitting.scales(owned);
    }
    return std::nullopt;
}

}  // namespace headroom
