// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <optional>
#include <string>

namespace headroom {

/// One run of a benchmark against one replica: what was asked of it and what came out.
struct MeasuredPoint {
    std::string place;         ///< where it stands in its log, for messages
    Tokens input{}, output{};  ///< mean lengths of a request
    Ratio concurrency{};       ///< mean number of requests in flight
    std::optional<Duration>
        firstToken;  ///< typical time to the first token: median where the log has it, else mean
    std::optional<Duration> perToken;     ///< typical time per token after the first, likewise
    std::optional<TokenRate> throughput;  ///< output tokens of all requests together
    /// What the log says of the setting; absent or empty where it says nothing.
    std::string model, engine, accelerator, weights, kvCache;
    std::optional<int> tensorParallel, pipelineParallel, dataParallel, expertParallel;
    std::optional<double> succeeded, failed;  ///< requests; the times are of those that succeeded
};

}  // namespace headroom
