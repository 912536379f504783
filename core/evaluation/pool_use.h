// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

namespace headroom {

/// Hour by hour: interactive work first, batch work in what it leaves free, spread over the day's valleys. Fills `use` of the
/// deployments and `poolUse`; findings about full and idle pools go to `results`.
void fillPools(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
               Capacity& capacity, Results& results);

}  // namespace headroom
