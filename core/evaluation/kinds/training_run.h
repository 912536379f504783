// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/things.h"
#include "core/evaluation/kinds/fitted_line.h"
#include "core/evaluation/performance/links.h"

#include <cstdint>
#include <optional>

namespace headroom::kinds {

/// Accelerators whose training speed was measured. What belongs to none of them has no estimate of its speed.
enum class TrainingFamily : std::uint8_t { Ampere, Hopper, Blackwell, Tpu };
std::optional<TrainingFamily> trainingFamilyOf(const Accelerator& accelerator);

enum class Tuning : std::uint8_t { Full, Adapters, QuantisedAdapters };
enum class TrainingMaths : std::uint8_t { SixteenBit, EightBit, FourBit };
/// What the training code is: tuned for a cluster, or the plain library loop with small batches that many start with.
enum class TrainingCode : std::uint8_t { Megatron, Fsdp, Torchtitan, Torchtune, MaxText, PlainLoop };

/// What of weights, gradients and optimizer is spread over the accelerators that share no part of the model, by stages of ZeRO: nothing
/// (plain copies, DDP), the optimizer, gradients too, weights too. `Usual` is as the code does it.
enum class Sharding : std::uint8_t { Usual, Nothing, Optimizer, Gradients, Weights };

/// A run as far as its speed depends on it. Plain counts; `micro` and `sequence` in sequences and tokens.
struct TrainingRun {
    std::optional<TrainingFamily> family{};  ///< nothing: its speed was never measured; memory needs none
    bool ultra = false;                      ///< B300, GB300
    bool superchip = false;                  ///< GB200, GB300
    FlopRate peak{};                         ///< dense, in 16 bit whatever the run computes in
    double accelerators = 1;
    double parameters = 0, activeParameters = 0;
    double expertParameters = 0;  ///< of `parameters`, those of routed experts; 0: none
    Tuning tuning{};
    TrainingMaths maths{};
    TrainingCode code{};
    double tensor = 1, pipeline = 1, context = 1, expert = 1;
    double micro = 1, sequence = 4096;
    double globalBatch = 0;        ///< sequences of a step of all accelerators; 0: not said
    double interleaving = 1;       ///< parts of a pipeline's stage that take turns
    double layers = 0, width = 0;  ///< of the model; 0: estimated from the parameters
    double vocabulary = 0;         ///< words; 0: as many as current models have
    double attentionWidth = 0;     ///< of all heads together; 0: that of the model
    performance::Links links{};    ///< nothing (0) costs nothing
    bool recompute = false;        ///< all activations are computed twice
    bool selective = false;        ///< those of attention are computed twice
    double layersAgain = 0;     ///< share of the layers that keep none, where `checkpointed` does not say all
    bool offload = false;       ///< optimizer on the host
    bool gathered = false;      ///< weights are spread and gathered for each layer (ZeRO-3)
    bool checkpointed = false;  ///< activations of whole layers are not kept, and so computed twice
    bool keeps = false;  ///< activations are stated to be kept, whatever this code does unless told otherwise
    bool embeddings = false;       ///< adapters train the embeddings too
    double adapterRank = 0;        ///< 0: as the code has it
    bool eightBitMoments = false;  ///< both moments of the optimizer, where the code does not have it so
    Bytes pagedOut{};              ///< of a paged optimizer, what lies in the memory of the server
    bool acrossNodes = false;      ///< a plain loop over several servers
    Sharding sharding{};
    double shardedOver = 0;  ///< accelerators; 0: all that share no part of the model
};

/// Of all parameters, those of routed experts: E / (E - k) times those that a token does not pass through, or only these where the
/// numbers of experts E and of those of a token k are not known (0). Nothing where a token passes through all.
double routedParameters(double parameters, double active, double experts, double expertsPerToken);

/// Floating-point operations of the model for one token: 6 per active parameter and causal attention; 4 of 6 where the weights
/// stay frozen. Layers times width follow from the parameters as in common decoders (12 layers x width^2, a hundred times
/// as wide as deep).
Flops flopsPerTrainedToken(const TrainingRun& run);

/// How published rates count operations. Attention as if every token saw all others, 12 for each of the length, a layer's width and the
/// layers (NeMo, llm-foundry, torchtitan), or the half of it that is computed (Megatron-Bridge). The table that looks words up, with which
/// nothing is multiplied, only in llm-foundry.
struct FlopCount {
    bool wholeAttention = true;
    bool embeddings = false;
};
/// Operations of a token as they are published.
Flops publishedFlopsPerToken(const TrainingRun& run, FlopCount count);

/// Share of the 16-bit peak that the model's operations reach in the time of `trainingStep`.
double physicalShare(const TrainingRun& run);
/// What the fitted line weighs: not the degrees of tensor and pipeline parallelism nor the batch, whose cost `trainingStep` knows.
Features trainingFeatures(const TrainingRun& run);
/// "training" or, for the plain loop, "training_plain".
std::string_view trainingLine(const TrainingRun& run);
/// What the share of `trainingStep` is multiplied with: what the line says, up to where nothing was measured. The step starts from six
/// tenths of the peak, what is computed twice included; the most that was measured in 16 bit is 64 % (MosaicML, 216 rows on A100 and
/// H100).
double fittedFactor(const TrainingRun& run, double fitted);
/// Share of the 16-bit peak that the model's operations reach: that of `trainingStep`, times what the line says.
double trainingUtilisation(const FittedLine& line, const TrainingRun& run);

}  // namespace headroom::kinds
