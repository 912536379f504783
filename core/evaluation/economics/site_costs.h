// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

namespace headroom {

/// Parts owning's total over the sites that have racks; the parts add up to it. Empty when the total is unknown.
std::vector<SiteCost> siteCosts(const CostBasis& basis, const OptionResult& own);

}  // namespace headroom
