// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/usable_memory.h"

namespace headroom {

std::optional<Bytes> usableMemory(const Accelerator& accelerator)
{
    const auto& tables = performance::KernelTables::builtIn();
    std::optional<Bytes> memory;
    if (const auto system = tables.systemOf(accelerator))
        memory = tables.facts(*system).memory;
    else if (accelerator.memoryUsable.known())
        memory = *accelerator.memoryUsable.value;
    else if (accelerator.memory.known())
        memory = *accelerator.memory.value;
    if (!memory)
        return std::nullopt;
    return *memory * 0.94 - bytes(4e9);
}

std::string refusalText(performance::Refusal refusal)
{
    return refusal == performance::Refusal::Precision
               ? "no known peak of this gpu in the precision of the weights"
               : "peak, bandwidth or interconnect of this gpu are not known";
}

}  // namespace headroom
