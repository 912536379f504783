// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

#include <vector>

namespace headroom {

/// Power through the day and energy through the year; into `results.energy`. Gives the mean IT power of each site of the
/// estate, in its order, for the bill.
std::vector<Traced<Power>> evaluateEnergy(const Calculator& calculate, const Scenario& scenario,
                                          const Estate& estate, const Capacity& capacity, Results& results);

}  // namespace headroom
