// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/model_shape.h"
#include "core/evaluation/serving.h"

#include <optional>

namespace headroom {

/// Memory of one accelerator while it is still traced; `evaluateMemory` names it.
struct MemoryFigures {
    std::optional<performance::ModelShape> shape;  ///< none: only weights and limits are known
    bool divides = true;  ///< the parallelism splits the heads, layers and experts of the model
    Traced<Bytes> weights, kvCache, activations, overhead, used, reserve, capacity, limit;
    Traced<Bytes> runtime;  ///< of the overhead, the driver's part
    Traced<BytesPerToken> kvPerToken;
    std::optional<Traced<Bytes>> perSequence;  ///< of windows and states; none where only tokens count
    Traced<Tokens> kvTokens;
    Traced<Ratio> requests;
};
MemoryFigures memoryFigures(const Calculator& calculate, const ServingInput& input);

/// Bytes of one weight with its scales and zero points.
Bytes bytesPerParameter(Precision precision);
/// Bytes of one element of the KV cache.
Bytes bytesPerKvElement(Precision precision);

/// Heads, layers and experts split evenly: `tensorParallel` divides the heads, and divides or is a multiple of the KV heads;
/// the experts' parts divide the accelerators and the experts.
bool parallelismDivides(const performance::ModelShape& shape, const Deployment& plan);

}  // namespace headroom
