// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/things.h"

#include <cmath>
#include <optional>

namespace headroom::performance {

/// Counts of a decoder as memory and time need them: layers by kind of attention and by kind of feed-forward network. The two
/// divisions are independent: a layer of either may lack the other.
struct ModelShape {
    double layers = 0, hidden = 0, vocabulary = 0;
    bool tiedEmbeddings = false;

    double fullLayers = 0;     ///< attend to the whole context
    double slidingLayers = 0;  ///< attend to the last `window` tokens
    double window = 0;
    double heads = 0, kvHeads = 0, headDim = 0;
    bool gatedAttention = false;
    bool normalisedQueries = false;  ///< one more element-wise pass per layer

    bool latent = false;        ///< one compressed key and value for all heads
    double queryRank = 0;       ///< 0: queries are not compressed
    double latentRank = 0;      ///< of the cache, without the rotary part
    double nope = 0, rope = 0;  ///< parts of a query head
    double valueDim = 0;
    double indexHeads = 0, indexDim = 0, indexTokens = 0;  ///< sparse attention; 0: none

    LinearKind linear = LinearKind::None;
    double linearLayers = 0;
    double keyHeads = 0, keyDim = 0, valueHeads = 0, valueWidth = 0, convolution = 0;

    double denseLayers = 0, intermediate = 0;
    double moeLayers = 0, experts = 0, expertsPerToken = 0, expertWidth = 0;
    double expertHidden = 0;  ///< width that experts read and write, the model's own as a rule
    double sharedWidth = 0;   ///< of the experts that every token passes, together
    double matrices = 3;      ///< per feed-forward network

    bool blockScaledFp8 = false;  ///< its 8-bit checkpoints scale by block of 128 x 128
    bool mxfp4 = false;           ///< its 4-bit checkpoint is MXFP4; where there are experts, only they are
    bool mxfp8 = false;           ///< its 8-bit checkpoint is MXFP8, scaled by 32 weights
    double int4Group = 128;       ///< weights that share a scale in its 4-bit integer checkpoint

    /// Weights of one layer of each kind.
    double attentionParameters() const;
    double linearParameters() const;
    double denseParameters() const { return matrices * hidden * intermediate; }
    double expertParameters() const { return matrices * expertHidden * expertWidth; }
    double sharedParameters() const { return matrices * hidden * sharedWidth; }
    /// Router, and the projections into and out of the experts' width where that is another.
    double routerParameters() const;
    double normParameters() const { return 2 * layers * hidden; }
    double embeddingParameters() const { return (tiedEmbeddings ? 1 : 2) * vocabulary * hidden; }
    double parameters() const;

    /// Elements in the cache per token of one full layer on all accelerators; latent attention keeps one copy for all heads.
    double cacheElements() const { return latent ? latentRank + rope : 2 * kvHeads * headDim; }
    /// Elements of a sequence's state in one linear layer, and of its convolution.
    double stateElements() const { return valueHeads * valueWidth * keyDim; }
    double convolutionElements() const
    {
        return (convolution - 1) * (2 * keyHeads * keyDim + valueHeads * valueWidth);
    }
    /// Of the first Mamba's step: as the reference implementation has it where it is not told otherwise.
    double stepRank() const { return std::ceil(hidden / 16); }
    bool hasExperts() const { return moeLayers > 0; }
};

/// The shape of a model that this method describes. Nothing if a figure it needs is unknown or its attention is of another
/// kind, or if the shape does not add up to the stated parameters within 6 % (a vision tower, layers that differ).
std::optional<ModelShape> modelShape(const Model& model);

}  // namespace headroom::performance
