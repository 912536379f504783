// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/training_step.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {
namespace {

/// Products of matrices in training, of the 16-bit peak (kernel_fits.csv: 0.6 to 0.8 for large shapes; with what stands between
/// them).
constexpr double usualShare = 0.6;
/// Attention runs in 16 bit whatever the products run in, at three quarters of their share (FlashAttention-2 and -3, Dao 2023
/// and Shah et al. 2024).
constexpr double attentionShare = 0.75;
// The five that follow are assumptions, with no source but the usual order of such times; what they miss is in the fitted line.
/// Of the time for computing, what collectives on weights and gradients can hide behind.
constexpr double hidden = 0.7;
/// The same where weights are fetched ahead of each layer.
constexpr double hiddenGathers = 0.9;
/// Of such a collective, what shows however much there is to hide behind: the first and the last bucket.
constexpr double neverHidden = 0.05;
/// Seconds to start a collective, and for each step of it between servers.
constexpr double launch = 10e-6, hop = 20e-6;

double narrowSpeed(TrainingMaths maths)
{
    switch (maths) {
    case TrainingMaths::SixteenBit: break;
    case TrainingMaths::EightBit: return 1.5;
    case TrainingMaths::FourBit: return 2;
    }
    return 1;
}

bool hasExperts(const TrainingRun& run) { return run.activeParameters < 0.95 * run.parameters; }

/// The forward pass is 2 of 6 operations a parameter, 2 of 4 beside frozen weights.
double forwardAgain(const TrainingRun& run) { return run.tuning == Tuning::Full ? 8.0 / 6 : 6.0 / 4; }

double computingOfToken(const TrainingRun& run)
{
    const double each = run.tuning == Tuning::Full ? 6 : 4;
    const double products = each * run.activeParameters;
    const double attention = flopsPerTrainedToken(run).value() - products;
    const double again = recomputed(run);
    // Selective recomputation repeats the forward pass of attention alone (Korthikanti et al. 2022).
    const double attentionAgain = run.selective ? std::max(again, forwardAgain(run)) : again;
    return (again * products / narrowSpeed(run.maths) + attentionAgain * attention / attentionShare) /
           (run.peak.value() * usualShare);
}

double across(double bytesEach, double members) { return members > 1 ? bytesEach * (1 - 1 / members) : 0; }

/// Reducing `size` bytes in `members` accelerators: within the links, and what is left of it over the network.
double reduction(const performance::Links& links, double size, double members)
{
    const double domain = links.domain;
    const double inside = std::min(members, domain);
    const double groups = members / inside;
    double time = launch + 2 * across(size, inside) / links.link.value();
    if (groups > 1)
        time += 2 * across(size / inside, groups) / links.network.value() +
                2 * hop * std::ceil(std::log2(groups));
    return time;
}

double tensorOfToken(const TrainingRun& run)
{
    if (run.tensor <= 1 || run.links.link.value() <= 0)
        return 0;
    const Decoder model = decoderOf(run);
    const double tokens = run.micro * run.sequence / run.context;
    // Two forward and two backward in each layer (Shoeybi et al. 2019), the forward ones again where it is computed again.
    const double each = 4 + 2 * recomputedLayers(run);
    return model.layers * each * run.tensor * reduction(run.links, 2 * tokens * model.width, run.tensor) /
           tokens;
}

bool spreadsWeights(const TrainingRun& run)
{
    if (run.sharding != Sharding::Usual)
        return run.sharding == Sharding::Weights;
    return run.code != TrainingCode::Megatron || run.gathered;
}

double gradientsOfToken(const TrainingRun& run, double computing)
{
    const double split = run.tensor * run.pipeline;
    const double copies = run.accelerators / split;
    if (copies <= 1 || run.links.link.value() <= 0)
        return 0;
    const double micros = microBatches(run);
    const double stored = run.parameters / split / (hasExperts(run) ? run.expert : 1);
    const bool full = run.tuning == Tuning::Full;
    const bool spread = spreadsWeights(run);
    // A server's accelerators reduce among themselves, then share what goes over the network.
    const double inside = std::min(copies, std::max(1.0, run.links.domain / split));
    const auto timeOf = [&](double gathers) {
        // Gradients in 16 or 32 bit reduced once; weights in 16 bit gathered.
        const double moved = stored * ((full ? 4 : 0) + (full || spread ? 2 * gathers : 0));
        return across(moved, inside) / run.links.link.value() +
               across(moved / inside, copies / inside) / run.links.network.value();
    };
    const double tokens = micros * run.micro * run.sequence / split / run.context;
    // Spread weights are gathered twice in each micro-batch, and kept for the step where a pipeline has many under way.
    const double gathers = !spread ? 1 : run.pipeline > 1 ? 2 : 2 * micros;
    const double each = timeOf(gathers) / tokens;
    return std::max(neverHidden * timeOf(1) / tokens, each - (spread ? hiddenGathers : hidden) * computing);
}

/// An optimizer that works in the memory of the server: gradients out and weights back over PCIe 4, and 28 bytes a parameter
/// read and written by Adam at an eighth of the 400 GB/s of a server with two sockets.
double offloadOfToken(const TrainingRun& run)
{
    if (!run.offload || run.tuning != Tuning::Full)
        return 0;
    const double split = run.tensor * run.pipeline * run.context;
    const double tokens = microBatches(run) * run.micro * run.sequence / split;
    return run.parameters / run.accelerators * (4 / 25e9 + 28 / 50e9) / tokens;
}

/// As Q-LoRA takes longer than LoRA; no other accelerator was measured.
double unpackingOfToken(const TrainingRun& run)
{
    if (run.tuning != Tuning::QuantisedAdapters || run.code == TrainingCode::PlainLoop)
        return 0;
    return (quantisedPass - adapterPass) * run.activeParameters / 1e9 * run.context /
           (run.micro * run.sequence);
}

/// Layers of the largest stage over those of the mean, less one.
double unbalance(const TrainingRun& run)
{
    const double parts = run.pipeline * run.interleaving;
    if (run.layers <= 0 || parts <= 1)
        return 0;
    return std::max(0.0, std::ceil(run.layers / parts) * parts / run.layers - 1);
}

}  // namespace

bool recomputesAll(const TrainingRun& run)
{
    const bool usual = run.code == TrainingCode::PlainLoop || run.code == TrainingCode::Torchtune;
    return run.recompute || run.checkpointed || (usual && !run.keeps && !run.selective);
}

double recomputedLayers(const TrainingRun& run) { return recomputesAll(run) ? 1 : run.layersAgain; }

double recomputed(const TrainingRun& run) { return 1 + recomputedLayers(run) * (forwardAgain(run) - 1); }

Decoder decoderOf(const TrainingRun& run)
{
    if (run.layers > 0 && run.width > 0)
        return {run.layers, run.width};
    const double width = std::cbrt(100.0 / 12.0 * run.activeParameters);
    return {run.activeParameters / (12 * width * width), width};
}

double microBatches(const TrainingRun& run)
{
    constexpr double usualFill = 8;
    if (run.globalBatch <= 0)
        return run.pipeline > 1 ? usualFill * run.pipeline : 1;
    const double copies = run.accelerators / (run.tensor * run.pipeline * run.context);
    return std::max(1.0, run.globalBatch / (std::max(1.0, copies) * run.micro));
}

TrainingStep trainingStep(const TrainingRun& run)
{
    TrainingStep step;
    const double computing = computingOfToken(run);
    step.computing = seconds(computing);
    step.unbalanced = seconds(computing * unbalance(run));
    step.bubble = seconds(computing * (run.pipeline - 1) / (run.interleaving * microBatches(run)));
    step.tensor = seconds(tensorOfToken(run));
    step.gradients = seconds(gradientsOfToken(run, computing) + offloadOfToken(run));
    step.unpacking = seconds(unpackingOfToken(run));
    return step;
}

}  // namespace headroom::kinds
