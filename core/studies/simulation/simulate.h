// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"
#include "core/studies/simulation/queue.h"
#include "core/studies/simulation/serve.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace headroom::simulation {

/// How drawn requests come.
enum class ArrivalPattern : std::uint8_t {
    BusiestHour,  ///< at the rate of the busiest hour all the time
    Day,  ///< as the workload's day or week, as often as it fits into the window, at least once; squeezed or stretched to fill it
};

/// What is to be run through the plan's deployments.
struct Order {
    std::uint64_t seed = 1;
    Duration window = hours(1);  ///< in which requests arrive
    ArrivalPattern pattern = ArrivalPattern::BusiestHour;
    /// Requests in order of arrival, in place of those drawn; for the serving workload `traced`, or all if it is none.
    std::vector<Request> trace;
    WorkloadId traced;
    std::optional<DeploymentId> only;  ///< this one alone
    Detail detail = Detail::Summary;

    /// Whether the requests of a serving workload are those of the trace.
    bool traces(WorkloadId workload) const { return !trace.empty() && (!traced || traced == workload); }
};

/// Why a deployment was not simulated.
enum class Skipped : std::uint8_t {
    NoPool,         ///< no accelerators are fitted, or no workload is named
    NoSpeed,        ///< the model's or the stated speed is unknown
    Batch,          ///< it waits for free hours; nobody waits for it
    NoDemand,       ///< nothing arrives
    TooMany,        ///< more than `mostItems` would arrive in the window
    Overloaded,     ///< rate-based: more arrives than is worked off, the queue grows without end
    BeyondContext,  ///< a request of the trace is longer than the model's context
};
inline constexpr double mostItems = 50e6;

/// One deployment's run beside what the estimate says for the same load.
struct Run {
    DeploymentId id;
    int replicas = 0;  ///< accelerators, for a rate
    std::variant<Skipped, ServingOutcome, QueueOutcome> outcome = Skipped::NoPool;
    /// Serving: the estimate for requests that come by themselves at the run's mean rate, to be held against the means; percentiles
    /// of the first token beside the run's. Rate: latency only, the p95 at the busiest hour, unknown if something else than the
    /// busiest hour was run.
    Known<Duration> estimatedFirstToken, estimatedPerToken, estimatedLatency;
    /// Of what the replicas (accelerators) could do, in the run's mean, and as the plan says it of the same hour. Not the share of time in
    /// which something runs (`busy`): a replica at a tenth of its throughput rarely rests.
    Known<Ratio> use, estimatedUse;
    Known<Duration> estimatedFirstTokenP50, estimatedFirstTokenP95, estimatedFirstTokenP99;
    bool shared = false;    ///< other interactive work uses the pool, which this run does not see
    bool together = false;  ///< run with the other work of its pool
};

/// How far the estimate lies from what was simulated, as a share of the latter: serving by its means, a rate by its p95.
struct Gap {
    std::optional<double> firstToken, perToken, latency;
    std::optional<double> firstTokenP95;
};
Gap gapOf(const Run& run);

/// Requests that the workload's arrivals bring in the window, by the pattern; to see beforehand how long a run takes.
double expectedItems(const Workload& workload, Duration window, ArrivalPattern pattern);

/// Runs every deployment, each with draws of its own from the seed: those that share a pool together (`runTogether`), but for what reads
/// in one place and writes in another, and for what waits for free hours.
std::vector<Run> simulate(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                          const Order& order, const Progress& progress = {});

}  // namespace headroom::simulation
