// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/serving_kernels.h"

namespace headroom::performance {

/// One copy of a dense model on its accelerators.
struct Replica {
    DenseShape shape;
    ServingKernels kernels;
    int tensorParallel = 1;
    int pipelineParallel = 1;
};

/// What is in one step: sequences that decode one token each, and prompts (or chunks of them) that are read. Plain counts.
struct StepLoad {
    double decoding = 0;
    double context = 0;  ///< tokens that each decoding sequence attends to
    double prompts = 0;
    double newTokens = 0;   ///< of each prompt
    double pastTokens = 0;  ///< of each prompt, already in the cache
    double sampled = 0;     ///< rows that reach the head
};

/// Time of a step on the accelerators, in the parts that engines scale differently.
struct StepTime {
    Duration roof{}, fixed{}, collective{};
};

/// All layers and the head, once through.
StepTime stepTime(const Replica& replica, const StepLoad& load);

/// The size that a decode batch of `sequences` is padded to: 1, 2, 4, 8, by 8 up to 256, then by 16, as CUDA graphs are
/// captured.
double paddedBatch(double sequences);

}  // namespace headroom::performance
