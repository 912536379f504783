// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/things.h"

#include <optional>

namespace headroom::performance {

/// Counts of a decoder with grouped-query attention and one gated feed-forward network per layer.
struct DenseShape {
    double layers = 0, hidden = 0, heads = 0, kvHeads = 0, headDim = 0, intermediate = 0, vocabulary = 0;
    bool tiedEmbeddings = false;
    bool normalisedQueries = false;  ///< one more element-wise pass per layer (Qwen3)
    bool blockScaledFp8 = false;     ///< its 8-bit checkpoints scale by block of 128 x 128 (Qwen3)

    /// Weights of the layers, and of the embedding and head.
    double blockParameters() const;
    double embeddingParameters() const { return (tiedEmbeddings ? 1 : 2) * vocabulary * hidden; }
};

/// The shape of a model that this method describes. Nothing if a figure is unknown, if the model has experts, latent,
/// windowed or linear attention, or if the shape does not add up to the stated parameters within 6 % (a vision tower, an
/// ungated network, layers that differ).
std::optional<DenseShape> denseShape(const Model& model);

}  // namespace headroom::performance
