// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

namespace headroom {

/// One month of one's own at today's prices, capital by its charges over its life, as the data-centre models of Hamilton and of
/// Barroso and Hoelzle state it; into `out.monthly`, named `economics.monthly.<line>`.
void evaluateMonthlyCost(const CostBasis& basis, const Traced<Duration>& month, EconomicsResult& out);

}  // namespace headroom
