// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/pool_use.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_capacity.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double nearlyFull = 0.8;
using Members = std::vector<DeploymentState*>;
using HourlyUse = Hourly<Traced<Ratio>>;

Traced<Ratio> fittedOf(const Calculator& calculate, const Estate::PoolTotal& pool)
{
    if (pool.fitted == 0)
        return calculate.unknown<Ratio>(Term::AcceleratorsFitted, pool.pool->name);
    return calculate.count(Term::AcceleratorsFitted, pool.fitted, pool.pool->name);
}

HourlyUse summed(const Calculator& calculate, const Members& members, std::size_t hours)
{
    HourlyUse total(hours);
    std::vector<Traced<Ratio>> parts(members.size());
    for (std::size_t hour = 0; hour < hours; ++hour) {
        std::transform(members.begin(), members.end(), parts.begin(),
                       [&](const DeploymentState* member) { return member->use[hour]; });
        total[hour] = calculate.sum<Ratio>(Term::PoolUse, parts);
    }
    return total;
}

/// What a number in flight that is stated takes from the rate of a replica is no work of its boards.
HourlyUse drawn(const Calculator& calculate, const Members& members, const HourlyUse& use)
{
    const auto scaled = [](const DeploymentState* member) { return member->ofGreatest.has_value(); };
    if (std::none_of(members.begin(), members.end(), scaled))
        return use;
    HourlyUse total(use.size());
    std::vector<Traced<Ratio>> parts(members.size());
    for (std::size_t hour = 0; hour < use.size(); ++hour) {
        std::transform(members.begin(), members.end(), parts.begin(), [&](const DeploymentState* member) {
            if (!member->ofGreatest)
                return member->use[hour];
            const auto share =
                calculate.convention(Term::Share, *member->ofGreatest,
                                     "throughput at the stated number in flight over that of a full cache",
                                     member->deployment->name);
            return calculate.apply(formulas::drawnUse, member->use[hour], share);
        });
        total[hour] = calculate.sum<Ratio>(Term::PoolUse, parts);
    }
    return total;
}

void fillBatch(const Calculator& calculate, const Estate::PoolTotal& pool, const Members& interactive,
               const Members& batch, std::size_t hourCount, Results& results)
{
    const Traced<Ratio> fitted = fittedOf(calculate, pool);
    const HourlyUse taken = summed(calculate, interactive, hourCount);
    const bool week = hourCount == hoursOfWeek;
    HourlyUse free(hourCount);
    for (std::size_t hour = 0; hour < hourCount; ++hour)
        free[hour] = calculate.apply(formulas::freeShare, taken[hour]);
    const auto freeHours = calculate.sum<Ratio>(Term::FreeHours, free);
    std::vector<Traced<Ratio>> wanted;
    for (const DeploymentState* member : batch)
        wanted.push_back(calculate.apply(
            week ? formulas::batchHoursOfWeek : formulas::batchHours,
            calculate.apply(formulas::meanUseFitted, member->demand.mean, fitted, member->rate)));
    const auto all = calculate.sum<Ratio>(Term::BatchHoursAll, wanted);
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto share = calculate.apply(formulas::batchShare, wanted[i], all, freeHours);
        for (std::size_t hour = 0; hour < hourCount; ++hour)
            batch[i]->use[hour] = calculate.apply(formulas::batchUse, share, free[hour]);
    }
    const double days = week ? 7 : 1;
    if (all.known && freeHours.known && exceeds(all.value.value(), freeHours.value.value()))
        results.findings.push_back(
            finding(Severity::Error, FindingCode::BatchDoesNotFit, "pool", pool.pool->id.number,
                    pool.pool->name, hours(all.value.value() / days), hours(freeHours.value.value() / days)));
}

/// Accelerators that interactive work keeps busy in the busiest hour. Work without a day's shape may have its peak at any hour.
std::optional<double> busiestHour(const Members& interactive, std::size_t hours)
{
    double busiest = 0;
    for (std::size_t hour = 0; hour < hours; ++hour) {
        double busy = 0;
        for (const DeploymentState* member : interactive) {
            const Demand& demand = member->demand;
            if (!demand.peak.known || !member->rate.known)
                return std::nullopt;
            busy += (demand.shaped ? demand.hourly[hour] : demand.peak).value / member->rate.value;
        }
        busiest = std::max(busiest, busy);
    }
    return busiest;
}

void judgeLoad(const Estate::PoolTotal& pool, const Members& interactive, std::size_t hours, Results& results)
{
    const auto busy = busiestHour(interactive, hours);
    if (!busy)
        return;
    const double fitted = pool.fitted;
    const auto say = [&](Severity severity, FindingCode code) {
        results.findings.push_back(finding(severity, code, "pool", pool.pool->id.number, pool.pool->name,
                                           ratio(*busy), ratio(fitted)));
    };
    if (exceeds(*busy, fitted))
        say(Severity::Error, FindingCode::PoolOverloaded);
    else if (exceeds(*busy, nearlyFull * fitted))
        say(Severity::Warning, FindingCode::PoolNearlyFull);
}

/// A plan that only rents has pools to say what its work would run on.
bool onlyRents(const Scenario& scenario)
{
    return scenario.racks.empty() && scenario.purchases.empty() &&
           !(scenario.clouds.empty() && scenario.apis.empty());
}

/// Nobody means to pay for what does nothing; where nothing is deployed at all, the plan does not say what does what.
void judgeIdle(const Scenario& scenario, const Estate& estate, std::vector<Finding>& findings)
{
    if (scenario.deployments.empty())
        return;
    for (const Estate::PoolTotal& pool : estate.pools) {
        const bool used =
            std::any_of(scenario.deployments.begin(), scenario.deployments.end(), [&](const Deployment& one) {
                return one.pool == pool.pool->id || one.prefillPool == pool.pool->id;
            });
        if (!used && pool.paid > 0)
            findings.push_back(finding(Severity::Warning, FindingCode::PoolIdle, "pool", pool.pool->id.number,
                                       pool.pool->name, ratio(pool.paid), ratio(0)));
    }
}

/// Whole servers for the busiest hour and those in reserve must be there.
void judgeReserve(const Estate::PoolTotal& pool, const Members& interactive, std::size_t hours,
                  Results& results)
{
    const auto& reserve = pool.pool->reserve;
    if (!reserve || reserve->value <= ratio(0) || pool.together < 1)
        return;
    const auto busy = busiestHour(interactive, hours);
    if (!busy)
        return;
    const double needed = std::ceil(*busy / pool.together - 1e-9) + std::ceil(reserve->value.value() - 1e-9);
    const double planned = std::ceil(static_cast<double>(pool.fitted) / pool.together);
    if (exceeds(needed, planned))
        results.findings.push_back(finding(Severity::Warning, FindingCode::ReserveShort, "pool",
                                           pool.pool->id.number, pool.pool->name, ratio(needed),
                                           ratio(planned)));
}

/// Prompts that are read in a pool of their own keep that one busy too.
void addReading(const Calculator& calculate, const Estate& estate, Capacity& capacity)
{
    for (const DeploymentState& state : capacity.deployments) {
        if (!state.reading || !state.pool || state.reading == state.pool || state.reading->fitted == 0)
            continue;
        const double group = std::max(1, acceleratorsOf(*state.deployment));
        const auto share = calculate.convention(
            Term::Share,
            ratio(state.pool->fitted / group * readersOf(*state.deployment) / state.reading->fitted),
            "accelerators that read for all that are fitted to write, over those fitted to read");
        const auto pool = static_cast<std::size_t>(state.reading - estate.pools.data());
        for (HourlyUse* const use : {&capacity.poolUse[pool], &capacity.poolDraw[pool]})
            for (std::size_t hour = 0; hour < capacity.hours; ++hour)
                (*use)[hour] = calculate.sum<Ratio>(
                    Term::PoolUse,
                    {(*use)[hour], calculate.apply(formulas::readingDemand, state.use[hour], share)});
    }
}

}  // namespace

void fillPools(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
               Capacity& capacity, Results& results)
{
    std::vector<Members> interactive(estate.pools.size()), batch(estate.pools.size());
    for (DeploymentState& state : capacity.deployments) {
        if (!state.pool || !state.workload)
            continue;
        const auto index = static_cast<std::size_t>(state.pool - estate.pools.data());
        (state.interactive() ? interactive : batch)[index].push_back(&state);
    }
    capacity.poolUse.resize(estate.pools.size());
    capacity.poolDraw.resize(estate.pools.size());
    for (std::size_t i = 0; i < estate.pools.size(); ++i) {
        const Estate::PoolTotal& pool = estate.pools[i];
        const Traced<Ratio> fitted = fittedOf(calculate, pool);
        for (DeploymentState* member : interactive[i]) {
            for (std::size_t hour = 0; hour < capacity.hours; ++hour)
                member->use[hour] =
                    calculate.apply(formulas::hourUse, member->demand.hourly[hour], fitted, member->rate);
        }
        if (!batch[i].empty())
            fillBatch(calculate, pool, interactive[i], batch[i], capacity.hours, results);
        Members members = interactive[i];
        members.insert(members.end(), batch[i].begin(), batch[i].end());
        capacity.poolUse[i] = summed(calculate, members, capacity.hours);
        capacity.poolDraw[i] = drawn(calculate, members, capacity.poolUse[i]);
        if (!onlyRents(scenario))
            judgeLoad(pool, interactive[i], capacity.hours, results);
        judgeReserve(pool, interactive[i], capacity.hours, results);
    }
    judgeIdle(scenario, estate, results.findings);
    addReading(calculate, estate, capacity);
}

}  // namespace headroom
