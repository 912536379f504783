// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/memory.h"

namespace headroom {

/// Fills weights, activations, cache per token and per sequence of a model whose shape is known, for one accelerator. `longest` is
/// the longest request that the engine prepares for.
void addModel(const Calculator& calculate, const ServingInput& input, MemoryFigures& out, Tokens longest);

}  // namespace headroom
