// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom::formulas {

/// Of the layers of one kind, those that the fullest stage holds.
inline constexpr Formula<Ratio, Ratio, Ratio, Ratio> cacheLayers{
    Term::CacheLayers,
    {Term::FullLayers, Term::LayersPerStage, Term::Layers},
    "full_layers*layers_per_stage/layers",
    "layers of every kind are spread evenly over the stages",
    [](Ratio full, Ratio perStage, Ratio layers) -> Ratio { return full * perStage / layers; }};

/// Keys and values of one token in the layers that one accelerator holds.
inline constexpr Formula<BytesPerToken, Ratio, Ratio, Ratio, Bytes> kvBytesPerToken{
    Term::KvBytesPerToken,
    {Term::CacheLayers, Term::KvHeadsPerAccelerator, Term::HeadDimension, Term::BytesPerKvElement},
    "2*cache_layers*kv_heads_per_accelerator*head_dimension*bytes_per_kv_element",
    "a key and a value per layer, KV head and dimension",
    [](Ratio layers, Ratio kvHeads, Ratio headDim, Bytes element) -> BytesPerToken {
        return 2.0 * layers * kvHeads * headDim * element / tokens(1);
    }};

/// Tensor parallelism does not split a cache that all heads share.
inline constexpr Formula<BytesPerToken, Ratio, Ratio, Ratio, Bytes, Bytes> latentKvBytesPerToken{
    Term::KvBytesPerToken,
    {Term::CacheLayers, Term::LatentRank, Term::RopeDimension, Term::BytesPerKvElement, Term::IndexBytes},
    "cache_layers*((latent_rank+rope_dimension)*bytes_per_kv_element+index_bytes)",
    "one compressed vector and one rotary key per layer, whole on every accelerator; keys of an indexer beside them",
    [](Ratio layers, Ratio latent, Ratio rope, Bytes element, Bytes index) -> BytesPerToken {
        return layers * ((latent + rope) * element + index) / tokens(1);
    }};

/// What windowed layers keep of one sequence.
inline constexpr Formula<Bytes, Ratio, Ratio, Ratio, Ratio, Ratio, Bytes, Tokens> windowBytes{
    Term::WindowBytes,
    {Term::SlidingLayers, Term::LayersPerStage, Term::Layers, Term::KvHeadsPerAccelerator,
     Term::HeadDimension, Term::BytesPerKvElement, Term::WindowTokens},
    "2*sliding_layers*layers_per_stage/layers*kv_heads_per_accelerator*head_dimension*bytes_per_kv_element*"
    "window_tokens",
    "a key and a value per layer, KV head and dimension, of the tokens that the engine keeps for a window",
    [](Ratio sliding, Ratio perStage, Ratio layers, Ratio kvHeads, Ratio headDim, Bytes element,
       Tokens window) -> Bytes {
        return 2.0 * sliding * perStage / layers * kvHeads * headDim * element * window.value();
    }};

/// What linear or state-space layers keep of one sequence, whatever its length.
inline constexpr Formula<Bytes, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Bytes, Ratio, Bytes, Ratio>
    stateBytes{
        Term::StateBytes,
        {Term::LinearLayers, Term::LayersPerStage, Term::Layers, Term::LinearValueHeads,
         Term::LinearValueDimension, Term::LinearKeyHeads, Term::LinearKeyDimension,
         Term::BytesPerStateElement, Term::LinearConvolution, Term::BytesPerParameter, Term::TensorParallel},
        "linear_layers*layers_per_stage/layers*(linear_value_heads*linear_value_dimension*"
        "linear_key_dimension*bytes_per_state_element+(linear_convolution-1)*(2*linear_key_heads*"
        "linear_key_dimension+linear_value_heads*linear_value_dimension)*bytes_per_parameter)/tensor_parallel",
        "a matrix per value head and the inputs of the convolution",
        [](Ratio linear, Ratio perStage, Ratio layers, Ratio valueHeads, Ratio valueDim, Ratio keyHeads,
           Ratio keyDim, Bytes element, Ratio kernel, Bytes input, Ratio split) -> Bytes {
            const Bytes state = valueHeads * valueDim * keyDim * element;
            const Bytes convolution =
                (kernel - 1.0) * (2.0 * keyHeads * keyDim + valueHeads * valueDim) * input;
            return linear * perStage / layers * (state + convolution) / split;
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

/// The same with experts: every routed row is copied, and computed between the experts' matrices.
inline constexpr Formula<Bytes, Tokens, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio, Ratio>
    expertActivationBytes{
        Term::ActivationBytes,
        {Term::BatchedTokens, Term::Hidden, Term::Heads, Term::KvHeads, Term::HeadDimension,
         Term::ExpertsPerToken, Term::ExpertHidden, Term::ExpertWidth, Term::TensorParallel,
         Term::SequenceLimit, Term::Vocabulary},
        "2*batched_tokens*(2*hidden+(heads+2*kv_heads)*head_dimension/tensor_parallel+experts_per_token*("
        "expert_hidden+3*expert_width/tensor_parallel))+8*sequence_limit*vocabulary/tensor_parallel",
        "live tensors of one layer in 16 bit, with what a grouped product of experts writes between its steps",
        [](Tokens batched, Ratio hidden, Ratio heads, Ratio kvHeads, Ratio headDim, Ratio routed,
           Ratio expertHidden, Ratio width, Ratio split, Ratio sequences, Ratio vocabulary) -> Bytes {
            const Ratio row = 2.0 * hidden + (heads + 2.0 * kvHeads) * headDim / split +
                              routed * (expertHidden + 3.0 * width / split);
            return bytes(2.0 * batched.value() * row.value() +
                         8.0 * (sequences * vocabulary / split).value());
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

inline constexpr Formula<Bytes, Bytes, Bytes, Ratio, Bytes, Bytes> memoryLimitOfSglang{
    Term::MemoryLimit,
    {Term::MemoryCapacity, Term::RuntimeBytes, Term::MemoryUtilisation, Term::ActivationBytes,
     Term::OverheadBytes},
    "(memory_capacity-runtime_bytes)*memory_utilisation+activation_bytes+overhead_bytes",
    "SGLang: mem_fraction_static is a share of what the driver leaves, for weights and cache; the rest stands beside it",
    [](Bytes capacity, Bytes runtime, Ratio share, Bytes activations, Bytes overhead) -> Bytes {
        return (capacity - runtime) * share + activations + overhead;
    }};

inline constexpr Formula<Bytes, Bytes, Bytes, Ratio> memoryLimitOfTensorRt{
    Term::MemoryLimit,
    {Term::MemoryCapacity, Term::MemoryUsed, Term::MemoryUtilisation},
    "memory_used+(memory_capacity-memory_used)*memory_utilisation",
    "TensorRT-LLM: free_gpu_memory_fraction is a share of what is free once weights and buffers are there",
    [](Bytes capacity, Bytes used, Ratio share) -> Bytes { return used + (capacity - used) * share; }};

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

/// Where a sequence also keeps something whatever its length: tokens of sequences of one length.
inline constexpr Formula<Tokens, Bytes, BytesPerToken, Bytes, Tokens> kvTokensOfSequences{
    Term::KvTokens,
    {Term::KvCacheBytes, Term::KvBytesPerToken, Term::SequenceBytes, Term::ContextTokens},
    "kv_cache_bytes/(kv_bytes_per_token+sequence_bytes/context_tokens)",
    "vLLM: requests of the longest context that fit, times that context",
    [](Bytes pool, BytesPerToken perToken, Bytes perSequence, Tokens context) -> Tokens {
        return pool / (perToken + perSequence / context);
    }};

/// The same of sequences that decode: windows have passed their prompts, but for those of one step (`WindowBytes`).
inline constexpr Formula<Tokens, Bytes, Bytes, BytesPerToken, Bytes, Tokens> kvTokensOfRunning{
    Term::KvTokens,
    {Term::KvCacheBytes, Term::WindowBytes, Term::KvBytesPerToken, Term::SequenceBytes, Term::ContextTokens},
    "(kv_cache_bytes-window_bytes)/(kv_bytes_per_token+sequence_bytes/context_tokens)",
    "vLLM frees the blocks that a window has passed (sliding window manager of its KV cache)",
    [](Bytes pool, Bytes step, BytesPerToken perToken, Bytes perSequence, Tokens context) -> Tokens {
        return (pool - step) / (perToken + perSequence / context);
    }};

/// Each rank of attention data parallelism keeps the requests that it is given.
inline constexpr Formula<Tokens, Tokens, Ratio> kvTokensOfRanks{
    Term::KvTokens,
    {Term::KvTokensOfRank, Term::DataParallel},
    "kv_tokens_of_rank*data_parallel",
    "definition",
    [](Tokens rank, Ratio ranks) -> Tokens { return rank * ranks; }};

inline constexpr Formula<Ratio, Tokens, Tokens, Tokens> requestsThatFit{
    Term::RequestsThatFit,
    {Term::KvTokens, Term::InputTokens, Term::OutputTokens},
    "kv_tokens/(input_tokens+output_tokens)",
    "requests at their full length",
    [](Tokens pool, Tokens input, Tokens output) -> Ratio { return pool / (input + output); }};

/// Two narrow matrices beside each that is adapted; tensor parallelism splits them as it splits those.
inline constexpr Formula<Bytes, Ratio, Ratio, Ratio, Bytes, Ratio, Ratio> adapterBytes{
    Term::AdapterBytes,
    {Term::Adapters, Term::AdapterRank, Term::AdapterWidth, Term::BytesPerParameter, Term::TensorParallel,
     Term::PipelineParallel},
    "adapters*adapter_rank*adapter_width*bytes_per_parameter/(tensor_parallel*pipeline_parallel)",
    "E. Hu and others, LoRA, 2021: rank times both widths of every adapted matrix",
    [](Ratio adapters, Ratio rank, Ratio width, Bytes each, Ratio split, Ratio stages) -> Bytes {
        return adapters * rank * width * each / (split * stages);
    }};

inline constexpr Formula<Bytes, Bytes, Bytes> overheadWithAdapters{
    Term::OverheadBytes,
    {Term::EngineOverheadBytes, Term::AdapterBytes},
    "engine_overhead_bytes+adapter_bytes",
    "definition",
    [](Bytes engine, Bytes adapters) -> Bytes { return engine + adapters; }};

inline constexpr std::tuple memoryFormulas{adapterBytes,          overheadWithAdapters,
                                           cacheLayers,           kvBytesPerToken,
                                           latentKvBytesPerToken, windowBytes,
                                           kvTokensOfRunning,     stateBytes,
                                           activationBytes,       expertActivationBytes,
                                           overheadBytes,         memoryLimit,
                                           memoryLimitOfSglang,   memoryLimitOfTensorRt,
                                           memoryReserve,         memoryUsed,
                                           kvCacheBytes,          kvTokens,
                                           kvTokensOfSequences,   requestsThatFit,
                                           kvTokensOfRanks};

}  // namespace headroom::formulas
