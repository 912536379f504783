// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/hybrid_plan.h"

#include "core/evaluation/delivery_ramps.h"
#include "core/evaluation/economics/decision.h"
#include "core/evaluation/latency.h"
#include "core/scenario/relevance.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

bool isAtHome(const DeploymentState& state) { return state.workload && state.pool && state.pool->paid > 0; }

bool splittable(const DeploymentState& state)
{
    return isAtHome(state) && state.rate.known && state.demand.peak.known &&
           state.demand.peak.value.value() > 0;
}

double share(double part, double all) { return all > 0 ? part / all : 0.0; }

/// What stands in racks beside the servers at work stays whole however much is rented: disks, switches, other servers.
double inRacksBeside(const Estate& estate, double atWork)
{
    return estate.purchase.known ? std::max(0.0, estate.purchase.value.value() - atWork) : 0.0;
}

/// Something that stands in no rack comes before the plan ends.
bool buysBeside(const Scenario& scenario)
{
    const double months = std::ceil(planningMonths(scenario) - 1e-9);
    return std::any_of(scenario.purchases.begin(), scenario.purchases.end(), [&](const Purchase& one) {
        return (one.count.value * one.price.value).value() > 0 && deliveryMonth(one) < months;
    });
}

bool hasLimit(const DeploymentState& state)
{
    const Workload& work = *state.workload;
    return state.interactive() && (work.latencyLimit || work.firstTokenLimit || work.perTokenLimit);
}

/// Accelerators that keep its limits of time in the busiest hour, by the queue; none where that cannot be told or no number does.
std::optional<double> neededInTime(const DeploymentState& state)
{
    const bool serving = state.workload->kind == WorkloadKind::Serving;
    const std::optional<int> fewest = serving ? state.inTime : acceleratorsInTime(state);
    if (!fewest || *fewest <= 0)
        return std::nullopt;
    return static_cast<double>(*fewest) * (serving ? acceleratorsOf(*state.deployment) : 1);
}

/// Most of its servers that a pool whose work has limits of time may keep busy: as busy as its busiest hour keeps the fewest that keep
/// them, four fifths where the queue does not tell, and no less than what the plan's own do where they serve.
double ceilingOf(const DeploymentState& state, const Capacity& capacity)
{
    constexpr double usual = 0.8;
    double busy = 0, needed = 0;
    bool limited = false, told = true;
    for (const DeploymentState& one : capacity.deployments) {
        if (one.pool != state.pool || !splittable(one))
            continue;
        const double load = one.demand.peak.value.value() / one.rate.value.value();
        const auto inTime = hasLimit(one) ? neededInTime(one) : std::optional(load);
        busy += load;
        needed += std::max(load, inTime.value_or(load));
        limited = limited || hasLimit(one);
        told = told && inTime;
    }
    if (!limited || busy <= 0)
        return 1.0;
    const double ceiling = told ? busy / needed : usual;
    const double fitted = state.pool->fitted;
    const bool serves = fitted > 0 && (told ? needed : busy) <= fitted;
    return serves ? std::max(ceiling, busy / fitted) : ceiling;
}

/// Accelerators that this work takes at once, in whole servers: those of a replica, or of a training run, whose speed and memory are
/// those of the whole pool.
double togetherFor(const DeploymentState& state, const SharedServers& pool)
{
    const double least = isTraining(state.workload->task) ? pool.fitted : acceleratorsOf(*state.deployment);
    return pool.server * std::ceil(least / pool.server - 1e-9);
}

}  // namespace

HybridPlan::HybridPlan(const Scenario& scenario, const Estate& estate, const Capacity& capacity,
                       const RentedRates& rented, const HybridCosts& costs, const PermittedLines& permitted)
    : m_scenario(scenario),
      m_rented(rented),
      m_permitted(permitted)
{
    search.costs = costs;
    for (const RentedPart& part : rented.clouds)
        m_bill += part.rate.known ? part.rate.value.value() : 0.0;
    for (const RentedPart& part : rented.apis)
        m_tokens += part.rate.known ? part.rate.value.value() : 0.0;
    for (const DeploymentState& state : capacity.deployments)
        m_priced = m_priced && (!splittable(state) || state.pool->purchase > Money{});
    for (const DeploymentState& state : capacity.deployments) {
        if (splittable(state))
            addHome(state, capacity);
        else if (isAtHome(state))
            known = known && state.rate.known && state.demand.peak.known;
    }
    for (const Workload& workload : scenario.workloads)
        addRentedOnly(workload.id);
    // Lines for nothing in particular are rented whatever runs where.
    addRentedOnly(WorkloadId{});
    for (const HybridCosts::Data& data : costs.data)
        needsRefused = needsRefused || (!data.own && !mayRentData(data.workload));
    // What is only planned at home takes no more than there is.
    for (SharedServers& pool : search.pools) {
        for (const double busy : pool.keptHours)
            pool.kept = std::max(pool.kept, busy);
        overfull = overfull || pool.kept > pool.fitted * (1 + 1e-9);
        pool.kept = std::min(pool.kept, pool.fitted);
    }
    addServers(estate);
    search.ready();
    search.mayLeave = m_kept.empty() && !search.costs.dataStays &&
                      std::all_of(scenario.workloads.begin(), scenario.workloads.end(),
                                  [this](const Workload& one) { return mayRentAll(one.id); });
}

std::size_t HybridPlan::poolFor(const DeploymentState& state)
{
    const auto at = std::find(m_pools.begin(), m_pools.end(), state.pool);
    if (at != m_pools.end())
        return static_cast<std::size_t>(at - m_pools.begin());
    const Estate::PoolTotal& pool = *state.pool;
    const auto& reserve = pool.pool->reserve;
    const auto server = static_cast<double>(std::max(1, pool.together));
    SharedServers& shared = search.pools.emplace_back();
    shared.server = shared.together = server;
    shared.fitted = pool.fitted;
    shared.reserve = reserve ? std::ceil(reserve->value.value() - 1e-9) : 0.0;
    m_pools.push_back(state.pool);
    return m_pools.size() - 1;
}

/// What the servers at work cost among all that is planned: by their price, where that is known of all pools at work, else each as an
/// accelerator; running by what their place charges for the power they are planned to draw. The rest stays whole.
void HybridPlan::addServers(const Estate& estate)
{
    ByDriver all, working;
    all[CostDriver::Accelerators] = estate.unpooledAccelerators;
    for (const Estate::PoolTotal& pool : estate.pools)
        all[CostDriver::Accelerators] += pool.paid;
    all[CostDriver::Watts] = search.costs.wattsBeside;
    all[CostDriver::Bills] = search.costs.powerBeside;
    search.rackStays.assign(m_scenario.racks.size(), true);
    for (const RackPtr& rack : m_scenario.racks) {
        const auto at = std::find_if(estate.sites.begin(), estate.sites.end(), [&](const auto& total) {
            return total.site ? total.site->id == rack->site : !findSite(m_scenario, rack->site);
        });
        search.rackFees.push_back(
            at == estate.sites.end()
                ? 0.0
                : search.costs.rackBySite[static_cast<std::size_t>(at - estate.sites.begin())]);
    }
    for (std::size_t site = 0; site < estate.sites.size(); ++site) {
        const Estate::SiteTotal& total = estate.sites[site];
        const double drawn = total.planned.value.value();
        const double price = share(search.costs.powerBySite[site], drawn);
        all[CostDriver::Watts] += drawn;
        all[CostDriver::Bills] += price * drawn;
        for (const Estate::PoolPower& part : total.pools) {
            const auto at = std::find(m_pools.begin(), m_pools.end(), &estate.pools[part.pool]);
            if (at == m_pools.end())
                continue;
            auto& servers = search.pools[static_cast<std::size_t>(at - m_pools.begin())].servers;
            for (const RackSummary::Servers& some : part.servers) {
                // Those without accelerators are needed whatever runs on the others.
                if (some.accelerators == 0)
                    continue;
                SharedServers::Servers& alike = servers.emplace_back();
                alike.rack = some.rack;
                alike.count = some.count;
                alike.fitted = some.fitted;
                alike.part[CostDriver::Accelerators] = some.accelerators;
                alike.part[CostDriver::Hardware] = m_priced ? some.price.value() : some.accelerators;
                alike.part[CostDriver::Watts] = some.peak.value();
                alike.part[CostDriver::Bills] = price * some.peak.value();
                search.rackStays[some.rack] = false;
                for (std::size_t i = 0; i < costDrivers; ++i)
                    working.of[i] += alike.part.of[i];
            }
        }
    }
    // Disks and servers for other work stay, and so does the rack around them; switches and strips are there for what they serve.
    for (std::size_t rack = 0; rack < m_scenario.racks.size(); ++rack) {
        const auto& things = m_scenario.racks[rack]->placements;
        const bool stays = std::any_of(things.begin(), things.end(), [this](const Placement& one) {
            const bool atWork =
                std::any_of(m_pools.begin(), m_pools.end(),
                            [&](const Estate::PoolTotal* pool) { return pool->pool->id == one.pool; });
            return one.kind == ItemKind::Storage || (one.kind == ItemKind::Server && !atWork);
        });
        search.rackStays[rack] = search.rackStays[rack] || stays;
    }
    // Where servers differ, those that are taken are whole by themselves.
    for (SharedServers& pool : search.pools) {
        const bool differ = std::any_of(pool.servers.begin(), pool.servers.end(), [&](const auto& some) {
            return some.fitted != pool.server * some.count;
        });
        if (differ && pool.together <= pool.server)
            pool.together = 1;
    }
    for (const CostDriver driver : {CostDriver::Accelerators, CostDriver::Watts, CostDriver::Bills})
        search.beside[driver] = std::max(0.0, all[driver] - working[driver]);
    if (m_priced)
        search.beside[CostDriver::Hardware] = inRacksBeside(estate, working[CostDriver::Hardware]);
    search.buysBeside = buysBeside(m_scenario);
}

void HybridPlan::addHome(const DeploymentState& state, const Capacity& capacity)
{
    const std::size_t pool = poolFor(state);
    SharedServers& shared = search.pools[pool];
    shared.ceiling = ceilingOf(state, capacity);
    shared.together = std::max(shared.together, togetherFor(state, shared));
    const WorkloadId workload = state.workload->id;
    Lines lines = linesOf(workload, true);
    const bool rents = lines.may() && !splitOf(workload);
    SplitWork work(state, std::move(lines.clouds), std::move(lines.apis));
    if (rents) {
        search.split.push_back(std::move(work));
        search.poolOf.push_back(pool);
    } else {
        shared.keptHours.resize(work.demand().size());
        for (std::size_t hour = 0; hour < shared.keptHours.size(); ++hour)
            shared.keptHours[hour] += work.anyHour() ? work.peak() : work.demand()[hour];
        m_kept.push_back({workload, pool, work.peak()});
    }
}

WorkloadId HybridPlan::workOf(WorkloadId line) const
{
    if (findWorkload(m_scenario, line))
        return line;
    return m_scenario.workloads.size() == 1 ? m_scenario.workloads.front().id : WorkloadId{};
}

void HybridPlan::addCloud(std::size_t at, bool home, Lines& out) const
{
    const RentedPart& part = m_rented.clouds[at];
    const CloudCommitment& planned = m_scenario.clouds[at];
    const bool may = m_permitted.clouds[at];
    out.any = true;
    out.cloudRefused = out.cloudRefused || isRefusal(planned.refused);
    out.cloudMay = out.cloudMay || !isRefusal(planned.refused);
    out.allMay = out.allMay && may;
    // Beside servers at home only what is above them is rented, for which the work of an instance must be known.
    const bool sized = part.perInstance.known && part.acceleratorRate.known && part.instances.known &&
                       part.instances.value.value() > 0;
    if (!search.costs.hasCloud || !part.rate.known || (home && !sized))
        return;
    RentLines::Line line;
    line.sizing = part.sizing;
    line.share = out.shareOf(planned.share);
    line.present = search.costs.rented * share(part.rate.value.value(), m_bill);
    line.instances = part.instances.known ? part.instances.value.value() : 0.0;
    if (sized)
        line.work = (part.instances.value * part.perInstance.value * part.acceleratorRate.value).value();
    out.allClouds.add(line);
    if (may)
        out.clouds.add(line);
}

void HybridPlan::addApi(std::size_t at, Lines& out) const
{
    const RentedPart& part = m_rented.apis[at];
    const ApiCommitment& planned = m_scenario.apis[at];
    out.any = true;
    out.apiRefused = out.apiRefused || isRefusal(planned.refused);
    out.apiMay = out.apiMay || !isRefusal(planned.refused);
    if (!search.costs.hasApi || !part.rate.known)
        return;
    RentLines::Line line;
    line.share = out.shareOf(planned.share);
    line.present = search.costs.api * share(part.rate.value.value(), m_tokens);
    out.allApis.add(line);
    if (m_permitted.apis[at])
        out.apis.add(line);
}

HybridPlan::Lines HybridPlan::linesOf(WorkloadId workload, bool home) const
{
    Lines out;
    out.particular = findWorkload(m_scenario, workload);
    for (std::size_t i = 0; i < m_rented.clouds.size(); ++i) {
        if (workOf(m_rented.clouds[i].workload) == workload)
            addCloud(i, home, out);
    }
    for (std::size_t i = 0; i < m_rented.apis.size(); ++i) {
        if (workOf(m_rented.apis[i].workload) == workload)
            addApi(i, out);
    }
    for (RentLines* lines : {&out.clouds, &out.apis, &out.allClouds, &out.allApis})
        lines->dropAlternatives();
    return out;
}

void HybridPlan::addRentedOnly(WorkloadId workload)
{
    if (splitOf(workload) || isKept(workload))
        return;
    Lines lines = linesOf(workload, false);
    if (!lines.any)
        return;
    needsRefused = needsRefused || !lines.may();
    known = known && (lines.may() || lines.allClouds.any() || lines.allApis.any());
    search.rentedOnly.push_back(lines.may()
                                    ? HybridSearch::RentedOnly{workload, lines.clouds, lines.apis}
                                    : HybridSearch::RentedOnly{workload, lines.allClouds, lines.allApis});
}

bool HybridPlan::mayRentData(WorkloadId workload) const
{
    const auto& may = m_permitted.clouds;
    return std::find(may.begin(), may.end(), true) != may.end() && linesOf(workload, false).allMay;
}

void HybridPlan::placeData(const Known<Ratio>& given)
{
    for (const HybridCosts::Data& one : search.costs.data) {
        HybridSearch::DataPlace& place = search.data.emplace_back();
        place.stays = one.own && !mayRentData(one.workload);
        place.home = one.own && (place.stays || (given ? given->value() > 0 : *one.own <= one.cloud));
        if (const SplitWork* const at = splitOf(one.workload))
            place.split = static_cast<std::size_t>(at - search.split.data());
        place.rented =
            !place.stays && std::any_of(search.rentedOnly.begin(), search.rentedOnly.end(),
                                        [&](const auto& rented) { return rented.workload == one.workload; });
    }
}

const SplitWork* HybridPlan::splitOf(WorkloadId workload) const
{
    const auto at = std::find_if(search.split.begin(), search.split.end(),
                                 [&](const SplitWork& one) { return one.workload() == workload; });
    return at == search.split.end() ? nullptr : &*at;
}

bool HybridPlan::isKept(WorkloadId workload) const
{
    return std::any_of(m_kept.begin(), m_kept.end(),
                       [&](const Kept& one) { return one.workload == workload; });
}

/// Whether its work and its data have a line that may be used, or nothing of it is planned at home.
bool HybridPlan::mayRentAll(WorkloadId workload) const
{
    const auto& data = search.costs.data;
    const bool kept = std::any_of(data.begin(), data.end(),
                                  [&](const HybridCosts::Data& one) { return one.workload == workload; });
    const bool planned = isDeployed(m_scenario, workload);
    return (!kept || mayRentData(workload)) && (!planned || splitOf(workload));
}

}  // namespace headroom
