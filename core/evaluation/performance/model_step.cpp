// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/model_step.h"

#include "core/evaluation/performance/operators.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {
namespace {

OperatorTime times(const OperatorTime& time, double count) { return {time.roof * count, time.fixed * count}; }

/// Projections around one attention, and the attention itself.
OperatorTime attentionLayer(const Replica& replica, const StepLoad& load, double window)
{
    const ModelShape& shape = replica.shape;
    const ProductKernel& kernel = replica.kernels.attention;
    const double rows = load.rows();
    const double heads = shape.heads / replica.tensorParallel;
    OperatorTime time;
    if (shape.latent) {
        const double compressed = shape.latentRank + shape.rope;
        const double queries = heads * shape.headDim;
        if (shape.queryRank > 0) {
            time += product(kernel, rows, shape.queryRank + compressed, shape.hidden);
            time += product(kernel, rows, queries, shape.queryRank);
        } else {
            time += product(kernel, rows, queries + compressed, shape.hidden);
        }
        if (shape.indexTokens > 0)
            time += product(kernel, rows, shape.indexHeads * shape.indexDim, shape.queryRank);
        time += latentAttention(replica, load);
        time += product(kernel, rows, shape.hidden, heads * shape.valueDim);
    } else {
        const double kvHeads = std::max(1.0, shape.kvHeads / replica.tensorParallel);
        const double queries = heads * (shape.gatedAttention ? 2 : 1);
        time += product(kernel, rows, (queries + 2 * kvHeads) * shape.headDim, shape.hidden);
        time += groupedAttention(replica, load, window);
        time += product(kernel, rows, shape.hidden, heads * shape.headDim);
    }
    const double rotary = 4 * rows * shape.hidden / replica.tensorParallel;
    time.roof += elementwise(replica.kernels, rotary);
    if (shape.normalisedQueries)
        time.roof += elementwise(replica.kernels, rotary);
    return time;
}

OperatorTime linearLayer(const Replica& replica, const StepLoad& load)
{
    const ModelShape& shape = replica.shape;
    const double rows = load.rows();
    const double split = replica.tensorParallel;
    const double values = shape.valueHeads * shape.valueWidth / split;
    const ProductKernel& kernel = replica.kernels.attention;
    OperatorTime time;
    if (shape.linear == LinearKind::Mamba) {
        time = product(kernel, rows, 2 * values, shape.hidden);
        time += product(kernel, rows, shape.stepRank() + 2 * shape.keyDim, values);
        time += product(kernel, rows, values, shape.stepRank());
    } else {
        const double keys = shape.keyHeads * shape.keyDim / split;
        time = product(kernel, rows, 2 * keys + 2 * values + 2 * shape.valueHeads / split, shape.hidden);
    }
    time += linearAttention(replica, load);
    time += product(kernel, rows, shape.hidden, values);
    time.roof += elementwise(replica.kernels, 4 * rows * shape.hidden / split);
    return time;
}

OperatorTime feedForward(const Replica& replica, const ProductKernel& kernel, double rows, double whole)
{
    const ModelShape& shape = replica.shape;
    const double width = whole / replica.tensorParallel;
    OperatorTime time = product(kernel, rows, (shape.matrices - 1) * width, shape.hidden);
    time += product(kernel, rows, shape.hidden, width);
    time.roof += elementwise(replica.kernels, 6 * rows * width);
    return time;
}

OperatorTime expertLayer(const Replica& replica, double rows)
{
    const ModelShape& shape = replica.shape;
    OperatorTime time = product(replica.kernels.head, rows, shape.experts, shape.hidden);
    if (shape.expertHidden != shape.hidden) {
        time += product(replica.kernels.attention, rows, shape.expertHidden, shape.hidden);
        time += product(replica.kernels.attention, rows, shape.hidden, shape.expertHidden);
    }
    time += groupedExperts(replica, rows * replica.dataParallel);
    if (shape.sharedWidth > 0)
        time += feedForward(replica, replica.kernels.shared, rows, shape.sharedWidth);
    return time;
}

Duration collectives(const Replica& replica, const StepLoad& load)
{
    const ModelShape& shape = replica.shape;
    const double rows = load.rows();
    const double split = replica.tensorParallel;
    const double moe = shape.moeLayers;
    Duration time = expertExchange(replica, rows * replica.dataParallel) * moe;
    if (replica.tensorParallel > 1) {
        const double gather = (split - 1) / split;
        const double mixers = shape.fullLayers + shape.slidingLayers + shape.linearLayers;
        // With attention ranks the experts' sums travel in the exchange.
        const double sums = mixers + shape.denseLayers + (replica.dataParallel > 1 ? 0 : moe);
        time += replica.kernels.reduce.time(bytes(2 * gather * rows * shape.hidden * 2)) * sums +
                replica.kernels.gather.time(bytes(gather * load.sampled * shape.vocabulary * 2));
    }
    return time;
}

}  // namespace

Replica replicaOf(const ModelShape& shape, const ServingKernels& kernels, const Deployment& plan)
{
    Replica replica{
        shape, kernels, plan.tensorParallel, plan.dataParallel, plan.expertParallel, plan.pipelineParallel};
    replica.kernels.overheads = withLayers(kernels.overheads, shape.layers);
    return replica;
}

double expertsHit(const ModelShape& shape, double tokens)
{
    constexpr double spread = 0.6;
    const double all = shape.experts;
    const double missed = std::pow(1 + shape.expertsPerToken * tokens / (all * spread), -spread);
    return std::clamp(all * (1 - missed), std::min(shape.expertsPerToken, all), all);
}

double paddedBatch(double sequences)
{
    if (sequences <= 1)
        return 1;
    if (sequences <= 2)
        return 2;
    if (sequences <= 4)
        return 4;
    const double grain = sequences <= 256 ? 8 : 16;
    return grain * std::ceil(sequences / grain);
}

StepLoad decodingStep(double sequences, double context)
{
    return {.decoding = sequences,
            .context = context,
            .sampled = sequences,
            .padding = paddedBatch(sequences) - sequences};
}

StepTime stepTime(const Replica& replica, const StepLoad& load)
{
    const ModelShape& shape = replica.shape;
    const ServingKernels& kernels = replica.kernels;
    const double rows = load.rows();
    OperatorTime all;
    if (shape.fullLayers > 0)
        all += times(attentionLayer(replica, load, 0), shape.fullLayers);
    if (shape.slidingLayers > 0)
        all += times(attentionLayer(replica, load, shape.window), shape.slidingLayers);
    if (shape.linearLayers > 0)
        all += times(linearLayer(replica, load), shape.linearLayers);
    if (shape.denseLayers > 0)
        all += times(feedForward(replica, kernels.feedForward, rows, shape.intermediate), shape.denseLayers);
    if (shape.moeLayers > 0)
        all += times(expertLayer(replica, rows), shape.moeLayers);
    all.roof += elementwise(kernels, 6 * rows * shape.hidden) * (2 * shape.layers);

    const double split = replica.tensorParallel;
    const OperatorTime head = product(kernels.head, load.sampled, shape.vocabulary / split, shape.hidden);
    return {.roof = all.roof + head.roof + elementwise(kernels, 8 * load.sampled * shape.vocabulary),
            .fixed = all.fixed + head.fixed,
            .collective = collectives(replica, load)};
}

}  // namespace headroom::performance
