// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/memory.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Of the cache, what a checkpoint states in its own configuration.
enum class CacheScheme : std::uint8_t { None, EightBit };

/// The memory that a process sees. Where no log says, 0.99 of what the driver counts on measured systems (79.2 of 80 GiB on an
/// H100, 139.8 of 141 on an H200), and of the gigabytes as sold, which makers of GPUs count in 1,024s, 0.985 (23.6 of 24).
/// Nothing if the catalogue does not know the size.
std::optional<Bytes> visibleMemory(const Accelerator& accelerator);
/// The same as an input, with where it comes from.
Traced<Bytes> visibleMemory(const Calculator& calculate, const Accelerator& accelerator);

/// The share of the memory that an engine fills if nobody says otherwise.
double usualShare(Engine engine);

/// What an engine keeps the cache in where it is left to itself (`auto`). vLLM and SGLang: what the model computes in, 16 bit also for
/// narrow weights (vLLM: resolve_kv_cache_dtype_string; SGLang: "Quantized KV Cache"), unless the checkpoint states a scheme.
/// TensorRT-LLM: what the checkpoint states, and its 8-bit and NVFP4 checkpoints come from ModelOpt, which states 8 bit; the makers' own,
/// scaled by block or MXFP4, state nothing. Whichever accelerator it is on.
Precision automaticCache(Engine engine, Precision weights, const performance::ModelShape& shape,
                         CacheScheme stated);
/// Whether a checkpoint's name tells that it states one: NVIDIA's quantised ones say 8 bit (`kv_cache_quant_algo` of ModelOpt).
CacheScheme cacheSchemeOf(std::string_view checkpoint, Precision weights);

/// What each engine fills, cache included. vLLM: a share of the whole memory. SGLang: a share of what the driver leaves, for weights and
/// cache, and what else there is beside it. TensorRT-LLM: all it needs, and a share of what is free then.
Traced<Bytes> engineLimit(const Calculator& calculate, const MemoryFigures& memory, Engine engine,
                          const Traced<Ratio>& share);

/// The cache of a serving row that states no share: that of the engine's usual one, as `memory` has it, or, where that does not
/// hold `request` beside the weights, what people then raise it to: 0.94 of the memory less 4 GB (found on public serving
/// rows near that edge).
Bytes servingPool(const MemoryFigures& memory, const Accelerator& accelerator, Bytes request);

}  // namespace headroom
