// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/dense_shape.h"

#include <cmath>
#include <string_view>

namespace headroom::performance {
namespace {

bool absent(const Figure<Ratio>& figure) { return !figure.known() || figure.value->value() == 0; }

}  // namespace

double DenseShape::blockParameters() const
{
    return layers * (2 * hidden * headDim * (heads + kvHeads) + 3 * hidden * intermediate + 2 * hidden);
}

std::optional<DenseShape> denseShape(const Model& model)
{
    if (model.attention != AttentionKind::Gqa || !absent(model.experts) || !absent(model.layersSliding) ||
        !absent(model.layersLinear))
        return std::nullopt;
    for (const Figure<Ratio>* figure :
         {&model.layers, &model.hidden, &model.heads, &model.kvHeads, &model.headDim, &model.intermediate,
          &model.vocabulary, &model.parameters})
        if (absent(*figure))
            return std::nullopt;
    // Some sources of shapes name the layer instead of the architecture.
    const bool qwen3 = model.architecture.starts_with("Qwen3") || model.id.find("Qwen3") != std::string::npos;
    const DenseShape shape{.layers = model.layers.value->value(),
                           .hidden = model.hidden.value->value(),
                           .heads = model.heads.value->value(),
                           .kvHeads = model.kvHeads.value->value(),
                           .headDim = model.headDim.value->value(),
                           .intermediate = model.intermediate.value->value(),
                           .vocabulary = model.vocabulary.value->value(),
                           .tiedEmbeddings = model.tiedEmbeddings,
                           .normalisedQueries = qwen3,
                           .blockScaledFp8 = qwen3};
    const double counted = shape.blockParameters() + shape.embeddingParameters();
    if (std::abs(counted / model.parameters.value->value() - 1) > 0.06)
        return std::nullopt;
    return shape;
}

}  // namespace headroom::performance
