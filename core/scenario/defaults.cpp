// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/defaults.h"

#include "core/scenario/relevance.h"

namespace headroom {

namespace {

template <class Q>
void assume(Input<Q>& input, Q value, std::string unit = {})
{
    if (neverStated(input))
        input = {value, std::move(unit), InputKind::Assumption, std::string(programDefault), {}};
}

}  // namespace

void assumeUnstated(Scenario& scenario)
{
    for (Workload& workload : scenario.workloads)
        assume(workload.peakFactor, ratio(1));
    for (Deployment& deployment : scenario.deployments) {
        const Workload* workload = findWorkload(scenario, deployment.workload);
        const auto asked = [&](std::string_view field) { return matters(deployment, field, workload); };
        if (asked("derate")) {
            assume(deployment.relativeSpeed, ratio(1));
            assume(deployment.derate, ratio(1));
        }
        if (deployment.basis != CapacityBasis::Modelled || !asked("concurrency"))
            continue;
        assume(deployment.concurrency, ratio(16));
        assume(deployment.batchedTokens, tokens(8192), "token");
        assume(deployment.memoryUtilisation, ratio(0.9), "%");
    }
}

}  // namespace headroom
