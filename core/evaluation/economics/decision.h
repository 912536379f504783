// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/hybrid_mix.h"

#include <string_view>
#include <vector>

namespace headroom {

/// Whether a line's `refused` gives a reason: blanks are none.
bool isRefusal(std::string_view reason);
PermittedLines permittedLines(const Scenario& scenario);
/// A way takes all lines of its kind, so one that is refused refuses it.
bool refusesAny(const Scenario& scenario, CostOption option);

/// The cheapest way that is permitted, and what each refusal and all together cost: the cheapest way over the cheapest were the line
/// permitted, also as a part of a hybrid. Needs all options among the results; `mix` where a hybrid can be made. Findings say it.
void decide(const CostBasis& basis, const HybridMix* mix, Results& results);

}  // namespace headroom
