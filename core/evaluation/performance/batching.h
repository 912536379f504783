// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/evaluation/performance/model_step.h"

#include <optional>

namespace headroom::performance {

/// Requests on one replica.
struct BatchingLoad {
    Traced<Tokens> input, output;  ///< mean length of a request as served
    Traced<Ratio> concurrency;     ///< requests in flight, waiting ones included
    Traced<Ratio> capacity;        ///< requests that the KV cache holds at once, at least one
    Traced<Tokens> chunk;          ///< most tokens of a step
    // Options of the engine; those that are not set are off
    std::optional<Traced<Ratio>> cachedPrefix{};  ///< share of the input found in the cache
    std::optional<Traced<Ratio>> draftTokens{}, acceptance{}, draftCost{};  ///< all three, or no speculation
    std::optional<Traced<Ratio>> streamInterval{};                          ///< tokens that leave together
    std::optional<Traced<Ratio>> burstShare{};                              ///< in place of the engine's
    double outputSpread = 0;  ///< squared coefficient of variation of the output lengths
};

/// What continuous batching makes of the steps. Times of one request, throughput of the replica.
struct BatchingEstimate {
    Traced<Ratio> sequences;      ///< that decode at once on one attention rank
    Traced<Duration> decodeStep;  ///< per token of a request, that is with what drafts spare
    Traced<Duration> prefillTime, prefillAddition, perToken, firstToken;
    Traced<TokenRate> throughput;
};

/// What the accelerators do in the steps of continuous batching: all of an estimate that the engine's overheads do not change.
struct BatchingSteps {
    StepTime decoding;   ///< all sequences write
    StepTime mixed;      ///< all but one write, and the chunk of a prompt is read
    StepTime alone;      ///< a chunk of one prompt
    StepTime verifying;  ///< all sequences write and check what was drafted; only with speculation
    StepTime shared;     ///< a chunk full of prompts, where several fit
    double chunks = 1;   ///< of one prompt
    double packed = 1;   ///< prompts in a full chunk
};
BatchingSteps batchingSteps(const Replica& replica, const BatchingLoad& load);
BatchingEstimate batchingEstimate(const Calculator& calculate, const Replica& replica,
                                  const BatchingLoad& load, const BatchingSteps& steps);

/// The steady state of continuous batching with chunked prefill. All inputs must be known.
BatchingEstimate continuousBatchingEstimate(const Calculator& calculate, const Replica& replica,
                                            const BatchingLoad& load);

/// A step of `sequences` with `context` tokens each that checks `each` tokens of every sequence: each context is read once, as in a
/// plain step; all else is done for every token.
StepTime verifyTime(const Replica& replica, double sequences, double context, double each);

/// What passing the hidden states of `sequences` between all pipeline stages takes; zero with one stage.
Duration pipelineTransfer(const Replica& replica, double sequences);

/// A replica without queue: one prompt read alone, and one decode step of `sequences` at their mean context.
struct StaticEstimate {
    Duration prefill{}, decode{};
};
StaticEstimate staticEstimate(const Replica& replica, Tokens input, Tokens output, Ratio sequences);

}  // namespace headroom::performance
