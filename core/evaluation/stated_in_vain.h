// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// Adds `FieldWithoutEffect` for each figure that the plan states and that changes nothing, as the rest of the plan is set. A stated
/// zero asks for nothing and is not said.
void judgeStatedInVain(const Scenario& scenario, std::vector<Finding>& findings);

}  // namespace headroom
