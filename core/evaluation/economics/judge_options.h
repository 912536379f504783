// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/economics.h"

namespace headroom {

/// Findings about owning against another option: break-evens and rates of return that are several or none, and the rule of 60 to 70 %.
void judgeOption(const Finance& finance, const OptionResult& option, Results& results);

/// A finding where staff and running costs of one's own are stated and nothing is owned.
void judgeUncounted(const Scenario& scenario, Results& results);

/// A finding for each workload that own hardware does and the clouds, or the interfaces, of the plan do not: the ways compared then do
/// not do the same work. A line for no workload may be for any.
void judgeLeftOut(const Scenario& scenario, Results& results);

/// A finding for each workload that several lines of a kind, sized by its demand, do more than once.
void judgeShares(const Scenario& scenario, Results& results);

/// A finding for each workload whose cloud lines are all of a fixed count and together do less than its busiest hour (batch: its mean)
/// asks, where their speed is known.
void judgeFixedRents(const CostBasis& basis, Results& results);

/// A finding for each line that counts less than one instance for work that is waited for.
void judgePartInstances(const CostBasis& basis, Results& results);

}  // namespace headroom
