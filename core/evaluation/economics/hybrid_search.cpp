// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_search.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double slack = 1e-9;
constexpr int mostSteps = 12;

/// Of so many, those that a fraction of the work takes, whole.
double wholeOf(double planned, double fraction)
{
    if (planned <= 0)
        return fraction;
    const double whole = std::ceil(planned * fraction - slack) / planned;
    return fraction <= 1 ? std::clamp(whole, 0.0, 1.0) : whole;
}

}  // namespace

double SharedServers::groupsFor(double working) const { return std::ceil(working / together - slack); }

double SharedServers::unbound(double working) const
{
    const double groups = groupsFor(working);
    // Servers in reserve work too until they are needed, and so give room below the ceiling.
    return groups <= 0
               ? 0.0
               : std::max(together * groupsFor(working / ceiling), together * groups + server * reserve);
}

double SharedServers::boughtFor(double working) const
{
    return working <= fitted * (1 + slack) ? std::min(unbound(working), paid) : unbound(working);
}

double SharedServers::usable(double bought) const
{
    return std::max(0.0, std::min(bought * ceiling, bought - server * reserve));
}

double SharedServers::workingOf(double working) const
{
    const double most = room();
    const double all = usable(unbound(working));
    return std::max(working, working <= most ? std::min(all, most) : all);
}

SplitWork::SplitWork(const DeploymentState& state)
    : m_workload(state.workload->id),
      m_interactive(state.interactive()),
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

void SplitWork::add(const RentedPart& part, CloudSizing sizing, double share, double present)
{
    const double planned = part.instances.value.value();
    m_parts.push_back({sizing, planned, share, present});
    if (sizing == CloudSizing::Fixed)
        m_fixedWork += planned * (part.perInstance.value * part.acceleratorRate.value).value();
    else
        m_shares += share;
}

void SplitWork::dropAlternatives()
{
    if (m_fixedWork > 0 || m_shares <= 1 + slack)
        return;
    std::sort(m_parts.begin(), m_parts.end(), [](const Part& one, const Part& other) {
        return one.present * other.share < other.present * one.share;
    });
    double covered = 0;
    const auto enough = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) {
        const bool all = covered >= 1 - slack;
        covered += part.share;
        return all;
    });
    m_parts.erase(enough, m_parts.end());
    m_shares = 0;
    for (const Part& part : m_parts)
        m_shares += part.share;
}

double SplitWork::carried(double demand) const
{
    // What is too small for the whole is filled up by more of the same.
    return m_shares > 0 ? demand : std::min(demand, m_fixedWork);
}

double SplitWork::covered() const { return m_fixedWork > 0 || m_shares <= 0 ? 1.0 : m_shares; }

double SplitWork::fraction(const Part& part, double owned) const
{
    const double busiest = std::max(0.0, m_peak - owned * m_speed);
    switch (part.sizing) {
    case CloudSizing::Mean: return mean() > 0 ? above(owned) / mean() / covered() : 0.0;
    case CloudSizing::Peak: return wholeOf(part.planned, busiest / m_peak / covered());
    case CloudSizing::Fixed: break;
    }
    const double left = m_interactive ? busiest : above(owned);
    const double all = carried(m_interactive ? m_peak : mean());
    return all > 0 ? wholeOf(part.planned, left / all) : 0.0;
}

double SplitWork::instances(double owned) const
{
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.planned * fraction(part, owned);
    return sum;
}

double SplitWork::rentedPresent(double owned) const
{
    double sum = 0;
    for (const Part& part : m_parts)
        sum += part.present * fraction(part, owned);
    return sum;
}

std::vector<double> SplitWork::bends() const
{
    std::vector<double> out;
    // Whole instances at all hours go by the busiest alone.
    const bool hourly = std::any_of(m_parts.begin(), m_parts.end(), [this](const Part& part) {
        return part.sizing == CloudSizing::Mean || (part.sizing == CloudSizing::Fixed && !m_interactive);
    });
    for (std::size_t i = 0; hourly && i < m_demand.size(); ++i)
        out.push_back(m_demand[i] / m_speed);
    for (const Part& part : m_parts) {
        if (part.sizing == CloudSizing::Mean || part.planned <= 0)
            continue;
        const double steps = std::min<double>(mostSteps, std::ceil(part.planned));
        for (double step = 1; step < steps; ++step) {
            const double fewer = std::round(step * part.planned / steps);
            out.push_back(peak() * (1 - fewer / part.planned));
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
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
        const double used = pools[pool].workingOf(all) / all;
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (poolOf[i] == pool)
                out[i] = std::min(wanted[i] * used, std::max(wanted[i], split[i].peak()));
        }
    }
    return out;
}

double HybridSearch::servers(const std::vector<double>& wanted) const
{
    double sum = 0;
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        sum += std::ceil(pools[pool].boughtFor(workOf(pool, pools[pool].kept, wanted)) / pools[pool].server -
                         slack);
    return sum;
}

double HybridSearch::plannedServers() const
{
    double sum = 0;
    for (const SharedServers& pool : pools)
        sum += std::ceil(pool.paid / pool.server - slack);
    return sum;
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
    at.racks = racks > 0 ? std::ceil(at.own * racks - slack) / racks : at.own;
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

HybridScales HybridSearch::asPlanned() const
{
    return {1, 1, costs.rented > 0 ? rented / costs.rented : 0.0};
}

double HybridSearch::ownCost(const HybridScales& at) const
{
    return (at.own > 0 ? costs.fixed : 0.0) + at.own * costs.own + at.racks * costs.racks;
}

double HybridSearch::ownPresent(const std::vector<double>& wanted,
                                const std::vector<SharedServers>& others) const
{
    return ownCost(ownScales(wanted, others));
}

double HybridSearch::present(const HybridScales& at) const
{
    const bool rents = at.rented > 0;
    return ownCost(at) + at.rented * costs.rented + (rents ? costs.once : 0.0) +
           (rents && at.own <= 0 ? costs.onceAlone : 0.0);
}

std::vector<double> HybridSearch::shareOfPeaks(double share) const
{
    std::vector<double> out;
    for (const SplitWork& one : split)
        out.push_back(share * one.peak());
    return out;
}

std::vector<double> HybridSearch::feasible(std::vector<double> wanted) const
{
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const double all = workOf(pool, 0, wanted),
                     room = std::max(0.0, pools[pool].room() - pools[pool].kept);
        for (std::size_t i = 0; i < wanted.size() && all > room; ++i)
            wanted[i] *= poolOf[i] == pool ? room / all : 1.0;
    }
    return wanted;
}

std::vector<double> HybridSearch::cheapest() const
{
    std::vector<double> best = feasible(shareOfPeaks(1));
    double least = present(scales(best));
    improve(best, least);
    if (const std::vector<double> nothing = shareOfPeaks(0); present(scales(nothing)) < least) {
        least = present(scales(nothing));
        best = nothing;
    }
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
        const double most = std::clamp(pool.room() - others, 0.0, split[i].peak());
        const auto consider = [&](double wanted) {
            std::vector<double> other = best;
            other[i] = std::clamp(wanted, 0.0, most);
            if (const double cost = present(scales(other)); cost < least) {
                least = cost;
                best = std::move(other);
            }
        };
        consider(0);
        consider(most);
        for (const double demand : split[i].bends()) {
            const double bought = pool.boughtFor(others + demand);
            consider(demand);
            consider(pool.usable(bought) - others);
            consider(pool.usable(bought - pool.together) - others);
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
