// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/results.h"

#include "core/results/ways.h"

#include <algorithm>

namespace headroom {

namespace {

template <class List, class Id>
auto* byId(const List& list, Id id)
{
    const auto it = std::find_if(list.begin(), list.end(), [id](const auto& one) { return one.id == id; });
    return it == list.end() ? nullptr : &*it;
}

}  // namespace

const RackResult* findRack(const Results& results, RackId id) { return byId(results.racks, id); }

const DeploymentResult* findDeployment(const Results& results, DeploymentId id)
{
    return byId(results.deployments, id);
}

const WorkloadResult* findWorkload(const Results& results, WorkloadId id)
{
    return byId(results.workloads, id);
}

bool ownServes(const Results& results)
{
    return !isSpeedUnknown(results) &&
           std::none_of(results.findings.begin(), results.findings.end(), [](const Finding& found) {
               // What comes after the end serves nothing, and is not paid for either.
               if (found.code == FindingCode::DeliveryBeyondHorizon && found.detail == lateServers)
                   return true;
               return found.severity == Severity::Error &&
                      (found.code == FindingCode::PoolOverloaded || found.code == FindingCode::QueueGrows ||
                       found.code == FindingCode::BatchDoesNotFit ||
                       found.code == FindingCode::ModelDoesNotFit ||
                       found.code == FindingCode::SearchServersShort ||
                       found.code == FindingCode::ParallelismImpossible ||
                       found.code == FindingCode::PrecisionUnsupported ||
                       found.code == FindingCode::TensorParallelAcrossServers ||
                       found.code == FindingCode::SharedMemoryExceeded);
           });
}

}  // namespace headroom
