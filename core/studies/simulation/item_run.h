// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/queue.h"
#include "core/studies/simulation/subject.h"

namespace headroom::simulation {

/// Rate-based work as a queue before its accelerators, or why it does not run. Notes how many accelerators there are in either case.
std::variant<Skipped, QueueRun> prepareItems(const Subject& subject, const Order& order, Run& run);

/// Puts the outcome beside what the plan says of the same hours.
void concludeItems(const Subject& subject, const Order& order, QueueOutcome outcome, Run& run);

}  // namespace headroom::simulation
