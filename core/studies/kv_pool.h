// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/memory.h"

#include <optional>

namespace headroom {

/// The memory that a process sees. Where no log says, 0.99 of what the driver counts on measured systems (79.2 of 80 GiB on an
/// H100, 139.8 of 141 on an H200), and of the gigabytes as sold, which makers of GPUs count in 1,024s, 0.985 (23.6 of 24).
/// Nothing if the catalogue does not know the size.
std::optional<Bytes> visibleMemory(const Accelerator& accelerator);

/// The share of the memory that an engine fills if nobody says otherwise.
double usualShare(Engine engine);

/// What each engine leaves to the cache. vLLM: a share of the whole memory less everything else. SGLang: a share of it less the
/// weights, the rest being for what else there is. TensorRT-LLM: a share of what is free once the rest is there.
Bytes cachePool(const MemoryFigures& memory, Engine engine, double share, Bytes visible);

/// The same for a row that does not state the share: the engine's usual one, or, where that does not hold `request` beside the
/// weights, what people then raise it to: 0.94 of the memory less 4 GB (found on public serving rows near that edge).
Bytes servingPool(const MemoryFigures& memory, const Accelerator& accelerator, Engine engine, Bytes request);

}  // namespace headroom
