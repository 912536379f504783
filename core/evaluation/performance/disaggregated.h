// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/model_step.h"

namespace headroom::performance {

/// Requests on a deployment whose prompts are read by some workers and whose answers are written by others. Plain counts.
struct SplitLoad {
    Tokens input{}, output{};
    double concurrency = 1;     ///< requests in flight in both pools
    double prefillWorkers = 1;  ///< engine instances; 0: as many as the decoding ones keep busy
    double decodeWorkers = 1;
    double decodeCapacity = 1;  ///< requests that one decode worker holds
    double placeSpread = 0;     ///< of what they hold, where that is limited and not their number
    Tokens chunk{};             ///< most tokens of a step
    Bytes cache{};              ///< of one prompt on one accelerator, carried from one worker to the other
    ByteRate transferRate{};    ///< of one accelerator; 0: 400 Gbit/s
    double cached = 0;          ///< share of each prompt that readers find; its cache is carried all the same
    double drafts = 0;          ///< tokens guessed before each step of a writer
    double draftCost = 0;       ///< of guessing one, of a plain step
    double tokensPerStep = 1;   ///< that a step with its drafts gives
    double streamInterval = 1;  ///< tokens that leave together
};

/// Carrying a cache from one accelerator to another: until it begins, and what the network reaches of its stated rate (0: 400 Gbit/s).
struct Transfer {
    Duration setUp{};
    ByteRate rate{};
};
Transfer transferOf(ByteRate stated);

/// What one attention rank of a reading worker takes, in seconds.
struct Reading {
    double alone = 0;   ///< one prompt
    double packed = 1;  ///< prompts that fit into a chunk, of those in flight
    double full = 0;    ///< as many at once
};
Reading readingOf(const Replica& replica, const SplitLoad& load);

/// Seconds per token of so many sequences on all writing workers: of a step, shared by what it gives.
double decodeStep(const Replica& replica, const SplitLoad& load, double sequences);

struct SplitEstimate {
    Duration ready{};  ///< the first token, before it waits for those that leave with it
    Duration firstToken{}, perToken{};
    TokenRate throughput{};
};

/// Both pools in steady state: requests decode as fast as their number allows, and no more of them than the prompts that are
/// read and whose caches the readers' links carry (performance recipe, section 9). Where that limits, the others wait before it.
SplitEstimate splitEstimate(const Replica& prefill, const Replica& decode, const SplitLoad& load);

}  // namespace headroom::performance
