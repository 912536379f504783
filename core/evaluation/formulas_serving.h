// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom {

using DurationPerToken = Quantity<detail::Over<SecondU, TokenU>>;

namespace formulas {

/// Requests finish at different times, so that on average 0.6 of the answer is in the cache.
inline constexpr Formula<Ratio, Tokens, Ratio, Tokens, Tokens> requestCapacity{
    Term::RequestCapacity,
    {Term::KvTokens, Term::DataParallel, Term::InputTokens, Term::OutputTokens},
    "kv_tokens*data_parallel/(input_tokens+0.6*output_tokens)",
    "tuned on public serving rows (aiconfigurator v0.10.0, Apache-2.0)",
    [](Tokens pool, Ratio ranks, Tokens input, Tokens output) -> Ratio {
        return pool * ranks / (input + 0.6 * output);
    }};

inline constexpr Formula<Ratio, Ratio, Ratio, Ratio> sequencesInFlight{
    Term::Sequences,
    {Term::Concurrency, Term::RequestCapacity, Term::DataParallel},
    "min(concurrency,request_capacity)/data_parallel",
    "requests beyond the cache wait; attention ranks share the rest evenly",
    [](Ratio concurrency, Ratio capacity, Ratio ranks) -> Ratio {
        return std::min(concurrency, capacity) / ranks;
    }};

inline constexpr Formula<Tokens, Tokens, Tokens> contextTokens{
    Term::ContextTokens,
    {Term::InputTokens, Term::OutputTokens},
    "input_tokens+output_tokens/2",
    "mean context while the answer grows",
    [](Tokens input, Tokens output) -> Tokens { return input + output / 2.0; }};

inline constexpr Formula<Duration, Ratio, Duration, Ratio, Duration, Ratio, Duration> kernelTime{
    Term::KernelTime,
    {Term::RoofScale, Term::RoofTime, Term::FixedScale, Term::FixedTime, Term::CollectiveScale,
     Term::CollectiveTime},
    "roof_scale*roof_time+fixed_scale*fixed_time+collective_scale*collective_time",
    "soft roofline of the kernels of one step, each part scaled to the engine",
    [](Ratio roofScale, Duration roof, Ratio fixedScale, Duration fixed, Ratio collectiveScale,
       Duration collective) -> Duration {
        return roofScale * roof + fixedScale * fixed + collectiveScale * collective;
    }};

inline constexpr Formula<Duration, Duration, Duration, Duration, Ratio, Ratio, Duration> decodeStep{
    Term::DecodeStep,
    {Term::KernelTime, Term::StepOverhead, Term::SequenceOverhead, Term::Sequences, Term::PipelineParallel,
     Term::PipelineTransfer},
    "kernel_time+step_overhead+sequence_overhead*sequences/pipeline_parallel+pipeline_transfer",
    "one step in which every sequence gains a token",
    [](Duration kernels, Duration step, Duration sequence, Ratio sequences, Ratio stages,
       Duration transfer) -> Duration { return kernels + step + sequence * sequences / stages + transfer; }};

inline constexpr Formula<Duration, Duration, Duration, Duration, Ratio, Ratio, Duration> mixedStep{
    Term::MixedStep,
    {Term::KernelTime, Term::StepOverhead, Term::SequenceOverhead, Term::Sequences, Term::PipelineParallel,
     Term::PipelineTransfer},
    "kernel_time+step_overhead+sequence_overhead*sequences/pipeline_parallel+pipeline_transfer",
    "one step in which a prompt is read beside the sequences that decode",
    [](Duration kernels, Duration step, Duration sequence, Ratio sequences, Ratio stages,
       Duration transfer) -> Duration { return kernels + step + sequence * sequences / stages + transfer; }};

inline constexpr Formula<Duration, Ratio, Ratio, Duration, Duration, Duration> prefillTime{
    Term::PrefillTime,
    {Term::PrefillScale, Term::PrefillChunks, Term::KernelTime, Term::StepOverhead, Term::PipelineTransfer},
    "prefill_scale*prefill_chunks*(kernel_time+step_overhead+pipeline_transfer)",
    "one prompt alone, read in chunks",
    [](Ratio scale, Ratio chunks, Duration kernels, Duration step, Duration transfer) -> Duration {
        return scale * chunks * (kernels + step + transfer);
    }};

/// Prompts that fit into one chunk together share its kernels.
inline constexpr Formula<Duration, Ratio, Ratio, Duration, Ratio, Duration, Duration> sharedPrefillTime{
    Term::SharedPrefillTime,
    {Term::PrefillScale, Term::PrefillChunks, Term::KernelTime, Term::PackedPrompts, Term::StepOverhead,
     Term::PipelineTransfer},
    "prefill_scale*prefill_chunks*(kernel_time+step_overhead+pipeline_transfer)/packed_prompts",
    "one of the prompts that are read together when many wait",
    [](Ratio scale, Ratio chunks, Duration kernels, Ratio packed, Duration step,
       Duration transfer) -> Duration { return scale * chunks * (kernels + step + transfer) / packed; }};

inline constexpr Formula<Duration, Ratio, Ratio, Duration, Duration, Ratio> prefillAddition{
    Term::PrefillAddition,
    {Term::PrefillScale, Term::PrefillChunks, Term::MixedStep, Term::DecodeStep, Term::PipelineParallel},
    "prefill_scale*prefill_chunks*max(mixed_step-decode_step,0)/pipeline_parallel",
    "what reading one prompt adds to the steps it shares",
    [](Ratio scale, Ratio chunks, Duration mixed, Duration decode, Ratio stages) -> Duration {
        return scale * chunks * std::max(mixed - decode, Duration{}) / stages;
    }};

/// Answers below so many tokens are too short for all others to be read between two of them.
inline constexpr double fewTokens = 32;

inline constexpr Formula<Duration, Duration, Ratio, Ratio, Tokens, Duration> timePerOutputToken{
    Term::TimePerOutputToken,
    {Term::DecodeStep, Term::BurstShare, Term::Sequences, Term::OutputTokens, Term::PrefillAddition},
    "decode_step+(1-burst_share/2)*max(sequences-1,0)/max(output_tokens,32)*prefill_addition",
    "while one request decodes, each of the others is read once, as far as its answer is long enough",
    [](Duration decode, Ratio burst, Ratio sequences, Tokens output, Duration addition) -> Duration {
        const double others = std::max(sequences.value() - 1, 0.0);
        return decode + (1 - burst.value() / 2) * others / std::max(output.value(), fewTokens) * addition;
    }};

inline constexpr Formula<Duration, Ratio, Ratio, Duration, Duration, Tokens> overloadWait{
    Term::OverloadWait,
    {Term::Concurrency, Term::RequestCapacity, Term::PrefillTime, Term::TimePerOutputToken,
     Term::OutputTokens},
    "max(concurrency/request_capacity-1,0)*(prefill_time+time_per_output_token*(output_tokens-1))",
    "Little's law: requests beyond the cache wait for a place",
    [](Ratio concurrency, Ratio capacity, Duration prefill, Duration perToken, Tokens output) -> Duration {
        return std::max((concurrency / capacity).value() - 1, 0.0) *
               (prefill + perToken * (output.value() - 1));
    }};

inline constexpr Formula<Duration, Duration, DurationPerToken, Tokens, Duration, Ratio, Ratio, Duration,
                         Ratio, Duration, Duration>
    timeToFirstToken{
        Term::TimeToFirstToken,
        {Term::IngestTime, Term::IngestPerToken, Term::InputTokens, Term::PrefillTime, Term::BurstShare,
         Term::Sequences, Term::SharedPrefillTime, Term::StepsToFirstToken, Term::TimePerOutputToken,
         Term::OverloadWait},
        "ingest_time+ingest_per_token*input_tokens+prefill_time+burst_share*max(sequences-1,0)/2*"
        "shared_prefill_time+steps_to_first_token*time_per_output_token+overload_wait",
        "ingest, prompt with those that came at the same time, steps until the first token is seen, wait",
        [](Duration ingest, DurationPerToken perInput, Tokens input, Duration prefill, Ratio burst,
           Ratio sequences, Duration shared, Ratio steps, Duration perToken, Duration wait) -> Duration {
            const double others = std::max(sequences.value() - 1, 0.0);
            return ingest + perInput * input + prefill + burst.value() * others / 2 * shared +
                   steps * perToken + wait;
        }};

/// Between answers of one token, for which a replica does nothing but read, and those of `fewTokens`.
inline constexpr Formula<Duration, Duration, DurationPerToken, Tokens, Tokens, Ratio, Ratio, Duration,
                         Duration, Ratio, Ratio, Ratio, Duration, Duration, Duration>
    timeToFirstOfFew{
        Term::TimeToFirstToken,
        {Term::IngestTime, Term::IngestPerToken, Term::InputTokens, Term::OutputTokens, Term::Concurrency,
         Term::DataParallel, Term::SharedPrefillTime, Term::PrefillTime, Term::BurstShare, Term::Sequences,
         Term::StepsToFirstToken, Term::DecodeStep, Term::TimePerOutputToken, Term::OverloadWait},
        "ingest_time+ingest_per_token*input_tokens+(32-output_tokens)/31*(max(concurrency/data_parallel,1)*"
        "shared_prefill_time+steps_to_first_token*decode_step)+(output_tokens-1)/31*(prefill_time+burst_share*"
        "max(sequences-1,0)/2*shared_prefill_time+steps_to_first_token*time_per_output_token+overload_wait)",
        "for one token all prompts in flight are read before the next of the same client; for 32 as for any more",
        [](Duration ingest, DurationPerToken perInput, Tokens input, Tokens output, Ratio concurrency,
           Ratio ranks, Duration shared, Duration prefill, Ratio burst, Ratio sequences, Ratio steps,
           Duration decode, Duration perToken, Duration wait) -> Duration {
            const double others = std::max(sequences.value() - 1, 0.0);
            const double only = (fewTokens - output.value()) / (fewTokens - 1);
            return ingest + perInput * input +
                   only * (std::max((concurrency / ranks).value(), 1.0) * shared + steps * decode) +
                   (1 - only) * (prefill + burst.value() * others / 2 * shared + steps * perToken + wait);
        }};

inline constexpr Formula<TokenRate, Ratio, Tokens, Duration, Duration> outputThroughput{
    Term::OutputThroughput,
    {Term::Concurrency, Term::OutputTokens, Term::TimeToFirstToken, Term::TimePerOutputToken},
    "concurrency*output_tokens/(time_to_first_token+time_per_output_token*(output_tokens-1))",
    "Little's law over the requests in flight",
    [](Ratio concurrency, Tokens output, Duration first, Duration perToken) -> TokenRate {
        return concurrency * output / (first + perToken * (output.value() - 1));
    }};

/// Of all requests in flight every token, read or written, takes a place in a step of at most the chunk.
inline constexpr Formula<Duration, Ratio, Ratio, Tokens, Tokens, Tokens, Duration, Duration, Duration> budgetWait{
    Term::OverloadWait,
    {Term::Concurrency, Term::DataParallel, Term::FreshTokens, Term::OutputTokens, Term::ChunkTokens,
     Term::DecodeStep, Term::TimeToFirstToken, Term::TimePerOutputToken},
    "max(0,concurrency/data_parallel*(fresh_tokens+output_tokens)/chunk_tokens*decode_step-time_to_first_token-time_per_output_token*(output_tokens-1))",
    "as many steps as the tokens of all requests in flight fill, at least",
    [](Ratio concurrency, Ratio ranks, Tokens fresh, Tokens output, Tokens chunk, Duration step,
       Duration first, Duration perToken) -> Duration {
        const Duration round = concurrency / ranks * ((fresh + output) / chunk).value() * step;
        return std::max(Duration{}, round - first - perToken * (output.value() - 1));
    }};

// options of the engine
inline constexpr Formula<Tokens, Tokens, Ratio> freshTokens{
    Term::FreshTokens,
    {Term::InputTokens, Term::CachedPrefix},
    "input_tokens*(1-cached_prefix)",
    "what another request left in the cache is not read again",
    [](Tokens input, Ratio cached) -> Tokens { return input * (1 - cached.value()); }};

/// Drafts are kept up to the first that is not accepted, and the step's own token comes on top.
inline constexpr Formula<Ratio, Ratio, Ratio> tokensPerStep{
    Term::TokensPerStep,
    {Term::Acceptance, Term::DraftTokens},
    "(1-pow(acceptance,draft_tokens+1))/(1-acceptance)",
    "Y. Leviathan, M. Kalman, Y. Matias, Fast inference from transformers via speculative decoding, 2023",
    [](Ratio acceptance, Ratio drafts) -> Ratio {
        return ratio((1 - std::pow(acceptance.value(), drafts.value() + 1)) / (1 - acceptance.value()));
    }};

inline constexpr Formula<Duration, Duration, Duration, Duration, Ratio, Ratio, Duration, Ratio, Ratio,
                         Duration>
    verifyStep{
        Term::VerifyStep,
        {Term::KernelTime, Term::StepOverhead, Term::SequenceOverhead, Term::Sequences,
         Term::PipelineParallel, Term::PlainDecodeStep, Term::DraftTokens, Term::DraftCost,
         Term::PipelineTransfer},
        "kernel_time+step_overhead+sequence_overhead*sequences/pipeline_parallel+plain_decode_step*draft_tokens*"
        "draft_cost+pipeline_transfer",
        "one step that guesses tokens and then checks them together with its own",
        [](Duration kernels, Duration step, Duration sequence, Ratio sequences, Ratio stages, Duration plain,
           Ratio drafts, Ratio cost, Duration transfer) -> Duration {
            return kernels + step + sequence * sequences / stages + plain * drafts * cost + transfer;
        }};

inline constexpr Formula<Duration, Duration, Ratio> speculativeStep{
    Term::DecodeStep,
    {Term::VerifyStep, Term::TokensPerStep},
    "verify_step/tokens_per_step",
    "time of a step shared by the tokens that it gives",
    [](Duration verify, Ratio each) -> Duration { return verify / each; }};

inline constexpr Formula<Duration, Duration, Ratio, Duration> streamedFirstToken{
    Term::TimeToFirstToken,
    {Term::FirstTokenReady, Term::StreamInterval, Term::TimePerOutputToken},
    "first_token_ready+(stream_interval-1)*time_per_output_token",
    "the first token is held back until as many as leave together are there",
    [](Duration ready, Ratio interval, Duration perToken) -> Duration {
        return ready + (interval.value() - 1) * perToken;
    }};

/// When it was ready: holding it back costs no accelerator any time.
inline constexpr Formula<Duration, Duration, Ratio, Duration> readyFirstToken{
    Term::FirstTokenReady,
    {Term::TimeToFirstToken, Term::StreamInterval, Term::TimePerOutputToken},
    "max(0,time_to_first_token-(stream_interval-1)*time_per_output_token)",
    "definition",
    [](Duration first, Ratio interval, Duration perToken) -> Duration {
        return std::max(Duration{}, Duration(first - (interval.value() - 1) * perToken));
    }};

inline constexpr std::tuple servingFormulas{
    readyFirstToken,    freshTokens,     tokensPerStep,     verifyStep,        speculativeStep,
    streamedFirstToken, requestCapacity, sequencesInFlight, contextTokens,     kernelTime,
    decodeStep,         mixedStep,       prefillTime,       sharedPrefillTime, prefillAddition,
    timePerOutputToken, overloadWait,    timeToFirstToken,  timeToFirstOfFew,  outputThroughput,
    budgetWait};

}  // namespace formulas
}  // namespace headroom
