// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/things.h"
#include "core/evaluation/performance/serving_kernels.h"

#include <optional>
#include <string>

namespace headroom {

/// Memory the engine may fill with weights and cache: 0.94 of the memory as the driver counts it, less 4 GB. Found on public
/// serving rows, whose settings of the limit are not known.
std::optional<Bytes> usableMemory(const Accelerator& accelerator);

/// Why there are no kernels, in English, for scripts.
std::string refusalText(performance::Refusal refusal);

}  // namespace headroom
