// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

namespace headroom {

/// From which month of the plan its own hardware serves the demand: when enough accelerators of each pool have arrived, or the first
/// servers where the plan says nothing about what they serve. 0: from the start. Each workload that waits becomes a finding, unless
/// what is rented serves it until then.
int servedFrom(const CostBasis& basis, Results& results);

/// Findings about deliveries after the plan's end, lives that end before it, prices that discounts do not touch, and leases settled
/// early with `settled`.
void judgePurchases(const CostBasis& basis, Money settled, Results& results);

}  // namespace headroom
