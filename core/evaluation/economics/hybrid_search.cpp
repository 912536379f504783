// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_search.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double slack = 1e-9;

}  // namespace

bool HybridSearch::RentedOnly::inCloud(bool cloud) const
{
    return clouds.any() && (!apis.any() || (cloud && clouds.whole() <= apis.whole()));
}

RentedWork HybridSearch::RentedOnly::rented(bool cloud) const
{
    return inCloud(cloud) ? RentedWork{clouds.whole(), 0} : RentedWork{0, apis.whole()};
}

double HybridSearch::usedOf(std::size_t pool, double wanted) const
{
    return wanted > 0 ? pools[pool].workingOf(wanted) / wanted : 0.0;
}

double HybridSearch::workingOf(std::size_t one, double wanted, double used) const
{
    return std::min(wanted * used, std::max(wanted, split[one].peak()));
}

std::vector<double> HybridSearch::working(const std::vector<double>& wanted) const
{
    std::vector<double> out(wanted);
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const double used = usedOf(pool, workOf(pool, pools[pool].kept, wanted));
        for (std::size_t i = 0; i < out.size(); ++i) {
            if (poolOf[i] == pool)
                out[i] = workingOf(i, wanted[i], used);
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
    at.own = planned > 0 ? own / planned : 0.0;
    at.racks = racks > 0 ? std::ceil(at.own * racks - slack) / racks : at.own;
    return at;
}

HybridScales HybridSearch::scales(const std::vector<double>& wanted) const
{
    RentedWork rented = rentedAlone();
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const double used = usedOf(pool, workOf(pool, pools[pool].kept, wanted));
        for (std::size_t i = 0; i < split.size(); ++i) {
            if (poolOf[i] == pool)
                rented += split[i].rented(workingOf(i, wanted[i], used), mayRent);
        }
    }
    return withRented(ownScales(wanted, pools), rented);
}

RentedWork HybridSearch::rentedAlone() const
{
    RentedWork sum;
    for (const RentedOnly& one : rentedOnly)
        sum += one.rented(mayRent);
    return sum;
}

HybridScales HybridSearch::withRented(HybridScales at, const RentedWork& rented) const
{
    at.rented = costs.rented > 0 ? rented.cloud / costs.rented : 0.0;
    at.tokens = costs.api > 0 ? rented.tokens / costs.api : 0.0;
    return at;
}

HybridScales HybridSearch::asPlanned() const { return withRented({1, 1, 0, 0}, rentedAlone()); }

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
    return ownCost(at) + at.rented * costs.rented + at.tokens * costs.api + (rents ? costs.once : 0.0) +
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
    double least = presentFor(best);
    improve(best, least);
    if (const std::vector<double> nothing = shareOfPeaks(0); presentFor(nothing) < least) {
        least = presentFor(nothing);
        best = nothing;
    }
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        if (std::count(poolOf.begin(), poolOf.end(), pool) < 2)
            continue;
        std::vector<double> without = best;
        for (std::size_t i = 0; i < without.size(); ++i)
            without[i] = poolOf[i] == pool ? 0.0 : without[i];
        if (const double cost = presentFor(without); cost < least) {
            least = cost;
            best = std::move(without);
        }
    }
    improve(best, least);
    return best;
}

void HybridSearch::improve(std::vector<double>& best, double& least) const
{
    for (std::size_t i = 0; i < split.size(); ++i)
        improve(i, best, least);
}

void HybridSearch::improve(std::size_t one, std::vector<double>& best, double& least) const
{
    const SharedServers& pool = pools[poolOf[one]];
    const double others = workOf(poolOf[one], pool.kept, best) - best[one];
    const double most = std::clamp(pool.room() - others, 0.0, split[one].peak());
    double chosen = best[one], tried = -1;
    const auto consider = [&](double wanted) {
        best[one] = std::clamp(wanted, 0.0, most);
        if (best[one] == tried)
            return;
        tried = best[one];
        if (const double cost = presentFor(best); cost < least) {
            least = cost;
            chosen = tried;
        }
    };
    consider(0);
    consider(most);
    const bool shared = others > 0;
    double before = -1;
    for (const double demand : split[one].bends()) {
        // Who has servers alone uses all that they can do, so only the number of them matters.
        if (shared)
            consider(demand);
        const double bought = pool.boughtFor(others + demand);
        if (bought == before)
            continue;
        before = bought;
        consider(pool.usable(bought) - others);
        consider(pool.usable(bought - pool.together) - others);
        if (demand > most)
            break;
    }
    best[one] = chosen;
}

double HybridSearch::workOf(std::size_t pool, double kept, const std::vector<double>& wanted) const
{
    double all = kept;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        all += poolOf[i] == pool ? wanted[i] : 0.0;
    return all;
}

}  // namespace headroom
