// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fit/tuned_overheads.h"

#include <algorithm>
#include <cmath>

namespace headroom::fit {

// Kernels were measured on the accelerators themselves, so what scales them hardly may stray; the host's times differ more.
const std::array<Parameter, parameterCount> parameters{{
    {"roof_scale", 1.0, 0.08, 0.053},
    {"fixed_scale", 1.0, 0.17, 0.12},
    {"collective_scale", 1.2, 0.24, 0.167},
    {"step_ms", 0.3, 0.38, 0.27},
    {"sequence_us", 8, 0.33, 0.23},
    {"ingest_ms", 15, 1.5, 1.0},
    {"input_token_us", 1.0, 1.0, 0.7},
    {"first_token_steps", 3, 1.0, 0.7},
    {"prefill_scale", 1.1, 0.19, 0.133},
    // Clients that send ten times as many requests as are in flight start one wave of ten at once.
    {"burst_share", 0.1, 0.7, 0},
}};

Point TunedOverheads::at(std::size_t block) const
{
    Point out = common;
    for (std::size_t i = 0; i < parameterCount; ++i)
        out[i] += deviations[block][i];
    return out;
}

Point TunedOverheads::ofEngine(std::size_t engine) const
{
    Point out = common;
    constexpr std::size_t firstTokenSteps = 7;
    for (std::size_t i = 0; i < parameterCount; ++i) {
        const double first = deviations[2 * engine][i];
        const double second = deviations[2 * engine + 1][i];
        out[i] += i == firstTokenSteps ? std::min(first, second) : (first + second) / 2;
    }
    return out;
}

double valueAt(const Point& point, std::size_t parameter)
{
    return parameters[parameter].usual * std::exp(point[parameter]);
}

performance::EngineOverheads overheadsAt(const Point& point, Engine engine)
{
    const bool perRequest = engine == Engine::TensorRtLlm;
    const auto value = [&](std::size_t i) { return valueAt(point, i); };
    return {.roofScale = value(0),
            .fixedScale = value(1),
            .collectiveScale = value(2),
            .step = seconds(value(3) * 1e-3),
            .sequence = seconds(value(4) * 1e-6),
            .ingest = seconds(perRequest ? value(5) * 1e-3 : 0),
            .layer = seconds(perRequest ? 0 : value(5) * 1e-3 / usualLayers),
            .inputToken = seconds(value(6) * 1e-6),
            .firstTokenSteps = value(7),
            .prefillScale = value(8),
            .burstShare = value(9),
            .tuned = true};
}

}  // namespace headroom::fit
