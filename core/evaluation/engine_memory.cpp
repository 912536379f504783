// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/engine_memory.h"

#include "core/evaluation/formulas_memory.h"
#include "core/evaluation/performance/kernel_tables.h"

#include <algorithm>
#include <cmath>

namespace headroom {

std::optional<Bytes> visibleMemory(const Accelerator& accelerator)
{
    if (accelerator.memoryUsable.known())
        return *accelerator.memoryUsable.value;
    if (!accelerator.memory.known())
        return std::nullopt;
    const Bytes sold = gibibytes(accelerator.memory.value->value() * 1e-9);
    const auto& tables = performance::KernelTables::builtIn();
    // A card of that name with another memory is another card.
    if (const auto system = tables.systemOf(accelerator))
        if (const Bytes counted = tables.facts(*system).memory; std::abs((counted / sold).value() - 1) < 0.12)
            return counted * 0.99;
    return sold * 0.985;
}

Traced<Bytes> visibleMemory(const Calculator& calculate, const Accelerator& accelerator)
{
    if (accelerator.memoryUsable.known())
        return calculate.given(Term::MemoryCapacity, accelerator.memoryUsable, accelerator.name);
    const auto visible = visibleMemory(accelerator);
    if (!visible)
        return calculate.given(Term::MemoryCapacity, accelerator.memory, accelerator.name);
    return calculate.convention(Term::MemoryCapacity, *visible,
                                "what a process sees: 0.985 of the gigabytes as sold, which makers count in "
                                "1,024s, or 0.99 of what the driver counts");
}

double usualShare(Engine engine) { return engine == Engine::Sglang ? 0.88 : 0.9; }

Precision automaticCache(Engine engine, Precision weights, const performance::ModelShape& shape,
                         CacheScheme stated)
{
    if (stated == CacheScheme::EightBit)
        return Precision::Fp8;
    const bool makersOwn = shape.mxfp4 || (weights == Precision::Fp8 && shape.blockScaledFp8);
    const bool quantised = weights == Precision::Fp8 || weights == Precision::Fp4;
    return engine == Engine::TensorRtLlm && quantised && !makersOwn ? Precision::Fp8 : Precision::Bf16;
}

CacheScheme cacheSchemeOf(std::string_view checkpoint, Precision weights)
{
    const bool quantised = weights == Precision::Fp8 || weights == Precision::Fp4;
    const bool itsMakers = checkpoint.starts_with("nvidia/") || checkpoint.starts_with("NVIDIA/");
    return quantised && itsMakers ? CacheScheme::EightBit : CacheScheme::None;
}

Traced<Bytes> engineLimit(const Calculator& calculate, const MemoryFigures& memory, Engine engine,
                          const Traced<Ratio>& share)
{
    switch (engine) {
    case Engine::Vllm: break;
    case Engine::Sglang:
        return calculate.apply(formulas::memoryLimitOfSglang, memory.capacity, memory.runtime, share,
                               memory.activations, memory.overhead);
    case Engine::TensorRtLlm:
        return calculate.apply(formulas::memoryLimitOfTensorRt, memory.capacity, memory.used, share);
    }
    return calculate.apply(formulas::memoryLimit, memory.capacity, share);
}

Bytes servingPool(const MemoryFigures& memory, const Accelerator& accelerator, Bytes request)
{
    const auto visible = visibleMemory(accelerator);
    if (!visible || !memory.kvCache.known)
        return {};
    if (memory.kvCache.value >= request)
        return memory.kvCache.value;
    const Bytes raised = *visible / 0.99 * 0.94 - bytes(4e9) - memory.weights.value;
    return std::max(memory.kvCache.value, raised);
}

}  // namespace headroom
