// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/engine_overheads.h"

#include <array>
#include <string_view>

namespace headroom::fit {

/// One number of `EngineOverheads`: `usual` before any tuning, and how far its logarithm may stray from there for all engines
/// together (`spread`) and from the common value for one engine on one generation (`deviation`; 0: common to all).
struct Parameter {
    std::string_view column;
    double usual, spread, deviation;
};
inline constexpr std::size_t parameterCount = 10;
extern const std::array<Parameter, parameterCount> parameters;

/// Engine by generation (Hopper, Blackwell).
inline constexpr std::size_t blockCount = 6;

/// Logarithms of the factors on the usual values.
using Point = std::array<double, parameterCount>;

struct TunedOverheads {
    Point common{};
    std::array<Point, blockCount> deviations{};

    /// Of an engine on a generation that it was tuned on.
    Point at(std::size_t block) const;
    /// Of an engine on other generations: the mean of those it was tuned on, but the fewest steps to the first token: more come from options
    /// that benchmarks set on one generation (InferenceX lets SGLang look for requests every 10 or 30 steps on B200).
    Point ofEngine(std::size_t engine) const;
};

/// vLLM and SGLang launch each layer of a prompt from the host, so that what a request costs once grows with the layers; TensorRT-LLM's
/// does not. The parameter `ingest_ms` stands for a model of `usualLayers`.
performance::EngineOverheads overheadsAt(const Point& point, Engine engine);
inline constexpr double usualLayers = 64;
/// The value of one parameter in the unit of its column.
double valueAt(const Point& point, std::size_t parameter);

}  // namespace headroom::fit
