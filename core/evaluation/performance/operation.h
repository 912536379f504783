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
    double placeSpread = 0;   ///< of what requests at work hold, where that is limited and not their number
};

/// Squared coefficients of variation of prompts and answers; 1: as public traces, and as drawn.
struct LengthSpreads {
    double input = 1, output = 1;
};
/// That of the tokens that requests at work hold.
double heldSpread(Tokens input, Tokens output, const LengthSpreads& spreads);

/// What requests find in the mean and as percentiles. All are unknown where more arrives than is worked off.
struct OpenEstimate {
    Traced<Ratio> inFlight;  ///< on one replica
    Traced<Ratio> use;       ///< share of its time that prompts take
    Traced<Duration> firstToken, firstTokenP50, firstTokenP95, firstTokenP99;
    Traced<Duration> perToken, latency;
};

/// Chance that all of `places` are taken which requests hold that bring `load` of them when all are, `growth` less for each that is
/// free. `spread` is that of what each holds: the sum varies as that of fewer places alike, and between whole numbers of them.
double placesTaken(double places, double load, double growth, double spread);

inline constexpr std::string_view placeSpreadSource =
    "squared coefficient of variation of the cache that requests hold; 0: their number is what is limited";

/// Nothing known of it.
OpenEstimate unknownEstimate(const Calculator& calculate);
/// The step that an arrival meets where the prompts that come in one step are read in the next. Seconds.
struct MetStep {
    double mean = 0;                    ///< of all steps
    double arrivals = 0, addition = 0;  ///< prompts a second, and what each adds
    double reading = 0;                 ///< share of the time that they take, below 1
    double spread = 1;                  ///< of prompt lengths

    /// Of the rest of it and the prompts that come in it, where a step is met with this `chance` and is `seen` long in the mean. Moments
    /// of a step follow from its own: one step's length says how many prompts the next has to read.
    double variance(double chance, double seen) const;
};

/// Variance of a wait with this mean that only some have, with this chance, and these exponentially.
double waitVariance(double mean, double chance);

/// What tells one request's first token from another's.
struct FirstTokenParts {
    Traced<Duration> fixed;  ///< alike for all
    Traced<Duration> place;  ///< wait for a place, mean
    double waits = 0;        ///< chance of that wait
    double variance = 0;     ///< of all other parts, in seconds squared
};
/// Percentiles of an estimate whose mean is known: of all requests, or of those that find a place at once, whichever is later.
void setQuantiles(const Calculator& calculate, const FirstTokenParts& parts, OpenEstimate& out);

/// Continuous batching as a queue that is open to the world. In `batchingEstimate` a fixed number of requests is kept in flight, a part
/// of which comes at once, as benchmarks do; here as many are in flight as the arrivals make of it.
OpenEstimate openEstimate(const Calculator& calculate, const Replica& replica, const OpenLoad& open);

}  // namespace headroom::performance
