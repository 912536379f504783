// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/training_memory.h"

#include "core/evaluation/kinds/training_step.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {
namespace {

/// Only logits and embeddings that are not quantised depend on it. Where it is not known, that of the tokenizers of current models.
double vocabularyOf(const TrainingRun& run)
{
    constexpr double usual = 128000;
    return run.vocabulary > 0 ? run.vocabulary : usual;
}

constexpr double adapterShare = 0.02;

/// Bytes of a parameter's weight, in the mean.
double weightBytes(const TrainingRun& run, const Decoder& model)
{
    if (run.tuning != Tuning::QuantisedAdapters)
        return 2;
    const double embeddings = std::min(2 * vocabularyOf(run) * model.width / run.parameters, 1.0);
    // 4.127 bit with doubly quantised scales (QLoRA, Dettmers 2023).
    return 2 * embeddings + 4.127 / 8 * (1 - embeddings);
}

/// Every accelerator of a data-parallel group holds a part of the weights, and gathers the others layer by layer.
bool spreadsWeights(const TrainingRun& run)
{
    if (run.sharding != Sharding::Usual)
        return run.sharding == Sharding::Weights;
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

/// Parts that routed experts are in: by expert, whole ones, where the run says so (Megatron's recipes state an expert tensor
/// parallelism of one), else by tensor like the rest.
double expertParts(const TrainingRun& run)
{
    return (run.expert > 1 ? run.expert : run.tensor) * run.pipeline;
}

/// Of the parameters, those that one accelerator works with.
double parametersHeld(const TrainingRun& run)
{
    return (run.parameters - run.expertParameters) / (run.tensor * run.pipeline) +
           run.expertParameters / expertParts(run);
}

double activationBytes(const TrainingRun& run, const Decoder& model)
{
    const double tokens = run.micro * run.sequence / run.context;
    const double layer = 34 * model.width * tokens / run.tensor;
    // The first stage of a pipeline holds as many micro-batches as there are stages: all layers of one together. With sequence
    // parallelism the inputs of layers are divided too.
    const double again = recomputedLayers(run);
    const double kept = (1 - again) * layer * model.layers +
                        again * 2 * model.width * tokens * model.layers / run.tensor +
                        (again > 0 ? layer : 0);
    // Logits in 16 bit, a copy in 32 and its gradient.
    return kept + 10 * vocabularyOf(run) * tokens / run.tensor;
}

/// What spread weights need beside the own part. Two layers at a time, or with a pipeline the whole stage until the step ends, with
/// gradients that add up in 32 bit (torchtitan: `fsdp_reshard_after_forward` is by default off with a pipeline).
double gatheredBytes(const TrainingRun& run, const Decoder& model)
{
    if (run.pipeline <= 1)
        return 4 * parametersHeld(run) / model.layers;
    return (run.tuning == Tuning::Full ? 6 : 2) * parametersHeld(run);
}

}  // namespace

Spread trainingMemorySpread(const TrainingRun& run)
{
    const FittedLine& measured =
        fittedLine(run.code == TrainingCode::PlainLoop ? "memory_training_plain" : "memory_training");
    return {std::min(1.0, measured.low), std::max(1.0, measured.high)};
}

TrainingRun asItFits(TrainingRun run, Bytes visible)
{
    const Bytes kept = trainingMemory(run).total();
    if (visible <= Bytes{} || recomputesAll(run) || kept <= visible)
        return run;
    const double layers = std::max(1.0, std::round(decoderOf(run).layers));
    run.layersAgain = 1 / layers;
    const Bytes one = trainingMemory(run).total();
    run.layersAgain = 1;
    const Bytes all = trainingMemory(run).total();
    // From the first to the last layer it falls in proportion; the first brings a live one.
    const double more = one > visible && one > all ? ((one - visible) / (one - all)).value()
                        : one > visible            ? 1.0
                                                   : 0.0;
    run.layersAgain = std::min(1.0, (1 + std::ceil(more * (layers - 1) - 1e-9)) / layers);
    return run;
}

TrainingMemory trainingMemory(const TrainingRun& run)
{
    const Decoder model = decoderOf(run);
    const double split = run.tensor * run.pipeline;
    // Those that share a sequence share the optimizer too (Megatron-Core's distributed optimizer, FSDP over data and context).
    const double copies = std::max(1.0, run.shardedOver > 0 ? run.shardedOver : run.accelerators / split);
    const double held = parametersHeld(run);
    const double spreadPart = run.parameters / split / copies;
    const double adapters =
        (adapterShare * run.parameters + (run.embeddings ? 2 * vocabularyOf(run) * model.width : 0)) / split;
    const bool full = run.tuning == Tuning::Full;
    const bool spread = spreadsWeights(run);
    const bool stated = run.sharding != Sharding::Usual;
    const bool gradientsSpread = stated ? run.sharding >= Sharding::Gradients : spread;
    const bool optimizerSpread =
        stated ? run.sharding >= Sharding::Optimizer : spread || run.code == TrainingCode::Megatron;
    const double trained = full ? held : adapters;
    const double trainedPart = full ? spreadPart : adapters / copies;
    TrainingMemory memory;
    memory.weights = bytes(weightBytes(run, model) * (spread ? spreadPart : held));
    memory.gradients = bytes(2 * (gradientsSpread ? trainedPart : trained));
    if (!run.offload)
        memory.optimizer = bytes(12 * (optimizerSpread ? trainedPart : trained));
    if (!full)
        memory.weights += bytes(2 * adapters);
    memory.activations = bytes(activationBytes(run, model));
    memory.overhead = gibibytes(1) + bytes(spread && copies > 1 ? gatheredBytes(run, model) : 0);
    memory.overhead += memory.total() * 0.05;
    return memory;
}

}  // namespace headroom::kinds
