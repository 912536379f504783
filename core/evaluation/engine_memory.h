// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/memory.h"

#include <optional>

namespace headroom {

/// The memory that a process sees. Where no log says, 0.99 of what the driver counts on measured systems (79.2 of 80 GiB on an
/// H100, 139.8 of 141 on an H200), and of the gigabytes as sold, which makers of GPUs count in 1,024s, 0.985 (23.6 of 24).
/// Nothing if the catalogue does not know the size.
std::optional<Bytes> visibleMemory(const Accelerator& accelerator);
/// The same as an input, with where it comes from.
Traced<Bytes> visibleMemory(const Calculator& calculate, const Accelerator& accelerator);

/// The share of the memory that an engine fills if nobody says otherwise.
double usualShare(Engine engine);

/// What each engine fills, cache included. vLLM: a share of the whole memory. SGLang: a share of what the driver leaves, for weights and
/// cache, and what else there is beside it. TensorRT-LLM: all it needs, and a share of what is free then.
Traced<Bytes> engineLimit(const Calculator& calculate, const MemoryFigures& memory, Engine engine,
                          const Traced<Ratio>& share);

/// The cache of a serving row that states no share: that of the engine's usual one, as `memory` has it, or, where that does not
/// hold `request` beside the weights, what people then raise it to: 0.94 of the memory less 4 GB (found on public serving
/// rows near that edge).
Bytes servingPool(const MemoryFigures& memory, const Accelerator& accelerator, Bytes request);

}  // namespace headroom
