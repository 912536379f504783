// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/capacity.h"

namespace headroom {

/// Nobody knows whether accelerators of unknown speed do what is asked of them.
void judgeUnknownRate(const DeploymentState& state, std::vector<Finding>& findings);

/// Whether a training deployment needs no network beside the fast links, or has one that is stated; else a finding.
bool trainsWithinLinks(const DeploymentState& state, ByteRate fabric, std::vector<Finding>& findings);

/// A stated rate that is twice or more beyond either end of what the model makes of the setting is warned of: the upper end at the
/// throughput of the best concurrency, the lower at the planned one and before the plan's own derate, which is caution. Of served
/// models only; what the model cannot answer is not judged.
void judgeStatedRate(const DeploymentState& state, const DeploymentResult& result,
                     std::vector<Finding>& findings);

/// What the deployments of a pool hold on one accelerator together, each with its share of the memory, against what it has. A warning
/// while their replicas find accelerators of their own at the busiest hour; without, an error unless one of them is batch work, which
/// may wait its turn.
void judgeSharedMemory(const Estate& estate, const Capacity& capacity, Results& results);

/// Findings where runs of a benchmark lie far from the model or from each other, and where some are of another setting.
void judgeRuns(const Deployment& deployment, const Calibration& calibration, std::vector<Finding>& findings);

}  // namespace headroom
