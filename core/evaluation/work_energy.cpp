// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/work_energy.h"

#include "core/evaluation/formulas_kinds.h"
#include "core/evaluation/pool_shares.h"
#include "core/evaluation/search_servers.h"

#include <algorithm>

namespace headroom {

namespace {

/// What the servers of each pool draw on average, all sites together.
std::vector<double> meanPower(const Estate& estate, const Capacity& capacity)
{
    std::vector<double> watts(estate.pools.size(), 0.0);
    for (const Estate::SiteTotal& site : estate.sites) {
        for (const Estate::PoolPower& pool : site.pools) {
            double use = 0;
            for (std::size_t hour = 0; hour < capacity.hours; ++hour)
                use += std::min(1.0, capacity.poolDraw[pool.pool][hour].value.value());
            use /= static_cast<double>(capacity.hours);
            const double idle = pool.idle.value.value();
            watts[pool.pool] += idle + std::max(0.0, pool.peak.value.value() - idle) * use;
        }
    }
    return watts;
}

/// Whether a pool that a workload has is asked for more than it does: energy of work that is not done says nothing.
bool isUndone(const Results& results, const Capacity& capacity, WorkloadId workload)
{
    return std::any_of(
        capacity.deployments.begin(), capacity.deployments.end(), [&](const DeploymentState& state) {
            return state.workload && state.pool && state.workload->id == workload &&
                   std::any_of(results.findings.begin(), results.findings.end(), [&](const Finding& found) {
                       return (found.code == FindingCode::PoolOverloaded ||
                               found.code == FindingCode::BatchDoesNotFit) &&
                              found.subject.id == state.pool->pool->id.number;
                   });
        });
}

}  // namespace

void evaluateWorkEnergy(const Calculator& calculate, const Estate& estate, const Capacity& capacity,
                        const Traced<Energy>& yearly, const Traced<Mass>& carbon, Results& results)
{
    const PoolShares parts = sharesOf(estate, capacity, meanPower(estate, capacity));
    bool allKnown = true;
    for (const DeploymentState& state : capacity.deployments) {
        // Whose work is not known may have any share of the energy.
        allKnown = allKnown && (!state.workload || !state.pool || busyAccelerators(state) > 0 ||
                                (state.demand.mean.known && state.demand.mean.value.value() == 0));
    }
    const auto year = calculate.convention(Term::YearHours, years(1), "planning year of 8,760 h");
    for (WorkloadResult& result : results.workloads) {
        double part = 0;
        const DeploymentState* first = nullptr;
        for (std::size_t i = 0; i < capacity.deployments.size(); ++i) {
            const DeploymentState& state = capacity.deployments[i];
            if (!state.workload || state.workload->id != result.id || parts.shares[i] <= 0)
                continue;
            part += parts.shares[i];
            first = first ? first : &state;
        }
        result.energyPerWork.reset();
        result.energyPerWorkLow.reset();
        result.energyPerWorkHigh.reset();
        result.carbonPerWork.reset();
        result.workPerEnergy.reset();
        if (!first || !allKnown || isUndone(results, capacity, result.id))
            continue;
        const auto share = calculate.convention(
            Term::EnergyShare, ratio(part),
            parts.weighed
                ? "its accelerators at work, over all that work in its pool; pools by what their servers draw"
                : "its accelerators at work, over all that work");
        const auto named = [&](std::string_view field, const auto& traced) {
            return calculate.result({"workload", result.id.number, field}, traced, first->workload->name);
        };
        auto each = calculate.apply(formulas::energyPerWork, yearly, share, first->demand.mean, year);
        result.energyPerWork = named("energy_per_work", each);
        result.carbonPerWork = named("carbon_per_work", calculate.apply(formulas::carbonPerWork, carbon,
                                                                        share, first->demand.mean, year));
        each.known = each.known && each.value.value() > 0;
        const EnergyResult& energy = results.energy;
        if (result.energyPerWork && energy.yearlyLow && energy.yearlyHigh && yearly.value > Energy{}) {
            result.energyPerWorkLow = *result.energyPerWork * (*energy.yearlyLow / yearly.value).value();
            result.energyPerWorkHigh = *result.energyPerWork * (*energy.yearlyHigh / yearly.value).value();
        }
        result.workPerEnergy = named("work_per_energy", calculate.apply(formulas::workPerEnergy, each));
    }
}

void evaluateSearchEnergy(const Calculator& calculate, const Scenario& scenario, const Traced<Energy>& yearly,
                          const Traced<Mass>& carbon, Results& results)
{
    const std::vector<double> shares = searchShares(scenario, results.workloads);
    const auto year = calculate.convention(Term::YearHours, years(1), "planning year of 8,760 h");
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares[i] <= 0)
            continue;
        const Workload& workload = scenario.workloads[i];
        WorkloadResult& result = results.workloads[i];
        auto demand = demandOf(calculate, workload).mean;
        demand.known = demand.known && demand.value.value() > 0;
        const auto share =
            calculate.convention(Term::EnergyShare, ratio(shares[i]),
                                 "the servers that its index needs, over all that indexes need");
        const auto named = [&](std::string_view field, const auto& traced) {
            return calculate.result({"workload", workload.id.number, field}, traced, workload.name);
        };
        auto each = calculate.apply(formulas::energyPerWork, yearly, share, demand, year);
        result.energyPerWork = named("energy_per_work", each);
        result.carbonPerWork =
            named("carbon_per_work", calculate.apply(formulas::carbonPerWork, carbon, share, demand, year));
        each.known = each.known && each.value.value() > 0;
        result.workPerEnergy = named("work_per_energy", calculate.apply(formulas::workPerEnergy, each));
    }
}

}  // namespace headroom
