// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom::formulas {

inline constexpr std::string_view tensorSource =
    "tensor sizes of the model; tensor parallelism splits what has heads or a width, pipeline parallelism the layers";

inline constexpr Formula<Ratio, Ratio, Ratio, Ratio> embeddingParameters{
    Term::EmbeddingParameters,
    {Term::EmbeddingTables, Term::Vocabulary, Term::Hidden},
    "embedding_tables*vocabulary*hidden",
    "embedding and language-model head, one table when tied; of a pipeline the fullest stage holds one",
    [](Ratio tables, Ratio vocabulary, Ratio hidden) -> Ratio { return tables * vocabulary * hidden; }};

inline constexpr Formula<Ratio, Ratio, Ratio> layersPerStage{
    Term::LayersPerStage,
    {Term::Layers, Term::PipelineParallel},
    "ceil(layers/pipeline_parallel)",
    "definition",
    [](Ratio layers, Ratio stages) -> Ratio { return ratio(std::ceil((layers / stages).value())); }};

/// Fewer KV heads than accelerators: each keeps a copy of one.
inline constexpr Formula<Ratio, Ratio, Ratio> kvHeadsPerAccelerator{
    Term::KvHeadsPerAccelerator,
    {Term::KvHeads, Term::TensorParallel},
    "max(1,ceil(kv_heads/tensor_parallel))",
    "KV heads are copied, not split, below one per accelerator",
    [](Ratio kvHeads, Ratio accelerators) -> Ratio {
        return ratio(std::max(1.0, std::ceil((kvHeads / accelerators).value())));
    }};

/// Query and output (and gate) matrices, key and value matrices, and the layer's two norms; of one accelerator.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> groupedAttentionParameters{
    Term::LayerParameters,
    {Term::Hidden, Term::HeadDimension, Term::QueryMatrices, Term::Heads, Term::TensorParallel,
     Term::KvHeadsPerAccelerator},
    "hidden*head_dimension*(query_matrices*heads/tensor_parallel+2*kv_heads_per_accelerator)+2*hidden/"
    "tensor_parallel",
    tensorSource,
    [](Ratio hidden, Ratio headDim, Ratio matrices, Ratio heads, Ratio split, Ratio kvHeads) -> Ratio {
        return hidden * headDim * (matrices * heads / split + 2.0 * kvHeads) + 2.0 * hidden / split;
    }};

/// The projections into the compressed query and cache are copied, those of the heads split; of one accelerator.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio>
    latentAttentionParameters{
        Term::LayerParameters,
        {Term::Hidden, Term::QueryRank, Term::LatentRank, Term::RopeDimension, Term::HeadDimension,
         Term::ValueDimension, Term::Heads, Term::TensorParallel, Term::IndexParameters},
        "hidden*(query_rank+latent_rank+rope_dimension)+heads/tensor_parallel*(query_rank*head_dimension+"
        "latent_rank*(head_dimension-rope_dimension+value_dimension)+value_dimension*hidden)+"
        "index_parameters+2*hidden",
        tensorSource,
        [](Ratio hidden, Ratio query, Ratio latent, Ratio rope, Ratio headDim, Ratio value, Ratio heads,
           Ratio split, Ratio index) -> Ratio {
            return hidden * (query + latent + rope) +
                   heads / split * (query * headDim + latent * (headDim - rope + value) + value * hidden) +
                   index + 2.0 * hidden;
        }};

/// The same where queries are not compressed.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio>
    plainLatentAttentionParameters{
        Term::LayerParameters,
        {Term::Hidden, Term::LatentRank, Term::RopeDimension, Term::HeadDimension, Term::ValueDimension,
         Term::Heads, Term::TensorParallel},
        "hidden*(latent_rank+rope_dimension)+heads/tensor_parallel*(hidden*head_dimension+latent_rank*("
        "head_dimension-rope_dimension+value_dimension)+value_dimension*hidden)+2*hidden",
        tensorSource,
        [](Ratio hidden, Ratio latent, Ratio rope, Ratio headDim, Ratio value, Ratio heads,
           Ratio split) -> Ratio {
            return hidden * (latent + rope) +
                   heads / split * (hidden * headDim + latent * (headDim - rope + value) + value * hidden) +
                   2.0 * hidden;
        }};

inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> linearAttentionParameters{
    Term::LayerParameters,
    {Term::Hidden, Term::LinearKeyHeads, Term::LinearKeyDimension, Term::LinearValueHeads,
     Term::LinearValueDimension, Term::LinearScalars, Term::TensorParallel},
    "hidden*(2*linear_key_heads*linear_key_dimension+3*linear_value_heads*linear_value_dimension+"
    "linear_scalars*linear_value_heads)/tensor_parallel+2*hidden",
    tensorSource,
    [](Ratio hidden, Ratio keyHeads, Ratio keyDim, Ratio valueHeads, Ratio valueDim, Ratio scalars,
       Ratio split) -> Ratio {
        return hidden * (2.0 * keyHeads * keyDim + 3.0 * valueHeads * valueDim + scalars * valueHeads) /
                   split +
               2.0 * hidden;
    }};

/// Of the first Mamba; the inner width is split.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> mambaParameters{
    Term::LayerParameters,
    {Term::Hidden, Term::LinearValueHeads, Term::LinearKeyDimension, Term::LinearStepRank,
     Term::TensorParallel},
    "linear_value_heads*(3*hidden+2*linear_step_rank+3*linear_key_dimension)/tensor_parallel+2*hidden",
    tensorSource,
    [](Ratio hidden, Ratio inner, Ratio state, Ratio rank, Ratio split) -> Ratio {
        return inner * (3.0 * hidden + 2.0 * rank + 3.0 * state) / split + 2.0 * hidden;
    }};

inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio> denseParameters{
    Term::LayerParameters,
    {Term::FeedForwardMatrices, Term::Hidden, Term::Intermediate, Term::TensorParallel},
    "feed_forward_matrices*hidden*intermediate/tensor_parallel",
    tensorSource,
    [](Ratio matrices, Ratio hidden, Ratio intermediate, Ratio split) -> Ratio {
        return matrices * hidden * intermediate / split;
    }};

/// Experts are split among all accelerators of a stage, by expert or by width alike.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> expertParameters{
    Term::LayerParameters,
    {Term::FeedForwardMatrices, Term::ExpertHidden, Term::ExpertWidth, Term::Experts, Term::TensorParallel,
     Term::DataParallel},
    "feed_forward_matrices*expert_hidden*expert_width*experts/(tensor_parallel*data_parallel)",
    tensorSource,
    [](Ratio matrices, Ratio hidden, Ratio width, Ratio experts, Ratio split, Ratio ranks) -> Ratio {
        return matrices * hidden * width * experts / (split * ranks);
    }};

inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio> sharedParameters{
    Term::LayerParameters,
    {Term::FeedForwardMatrices, Term::Hidden, Term::SharedWidth, Term::TensorParallel},
    "feed_forward_matrices*hidden*shared_width/tensor_parallel",
    tensorSource,
    [](Ratio matrices, Ratio hidden, Ratio width, Ratio split) -> Ratio {
        return matrices * hidden * width / split;
    }};

/// Chooses the experts; every accelerator has a copy.
inline constexpr Formula<Ratio, Ratio, Ratio> routerParameters{
    Term::LayerParameters,
    {Term::Hidden, Term::Experts},
    "hidden*experts",
    tensorSource,
    [](Ratio hidden, Ratio experts) -> Ratio { return hidden * experts; }};

/// With the projections into and out of a width of the experts' own.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio> narrowingRouterParameters{
    Term::LayerParameters,
    {Term::Hidden, Term::Experts, Term::ExpertHidden},
    "hidden*(experts+2*expert_hidden)",
    tensorSource,
    [](Ratio hidden, Ratio experts, Ratio inner) -> Ratio { return hidden * (experts + 2.0 * inner); }};

template <Term part>
inline constexpr Formula<Bytes, Ratio, Ratio, Bytes> partWeightBytes{
    part,
    {Term::LayerCount, Term::LayerParameters, Term::BytesPerParameter},
    "layer_count*layer_parameters*bytes_per_parameter",
    "definition",
    [](Ratio layers, Ratio parameters, Bytes perParameter) -> Bytes {
        return layers * parameters * perParameter;
    }};

inline constexpr Formula<Bytes, Bytes, Ratio, Ratio, Ratio, Bytes, Ratio> weightBytes{
    Term::WeightBytes,
    {Term::LayerWeightBytes, Term::LayersPerStage, Term::Layers, Term::EmbeddingParameters,
     Term::BytesPerEmbedding, Term::TensorParallel},
    "layer_weight_bytes*layers_per_stage/layers+embedding_parameters*bytes_per_embedding/tensor_parallel",
    tensorSource,
    [](Bytes layerBytes, Ratio perStage, Ratio layers, Ratio embeddings, Bytes perEmbedding,
       Ratio accelerators) -> Bytes {
        return layerBytes * perStage / layers + embeddings * perEmbedding / accelerators;
    }};

/// With encoders of images or sound, whose weights stay in 16 bit and are split like the rest; of a pipeline they stand in the first stage.
inline constexpr Formula<Bytes, Bytes, Ratio, Ratio, Ratio, Ratio, Bytes, Ratio> weightBytesWithEncoder{
    Term::WeightBytes,
    {Term::LayerWeightBytes, Term::LayersPerStage, Term::Layers, Term::EmbeddingParameters,
     Term::EncoderParameters, Term::BytesPerEmbedding, Term::TensorParallel},
    "layer_weight_bytes*layers_per_stage/layers+(embedding_parameters+encoder_parameters)*bytes_per_embedding/"
    "tensor_parallel",
    tensorSource,
    [](Bytes layerBytes, Ratio perStage, Ratio layers, Ratio embeddings, Ratio encoder, Bytes perEmbedding,
       Ratio accelerators) -> Bytes {
        return layerBytes * perStage / layers + (embeddings + encoder) * perEmbedding / accelerators;
    }};

/// Of a model known by its parameters only.
inline constexpr Formula<Bytes, Ratio, Bytes> allWeightBytes{
    Term::WeightBytes,
    {Term::Parameters, Term::BytesPerParameter},
    "parameters*bytes_per_parameter",
    "definition",
    [](Ratio parameters, Bytes perParameter) -> Bytes { return parameters * perParameter; }};

inline constexpr std::tuple weightFormulas{embeddingParameters,
                                           layersPerStage,
                                           kvHeadsPerAccelerator,
                                           groupedAttentionParameters,
                                           latentAttentionParameters,
                                           plainLatentAttentionParameters,
                                           linearAttentionParameters,
                                           denseParameters,
                                           expertParameters,
                                           sharedParameters,
                                           routerParameters,
                                           narrowingRouterParameters,
                                           partWeightBytes<Term::AttentionWeightBytes>,
                                           weightBytes,
                                           weightBytesWithEncoder,
                                           allWeightBytes};

}  // namespace headroom::formulas
