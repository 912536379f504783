// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom::formulas {

inline constexpr std::string_view shardingSource =
    "tensor sizes of a decoder with grouped-query attention and a gated feed-forward network; tensor parallelism splits "
    "every matrix, pipeline parallelism the layers";

/// Query, key, value, output, gate, up and down matrices and two norms in each layer.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> blockParameters{
    Term::BlockParameters,
    {Term::Layers, Term::Hidden, Term::Heads, Term::KvHeads, Term::HeadDimension, Term::Intermediate},
    "layers*(2*hidden*head_dimension*(heads+kv_heads)+3*hidden*intermediate+2*hidden)",
    "tensor sizes of a decoder with grouped-query attention and a gated feed-forward network",
    [](Ratio layers, Ratio hidden, Ratio heads, Ratio kvHeads, Ratio headDim, Ratio intermediate) -> Ratio {
        return layers *
               (2.0 * hidden * headDim * (heads + kvHeads) + 3.0 * hidden * intermediate + 2.0 * hidden);
    }};

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

inline constexpr Formula<Bytes, Ratio, Bytes, Ratio, Ratio, Ratio, Bytes, Ratio> weightBytes{
    Term::WeightBytes,
    {Term::BlockParameters, Term::BytesPerParameter, Term::LayersPerStage, Term::Layers,
     Term::EmbeddingParameters, Term::BytesPerEmbedding, Term::TensorParallel},
    "(block_parameters*bytes_per_parameter*layers_per_stage/layers+embedding_parameters*bytes_per_embedding)/"
    "tensor_parallel",
    shardingSource,
    [](Ratio blocks, Bytes perParameter, Ratio perStage, Ratio layers, Ratio embeddings, Bytes perEmbedding,
       Ratio accelerators) -> Bytes {
        return (blocks * perParameter * perStage / layers + embeddings * perEmbedding) / accelerators;
    }};

/// Of a model known by its parameters only.
inline constexpr Formula<Bytes, Ratio, Bytes> allWeightBytes{
    Term::WeightBytes,
    {Term::Parameters, Term::BytesPerParameter},
    "parameters*bytes_per_parameter",
    "definition",
    [](Ratio parameters, Bytes perParameter) -> Bytes { return parameters * perParameter; }};

/// Keys and values of one token in the layers that one accelerator holds.
inline constexpr Formula<BytesPerToken, Ratio, Ratio, Ratio, Bytes> kvBytesPerToken{
    Term::KvBytesPerToken,
    {Term::LayersPerStage, Term::KvHeadsPerAccelerator, Term::HeadDimension, Term::BytesPerKvElement},
    "2*layers_per_stage*kv_heads_per_accelerator*head_dimension*bytes_per_kv_element",
    "a key and a value per layer, KV head and dimension",
    [](Ratio layers, Ratio kvHeads, Ratio headDim, Bytes element) -> BytesPerToken {
        return 2.0 * layers * kvHeads * headDim * element / tokens(1);
    }};

/// The largest tensors alive at once while a full step is computed, and the logits of the sampled rows in 32 bit, twice.
inline constexpr Formula<Bytes, Tokens, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio> activationBytes{
    Term::ActivationBytes,
    {Term::BatchedTokens, Term::Hidden, Term::Heads, Term::KvHeads, Term::HeadDimension, Term::Intermediate,
     Term::TensorParallel, Term::SequenceLimit, Term::Vocabulary},
    "2*batched_tokens*(2*hidden+((heads+2*kv_heads)*head_dimension+2*intermediate)/tensor_parallel)+"
    "8*sequence_limit*vocabulary/tensor_parallel",
    "live tensors of one layer in 16 bit; agrees with the memory fit of aiconfigurator v0.10.0 (Apache-2.0) for Llama",
    [](Tokens batched, Ratio hidden, Ratio heads, Ratio kvHeads, Ratio headDim, Ratio intermediate,
       Ratio accelerators, Ratio sequences, Ratio vocabulary) -> Bytes {
        const Ratio split = ((heads + 2.0 * kvHeads) * headDim + 2.0 * intermediate) / accelerators;
        return bytes(2.0 * batched.value() * (2.0 * hidden + split).value() +
                     8.0 * (sequences * vocabulary / accelerators).value());
    }};

inline constexpr Formula<Bytes, Bytes, Bytes, Bytes> overheadBytes{
    Term::OverheadBytes,
    {Term::RuntimeBytes, Term::GraphBytes, Term::CommunicationBytes},
    "runtime_bytes+graph_bytes+communication_bytes",
    "what the driver, captured graphs and the collectives library take besides the engine's tensors",
    [](Bytes runtime, Bytes graphs, Bytes communication) -> Bytes {
        return runtime + graphs + communication;
    }};

inline constexpr Formula<Bytes, Bytes, Ratio> memoryLimit{
    Term::MemoryLimit,
    {Term::MemoryCapacity, Term::MemoryUtilisation},
    "memory_capacity*memory_utilisation",
    "vLLM: gpu_memory_utilization is a share of the whole memory",
    [](Bytes capacity, Ratio share) -> Bytes { return capacity * share; }};

inline constexpr Formula<Bytes, Bytes, Bytes> memoryReserve{
    Term::MemoryReserve,
    {Term::MemoryCapacity, Term::MemoryLimit},
    "memory_capacity-memory_limit",
    "definition",
    [](Bytes capacity, Bytes limit) -> Bytes { return capacity - limit; }};

inline constexpr Formula<Bytes, Bytes, Bytes, Bytes> memoryUsed{
    Term::MemoryUsed,
    {Term::WeightBytes, Term::ActivationBytes, Term::OverheadBytes},
    "weight_bytes+activation_bytes+overhead_bytes",
    "definition",
    [](Bytes weights, Bytes activations, Bytes overhead) -> Bytes {
        return weights + activations + overhead;
    }};

inline constexpr Formula<Bytes, Bytes, Bytes> kvCacheBytes{
    Term::KvCacheBytes,
    {Term::MemoryLimit, Term::MemoryUsed},
    "max(memory_limit-memory_used,0)",
    "vLLM: the cache takes what the limit leaves",
    [](Bytes limit, Bytes used) -> Bytes { return std::max(limit - used, Bytes{}); }};

inline constexpr Formula<Tokens, Bytes, BytesPerToken> kvTokens{
    Term::KvTokens,
    {Term::KvCacheBytes, Term::KvBytesPerToken},
    "kv_cache_bytes/kv_bytes_per_token",
    "definition",
    [](Bytes pool, BytesPerToken perToken) -> Tokens { return pool / perToken; }};

inline constexpr Formula<Ratio, Tokens, Tokens, Tokens> requestsThatFit{
    Term::RequestsThatFit,
    {Term::KvTokens, Term::InputTokens, Term::OutputTokens},
    "kv_tokens/(input_tokens+output_tokens)",
    "requests at their full length",
    [](Tokens pool, Tokens input, Tokens output) -> Ratio { return pool / (input + output); }};

inline constexpr std::tuple memoryFormulas{blockParameters, embeddingParameters,
                                           layersPerStage,  kvHeadsPerAccelerator,
                                           weightBytes,     allWeightBytes,
                                           kvBytesPerToken, activationBytes,
                                           overheadBytes,   memoryLimit,
                                           memoryReserve,   memoryUsed,
                                           kvCacheBytes,    kvTokens,
                                           requestsThatFit};

}  // namespace headroom::formulas
