// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

#include <vector>

namespace headroom {

/// How something that all pools cost together is split over the deployments.
struct PoolShares {
    std::vector<double> shares;  ///< in the order of `Capacity::deployments`, add up to 1; 0 where unknown
    std::vector<double> accelerators;  ///< paid for that come with a share
    bool weighed = false;              ///< pools by their weights; else accelerators at work count alike
};

/// A deployment has what its pool costs by its accelerators at work over all that work there. The pools themselves weigh what
/// `weights` says, in the order of `Estate::pools`; accelerators at work count alike where one of the working pools has no weight.
PoolShares sharesOf(const Estate& estate, const Capacity& capacity, const std::vector<double>& weights);

/// Accelerators that work on average for a deployment; 0 while its speed or demand is unknown.
double busyAccelerators(const DeploymentState& state);

}  // namespace headroom
