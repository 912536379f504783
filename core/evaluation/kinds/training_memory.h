// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/training_run.h"

namespace headroom::kinds {

/// What training keeps on one accelerator.
struct TrainingMemory {
    Bytes weights{}, gradients{}, optimizer{};
    Bytes activations{};  ///< of the micro-batches in flight, with the logits of one
    Bytes overhead{};     ///< context of the process, buffers of gathered weights, fragments of the allocator

    Bytes total() const { return weights + gradients + optimizer + activations + overhead; }
};

/// Mixed-precision Adam: 2 bytes of weights, 2 of gradients and 12 of optimizer per trained parameter (ZeRO, Rajbhandari 2020), spread
/// over the accelerators that do not split the model where they are gathered (ZeRO-3, FSDP), the optimizer alone in a Megatron cluster
/// (ZeRO-1), or as the run says; torchtune keeps 2 + 2 + 4, on one accelerator 2 + 0 + 2. Routed experts are divided by expert parallelism, which takes
/// its accelerators from those of the data. Adapters have a rank of 16, of 64 in the plain loop, beside frozen weights, of 4 bit for
/// quantised ones. Activations are 34 bytes per token, layer and unit of width
/// with flash attention (Korthikanti 2022), 2 where they are computed twice, divided by tensor and context parallelism. Layers and
/// width are those of `decoderOf`. Nothing is fitted.
TrainingMemory trainingMemory(const TrainingRun& run);
/// The optimizer's pages move to the server's memory where they do not fit (torchtune's recipes for all parameters on one accelerator).
bool pagesOptimizer(const TrainingRun& run);
/// The run with so much of a paged optimizer in the server as does not fit into what a process sees; others as they are.
TrainingRun withPages(TrainingRun run, Bytes visible);

/// The run as it would be started where nothing says what of the activations is computed again: those of as many layers as it takes to fit
/// into what a process sees of one accelerator (Megatron's recompute_num_layers). 0: not known, and taken as it is. Of public rows that
/// fit only so most lack two per cent, and none is as slow as with all layers.
TrainingRun asItFits(TrainingRun run, Bytes visible);

/// Of public rows, whose checkpoints, optimizers and allocators are not known, four in five lie within these factors of what is said.
struct Spread {
    double low, high;
};
Spread trainingMemorySpread(const TrainingRun& run);

}  // namespace headroom::kinds
