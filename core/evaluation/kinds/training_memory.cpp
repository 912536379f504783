// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/training_memory.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {
namespace {

/// Of the tokenizers of current models; only logits and embeddings that are not quantised depend on it.
constexpr double vocabulary = 128000;
constexpr double adapterShare = 0.02;

struct Stack {
    double layers = 1, width = 1;
};

Stack stackOf(double parameters)
{
    // 12 layers x width^2, a hundred times as wide as deep.
    const double width = std::cbrt(parameters * 100 / 12);
    return {std::max(1.0, width / 100), width};
}

double weightBytes(const TrainingRun& run, const Stack& stack)
{
    if (run.tuning != Tuning::QuantisedAdapters)
        return 2 * run.parameters;
    const double embeddings = std::min(2 * vocabulary * stack.width, run.parameters);
    // 4.127 bit with doubly quantised scales (QLoRA, Dettmers 2023).
    return 2 * embeddings + 4.127 / 8 * (run.parameters - embeddings);
}

bool recomputes(const TrainingRun& run)
{
    // The loops that many start with come with checkpointed layers switched on.
    return run.recompute || run.checkpointed || run.code == TrainingCode::PlainLoop ||
           run.code == TrainingCode::Torchtune;
}

/// Every accelerator of a data-parallel group holds a part of the weights, and gathers the others layer by layer.
bool spreadsWeights(const TrainingRun& run)
{
    switch (run.code) {
    case TrainingCode::Megatron: break;
    case TrainingCode::Fsdp:
    case TrainingCode::Torchtitan:
    case TrainingCode::Torchtune:
    case TrainingCode::MaxText: return true;
    // Beyond one accelerator such loops train all parameters with DeepSpeed.
    case TrainingCode::PlainLoop: return run.gathered || run.tuning == Tuning::Full;
    }
    return run.gathered;
}

double activationBytes(const TrainingRun& run, const Stack& stack)
{
    const double tokens = run.micro * run.sequence / run.context;
    const double layer = 34 * stack.width * tokens / run.tensor;
    // The first stage of a pipeline holds as many micro-batches as there are stages: all layers of one together.
    const double kept =
        recomputes(run) ? 2 * stack.width * tokens * stack.layers + layer : layer * stack.layers;
    // Logits in 16 bit, a copy in 32 and its gradient.
    return kept + 10 * vocabulary * tokens / run.tensor;
}

}  // namespace

Spread trainingMemorySpread(const TrainingRun& run)
{
    const FittedLine& measured =
        fittedLine(run.code == TrainingCode::PlainLoop ? "memory_training_plain" : "memory_training");
    return {std::min(1.0, measured.low), std::max(1.0, measured.high)};
}

TrainingMemory trainingMemory(const TrainingRun& run)
{
    const Stack stack = stackOf(run.parameters);
    const double split = run.tensor * run.pipeline;
    const double copies = std::max(1.0, run.accelerators / (split * run.context));
    const double adapters =
        adapterShare * run.parameters + (run.embeddings ? 2 * vocabulary * stack.width : 0);
    const double trained = (run.tuning == Tuning::Full ? run.parameters : adapters) / split;
    const bool spread = spreadsWeights(run);
    const bool optimizerSpread = spread || run.code == TrainingCode::Megatron;
    TrainingMemory memory;
    memory.weights = bytes(weightBytes(run, stack) / split / (spread ? copies : 1));
    memory.gradients = bytes(2 * trained / (spread ? copies : 1));
    if (!run.offload)
        memory.optimizer = bytes(12 * trained / (optimizerSpread ? copies : 1));
    if (run.tuning != Tuning::Full)
        memory.weights += bytes(2 * trained);
    memory.activations = bytes(activationBytes(run, stack));
    const double gathered = spread && copies > 1 ? 4 * run.parameters / stack.layers / run.tensor : 0;
    memory.overhead = gibibytes(1) + bytes(gathered);
    memory.overhead += memory.total() * 0.05;
    return memory;
}

}  // namespace headroom::kinds
