// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

namespace headroom {

/// Findings about deliveries after the plan's end, lives that end before it, prices that discounts do not touch, and leases settled
/// early with `settled`.
void judgePurchases(const CostBasis& basis, Money settled, Results& results);

}  // namespace headroom
