// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/erlang.h"
#include "core/evaluation/formula.h"
#include "core/evaluation/formulas_serving.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom::formulas {

// A serving replica at work: requests come by themselves, prompts are read in the steps in which the others write.

inline constexpr std::string_view gatedSource =
    "gated service: the prompts that came in one step are read in the next (H. Takagi, Queueing Analysis vol. 1, 1991)";
inline constexpr std::string_view pollaczekSource =
    "M/G/1: F. Pollaczek 1930, A. Khinchine 1932; arrivals other than Poisson: A. O. Allen, J. C. Cunneen 1978";

inline constexpr Formula<Frequency, Frequency, Ratio, Ratio, Ratio> replicaArrivals{
    Term::ReplicaArrivals,
    {Term::Items, Term::HourFactor, Term::ReplicasRouted, Term::DataParallel},
    "items*hour_factor/(replicas_routed*data_parallel)",
    "the router shares requests evenly among replicas and their attention ranks",
    [](Frequency items, Ratio factor, Ratio replicas, Ratio ranks) -> Frequency {
        return items * factor / (replicas * ranks);
    }};

inline constexpr Formula<Ratio, Frequency, Duration> readingUse{
    Term::ReadingUse,
    {Term::ReplicaArrivals, Term::PrefillAddition},
    "replica_arrivals*prefill_addition",
    "definition",
    [](Frequency arrivals, Duration addition) -> Ratio { return arrivals * addition; }};

inline constexpr Formula<Duration, Duration, Ratio, Ratio> stepMean{
    Term::StepMean,
    {Term::DecodeStep, Term::TokensPerStep, Term::ReadingUse},
    "decode_step*tokens_per_step/(1-reading_use)",
    gatedSource,
    [](Duration step, Ratio each, Ratio use) -> Duration { return step * each / (1 - use.value()); }};

inline constexpr Formula<Duration, Duration, Ratio> openPerToken{
    Term::TimePerOutputToken,
    {Term::StepMean, Term::TokensPerStep},
    "step_mean/tokens_per_step",
    "definition",
    [](Duration step, Ratio each) -> Duration { return step / each; }};

/// As requests find it, each with its own mean: what is read behind the own prompt (`MixedStep`) falls into the first steps of an answer.
inline constexpr Formula<Duration, Duration, Ratio, Ratio, Duration, Ratio> perTokenOfRequests{
    Term::TimePerOutputToken,
    {Term::StepMean, Term::PromptsBehind, Term::ShareBehind, Term::MixedStep, Term::TokensPerStep},
    "(step_mean+prompts_behind*share_behind*max(0,mixed_step-step_mean))/tokens_per_step",
    "mean of the requests' own means",
    [](Duration step, Ratio chance, Ratio share, Duration mixed, Ratio each) -> Duration {
        return (step + chance * share * std::max(Duration{}, Duration(mixed - step))) / each;
    }};

inline constexpr Formula<Duration, Duration, Duration, Ratio, Tokens, Ratio, Ratio, Duration> openRequestTime{
    Term::RequestTime,
    {Term::OpenFirstToken, Term::StepMean, Term::TokensPerStep, Term::OutputTokens, Term::PromptsBehind,
     Term::StepsBehind, Term::MixedStep},
    "open_first_token+step_mean/tokens_per_step*(output_tokens-1)+"
    "prompts_behind*steps_behind*max(0,mixed_step-step_mean)",
    "definition",
    [](Duration first, Duration step, Ratio each, Tokens output, Ratio chance, Ratio steps,
       Duration mixed) -> Duration {
        return first + step / each * (output.value() - 1) +
               chance * steps * std::max(Duration{}, Duration(mixed - step));
    }};

/// Mean square of a step over its mean: long steps are met more often.
inline constexpr Formula<Duration, Duration, Frequency, Duration, Ratio, Ratio> stepSeen{
    Term::StepSeen,
    {Term::StepMean, Term::ReplicaArrivals, Term::PrefillAddition, Term::LengthSpread, Term::ReadingUse},
    "step_mean+replica_arrivals*pow(prefill_addition,2)*(1+length_spread)/(1-pow(reading_use,2))",
    gatedSource,
    [](Duration step, Frequency arrivals, Duration addition, Ratio spread, Ratio use) -> Duration {
        const Ratio more = arrivals * addition * (1 + spread.value()) / (1 - std::pow(use.value(), 2));
        return step + more * addition;
    }};

inline constexpr Formula<Duration, Duration, Ratio, Ratio, Duration> promptTime{
    Term::PromptTime,
    {Term::DecodeStep, Term::TokensPerStep, Term::PackedPrompts, Term::PrefillAddition},
    "decode_step*tokens_per_step/packed_prompts+prefill_addition",
    "a prompt's share of steps whose chunks are full",
    [](Duration step, Ratio each, Ratio packed, Duration addition) -> Duration {
        return step * each / packed + addition;
    }};

/// Only what does not fit into the next step queues: with n prompts in a chunk, about as often as n - 1 more come than are read.
inline constexpr Formula<Duration, Frequency, Duration, Ratio, Ratio, Ratio> queueWait{
    Term::QueueWait,
    {Term::ReplicaArrivals, Term::PromptTime, Term::ArrivalSpread, Term::LengthSpread, Term::PackedPrompts},
    "pow(replica_arrivals*prompt_time,max(packed_prompts,1))*prompt_time*(arrival_spread+length_spread)/"
    "(2*(1-replica_arrivals*prompt_time))",
    pollaczekSource,
    [](Frequency arrivals, Duration prompt, Ratio arriving, Ratio spread, Ratio packed) -> Duration {
        const double use = (arrivals * prompt).value();
        return std::pow(use, std::max(packed.value(), 1.0)) * prompt * (arriving + spread).value() /
               (2 * (1 - use));
    }};

/// Beside others a prompt takes its part of a stage from all, and crosses the others stage by stage behind its last chunk.
inline constexpr Formula<Duration, Ratio, Duration, Ratio, Ratio, Duration, Ratio, Duration> ownReading{
    Term::OwnReading,
    {Term::WorkingShare, Term::DecodeStep, Term::TokensPerStep, Term::PrefillChunks, Term::PrefillAddition,
     Term::PipelineParallel, Term::PrefillTime},
    "working_share*(prefill_chunks*decode_step*tokens_per_step+prefill_addition*(1+(pipeline_parallel-1)/prefill_chunks))+(1-working_share)*prefill_time",
    "the prompt in the steps of the others, or alone",
    [](Ratio working, Duration step, Ratio each, Ratio chunks, Duration addition, Ratio stages,
       Duration alone) -> Duration {
        const Duration beside =
            chunks * step * each + addition * (1 + ((stages - ratio(1)) / chunks).value());
        return working * beside + (1 - working.value()) * alone;
    }};

/// Requests of any length that a cache holds at work. One with an answer still to write has written half of it in the mean, and long
/// answers are met more often.
inline constexpr Formula<Ratio, Tokens, Ratio, Tokens, Tokens, Ratio> openCapacity{
    Term::RequestCapacity,
    {Term::KvTokens, Term::DataParallel, Term::InputTokens, Term::OutputTokens, Term::LengthSpread},
    "max(1,kv_tokens*data_parallel/(input_tokens+max(0.6,(1+length_spread)/2)*output_tokens))",
    "mean age in a renewal process (W. Feller, vol. 2, 1971); 0.6 of answers alike, tuned on public serving rows",
    [](Tokens pool, Ratio ranks, Tokens input, Tokens output, Ratio spread) -> Ratio {
        const Tokens each = input + std::max(0.6, (1 + spread.value()) / 2) * output;
        return std::max(ratio(1), Ratio(pool * ranks / each));
    }};

/// Before readers that share what comes: who finds none free waits for the first that is.
inline constexpr Formula<Duration, Ratio, Duration, Ratio, Ratio, Ratio> readersWait{
    Term::QueueWait,
    {Term::WaitProbability, Term::PromptTime, Term::LengthSpread, Term::ReplicasRouted, Term::ReadingUse},
    "wait_probability*prompt_time*(1+length_spread)/(2*replicas_routed*(1-reading_use))",
    "M/G/c: A. M. Lee, P. A. Longton 1959; one reader: F. Pollaczek 1930, A. Khinchine 1932",
    [](Ratio chance, Duration prompt, Ratio spread, Ratio readers, Ratio use) -> Duration {
        return chance * prompt * (1 + spread.value()) / (2 * readers.value() * (1 - use.value()));
    }};

/// `RequestTime` is the time for which a request holds its place when all are taken. Who waits takes the first that is free on any
/// replica. Where the cache is what is limited, places differ by the squared coefficient of variation `LengthSpread`: their sum varies
/// as that of fewer places alike.
inline constexpr Formula<Duration, Ratio, Duration, Ratio, Ratio, Ratio, Frequency, Ratio> placeWait{
    Term::OverloadWait,
    {Term::WaitProbability, Term::RequestTime, Term::LengthSpread, Term::ReplicasRouted,
     Term::RequestCapacity, Term::ReplicaArrivals, Term::DataParallel},
    "wait_probability*request_time*(1+length_spread)/"
    "(replicas_routed*(request_capacity-replica_arrivals*data_parallel*request_time))",
    "A. K. Erlang 1917: requests beyond the cache wait for a place",
    [](Ratio chance, Duration time, Ratio spread, Ratio replicas, Ratio capacity, Frequency arrivals,
       Ratio ranks) -> Duration {
        return chance * time * (1 + spread.value()) /
               (replicas * (capacity - arrivals * ranks * time)).value();
    }};

inline constexpr Formula<Duration, Duration, DurationPerToken, Tokens, Ratio, Ratio, Duration> firstTokenFixed{
    Term::FirstTokenFixed,
    {Term::IngestTime, Term::IngestPerToken, Term::InputTokens, Term::StepsToFirstToken, Term::StreamInterval,
     Term::TimePerOutputToken},
    "ingest_time+ingest_per_token*input_tokens+(steps_to_first_token+stream_interval-1)*time_per_output_token",
    "what the client sees beside the queue and the prompt",
    [](Duration ingest, DurationPerToken each, Tokens input, Ratio steps, Ratio interval, Duration perToken)
        -> Duration { return ingest + each * input + (steps.value() + interval.value() - 1) * perToken; }};

inline constexpr Formula<Duration, Duration, Ratio, Duration, Ratio, Duration, Duration, Duration>
    openFirstToken{
        Term::OpenFirstToken,
        {Term::FirstTokenFixed, Term::WorkingShare, Term::StepSeen, Term::ReadingUse, Term::QueueWait,
         Term::OwnReading, Term::OverloadWait},
        "first_token_fixed+working_share*step_seen*(1/2+reading_use)+queue_wait+own_reading+overload_wait",
        "rest of the step that an arrival meets, prompts that came in it, the own one",
        [](Duration fixed, Ratio working, Duration seen, Ratio use, Duration queue, Duration own,
           Duration place) -> Duration {
            return fixed + working * seen * (0.5 + use.value()) + queue + own + place;
        }};

/// A quantile of floor and gamma distribution with the mean and the deviation of what varies.
inline constexpr Formula<Duration, Duration, Duration, Duration, Ratio> firstTokenQuantile{
    Term::FirstTokenQuantile,
    {Term::FirstTokenFixed, Term::OpenFirstToken, Term::FirstTokenDeviation, Term::NormalQuantile},
    "first_token_fixed+(open_first_token-first_token_fixed)*pow(max(0,1-pow(first_token_deviation/"
    "(open_first_token-first_token_fixed),2)/9+normal_quantile*first_token_deviation/(open_first_token-"
    "first_token_fixed)/3),3)",
    "E. B. Wilson, M. M. Hilferty, The distribution of chi-square, 1931; exact for the exponential sojourn of M/M/1 within 1 %",
    [](Duration fixed, Duration mean, Duration deviation, Ratio normal) -> Duration {
        const Duration varies = mean - fixed;
        const double spread = (deviation / varies).value();
        return fixed +
               varies * std::pow(std::max(0.0, 1 - spread * spread / 9 + normal.value() * spread / 3), 3);
    }};

inline constexpr Formula<Duration, Duration, Duration, Tokens> requestTime{
    Term::RequestTime,
    {Term::OpenFirstToken, Term::TimePerOutputToken, Term::OutputTokens},
    "open_first_token+time_per_output_token*(output_tokens-1)",
    "definition",
    [](Duration first, Duration perToken, Tokens output) -> Duration {
        return first + perToken * (output.value() - 1);
    }};

inline constexpr Formula<Ratio, Frequency, Ratio, Duration> inFlight{
    Term::InFlight,
    {Term::ReplicaArrivals, Term::DataParallel, Term::RequestTime},
    "replica_arrivals*data_parallel*request_time",
    "J. D. C. Little 1961",
    [](Frequency arrivals, Ratio ranks, Duration time) -> Ratio { return arrivals * ranks * time; }};

inline constexpr Formula<Frequency, TokenRate, Tokens> goodRequests{
    Term::GoodRequests,
    {Term::GoodThroughput, Term::OutputTokens},
    "good_throughput/output_tokens",
    "definition",
    [](TokenRate throughput, Tokens output) -> Frequency { return throughput / output; }};

/// In flight in all replicas that work together.
inline constexpr Formula<Ratio, Ratio, Ratio> splitConcurrency{
    Term::Concurrency,
    {Term::InFlight, Term::DecodeReplicas},
    "in_flight*decode_replicas",
    "definition",
    [](Ratio each, Ratio replicas) -> Ratio { return each * replicas; }};

inline constexpr std::tuple operationFormulas{
    splitConcurrency, goodRequests,   openCapacity,       replicaArrivals, readingUse,
    stepMean,         openPerToken,   perTokenOfRequests, openRequestTime, stepSeen,
    promptTime,       queueWait,      readersWait,        ownReading,      placeWait,
    firstTokenFixed,  openFirstToken, firstTokenQuantile, requestTime,     inFlight};

}  // namespace headroom::formulas
