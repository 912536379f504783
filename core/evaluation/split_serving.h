// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/disaggregated.h"
#include "core/evaluation/serving.h"

namespace headroom {

/// The deployment as its replicas that read prompts are.
Deployment readerOf(const Deployment& plan);

/// What its workers are set up for, those that work together once. `perToken` is what a token takes of the cache of one accelerator that
/// writes.
performance::SplitLoad splitLoadOf(const Deployment& plan, const ServingSetup& setup, BytesPerToken perToken);
/// The same of all of them where requests come by themselves: of so many groups of those that write and of those that read.
performance::SplitLoad arrivingLoad(performance::SplitLoad load, const ServingSetup& setup, int groups,
                                    int readingGroups);

/// A disaggregated deployment: some replicas read prompts, others write answers, and the cache is carried between them. `setup` is one
/// writing replica with its load. Throughput and limits are of all replicas that work together once; the number in flight is that
/// of each writing one.
ServingResult evaluateSplit(const Calculator& calculate, const ServingInput& input, const ServingSetup& setup,
                            std::vector<Finding>& findings);

}  // namespace headroom
