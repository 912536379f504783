// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/serving_kernels.h"

namespace headroom::performance {

/// One copy of a model on its accelerators: `dataParallel` attention ranks of `tensorParallel` accelerators each, per pipeline
/// stage. All of a stage's accelerators share the experts, `expertParallel` ways by expert and the rest by width.
struct Replica {
    ModelShape shape;
    ServingKernels kernels;
    int tensorParallel = 1;
    int dataParallel = 1;
    int expertParallel = 1;
    int pipelineParallel = 1;

    double expertAccelerators() const { return double(tensorParallel) * dataParallel; }
};

Replica replicaOf(const ModelShape& shape, const ServingKernels& kernels, const Deployment& plan);

/// What is in one step of one attention rank: sequences that decode one token each, and prompts (or chunks of them) that are read.
/// The other ranks do the same at the same time. Plain counts.
struct StepLoad {
    double decoding = 0;
    double context = 0;  ///< tokens that each decoding sequence attends to
    double prompts = 0;
    double newTokens = 0;   ///< of each prompt
    double pastTokens = 0;  ///< of each prompt, already in the cache
    double sampled = 0;     ///< rows that reach the head
    double padding = 0;     ///< empty sequences that a captured graph adds: rows without a context

    double rows() const { return decoding + padding + prompts * newTokens; }
};

/// Time of a step on the accelerators, in the parts that engines scale differently.
struct StepTime {
    Duration roof{}, fixed{}, collective{};
};

/// All layers and the head, once through.
StepTime stepTime(const Replica& replica, const StepLoad& load);

/// Distinct experts that `tokens` tokens reach together. Popularity is gamma-distributed with shape 0.6 (performance recipe,
/// section 2: uniform routing reads too many experts); at least one token's own, at most all.
double expertsHit(const ModelShape& shape, double tokens);

/// The size that a decode batch of `sequences` is padded to: 1, 2, 4, 8, by 8 up to 256, then by 16, as CUDA graphs are
/// captured.
double paddedBatch(double sequences);

/// A step in which so many sequences decode and nothing is read.
StepLoad decodingStep(double sequences, double context);

}  // namespace headroom::performance
