// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/dense_step.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {
namespace {

/// y[rows, out] = x[rows, in] W[out, in].
OperatorTime product(const Roofline& roofline, double weightBytes, double activationBytes, double rows,
                     double out, double in)
{
    const Flops work = flops(2 * rows * out * in);
    const Bytes moved = bytes(weightBytes * out * in + activationBytes * rows * in + 2 * rows * out);
    return {softMaximum(roofline.compute(work), roofline.memory(moved), roofline.sharpness), roofline.fixed};
}

/// Bytes through memory and a launch, which engines scale with the roof.
Duration elementwise(const ServingKernels& kernels, double moved)
{
    return bytes(moved) / kernels.elementwise + seconds(1.5e-6);
}

OperatorTime decodeAttention(const ServingKernels& kernels, double sequences, double context, double heads,
                             double kvHeads, double headDim)
{
    const Roofline& fit = kernels.decode;
    const Bytes moved = bytes(2 * sequences * context * kvHeads * headDim * kernels.kvBytes +
                              4 * sequences * heads * headDim);
    return {fit.memory(moved) + fit.perUnit * (sequences * kvHeads), fit.fixed};
}

OperatorTime prefillAttention(const ServingKernels& kernels, const StepLoad& load, double heads,
                              double kvHeads, double headDim)
{
    const Roofline& fit = kernels.prefill;
    const double fresh = load.newTokens;
    const double past = load.pastTokens;
    const Flops work = flops(load.prompts * 4 * heads * headDim * (fresh * past + fresh * (fresh + 1) / 2));
    const Bytes moved =
        bytes(load.prompts * (4 * fresh * heads * headDim + 4 * (past + fresh) * kvHeads * headDim));
    return {softMaximum(fit.compute(work), fit.memory(moved), fit.sharpness) +
                fit.perUnit * (load.prompts * heads),
            fit.fixed};
}

}  // namespace

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

StepTime stepTime(const Replica& replica, const StepLoad& load)
{
    const DenseShape& shape = replica.shape;
    const ServingKernels& kernels = replica.kernels;
    const double share = replica.tensorParallel;
    const double heads = shape.heads / share;
    // Fewer KV heads than accelerators: each keeps a copy of one.
    const double kvHeads = std::max(1.0, shape.kvHeads / share);
    const double width = shape.intermediate / share;
    const double rows = load.decoding + load.prompts * load.newTokens;

    OperatorTime layer;
    const auto addProduct = [&](double out, double in) {
        layer += product(kernels.products, kernels.weightBytes, kernels.activationBytes, rows, out, in);
    };
    addProduct((heads + 2 * kvHeads) * shape.headDim, shape.hidden);
    addProduct(shape.hidden, heads * shape.headDim);
    addProduct(2 * width, shape.hidden);
    addProduct(shape.hidden, width);
    if (load.decoding > 0)
        layer += decodeAttention(kernels, load.decoding, load.context, heads, kvHeads, shape.headDim);
    if (load.prompts > 0)
        layer += prefillAttention(kernels, load, heads, kvHeads, shape.headDim);
    const double rotaryBytes = 4 * rows * shape.hidden / share;
    layer.roof += elementwise(kernels, 6 * rows * shape.hidden) * 2.0 + elementwise(kernels, rotaryBytes) +
                  elementwise(kernels, 6 * rows * width);
    if (shape.normalisedQueries)
        layer.roof += elementwise(kernels, rotaryBytes);

    const OperatorTime head =
        product(kernels.head, 2, 2, load.sampled, shape.vocabulary / share, shape.hidden);
    StepTime step{.roof = layer.roof * shape.layers + head.roof +
                          elementwise(kernels, 8 * load.sampled * shape.vocabulary),
                  .fixed = layer.fixed * shape.layers + head.fixed};
    if (replica.tensorParallel > 1) {
        const double gather = (share - 1) / share;
        step.collective =
            kernels.reduce.time(bytes(2 * gather * rows * shape.hidden * 2)) * (2 * shape.layers) +
            kernels.gather.time(bytes(gather * load.sampled * shape.vocabulary * 2));
    }
    return step;
}

}  // namespace headroom::performance
