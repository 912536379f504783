// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/disaggregated.h"
#include "core/evaluation/performance/operation.h"

namespace headroom::performance {

/// What requests that come by themselves, `items` in all times `hourFactor` (Poisson), find where some workers read and others write: a queue before the
/// readers, the way of the cache, a place at a writer. `load` is of all workers; its concurrency is worked out. `inputSpread` is the
/// squared coefficient of variation of prompt lengths. In flight are those of one writing worker. All is unknown where more arrives
/// than is worked off.
OpenEstimate openSplitEstimate(const Calculator& calculate, const Replica& prefill, const Replica& decode,
                               SplitLoad load, const Traced<Frequency>& items,
                               const Traced<Ratio>& hourFactor, double inputSpread = 1);

}  // namespace headroom::performance
