// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/waiting.h"

namespace headroom {

/// Until one's own hardware serves the demand, owning pays for what is rented in its place, where the plan says so: the clouds with
/// their hidden rows and the people who look after them, else the APIs. What is delivered works, and the rest of each workload is
/// rented as its lines are sized: whole instances for its busiest hour, the mean or the tokens beyond what is there.
void payBridge(const CostBasis& basis, const Waiting& waiting, CashSheet& sheet);

}  // namespace headroom
