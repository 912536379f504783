// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <string_view>

namespace headroom {

/// Whether the task is counted in runs that train a model.
bool isTraining(Task task);

/// Whether accelerators work for it; what is stored and sent, and an index in the memory of servers, need none.
bool needsAccelerators(const Workload& workload);

/// Whether a deployment puts its work into a pool; one without a pool runs nowhere yet.
bool isDeployed(const Scenario& scenario, WorkloadId workload);

/// Whether a field of core/scenario/fields.h, by its name in files, means anything for an entity of its kind: a rate-based
/// workload has no tokens. Whatever shows fields leaves the others out; files keep them.
bool matters(const Workload& workload, std::string_view field);
/// With the workload that it serves, where that is at hand: training has fields of its own.
bool matters(const Deployment& deployment, std::string_view field, const Workload* workload = nullptr);
bool matters(const CloudCommitment& cloud, std::string_view field);
/// Of all other entities every field matters.
template <class Entity>
bool matters(const Entity&, std::string_view)
{
    return true;
}

}  // namespace headroom
