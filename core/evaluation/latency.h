// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

namespace headroom {

/// Waits of rate-based interactive work, from the M/G/c queue of its pool (Allen and Cunneen), into `results.deployments`; and findings about
/// missed limits of every kind of work. Other interactive work of the pool stands in the same queue.
void evaluateLatency(const Calculator& calculate, const Capacity& capacity, EvaluationCache* cache,
                     Results& results);

/// The fewest accelerators on which 95 % of items of interactive, rate-based work keep its limit in the busiest hour, without other work
/// beside it. Nothing where it has no limit or its load is not known, 0 where no number keeps it.
std::optional<int> acceleratorsInTime(const DeploymentState& state);

}  // namespace headroom
