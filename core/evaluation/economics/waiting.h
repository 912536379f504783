// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

#include <vector>

namespace headroom {

/// What own hardware does not serve before its deliveries are there.
struct Waiting {
    /// A workload with a place in a pool that comes late.
    struct Work {
        const DeploymentState* state = nullptr;
        /// Of the accelerators that it needs, the share that is there, in whole replicas; 1 when it is served.
        Ramp there;
    };
    int until = 0;  ///< the month of the plan from which it serves everything; 0: from the start
    std::vector<Work> works;
};

/// By when enough accelerators of each pool have arrived, or the first servers where the plan says nothing about what they serve. Each
/// workload that waits becomes a finding, unless what is rented serves it until then.
Waiting waitingFor(const CostBasis& basis, Results& results);

}  // namespace headroom
