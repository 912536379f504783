// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_search.h"

#include <algorithm>
#include <cmath>

namespace headroom {

double SharedServers::serversFor(double working) const { return std::ceil(working / together - 1e-9); }

double SharedServers::boughtFor(double working) const
{
    const bool enough = paid >= needed * (1 - 1e-9);
    const double reserve = enough ? std::max(1.0, paid / (together * serversFor(needed))) : 1.0;
    const double bought = together * std::ceil(serversFor(working) * reserve - 1e-9);
    return enough ? std::min(bought, paid) : bought;
}

SplitWork::SplitWork(const DeploymentState& state)
    : m_workload(state.workload->id),
      m_peak(state.demand.peak.value.value()),
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

void SplitWork::add(const RentedPart& part, double present)
{
    const double perInstance = (part.perInstance.value * part.acceleratorRate.value).value();
    m_parts.push_back({part.instances.value.value(), perInstance, present});
    m_rentedWork += part.instances.value.value() * perInstance;
}

double SplitWork::instances(double owned) const
{
    double sum = 0;
    for (const Part& part : m_parts)
        sum += above(owned) * part.planned / m_rentedWork;
    return sum;
}

double SplitWork::rentedPresent(double owned) const
{
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.present * above(owned) / m_rentedWork;
    return sum;
}

double SplitWork::above(double owned) const
{
    const double level = owned * m_speed;
    const auto first = std::upper_bound(m_demand.begin(), m_demand.end(), level) - m_demand.begin();
    const auto at = static_cast<std::size_t>(first);
    const auto count = static_cast<double>(m_demand.size() - at);
    return (m_above[at] - count * level) / static_cast<double>(m_demand.size());
}

std::vector<double> HybridSearch::working(const std::vector<double>& wanted) const
{
    std::vector<double> out(wanted);
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const double all = workOf(pool, pools[pool].kept, wanted);
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

HybridScales HybridSearch::ownScales(const std::vector<double>& wanted,
                                     const std::vector<SharedServers>& among) const
{
    double own = beside, planned = beside;
    for (std::size_t pool = 0; pool < among.size(); ++pool) {
        own += among[pool].weight * among[pool].boughtFor(workOf(pool, among[pool].kept, wanted));
        planned += among[pool].weight * among[pool].paid;
    }
    HybridScales at;
    at.own = own / planned;
    at.racks = racks > 0 ? std::ceil(at.own * racks - 1e-9) / racks : at.own;
    return at;
}

HybridScales HybridSearch::scales(const std::vector<double>& wanted) const
{
    HybridScales at = ownScales(wanted, pools);
    double out = rented;
    const std::vector<double> work = working(wanted);
    for (std::size_t i = 0; i < split.size(); ++i)
        out += split[i].rentedPresent(work[i]);
    at.rented = costs.rented > 0 ? out / costs.rented : 0.0;
    return at;
}

double HybridSearch::ownPresent(const std::vector<double>& wanted,
                                const std::vector<SharedServers>& others) const
{
    return present(ownScales(wanted, others));
}

double HybridSearch::present(const HybridScales& at) const
{
    return (at.own > 0 ? costs.fixed : 0.0) + at.own * costs.own + at.racks * costs.racks +
           at.rented * costs.rented;
}

std::vector<double> HybridSearch::shareOfPeaks(double share) const
{
    std::vector<double> out;
    for (const SplitWork& one : split)
        out.push_back(share * one.peak());
    return out;
}

std::vector<double> HybridSearch::cheapest() const
{
    std::vector<double> best = shareOfPeaks(1);
    double least = present(scales(best));
    improve(best, least);
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        if (std::count(poolOf.begin(), poolOf.end(), pool) < 2)
            continue;
        std::vector<double> without = best;
        for (std::size_t i = 0; i < without.size(); ++i)
            without[i] = poolOf[i] == pool ? 0.0 : without[i];
        if (const double cost = present(scales(without)); cost < least) {
            least = cost;
            best = std::move(without);
        }
    }
    improve(best, least);
    return best;
}

void HybridSearch::improve(std::vector<double>& best, double& least) const
{
    for (std::size_t i = 0; i < split.size(); ++i) {
        const SharedServers& pool = pools[poolOf[i]];
        const double others = workOf(poolOf[i], pool.kept, best) - best[i];
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

double HybridSearch::workOf(std::size_t pool, double kept, const std::vector<double>& wanted) const
{
    double all = kept;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        all += poolOf[i] == pool ? wanted[i] : 0.0;
    return all;
}

}  // namespace headroom
