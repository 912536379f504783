// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/spreads.h"

#include <vector>

namespace headroom {

/// Inputs whose spread leaves out what the plan itself says, in the order of files. A spread typed here cannot, but a file may have
/// been written elsewhere: bands then lie beside the line that they are drawn around. Of normal and lognormal spreads the ends are
/// P10 and P90, and the plan's own value belongs between them too.
std::vector<InputView> inputsOutsideSpread(const Scenario& plan);

}  // namespace headroom
