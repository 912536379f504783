// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

namespace headroom {

/// All that a commitment pays over the plan: by the hour, on the first day of each term, and for a term that outlasts the plan.
void payRented(const RentedPart& part, CashSheet& sheet);

/// What leaving costs when the plan ends: as stated, all that is stored sent out within a month, and what terms still oblige to.
/// Unset where nothing of it is given.
Known<Money> cloudExit(const CostBasis& basis);

}  // namespace headroom
