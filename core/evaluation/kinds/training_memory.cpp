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

/// Adapters beside every matrix of a layer, r (in + out) each: 20 r for each layer and unit of width, as a layer's 12 width^2 parameters are
/// cut in common decoders. The plain loop of the public rows has a rank of 64 (finetune.py of Qwen), torchtune's recipes have 8 or 16,
/// which is what others take too (PEFT, Unsloth).
double adapterParameters(const TrainingRun& run, const Decoder& model)
{
    const double usual = run.code == TrainingCode::PlainLoop ? 64 : 16;
    const double rank = run.adapterRank > 0 ? run.adapterRank : usual;
    return 20 * rank * model.width * model.layers +
           (run.embeddings ? 2 * vocabularyOf(run) * model.width : 0);
}

/// What the allocator takes over what is asked of it.
constexpr double allocatorWaste = 1.05;

/// Bytes of a trained parameter. Mixed precision keeps a copy of 4 beside two moments of 4 (ZeRO, Rajbhandari et al. 2020).
struct TrainedBytes {
    double gradient = 2, optimizer = 12;
};
/// torchtune trains in 16 bit alone (`dtype: bf16`), both moments included; its recipes for all parameters on one accelerator work the
/// optimizer off in the backward pass, with moments of 8 bit (`optimizer_in_bwd`, `PagedAdamW8bit`).
TrainedBytes trainedBytes(const TrainingRun& run)
{
    // Moments of a byte each (8-bit optimizers, Dettmers et al. 2021) leave the copy of 4 as it is.
    if (run.code != TrainingCode::Torchtune)
        return {.gradient = 2, .optimizer = run.eightBitMoments ? 6.0 : 12.0};
    if (pagesOptimizer(run))
        return {.gradient = 0, .optimizer = 2};
    return {.gradient = 2, .optimizer = run.eightBitMoments ? 2.0 : 4.0};
}

/// Bytes of a word of a token's logits: 2, a copy of 4 and its gradient; of torchtune, which copies one of eight parts at a time
/// (CEWithChunkedOutputLoss), 2, the gradient's 2 and an eighth of 8.
double logitBytes(const TrainingRun& run) { return run.code == TrainingCode::Torchtune ? 5 : 10; }

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
    // torchtitan's selective checkpoints keep every second product of a layer (its policy for "op"), others drop attention's alone, which
    // flash attention does not keep in any case.
    const bool everySecond = run.selective && run.code == TrainingCode::Torchtitan;
    const double layer = (everySecond ? 17 : 34) * model.width * tokens / run.tensor;
    // The first stage of a pipeline holds as many micro-batches as there are stages: all layers of one together. With sequence
    // parallelism the inputs of layers are divided too.
    const double again = recomputedLayers(run);
    const double kept = (1 - again) * layer * model.layers +
                        again * 2 * model.width * tokens * model.layers / run.tensor +
                        (again > 0 ? layer : 0);
    return kept + logitBytes(run) * vocabularyOf(run) * tokens / run.tensor;
}

/// What spread weights need beside the own part. Two layers at a time, or with a pipeline the whole stage until the step ends, with
/// gradients that add up in 32 bit (torchtitan: `fsdp_reshard_after_forward` is by default off with a pipeline).
/// Quantised ones are gathered as they are, and unpacked a layer at a time.
double gatheredBytes(const TrainingRun& run, const Decoder& model)
{
    if (run.pipeline <= 1) {
        const double layer = parametersHeld(run) / model.layers;
        return run.tuning == Tuning::QuantisedAdapters ? (2 * weightBytes(run, model) + 2) * layer
                                                       : 4 * layer;
    }
    return (run.tuning == Tuning::Full ? 6 : 2) * parametersHeld(run);
}

}  // namespace

bool pagesOptimizer(const TrainingRun& run)
{
    return run.code == TrainingCode::Torchtune && run.tuning == Tuning::Full && run.accelerators <= 1;
}

Spread trainingMemorySpread(const TrainingRun& run)
{
    const FittedLine& measured =
        fittedLine(run.code == TrainingCode::PlainLoop ? "memory_training_plain" : "memory_training");
    return {std::min(1.0, measured.low), std::max(1.0, measured.high)};
}

TrainingRun withPages(TrainingRun run, Bytes visible)
{
    if (visible <= Bytes{} || !pagesOptimizer(run))
        return run;
    run.pagedOut = {};
    const TrainingMemory whole = trainingMemory(run);
    // The twentieth that the allocator wastes goes with it.
    const Bytes missing = (whole.total() - visible) / allocatorWaste;
    run.pagedOut = std::clamp(missing, Bytes{}, whole.optimizer);
    return run;
}

TrainingRun asItFits(TrainingRun run, Bytes visible)
{
    run = withPages(std::move(run), visible);
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
    const double adapters = adapterParameters(run, model) / split;
    const bool full = run.tuning == Tuning::Full;
    const bool spread = spreadsWeights(run);
    const bool stated = run.sharding != Sharding::Usual;
    const bool gradientsSpread = stated ? run.sharding >= Sharding::Gradients : spread;
    const bool optimizerSpread =
        stated ? run.sharding >= Sharding::Optimizer : spread || run.code == TrainingCode::Megatron;
    const double trained = full ? held : adapters;
    const double trainedPart = full ? spreadPart : adapters / copies;
    TrainingMemory memory;
    const TrainedBytes each = trainedBytes(run);
    // FSDP keeps weights and gradients on the host too where it offloads.
    const bool away = run.offload && run.code == TrainingCode::Torchtune;
    if (!away) {
        memory.weights = bytes(weightBytes(run, model) * (spread ? spreadPart : held));
        memory.gradients = bytes(each.gradient * (gradientsSpread ? trainedPart : trained));
    }
    if (!run.offload)
        memory.optimizer = bytes(each.optimizer * (optimizerSpread ? trainedPart : trained)) - run.pagedOut;
    if (!full)
        memory.weights += bytes(2 * adapters);
    memory.activations = bytes(activationBytes(run, model));
    memory.overhead = gibibytes(1) + bytes(spread && copies > 1 ? gatheredBytes(run, model) : 0);
    memory.overhead += memory.total() * (allocatorWaste - 1);
    return memory;
}

}  // namespace headroom::kinds
