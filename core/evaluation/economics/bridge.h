// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

namespace headroom {

/// Until one's own hardware serves the demand, from month `until` on, owning pays for what is rented in its place, where the plan
/// says so: the clouds with their hidden rows and the people who look after them, else the APIs.
void payBridge(const CostBasis& basis, int until, CashSheet& sheet);

}  // namespace headroom
