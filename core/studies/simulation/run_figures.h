// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/simulate.h"

#include <vector>

namespace headroom::simulation {

/// Seconds from the first arrival to where the next would come.
double arrivalSpan(const std::vector<Request>& requests);
/// Squared coefficient of variation of the lengths.
double lengthSpread(const std::vector<Request>& requests, std::uint32_t Request::*length);

/// The plan's use of the fitted accelerators, in the hours that are run.
Known<Ratio> plannedUse(const DeploymentResult& result, const Order& order);
/// Fills in how much of what so many replicas could do the run was, and the plan's own word for those hours; nothing for a trace.
void tellUse(const DeploymentResult& result, const Order& order, const ServingOutcome& outcome, int replicas,
             Run& run);

}  // namespace headroom::simulation
