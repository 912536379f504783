// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/model_shape.h"
#include "core/evaluation/serving.h"

#include <optional>
#include <string>

namespace headroom {

/// Memory of one accelerator while it is still traced; `evaluateMemory` names it.
struct MemoryFigures {
    std::optional<performance::ModelShape> shape;  ///< none: only weights and limits are known
    std::string
        splitProblem;  ///< what of heads, layers and experts the parallelism does not split; empty: it does
    Traced<Bytes> weights, kvCache, activations, overhead, used, reserve, capacity, limit;
    Traced<Bytes> runtime;  ///< of the overhead, the driver's part
    Traced<BytesPerToken> kvPerToken;
    std::optional<Traced<Bytes>> perSequence;  ///< of windows and states; none where only tokens count
    /// Where windows are shorter than a step writes: what a sequence keeps of them once its prompt is read, states too, and what the
    /// prompts of one step take beyond.
    std::optional<Traced<Bytes>> perRunning, ofStep;
    Traced<Tokens> kvTokens;       ///< of an attention rank, as an engine tells them when it starts
    Traced<Tokens> runningTokens;  ///< of those at work, which may be more
    Traced<Ratio> requests;        ///< of all ranks of a replica
};
MemoryFigures memoryFigures(const Calculator& calculate, const ServingInput& input);

/// By how much less or more than is said four in five logs leave to the cache, of so much memory that the engine may take: what is left
/// over carries the errors of all that is not cache, however large the cache is.
struct CacheSpread {
    Bytes less{}, more{};
};
CacheSpread cacheSpread(Bytes limit);

/// Requests of so many tokens that a cache runs at once; an engine only says how many it could while all their prompts are read.
double runningRequests(const MemoryFigures& memory, Bytes cache, Tokens each);

/// Whether a model answers in tokens: what only reads them (BERT) keeps no cache and is planned by a rate.
bool writesTokens(const Model& model);

/// Bytes of one weight with its scales and zero points.
Bytes bytesPerParameter(Precision precision);
/// Bytes of one element of the KV cache.
Bytes bytesPerKvElement(Precision precision);

/// Heads, layers and experts split evenly: `tensorParallel` divides the heads, and divides or is a multiple of the KV heads;
/// the experts' parts divide the accelerators and the experts. What does not, as "64 heads / TP 3"; empty where all does.
std::string parallelismProblem(const performance::ModelShape& shape, const Deployment& plan);

}  // namespace headroom
