// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/kv_pool.h"

#include "core/evaluation/performance/kernel_tables.h"

#include <algorithm>

namespace headroom {

std::optional<Bytes> visibleMemory(const Accelerator& accelerator)
{
    if (accelerator.memoryUsable.known())
        return *accelerator.memoryUsable.value;
    const auto& tables = performance::KernelTables::builtIn();
    if (const auto system = tables.systemOf(accelerator))
        return tables.facts(*system).memory * 0.99;
    if (!accelerator.memory.known())
        return std::nullopt;
    return gibibytes(accelerator.memory.value->value() * 1e-9 * 0.985);
}

double usualShare(Engine engine) { return engine == Engine::Sglang ? 0.88 : 0.9; }

Bytes cachePool(const MemoryFigures& memory, Engine engine, double share, Bytes visible)
{
    const Bytes context = gibibytes(0.45);
    switch (engine) {
    case Engine::Vllm: break;
    case Engine::Sglang: return std::max((visible - context) * share - memory.weights.value, Bytes{});
    case Engine::TensorRtLlm: return std::max((visible - memory.used.value) * share, Bytes{});
    }
    return std::max(visible * share - memory.used.value, Bytes{});
}

Bytes servingPool(const MemoryFigures& memory, const Accelerator& accelerator, Engine engine, Bytes request)
{
    const auto visible = visibleMemory(accelerator);
    if (!visible)
        return {};
    const Bytes usual = cachePool(memory, engine, usualShare(engine), *visible);
    if (usual >= request)
        return usual;
    const Bytes raised = *visible / 0.99 * 0.94 - bytes(4e9) - memory.weights.value;
    return std::max(usual, raised);
}

}  // namespace headroom
