// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// Adds a finding for each figure that a plan's costs need and nobody stated, as what follows from it is unknown, not nothing; and
/// for each price that was stated long before the plan.
void judgeMissingFigures(const Scenario& scenario, std::vector<Finding>& findings);

}  // namespace headroom
