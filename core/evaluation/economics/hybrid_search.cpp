// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_search.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace headroom {

namespace {

constexpr double slack = 1e-9;

void add(ByDriver& sum, const ByDriver& part)
{
    for (std::size_t i = 0; i < costDrivers; ++i)
        sum.of[i] += part.of[i];
}

double product(const ByDriver& one, const ByDriver& other)
{
    return std::inner_product(one.of.begin(), one.of.end(), other.of.begin(), 0.0);
}

/// What servers are, as a part of what is planned.
constexpr CostDriver measured[] = {CostDriver::Hardware, CostDriver::Accelerators, CostDriver::Watts,
                                   CostDriver::Bills};

}  // namespace

bool HybridSearch::RentedOnly::inCloud(bool cloud) const
{
    return clouds.any() && (!apis.any() || (cloud && clouds.whole() <= apis.whole()));
}

RentedWork HybridSearch::RentedOnly::rented(bool cloud) const
{
    return inCloud(cloud) ? RentedWork{clouds.whole(), 0} : RentedWork{0, apis.whole()};
}

double HybridSearch::DataPlace::ownedShare(const std::vector<LeftWork>& left,
                                           const std::vector<SplitWork>& splits) const
{
    if (!home || rented)
        return 0;
    if (stays || !split || splits[*split].mean() <= 0)
        return 1;
    return 1 - left[*split].mean / splits[*split].mean();
}

void HybridSearch::ready()
{
    planned = beside;
    for (const SharedServers& pool : pools) {
        for (const SharedServers::Servers& some : pool.servers)
            add(planned, some.part);
    }
    ByDriver price;
    for (const CostDriver driver : measured)
        price[driver] = planned[driver] > 0 ? costs.own[driver] / planned[driver] : 0.0;
    // What goes by the work is the same whichever servers do it.
    price[CostDriver::Bills] *= 1 - costs.followsWork;
    const double fees = std::accumulate(rackFees.begin(), rackFees.end(), 0.0);
    std::vector<double> inRack(rackFees.size());
    for (const SharedServers& pool : pools) {
        for (const SharedServers::Servers& some : pool.servers)
            inRack[some.rack] += some.part[CostDriver::Accelerators];
    }
    for (SharedServers& pool : pools) {
        // A rack that several pools share is paid by each in part.
        std::vector<double> rackCost(rackFees.size());
        for (const SharedServers::Servers& some : pool.servers)
            rackCost[some.rack] += fees > 0 && !rackStays[some.rack]
                                       ? costs.own[CostDriver::Racks] * rackFees[some.rack] / fees *
                                             some.part[CostDriver::Accelerators] / inRack[some.rack]
                                       : 0.0;
        pool.choose(price, rackCost);
    }
}

void HybridSearch::rent(bool mayRent)
{
    m_mayRent = mayRent;
    m_order.assign(pools.size(), {});
    for (std::size_t i = 0; i < split.size(); ++i)
        m_order[poolOf[i]].push_back(i);
    // Where no instances are to be rented, what could be done by nothing else comes first.
    const auto rank = [&](std::size_t i) {
        return std::pair(!mayRent && !split[i].apis().any(), split[i].worth(mayRent));
    };
    for (auto& order : m_order)
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t one, std::size_t other) { return rank(one) > rank(other); });
    if (costs.followsWork <= 0)
        return;
    m_watts.assign(pools.size(), 0.0);
    std::vector<LeftWork> beyond(split.size());
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        ByDriver whole;
        for (const SharedServers::Servers& some : pools[pool].servers)
            add(whole, some.part);
        const double accelerators = whole[CostDriver::Accelerators];
        m_watts[pool] = accelerators > 0 ? whole[CostDriver::Watts] / accelerators : 0.0;
        // More than all of them can do draws no more.
        leave(pool, pools[pool].fitted, beyond);
    }
    m_plannedWork = wattsOf(beyond);
}

template <class Visit>
void HybridSearch::work(std::size_t pool, double capacity, Visit&& visit) const
{
    const auto& order = m_order[pool];
    const std::size_t hours = order.empty() ? 0 : split[order.front()].demand().size();
    for (std::size_t hour = 0; hour < hours; ++hour) {
        double available = std::max(0.0, capacity - pools[pool].keptAt(hour));
        for (const std::size_t i : order) {
            const double done = std::min(available, split[i].demand()[hour]);
            visit(i, hour, available, done);
            available -= done;
        }
    }
}

void HybridSearch::leave(std::size_t pool, double capacity, std::vector<LeftWork>& left) const
{
    for (const std::size_t i : m_order[pool])
        left[i] = {};
    work(pool, capacity, [&](std::size_t i, std::size_t hour, double available, double done) {
        const SplitWork& one = split[i];
        const double wanted = one.anyHour() ? one.peak() : one.demand()[hour];
        left[i].mean += one.anyHour() ? std::max(0.0, one.beside() - available) : one.demand()[hour] - done;
        left[i].busiest = std::max(left[i].busiest, wanted - available);
    });
    for (const std::size_t i : m_order[pool]) {
        left[i].mean /= static_cast<double>(split[i].demand().size());
        if (const double share = split[i].shareOfPeak(); share > 0)
            left[i].mean =
                capacity > 0 ? share * left[i].busiest + (1 - share) * left[i].mean : split[i].mean();
    }
}

double HybridSearch::capacity(std::size_t pool, double wanted) const
{
    return wanted > 0 ? pools[pool].workingOf(wanted) : 0.0;
}

std::vector<LeftWork> HybridSearch::left(const std::vector<double>& wanted) const
{
    std::vector<LeftWork> out(split.size());
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        leave(pool, capacity(pool, wanted[pool]), out);
    return out;
}

double HybridSearch::keptOf(std::size_t pool) const { return pools[pool].kept; }

double HybridSearch::allOf(std::size_t pool) const
{
    const auto& order = m_order[pool];
    double shaped = 0, peaks = 0;
    for (const std::size_t i : order)
        peaks += split[i].anyHour() ? split[i].peak() : 0.0;
    const std::size_t hours = order.empty() ? 0 : split[order.front()].demand().size();
    for (std::size_t hour = 0; hour < hours; ++hour) {
        double sum = pools[pool].keptAt(hour);
        for (const std::size_t i : order)
            sum += split[i].anyHour() ? 0.0 : split[i].demand()[hour];
        shaped = std::max(shaped, sum);
    }
    return std::max(keptOf(pool), shaped + peaks);
}

double HybridSearch::servers(const std::vector<double>& wanted) const
{
    double sum = 0;
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        sum += std::ceil(pools[pool].boughtFor(wanted[pool]).count() - slack);
    return sum;
}

double HybridSearch::plannedServers() const
{
    return std::accumulate(pools.begin(), pools.end(), 0.0,
                           [](double sum, const SharedServers& pool) { return sum + pool.plannedCount(); });
}

HybridScales HybridSearch::ownScales(const std::vector<double>& wanted) const
{
    ByDriver own = beside;
    std::vector<bool> kept = rackStays;
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const SharedServers::Bought bought = pools[i].boughtFor(wanted[i]);
        for (std::size_t driver = 0; driver < costDrivers; ++driver)
            own.of[driver] += bought.times * bought.set->part.of[driver];
        for (const std::size_t rack : bought.set->racks)
            kept[rack] = true;
    }
    HybridScales at;
    constexpr auto hardware = CostDriver::Hardware;
    const double whole = planned[hardware] > 0 ? own[hardware] / planned[hardware] : 0.0;
    for (const CostDriver driver : measured)
        at.own[driver] = planned[driver] > 0 ? own[driver] / planned[driver] : whole;
    at.own[CostDriver::Once] = whole > 0 || buysBeside ? 1.0 : 0.0;
    double fees = 0, all = 0;
    for (std::size_t rack = 0; rack < kept.size() && at.owns(); ++rack) {
        all += rackFees[rack];
        fees += kept[rack] ? rackFees[rack] : 0.0;
        at.rackCount += kept[rack] ? 1 : 0;
    }
    at.own[CostDriver::Racks] = all > 0 ? fees / all : whole;
    return at;
}

RentedWork HybridSearch::rentedOf(const std::vector<LeftWork>& left) const
{
    RentedWork rented = rentedAlone();
    for (std::size_t i = 0; i < split.size(); ++i)
        rented += split[i].rented(left[i], m_mayRent);
    return rented;
}

HybridScales HybridSearch::scales(const std::vector<double>& wanted) const
{
    return scalesOf(wanted, left(wanted));
}

HybridScales HybridSearch::scalesOf(const std::vector<double>& wanted,
                                    const std::vector<LeftWork>& left) const
{
    HybridScales at = withRented(ownScales(wanted), rentedOf(left));
    at.own[CostDriver::Bridge] = at.owns() ? bridgedOf(left) : 0.0;
    if (costs.followsWork > 0 && at.owns())
        at.own[CostDriver::Bills] =
            (1 - costs.followsWork) * at.own[CostDriver::Bills] + costs.followsWork * workingOf(left);
    at.data = dataOf(left);
    return at;
}

std::vector<double> HybridSearch::dataOwned(const std::vector<LeftWork>& left) const
{
    std::vector<double> out;
    for (const DataPlace& place : data)
        out.push_back(place.ownedShare(left, split));
    return out;
}

double HybridSearch::dataOf(const std::vector<LeftWork>& left) const
{
    double sum = 0;
    for (std::size_t i = 0; i < data.size(); ++i) {
        const HybridCosts::Data& paid = costs.data[i];
        const double home = data[i].ownedShare(left, split);
        sum += home * paid.own.value_or(0) + (1 - home) * paid.cloud;
    }
    return sum;
}

double HybridSearch::wattsOf(const std::vector<LeftWork>& left) const
{
    double sum = 0;
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const auto& hours = pools[pool].keptHours;
        if (!hours.empty())
            sum += m_watts[pool] * std::accumulate(hours.begin(), hours.end(), 0.0) /
                   static_cast<double>(hours.size());
    }
    for (std::size_t i = 0; i < split.size(); ++i)
        sum += m_watts[poolOf[i]] * (split[i].mean() - left[i].mean);
    return sum;
}

double HybridSearch::workingOf(const std::vector<LeftWork>& left) const
{
    return m_plannedWork > 0 ? std::min(1.0, wattsOf(left) / m_plannedWork) : 1.0;
}

double HybridSearch::bridgedOf(const std::vector<LeftWork>& left) const
{
    const bool keeps =
        std::any_of(pools.begin(), pools.end(), [](const auto& pool) { return pool.kept > 0; });
    double home = 0, all = 0;
    for (std::size_t i = 0; i < split.size(); ++i) {
        const double worth = split[i].worth(m_mayRent);
        all += worth * split[i].mean();
        home += worth * (split[i].mean() - left[i].mean);
    }
    // What has no price elsewhere has none by which it could be told apart.
    return keeps || all <= 0 ? 1.0 : home / all;
}

RentedWork HybridSearch::rentedAlone() const
{
    RentedWork sum;
    for (const RentedOnly& one : rentedOnly)
        sum += one.rented(m_mayRent);
    return sum;
}

HybridScales HybridSearch::withRented(HybridScales at, const RentedWork& rented) const
{
    at.rented = costs.rented > 0 ? rented.cloud / costs.rented : 0.0;
    at.tokens = costs.api > 0 ? rented.tokens / costs.api : 0.0;
    return at;
}

HybridScales HybridSearch::asPlanned() const
{
    HybridScales all;
    all.own.of.fill(1);
    all.rackCount = static_cast<double>(rackFees.size());
    all.data = dataOf(std::vector<LeftWork>(split.size()));
    return withRented(all, rentedAlone());
}

HybridScales HybridSearch::nothingOwned() const
{
    HybridScales out = scales(share(0));
    out.own = {};
    out.rackCount = 0;
    out.data = 0;
    for (const HybridCosts::Data& paid : costs.data)
        out.data += paid.cloud;
    return out;
}

double HybridSearch::ownPresent(const std::vector<double>& wanted) const
{
    return product(ownScales(wanted).own, costs.own);
}

double HybridSearch::present(const HybridScales& at) const
{
    const bool rents = at.rented > 0;
    return product(at.own, costs.own) + at.rented * costs.rented + at.tokens * costs.api + at.data +
           (rents ? costs.once : 0.0) + (rents && !at.owns() ? costs.onceAlone : 0.0);
}

std::vector<double> HybridSearch::share(double share) const
{
    std::vector<double> out;
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        out.push_back(keptOf(pool) + share * (allOf(pool) - keptOf(pool)));
    return out;
}

double HybridSearch::wantedWith(std::size_t one, bool whole, const std::vector<double>& wanted) const
{
    const std::size_t pool = poolOf[one];
    std::vector<double> others(split[one].demand().size());
    for (std::size_t hour = 0; hour < others.size(); ++hour)
        others[hour] = pools[pool].keptAt(hour);
    work(pool, capacity(pool, wanted[pool]), [&](std::size_t i, std::size_t hour, double, double done) {
        others[hour] += i == one ? 0.0 : done;
    });
    double most = 0;
    for (std::size_t hour = 0; hour < others.size(); ++hour) {
        const double own = split[one].anyHour() ? split[one].peak() : split[one].demand()[hour];
        most = std::max(most, others[hour] + (whole ? own : 0.0));
    }
    return std::max(keptOf(pool), most);
}

std::vector<double> HybridSearch::candidates(std::size_t pool) const
{
    const SharedServers& servers = pools[pool];
    const double all = allOf(pool), kept = keptOf(pool);
    std::vector<double> bends{all, servers.room()};
    work(pool, all, [&, before = 0.0](std::size_t i, std::size_t hour, double, double done) mutable {
        before = i == m_order[pool].front() ? servers.keptAt(hour) + done : before + done;
        bends.push_back(before);
    });
    for (const std::size_t i : m_order[pool]) {
        for (const double step : split[i].steps())
            bends.push_back(all - step);
    }
    // Many hours ask for as many servers.
    std::vector<double> needed;
    for (const double bend : bends)
        needed.push_back(servers.neededFor(std::max(bend, 0.0)));
    std::sort(needed.begin(), needed.end());
    needed.erase(std::unique(needed.begin(), needed.end()), needed.end());
    std::vector<double> out{kept};
    for (const double most : needed) {
        const SharedServers::Bought bought = servers.bought(most);
        for (const double some :
             {bought.fitted(), most - servers.together, servers.fittedBefore(*bought.set)})
            out.push_back(std::clamp(servers.usable(some), kept, std::max(kept, servers.room())));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace headroom
