// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"
#include "core/evaluation/economics/unit_costs.h"

namespace headroom {

/// What delivery workloads cost by themselves under an option, spread over `months` of the horizon, each discounted, as the
/// option's cost per hour is.
std::vector<DeliveryShare> directCosts(const CostBasis& basis, CostOption option, const Traced<Ratio>& months,
                                       const Traced<Duration>& month);

}  // namespace headroom
