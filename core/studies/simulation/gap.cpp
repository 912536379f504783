// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/simulate.h"

namespace headroom::simulation {

Gap gapOf(const Run& run)
{
    const auto between = [](const Known<Duration>& estimate, double simulated) {
        return estimate && simulated > 0 ? std::optional(estimate->value() / simulated - 1) : std::nullopt;
    };
    if (const auto* queued = std::get_if<QueueOutcome>(&run.outcome))
        return {{}, {}, between(run.estimatedLatency, queued->latency.p95), {}};
    const auto* serving = std::get_if<ServingOutcome>(&run.outcome);
    if (!serving)
        return {};
    return {between(run.estimatedFirstToken, serving->firstToken.mean),
            between(run.estimatedPerToken, serving->perToken.mean),
            between(run.estimatedLatency, serving->latency.mean),
            between(run.estimatedFirstTokenP95, serving->firstToken.p95)};
}

}  // namespace headroom::simulation
