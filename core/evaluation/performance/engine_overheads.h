// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/kernel_tables.h"

namespace headroom::performance {

/// What an engine adds to its kernels. Tuned per engine and generation on public serving rows, see resources/performance.
struct EngineOverheads {
    double roofScale = 1, fixedScale = 1, collectiveScale = 1;
    Duration step{};             ///< of the host, per step
    Duration sequence{};         ///< of the host, per step and sequence
    Duration ingest{};           ///< of a request, once
    Duration layer{};            ///< of a request, once per layer that the host launches for its prompt
    Duration inputToken{};       ///< of a request, per input token
    double firstTokenSteps = 0;  ///< decode steps that pass before the first token is seen
    double prefillScale = 1;
    double burstShare =
        0;               ///< share of the requests whose prefills collide: 0 steady arrivals, 1 all at once
    bool tuned = false;  ///< false: the engine's mean, for a generation without serving rows
};

/// With what a model of so many layers adds to `ingest`.
EngineOverheads withLayers(EngineOverheads overheads, double layers);

/// The overheads of an engine on a family; the mean of those it was tuned on if it was not tuned there.
EngineOverheads overheadsOf(Engine engine, Family family);

}  // namespace headroom::performance
