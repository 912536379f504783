// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

namespace headroom {

/// Energy and carbon of a unit of each workload's own work, and how much of it a joule gives: the facility's year, shared by
/// accelerators at work, several pools by what their servers draw. Into `results.workloads`.
void evaluateWorkEnergy(const Calculator& calculate, const Estate& estate, const Capacity& capacity,
                        const Traced<Energy>& yearly, const Traced<Mass>& carbon, Results& results);

/// The same of vector searches, which share `yearly` of the servers bought for their indexes by how many of them each needs. Nothing
/// that such servers draw was measured: there is no interval.
void evaluateSearchEnergy(const Calculator& calculate, const Scenario& scenario, const Traced<Energy>& yearly,
                          const Traced<Mass>& carbon, Results& results);

}  // namespace headroom
