// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/batching.h"

namespace headroom::performance {

/// Requests that come by themselves, Poisson over all replicas, and a router that gives each to the replica with the fewest.
struct OpenLoad {
    BatchingLoad load;           ///< its concurrency is worked out
    Traced<Frequency> arrivals;  ///< at one attention rank of one replica
    double ranks = 1;            ///< attention ranks of all replicas
    double inputSpread =
        1;  ///< squared coefficient of variation of input lengths; 1: as public traces, and as drawn
    double outputSpread = 1;  ///< of output lengths: long answers are met more often while they are written
    double pace = 1;          ///< measured steps over the model's
};

/// What requests find in the mean and as percentiles. All are unknown where more arrives than is worked off.
struct OpenEstimate {
    Traced<Ratio> inFlight;  ///< on one replica
    Traced<Ratio> use;       ///< share of its time that prompts take
    Traced<Duration> firstToken, firstTokenP50, firstTokenP95, firstTokenP99;
    Traced<Duration> perToken, latency;
};

/// Continuous batching as a queue that is open to the world. In `batchingEstimate` a fixed number of requests is kept in flight, a part
/// of which comes at once, as benchmarks do; here as many are in flight as the arrivals make of it.
OpenEstimate openEstimate(const Calculator& calculate, const Replica& replica, const OpenLoad& open);

}  // namespace headroom::performance
