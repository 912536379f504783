// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/performance/operation.h"
#include "core/evaluation/serving.h"
#include "core/studies/simulation/arrivals.h"
#include "core/studies/simulation/simulate.h"

#include <optional>
#include <variant>
#include <vector>

/// What a deployment of a plan is as something to be run.
namespace headroom::simulation {

/// What a deployment needs, looked up.
struct Subject {
    const Deployment* deployment;
    const Workload* workload;
    const Accelerator* accelerator;
    const Accelerator* reader;  ///< of the pool where prompts are read, if it is another
    ByteRate fabric;
    const DeploymentResult* result;
    std::vector<Measurement> runs;
};
Subject subjectOf(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                  const Deployment& deployment);
ServingInput inputOf(const Catalogue& catalogue, const Subject& subject);

/// The rate that arrivals have on average in the window, and how it moves.
struct Coming {
    Frequency rate;
    std::optional<DayRates> day;
};
Coming comingOf(const Workload& workload, Duration window, ArrivalPattern pattern);

/// Requests of the run, or why there are none.
std::variant<Skipped, std::vector<Request>> requestsOf(const Subject& subject, const Order& order,
                                                       Draws& draws, int replicas);

/// The replica at the pace of the runs that were measured: every step as much longer or shorter as its time per token.
performance::Replica pacedReplica(const ServingSetup& setup, const Calibration& calibration);
std::uint32_t chunkOf(const ServingSetup& setup);
performance::StepRange rangeOf(const ServingSetup& setup, std::uint32_t chunk);

/// What a client sees of the engine beside its steps, and the limits that it keeps.
ServingRun runOf(const ServingSetup& setup, const Workload& workload, const Order& order);
std::optional<double> limitOf(const std::optional<Input<Duration>>& limit);

void tell(const performance::OpenEstimate& estimate, Run& run);

}  // namespace headroom::simulation
