// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/step_table.h"
#include "core/studies/simulation/course.h"
#include "core/studies/simulation/replica_run.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace headroom::simulation {

/// Whether a run keeps more than its summary: quantiles and what was there through time, for charts.
enum class Detail : std::uint8_t { Summary, Course };

/// What is simulated: like replicas behind a router that gives each request to the one with the fewest in flight.
struct ServingRun {
    const performance::StepTable* steps = nullptr;  ///< never null
    double kvTokens = 0;                            ///< of one replica
    int replicas = 1;
    // Seen by the client but not by the accelerators: added to the time to first token.
    double ingest = 0, ingestPerToken = 0;  ///< seconds; per input token
    double stepsToFirstToken =
        0;  ///< steps until the first token is seen, at the pace of the tokens that follow
    double streamInterval = 1;  ///< tokens that leave together
    double cachedPrefix = 0;    ///< share of each prompt that need not be read
    // Limits of the workload; a request is good when it keeps those that are set. Seconds.
    std::optional<double> firstTokenLimit{}, perTokenLimit{};
    Detail detail = Detail::Summary;
};

/// Of the requests that were served. Seconds.
struct Spread {
    double mean = 0, p50 = 0, p95 = 0, p99 = 0, max = 0;
};

/// What happens before the answers of disaggregated replicas. Seconds, means of the requests.
struct SplitOutcome {
    double reading = 0;      ///< from arrival until the prompt has been read
    double transfer = 0;     ///< from then until its cache has come
    double readingBusy = 0;  ///< share of the span in which a reader works, mean of all
    std::size_t longestReadingQueue = 0;
};

struct ServingOutcome {
    std::uint64_t served = 0;
    std::uint64_t refused = 0;  ///< longer than the cache of a replica
    double span = 0;            ///< from the first arrival to the last end
    Spread firstToken, perToken, latency;
    double outputTokens = 0, inputTokens = 0;  ///< of served requests
    double good = 0;                           ///< share that keeps the limits
    double busy = 0;       ///< share of the span in which a replica has a request running, mean of all
    double sequences = 0;  ///< that decode at once on one replica while it works, mean
    double inFlight = 0;   ///< requests in the system, all replicas, mean over the span (Little's law)
    std::uint64_t evictions = 0;
    std::size_t longestQueue = 0;
    bool cancelled = false;
    Course course;                      ///< empty unless it was asked for
    std::optional<SplitOutcome> split;  ///< of disaggregated replicas; the rest is then of those that write
};

/// Asked now and then: how much is done, 0 … 1; false ends the run early.
using Progress = std::function<bool(double)>;

/// Runs the requests, which stand in order of arrival, to the last token. The same requests give the same outcome.
ServingOutcome serve(const ServingRun& run, std::vector<Request>& requests, const Progress& progress = {});

/// What like replicas behind a router did: counts of the outcome, and which of them took each request.
struct Routed {
    ServingOutcome out;
    std::vector<std::uint32_t> replica;
    double busy = 0, sequenceSeconds = 0;
};
/// The event loop of `serve`: every request gets its first token and its end, nothing is measured yet.
Routed route(const ServingRun& run, std::vector<Request>& requests, const Progress& progress);
/// Adds the spreads of the requests to `out`, and what follows from its span and what the replicas did.
void measure(const ServingRun& run, const std::vector<Request>& requests, ServingOutcome& out);
void finishOutcome(const ServingRun& run, const Routed& routed, ServingOutcome& out);

/// Quantiles by rank: the smallest value that at least the share of all values does not exceed.
Spread spreadOf(std::vector<double>& values);

}  // namespace headroom::simulation
