// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/operators.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {
namespace {

double triangle(double fresh, double past) { return fresh * past + fresh * (fresh + 1) / 2; }

OperatorTime soft(const Roofline& fit, Flops work, Bytes moved, Duration units)
{
    return {softMaximum(fit.compute(work), fit.memory(moved), fit.sharpness) + units, fit.fixed};
}

/// A prompt as a windowed layer sees it: pieces of the window's length, half of each again for the tokens at its border.
StepLoad windowed(StepLoad load, double window)
{
    load.context = std::min(load.context, window);
    if (load.newTokens > window) {
        load.prompts *= 1.5 * load.newTokens / window;
        load.newTokens = window;
        load.pastTokens = 0;
    } else {
        load.pastTokens = std::min(load.pastTokens, window);
    }
    return load;
}

}  // namespace

OperatorTime product(const ProductKernel& kernel, double rows, double out, double in)
{
    const Flops work = flops(2 * rows * out * in);
    const Bytes moved = bytes(kernel.weightBytes * out * in + kernel.inputBytes * rows * in + 2 * rows * out);
    return soft(kernel.roofline, work, moved, Duration{});
}

Duration elementwise(const ServingKernels& kernels, double moved)
{
    return bytes(moved) / kernels.elementwise + seconds(1.5e-6);
}

OperatorTime groupedAttention(const Replica& replica, const StepLoad& whole, double window)
{
    const ModelShape& shape = replica.shape;
    const ServingKernels& kernels = replica.kernels;
    const StepLoad load = window > 0 ? windowed(whole, window) : whole;
    const double heads = shape.heads / replica.tensorParallel;
    // Fewer KV heads than accelerators: each keeps a copy of one.
    const double kvHeads = std::max(1.0, shape.kvHeads / replica.tensorParallel);
    OperatorTime time;
    if (load.decoding > 0) {
        const Roofline& fit = kernels.decode;
        const Bytes moved =
            bytes(2 * load.decoding * load.context * kvHeads * shape.headDim * kernels.kvBytes +
                  4 * load.decoding * heads * shape.headDim);
        time += {fit.memory(moved) + fit.perUnit * (load.decoding * kvHeads), fit.fixed};
    }
    if (load.prompts > 0) {
        const double fresh = load.newTokens;
        const Flops work = flops(load.prompts * 4 * heads * shape.headDim * triangle(fresh, load.pastTokens));
        const Bytes moved = bytes(load.prompts * (4 * fresh * heads * shape.headDim +
                                                  4 * (load.pastTokens + fresh) * kvHeads * shape.headDim));
        time += soft(kernels.prefill, work, moved, kernels.prefill.perUnit * (load.prompts * heads));
    }
    return time;
}

OperatorTime latentAttention(const Replica& replica, const StepLoad& load)
{
    const ModelShape& shape = replica.shape;
    const ServingKernels& kernels = replica.kernels;
    const double heads = shape.heads / replica.tensorParallel;
    const double cached = shape.latentRank + shape.rope;
    // Sparse attention reads the tokens that its indexer picked.
    const auto seen = [&](double context) {
        return shape.indexTokens > 0 ? std::min(context, shape.indexTokens) : context;
    };
    OperatorTime time;
    if (load.decoding > 0) {
        const double sequences = load.decoding;
        const double context = seen(load.context);
        const double inner = 2 * shape.latentRank + shape.rope;
        const Flops work = flops(2 * sequences * context * heads * inner);
        const Bytes moved =
            bytes(sequences * context * cached * kernels.kvBytes + 2 * sequences * heads * inner);
        time += soft(kernels.decode, work, moved, kernels.decode.perUnit * sequences);
        // The halves of the up-projection, taken into the query and the output.
        for (const double width : {shape.nope, shape.valueDim}) {
            const double weights = heads * width * shape.latentRank;
            time.roof += bytes(2 * weights) / (0.8 * kernels.bandwidth) +
                         flops(2 * sequences * weights) / (0.5 * kernels.peak) + seconds(3e-6);
        }
        if (shape.indexTokens > 0)
            time.roof += bytes(sequences * load.context * 132) / (0.7 * kernels.bandwidth) + seconds(20e-6);
    }
    if (load.prompts > 0) {
        const double fresh = load.newTokens;
        const double past = load.pastTokens;
        const double reach = std::min(1.0, seen(past + fresh / 2) / std::max(past + fresh / 2, 1.0));
        const Flops work = flops(load.prompts * 2 * heads * (shape.headDim + shape.valueDim) *
                                 triangle(fresh, past) * reach);
        const Bytes moved = bytes(load.prompts * (4 * fresh * heads * (shape.headDim + shape.valueDim) +
                                                  2 * cached * (fresh + past)));
        time += soft(kernels.prefill, work, moved, kernels.prefill.perUnit * (load.prompts * heads));
        time += product(kernels.attention, load.prompts * fresh, heads * (shape.nope + shape.valueDim),
                        shape.latentRank);
    }
    return time;
}

OperatorTime linearAttention(const Replica& replica, const StepLoad& load)
{
    const ModelShape& shape = replica.shape;
    const ServingKernels& kernels = replica.kernels;
    const double state = shape.stateElements() / replica.tensorParallel;
    OperatorTime time;
    if (load.decoding > 0)
        time += {bytes(8 * load.decoding * state) / (0.7 * kernels.bandwidth), seconds(25e-6)};
    if (load.prompts > 0)
        time += {flops(12 * load.prompts * load.newTokens * state) / (0.12 * kernels.peak), seconds(60e-6)};
    return time;
}

OperatorTime groupedExperts(const Replica& replica, double tokens)
{
    const ModelShape& shape = replica.shape;
    const ProductKernel& kernel = replica.kernels.experts;
    const double ways = replica.expertParallel;
    const double width = shape.expertWidth * ways / replica.expertAccelerators();
    const double hit = expertsHit(shape, tokens) / ways;
    // With experts spread over accelerators the fullest one has a tenth more.
    const double rows = tokens * shape.expertsPerToken / ways * (ways > 1 ? 1.1 : 1.0);
    const double padded = 16 * hit * std::ceil(rows / (16 * hit));
    const Flops work = flops(2 * shape.matrices * shape.expertHidden * width * padded);
    const Bytes moved = bytes(kernel.weightBytes * shape.matrices * shape.expertHidden * width * hit +
                              rows * (4 * shape.expertHidden + 4 * width));
    return soft(kernel.roofline, work, moved, kernel.roofline.perUnit * (tokens * shape.expertsPerToken));
}

Duration expertExchange(const Replica& replica, double tokens)
{
    if (replica.dataParallel <= 1)
        return Duration{};
    const ModelShape& shape = replica.shape;
    const double among = replica.expertAccelerators();
    const double share = (among - 1) / among;
    const Duration gathered =
        2.0 * replica.kernels.expertGather.time(bytes(share * tokens * shape.hidden * 2));
    if (replica.expertParallel <= 1)
        return gathered;
    const double own = tokens / replica.dataParallel;
    const Bytes sent = bytes(own * std::min(shape.expertsPerToken, among) * shape.hidden * 3 * share);
    Duration moved = sent / (0.65 * replica.kernels.link);
    // What goes to other servers takes the network beside the links.
    if (replica.kernels.beyond > 0)
        moved = std::max(moved, replica.kernels.beyond * sent / replica.kernels.network);
    return std::min(gathered, seconds(20e-6) + moved);
}

}  // namespace headroom::performance
