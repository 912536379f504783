// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/results/finding.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// The units taken on either face; devices in each other's way or outside the rack become findings. Devices without a known
/// height take none.
RackUnits takenSpace(const Catalogue& catalogue, const Rack& rack, std::vector<Finding>& findings);

}  // namespace headroom
