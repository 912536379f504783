// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// What workloads need beside accelerators: the memory of a vector index and the servers that hold it, raw storage, and what is
/// sent out. One for each workload of the plan; what its task has not, or nobody filled in, stays unknown.
std::vector<WorkloadResult> sizeWorkloads(const Calculator& calculate, const Scenario& scenario);

/// Adds a finding for each index whose searches take longer than the workload allows.
void judgeSearches(const Scenario& scenario, Results& results);

}  // namespace headroom
