// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/batching.h"

#include "core/evaluation/formulas_serving.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {
namespace {

std::string_view kernelSource(const ServingKernels& kernels)
{
    switch (kernels.basis) {
    case Basis::Kernels:
        return kernels.weakest < Found::Sibling
                   ? "kernel measurements of aiconfigurator v0.10.0 (Apache-2.0), fitted"
                   : "kernel measurements of aiconfigurator v0.10.0 (Apache-2.0), fitted; some of a sibling system or "
                     "another engine";
    case Basis::Family:
        return "kernel efficiencies of the nearest measured relative (aiconfigurator v0.10.0, Apache-2.0) on this data sheet";
    case Basis::Stated:
    case Basis::Measured:
    case Basis::DataSheet: break;
    }
    return "data sheet with textbook efficiencies";
}

constexpr std::string_view overheadSource =
    "engine overheads tuned on public serving rows (aiconfigurator v0.10.0, Apache-2.0)";

/// The engine's constants as formulas take them.
struct TracedOverheads {
    Traced<Ratio> roofScale, fixedScale, collectiveScale, prefillScale, burstShare, firstTokenSteps, stages;
    Traced<Duration> step, sequence, ingest, transfer;
    Traced<DurationPerToken> inputToken;

    TracedOverheads(const Calculator& calculate, const Replica& replica, const BatchingLoad& load,
                    double sequences)
    {
        const EngineOverheads& from = replica.kernels.overheads;
        const auto given = [&](Term term, auto value) {
            return calculate.convention(term, value, overheadSource);
        };
        roofScale = given(Term::RoofScale, ratio(from.roofScale));
        fixedScale = given(Term::FixedScale, ratio(from.fixedScale));
        collectiveScale = given(Term::CollectiveScale, ratio(from.collectiveScale));
        prefillScale = given(Term::PrefillScale, ratio(from.prefillScale));
        burstShare = load.burstShare ? *load.burstShare : given(Term::BurstShare, ratio(from.burstShare));
        firstTokenSteps = given(Term::StepsToFirstToken, ratio(from.firstTokenSteps));
        step = given(Term::StepOverhead, from.step);
        sequence = given(Term::SequenceOverhead, from.sequence);
        ingest = given(Term::IngestTime, from.ingest);
        inputToken = given(Term::IngestPerToken, from.inputToken / tokens(1));
        stages = calculate.count(Term::PipelineParallel, replica.pipelineParallel);
        transfer = calculate.convention(Term::PipelineTransfer, pipelineTransfer(replica, sequences),
                                        "10 us and the hidden states over the link, per hop between stages");
    }
};

Traced<Duration> kernels(const Calculator& calculate, const Replica& replica,
                         const TracedOverheads& overheads, const StepTime& time)
{
    const std::string_view source = kernelSource(replica.kernels);
    return calculate.apply(
        formulas::kernelTime, overheads.roofScale, calculate.convention(Term::RoofTime, time.roof, source),
        overheads.fixedScale, calculate.convention(Term::FixedTime, time.fixed, source),
        overheads.collectiveScale, calculate.convention(Term::CollectiveTime, time.collective, source));
}

Traced<Duration> speculativeStep(const Calculator& calculate, const Replica& replica,
                                 const BatchingLoad& load, const TracedOverheads& overheads,
                                 const BatchingEstimate& plain, const StepTime& verifying)
{
    const Traced<Duration> checking = kernels(calculate, replica, overheads, verifying);
    const Traced<Duration> step =
        calculate.apply(formulas::verifyStep, checking, overheads.step, overheads.sequence, plain.sequences,
                        overheads.stages, calculate.renamed(plain.decodeStep, Term::PlainDecodeStep),
                        *load.draftTokens, *load.draftCost, overheads.transfer);
    return calculate.apply(formulas::speculativeStep, step,
                           calculate.apply(formulas::tokensPerStep, *load.acceptance, *load.draftTokens));
}

/// A step takes so many tokens; of these, as many are written as there are of each request beside those to be read.
void waitForBudget(const Calculator& calculate, const Replica& replica, const BatchingLoad& load,
                   BatchingEstimate& out)
{
    const auto fresh = load.cachedPrefix
                           ? calculate.apply(formulas::freshTokens, load.input, *load.cachedPrefix)
                           : calculate.renamed(load.input, Term::FreshTokens);
    const double ranks = replica.dataParallel;
    const double writing = std::max(1.0, load.chunk.value.value() /
                                             ((fresh.value + load.output.value) / load.output.value).value());
    if (out.sequences.value.value() <= writing)
        return;
    BatchingLoad within = load;
    within.concurrency = {ratio(writing * ranks)};
    const Calculator plain;
    const BatchingSteps steps = batchingSteps(replica, within);
    const BatchingEstimate full = batchingEstimate(plain, replica, within, steps);
    const Duration step = full.decodeStep.value + full.prefillAddition.value / steps.chunks;
    const auto wait = calculate.apply(
        formulas::budgetWait, load.concurrency, calculate.count(Term::DataParallel, replica.dataParallel),
        fresh, load.output, load.chunk,
        calculate.convention(Term::DecodeStep, step,
                             "of as many sequences as find a place beside what is read"),
        out.firstToken, out.perToken);
    if (wait.value > Duration{})
        out.firstToken = calculate.sum<Duration>(Term::TimeToFirstToken, {out.firstToken, wait});
}

}  // namespace

StepTime verifyTime(const Replica& replica, double sequences, double context, double each)
{
    const StepTime plain = stepTime(replica, decodingStep(sequences, context));
    const StepTime many = stepTime(replica, decodingStep(sequences * each, 1));
    const StepTime few = stepTime(replica, decodingStep(sequences, 1));
    const auto more = [](Duration one, Duration other) { return std::max(one - other, Duration{}); };
    return {.roof = plain.roof + more(many.roof, few.roof),
            .fixed = plain.fixed + more(many.fixed, few.fixed),
            .collective = plain.collective + more(many.collective, few.collective)};
}

Duration pipelineTransfer(const Replica& replica, double sequences)
{
    if (replica.pipelineParallel <= 1)
        return Duration{};
    const Bytes states = bytes(2 * replica.shape.hidden * sequences / replica.pipelineParallel);
    return (replica.pipelineParallel - 1.0) * (seconds(10e-6) + states / replica.kernels.link);
}

BatchingSteps batchingSteps(const Replica& replica, const BatchingLoad& load)
{
    const Calculator plain;
    const double ranks = replica.dataParallel;
    const double input =
        load.cachedPrefix ? plain.apply(formulas::freshTokens, load.input, *load.cachedPrefix).value.value()
                          : load.input.value.value();
    const double cached = load.input.value.value() - input;
    const double chunk = load.chunk.value.value();
    const double concurrency = load.concurrency.value.value() / ranks;
    const double sequences = std::max(
        1.0, plain.apply(formulas::sequencesInFlight, load.concurrency, load.capacity, {ratio(ranks)})
                 .value.value());
    // With pipeline stages the sequences travel in as many groups, so that every stage is busy.
    const double together = std::max(1.0, sequences / replica.pipelineParallel);
    // What is being written is longer in the mean than what is asked for, where lengths differ.
    const double context = plain.apply(formulas::contextTokens, load.input, load.output).value.value() +
                           load.outputSpread * load.output.value.value() / 2;
    BatchingSteps steps;
    steps.chunks = std::max(1.0, std::ceil(input / chunk));
    if (steps.chunks == 1)
        steps.packed =
            std::clamp(std::floor(chunk / std::max(input, 1.0)), 1.0, std::max(1.0, std::floor(concurrency)));
    const double fresh = input / steps.chunks;
    const double past = cached + (steps.chunks - 1) / 2 * fresh;
    const auto reading = [&](double prompts) {
        return stepTime(replica,
                        {.prompts = prompts, .newTokens = fresh, .pastTokens = past, .sampled = prompts});
    };
    steps.decoding = stepTime(replica, decodingStep(together, context));
    steps.mixed = stepTime(replica, {.decoding = together - 1,
                                     .context = context,
                                     .prompts = 1,
                                     .newTokens = fresh,
                                     .pastTokens = past,
                                     .sampled = together});
    if (load.draftTokens)
        steps.verifying = verifyTime(replica, together, context, 1 + load.draftTokens->value.value());
    steps.alone = reading(1);
    steps.shared = steps.packed > 1 ? reading(steps.packed) : steps.alone;
    return steps;
}

BatchingEstimate batchingEstimate(const Calculator& calculate, const Replica& replica,
                                  const BatchingLoad& load, const BatchingSteps& steps)
{
    BatchingEstimate out;
    out.sequences = calculate.apply(formulas::sequencesInFlight, load.concurrency, load.capacity,
                                    calculate.count(Term::DataParallel, replica.dataParallel));
    const TracedOverheads overheads(calculate, replica, load, std::max(1.0, out.sequences.value.value()));

    const Traced<Duration> decoding = kernels(calculate, replica, overheads, steps.decoding);
    out.decodeStep = calculate.apply(formulas::decodeStep, decoding, overheads.step, overheads.sequence,
                                     out.sequences, overheads.stages, overheads.transfer);
    const Traced<Duration> mixing = kernels(calculate, replica, overheads, steps.mixed);
    const Traced<Duration> mixed =
        calculate.apply(formulas::mixedStep, mixing, overheads.step, overheads.sequence, out.sequences,
                        overheads.stages, overheads.transfer);
    const auto counted = [&](Term term, double count) {
        return calculate.convention(term, ratio(count), "prompt cut into steps of at most the chunk");
    };
    const Traced<Ratio> chunks = counted(Term::PrefillChunks, steps.chunks);
    out.prefillTime = calculate.apply(formulas::prefillTime, overheads.prefillScale, chunks,
                                      kernels(calculate, replica, overheads, steps.alone), overheads.step,
                                      overheads.transfer);
    const Traced<Duration> shared =
        calculate.apply(formulas::sharedPrefillTime, overheads.prefillScale, chunks,
                        kernels(calculate, replica, overheads, steps.shared),
                        counted(Term::PackedPrompts, steps.packed), overheads.step, overheads.transfer);
    out.prefillAddition = calculate.apply(formulas::prefillAddition, overheads.prefillScale, chunks, mixed,
                                          out.decodeStep, overheads.stages);
    if (load.draftTokens)
        out.decodeStep = speculativeStep(calculate, replica, load, overheads, out, steps.verifying);
    out.perToken = calculate.apply(formulas::timePerOutputToken, out.decodeStep, overheads.burstShare,
                                   out.sequences, load.output, out.prefillAddition);
    const Traced<Duration> wait = calculate.apply(formulas::overloadWait, load.concurrency, load.capacity,
                                                  out.prefillTime, out.perToken, load.output);
    if (load.output.value < tokens(formulas::fewTokens))
        out.firstToken = calculate.apply(formulas::timeToFirstOfFew, overheads.ingest, overheads.inputToken,
                                         load.input, load.output, load.concurrency,
                                         calculate.count(Term::DataParallel, replica.dataParallel), shared,
                                         out.prefillTime, overheads.burstShare, out.sequences,
                                         overheads.firstTokenSteps, out.decodeStep, out.perToken, wait);
    else
        out.firstToken = calculate.apply(formulas::timeToFirstToken, overheads.ingest, overheads.inputToken,
                                         load.input, out.prefillTime, overheads.burstShare, out.sequences,
                                         shared, overheads.firstTokenSteps, out.perToken, wait);
    // What a second token would take is of no answer that has but one.
    if (load.output.value <= tokens(1))
        out.perToken = calculate.renamed(out.decodeStep, Term::TimePerOutputToken);
    // Drafts are checked in places of their own.
    if (!load.draftTokens)
        waitForBudget(calculate, replica, load, out);
    out.throughput = calculate.apply(formulas::outputThroughput, load.concurrency, load.output,
                                     out.firstToken, out.perToken);
    if (load.streamInterval)
        out.firstToken = calculate.apply(formulas::streamedFirstToken,
                                         calculate.renamed(out.firstToken, Term::FirstTokenReady),
                                         *load.streamInterval, out.perToken);
    return out;
}

BatchingEstimate continuousBatchingEstimate(const Calculator& calculate, const Replica& replica,
                                            const BatchingLoad& load)
{
    return batchingEstimate(calculate, replica, load, batchingSteps(replica, load));
}

StaticEstimate staticEstimate(const Replica& replica, Tokens input, Tokens output, Ratio sequences)
{
    const EngineOverheads& overheads = replica.kernels.overheads;
    const auto scaled = [&](const StepLoad& load) {
        const StepTime time = stepTime(replica, load);
        return overheads.roofScale * time.roof + overheads.fixedScale * time.fixed +
               overheads.collectiveScale * time.collective + overheads.step;
    };
    const double count = sequences.value();
    return {.prefill = scaled({.prompts = 1, .newTokens = input.value(), .sampled = 1}),
            .decode =
                scaled(decodingStep(count, (input + output / 2.0).value())) + overheads.sequence * count};
}

}  // namespace headroom::performance
