// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/training_run.h"

namespace headroom::kinds {

/// Where the time of one accelerator goes, for each token that it trains on in the mean. Times before what was fitted.
struct TrainingStep {
    Duration computing{};   ///< at the share of the peak that kernels usually reach
    Duration unbalanced{};  ///< the largest stage of a pipeline has more layers than the mean
    Duration bubble{};      ///< (p - 1) / (v m) of the computing, with m micro-batches and v parts of a stage
    Duration tensor{};      ///< reductions between the parts of a layer
    Duration
        gradients{};  ///< what of gathering weights and reducing gradients is not hidden behind computing, and an optimizer on the host

    Duration
        unpacking{};  ///< four-bit weights into 16 bit, for every micro-batch; the plain loop's is in its fitted line

    Duration total() const { return computing + unbalanced + bubble + tensor + gradients + unpacking; }
};

TrainingStep trainingStep(const TrainingRun& run);

/// Seconds of a micro-batch for a thousand million parameters beside adapters, whatever its length: of weights in 16 bit, and of four-bit
/// ones that are unpacked (shortest sequences of the Qwen fine-tuning profile on A100).
inline constexpr double adapterPass = 0.006, quantisedPass = 0.045;

/// Whether no layer keeps its activations: the run says so, or its code comes so, as the loops that many start with do. One rule for time
/// and memory.
bool recomputesAll(const TrainingRun& run);
/// Share of the layers whose activations are computed again, 0 to 1.
double recomputedLayers(const TrainingRun& run);
/// Operations done over those of the model: a forward pass more of the layers whose activations are computed again.
double recomputed(const TrainingRun& run);

/// Micro-batches of a step that one pipeline works off, at least 1; without a stated batch eight for each stage.
double microBatches(const TrainingRun& run);

/// Layers and width: those of the model, or those of common decoders of that size (12 layers x width^2, a hundred times as wide as
/// deep).
struct Decoder {
    double layers, width;
};
Decoder decoderOf(const TrainingRun& run);

}  // namespace headroom::kinds
