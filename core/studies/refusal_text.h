// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/things.h"
#include "core/evaluation/performance/serving_kernels.h"

#include <string>

namespace headroom {

/// Why there are no kernels on this accelerator, in English, for scripts: names each figure that its data sheet leaves open.
std::string refusalText(performance::Refusal refusal, const Accelerator& accelerator);

}  // namespace headroom
