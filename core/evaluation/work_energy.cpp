// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/work_energy.h"

#include "core/evaluation/formulas_kinds.h"

#include <algorithm>

namespace headroom {

namespace {

/// Accelerators that work on average for a deployment; none while its speed or demand is unknown.
double busyOf(const DeploymentState& state)
{
    const bool known = state.workload && state.pool && state.rate.known && state.demand.mean.known;
    return known ? (state.demand.mean.value / state.rate.value).value() : 0.0;
}

}  // namespace

void evaluateWorkEnergy(const Calculator& calculate, const Capacity& capacity, const Traced<Energy>& yearly,
                        const Traced<Mass>& carbon, Results& results)
{
    double all = 0;
    bool allKnown = true;
    for (const DeploymentState& state : capacity.deployments) {
        all += busyOf(state);
        // Whose work is not known may have any share of the energy.
        allKnown = allKnown && (!state.workload || !state.pool || busyOf(state) > 0 ||
                                (state.demand.mean.known && state.demand.mean.value.value() == 0));
    }
    const auto year = calculate.convention(Term::YearHours, years(1), "planning year of 8,760 h");
    for (WorkloadResult& result : results.workloads) {
        double busy = 0;
        const DeploymentState* first = nullptr;
        for (const DeploymentState& state : capacity.deployments) {
            if (!state.workload || state.workload->id != result.id || busyOf(state) <= 0)
                continue;
            busy += busyOf(state);
            first = first ? first : &state;
        }
        result.energyPerWork.reset();
        result.carbonPerWork.reset();
        result.workPerEnergy.reset();
        if (!first || !allKnown)
            continue;
        const auto share = calculate.convention(Term::EnergyShare, ratio(busy / all),
                                                "its accelerators at work, over all that work");
        const auto named = [&](std::string_view field, const auto& traced) {
            return calculate.result({"workload", result.id.number, field}, traced, first->workload->name);
        };
        auto each = calculate.apply(formulas::energyPerWork, yearly, share, first->demand.mean, year);
        result.energyPerWork = named("energy_per_work", each);
        result.carbonPerWork = named("carbon_per_work", calculate.apply(formulas::carbonPerWork, carbon,
                                                                        share, first->demand.mean, year));
        each.known = each.known && each.value.value() > 0;
        result.workPerEnergy = named("work_per_energy", calculate.apply(formulas::workPerEnergy, each));
    }
}

}  // namespace headroom
