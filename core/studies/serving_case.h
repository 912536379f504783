// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/memory.h"
#include "core/evaluation/performance/batching.h"
#include "core/studies/predict_row.h"

#include <string_view>

namespace headroom {

/// Lengths of requests as served.
struct ServedLengths {
    Tokens input, output;
};

/// The nominal `isl` and `osl` of a row are what a benchmark is asked for; it draws 80 to 100 % of them, so 90 % is served.
/// Nothing unless both are numbers from 1 to a billion.
std::optional<ServedLengths> servedLengths(const PredictRow& row);
/// What is beyond a model's context: `problem` where it is out of all reason, else `note`; both empty where it is not, or none is known.
struct ContextVerdict {
    std::string problem, note;
};
/// `what` stands before the tokens in the text: "isl and osl are".
ContextVerdict judgeContext(std::string_view what, double tokens, const Model& model);
/// Of a row's stated prompt and answer.
ContextVerdict judgeContext(const PredictRow& row, const Model& model);

/// Said where `servingPool` takes more than the engine's usual share.
inline constexpr std::string_view raisedShareNote =
    "memory share raised to 0.94 less 4 GB: at the engine's usual share one request does not fit";

/// Most tokens of a step where a row does not say: 8,192; vLLM takes 2,048 on accelerators before Hopper or below 70 GiB.
Tokens usualChunk(const Accelerator& accelerator, Engine engine);

/// A row of aggregated serving, read up to the point where time is estimated. With a `problem` (in English, for scripts) only
/// what was read before it counts; `replica` is there if the model fits.
struct ServingCase {
    PredictedSetting setting;
    ServedLengths lengths;
    MemoryFigures memory;
    Bytes pool{};         ///< of cache on one accelerator
    double requests = 0;  ///< in flight on one replica
    Ratio capacity{};     ///< requests that one replica's cache holds at once
    bool fits = false;
    std::optional<performance::Replica> replica;
    performance::BatchingLoad load;
    std::string problem;

    /// Cache of one request that has written `share` of its output.
    Bytes request(double share) const;
    /// What no engine stays below: the weights of a token read once, and the products of a prompt at the stated peak.
    Duration leastPerToken() const, leastFirstToken() const;
    /// The layout is one that the overheads were tuned on.
    bool usual() const;
};

ServingCase readServingCase(const PredictRow& row, const Catalogue& catalogue);

}  // namespace headroom
