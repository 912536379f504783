// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/serving_kernels.h"

#include <string>

namespace headroom {

/// Why there are no kernels, in English, for scripts.
std::string refusalText(performance::Refusal refusal);

}  // namespace headroom
