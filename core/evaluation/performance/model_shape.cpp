// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/model_shape.h"

#include <charconv>
#include <cmath>
#include <initializer_list>
#include <string_view>

namespace headroom::performance {
namespace {

bool absent(const Figure<Ratio>& figure) { return !figure.known() || figure.value->value() == 0; }

double of(const Figure<Ratio>& figure) { return figure.known() ? figure.value->value() : 0; }

bool anyAbsent(std::initializer_list<const Figure<Ratio>*> figures)
{
    for (const Figure<Ratio>* figure : figures)
        if (absent(*figure))
            return true;
    return false;
}

/// The layers by attention; false if what a kind needs is unknown.
bool readAttention(const Model& model, ModelShape& shape)
{
    if (model.attention == AttentionKind::Other || absent(model.heads))
        return false;
    shape.heads = of(model.heads);
    shape.latent = model.attention == AttentionKind::Mla;
    if (shape.latent) {
        if (anyAbsent({&model.latentRank, &model.nopeHeadDim, &model.ropeHeadDim, &model.valueHeadDim}))
            return false;
        shape.queryRank = of(model.queryRank);
        shape.latentRank = of(model.latentRank);
        shape.nope = of(model.nopeHeadDim);
        shape.rope = of(model.ropeHeadDim);
        shape.valueDim = of(model.valueHeadDim);
        shape.indexHeads = of(model.indexHeads);
        shape.indexDim = of(model.indexHeadDim);
        shape.indexTokens = of(model.indexTokens);
        shape.headDim = shape.nope + shape.rope;
        shape.kvHeads = 1;
    } else {
        if (anyAbsent({&model.kvHeads, &model.headDim}))
            return false;
        shape.kvHeads = of(model.kvHeads);
        shape.headDim = of(model.headDim);
    }
    shape.gatedAttention = model.gatedAttention;
    shape.slidingLayers = of(model.layersSliding);
    shape.window = of(model.slidingWindow);
    if (shape.slidingLayers > 0 && shape.window <= 0)
        return false;
    shape.linearLayers = of(model.layersLinear);
    if (shape.linearLayers > 0) {
        if (model.linear == LinearKind::None ||
            anyAbsent({&model.linearKeyHeads, &model.linearKeyHeadDim, &model.linearValueHeads,
                       &model.linearValueHeadDim, &model.linearConvolution}))
            return false;
        shape.linear = model.linear;
        shape.keyHeads = of(model.linearKeyHeads);
        shape.keyDim = of(model.linearKeyHeadDim);
        shape.valueHeads = of(model.linearValueHeads);
        shape.valueWidth = of(model.linearValueHeadDim);
        shape.convolution = of(model.linearConvolution);
        // The first Mamba's states are as many as its inner width; what steers them comes after the convolution.
        if (model.linear == LinearKind::Mamba)
            shape.keyHeads = 0;
    }
    shape.fullLayers = model.layersFull.known() ? of(model.layersFull)
                                                : shape.layers - shape.slidingLayers - shape.linearLayers;
    return shape.fullLayers >= 0;
}

/// The layers by feed-forward network; false if what a kind needs is unknown.
bool readFeedForward(const Model& model, ModelShape& shape)
{
    const double experts = of(model.experts);
    const double moe = model.layersMoe.known() ? of(model.layersMoe)
                       : experts > 0           ? shape.layers - of(model.denseLayersFirst)
                                               : 0;
    shape.denseLayers = model.layersDense.known() ? of(model.layersDense) : shape.layers - moe;
    shape.intermediate = of(model.intermediate);
    if (moe < 0 || shape.denseLayers < 0 || (shape.denseLayers > 0 && shape.intermediate <= 0))
        return false;
    if (!absent(model.feedForwardMatrices))
        shape.matrices = of(model.feedForwardMatrices);
    if (moe == 0)
        return true;
    // Models whose layers all have experts often give the experts' width as the only one.
    shape.expertWidth = absent(model.moeIntermediate) ? of(model.intermediate) : of(model.moeIntermediate);
    if (experts <= 0 || absent(model.expertsPerToken) || shape.expertWidth <= 0)
        return false;
    shape.moeLayers = moe;
    shape.experts = experts;
    shape.expertsPerToken = of(model.expertsPerToken);
    shape.expertHidden = absent(model.moeLatent) ? shape.hidden : of(model.moeLatent);
    shape.sharedWidth = absent(model.sharedIntermediate) ? of(model.sharedExperts) * shape.expertWidth
                                                         : of(model.sharedIntermediate);
    return true;
}

/// As the checkpoint's configuration states it ("compressed-tensors:4bit:g32"); GPTQ and AWQ come in 128 as a rule.
double int4GroupOf(const Model& model)
{
    constexpr std::string_view mark = ":g";
    if (const auto at = model.quantisation.rfind(mark); at != std::string::npos) {
        const std::string_view text = std::string_view(model.quantisation).substr(at + mark.size());
        int group = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), group);
        if (failure == std::errc() && end == text.data() + text.size() && group > 0)
            return group;
    }
    return 128;
}

}  // namespace

double ModelShape::attentionParameters() const
{
    if (!latent)
        return 2 * hidden * headDim * (heads + kvHeads) + (gatedAttention ? hidden * heads * headDim : 0);
    const double query =
        queryRank > 0 ? hidden * queryRank + queryRank * heads * headDim : hidden * heads * headDim;
    const double index = indexHeads * indexDim * queryRank + hidden * (indexDim + indexHeads);
    return query + hidden * (latentRank + rope) + latentRank * heads * (nope + valueDim) +
           heads * valueDim * hidden + (indexTokens > 0 ? index : 0);
}

double ModelShape::linearParameters() const
{
    const double values = valueHeads * valueWidth;
    if (linear == LinearKind::Mamba)
        return values * (3 * hidden + 2 * stepRank() + 3 * keyDim);
    const double keys = keyHeads * keyDim;
    // In: query and key (or input and output matrix of the state), value, gate and one or two scalars a head; out.
    const double scalars = linear == LinearKind::Mamba2 ? valueHeads : 2 * valueHeads;
    return hidden * (2 * keys + 2 * values + scalars) + values * hidden;
}

double ModelShape::routerParameters() const
{
    return hidden * experts + (expertHidden != hidden ? 2 * hidden * expertHidden : 0);
}

double ModelShape::parameters() const
{
    return (fullLayers + slidingLayers) * attentionParameters() + linearLayers * linearParameters() +
           denseLayers * denseParameters() +
           moeLayers * (experts * expertParameters() + sharedParameters() + routerParameters()) +
           normParameters() + embeddingParameters();
}

std::optional<ModelShape> modelShape(const Model& model)
{
    if (anyAbsent({&model.layers, &model.hidden, &model.vocabulary, &model.parameters}))
        return std::nullopt;
    ModelShape shape{.layers = of(model.layers),
                     .hidden = of(model.hidden),
                     .vocabulary = of(model.vocabulary),
                     .tiedEmbeddings = model.tiedEmbeddings};
    if (!readAttention(model, shape) || !readFeedForward(model, shape))
        return std::nullopt;
    // Some sources of shapes name the layer instead of the architecture.
    const bool qwen3 = model.architecture.starts_with("Qwen3") || model.id.find("Qwen3") != std::string::npos;
    const bool miniMax = model.architecture.starts_with("MiniMax");
    shape.normalisedQueries = qwen3 || miniMax;
    shape.blockScaledFp8 = qwen3 || (shape.hasExperts() && !model.architecture.starts_with("Llama4"));
    shape.mxfp4 = model.quantisation.starts_with("mxfp4");
    shape.mxfp8 = model.quantisation.starts_with("mxfp8");
    shape.int4Group = int4GroupOf(model);
    if (std::abs(shape.parameters() / of(model.parameters) - 1) > 0.06)
        return std::nullopt;
    return shape;
}

}  // namespace headroom::performance
