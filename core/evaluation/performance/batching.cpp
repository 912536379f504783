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

Traced<Duration> kernels(const Calculator& calculate, const Replica& replica,
                         const TracedOverheads& overheads, const StepLoad& load)
{
    return kernels(calculate, replica, overheads, stepTime(replica, load));
}

/// A step that checks drafts: each sequence's context is read once, as in a plain step; all else is done for every token.
StepTime verifyTime(const Replica& replica, double sequences, double context, double each)
{
    const StepTime plain =
        stepTime(replica, {.decoding = paddedBatch(sequences), .context = context, .sampled = sequences});
    const StepTime many = stepTime(
        replica, {.decoding = paddedBatch(sequences * each), .context = 1, .sampled = sequences * each});
    const StepTime few =
        stepTime(replica, {.decoding = paddedBatch(sequences), .context = 1, .sampled = sequences});
    const auto more = [](Duration one, Duration other) { return std::max(one - other, Duration{}); };
    return {.roof = plain.roof + more(many.roof, few.roof),
            .fixed = plain.fixed + more(many.fixed, few.fixed),
            .collective = plain.collective + more(many.collective, few.collective)};
}

Traced<Duration> speculativeStep(const Calculator& calculate, const Replica& replica,
                                 const BatchingLoad& load, const TracedOverheads& overheads,
                                 const BatchingEstimate& plain, double together, Tokens context)
{
    const Traced<Duration> checking =
        kernels(calculate, replica, overheads,
                verifyTime(replica, together, context.value(), 1 + load.draftTokens->value.value()));
    const Traced<Duration> step =
        calculate.apply(formulas::verifyStep, checking, overheads.step, overheads.sequence, plain.sequences,
                        overheads.stages, calculate.renamed(plain.decodeStep, Term::PlainDecodeStep),
                        *load.draftTokens, *load.draftCost, overheads.transfer);
    return calculate.apply(formulas::speculativeStep, step,
                           calculate.apply(formulas::tokensPerStep, *load.acceptance, *load.draftTokens));
}

/// How a prompt is cut: chunks of it, or several whole prompts in one chunk.
struct Cut {
    double chunks = 1, fresh = 0, past = 0, packed = 1;

    /// `input` tokens are to be read, after `cached` that are there already.
    Cut(double input, double cached, double chunk, double concurrency)
    {
        chunks = std::max(1.0, std::ceil(input / chunk));
        fresh = input / chunks;
        past = cached + (chunks - 1) / 2 * fresh;
        if (chunks == 1)
            packed = std::clamp(std::floor(chunk / std::max(input, 1.0)), 1.0,
                                std::max(1.0, std::floor(concurrency)));
    }
};

}  // namespace

Duration pipelineTransfer(const Replica& replica, double sequences)
{
    if (replica.pipelineParallel <= 1)
        return Duration{};
    const Bytes states = bytes(2 * replica.shape.hidden * sequences / replica.pipelineParallel);
    return (replica.pipelineParallel - 1.0) * (seconds(10e-6) + states / replica.kernels.link);
}

BatchingEstimate continuousBatchingEstimate(const Calculator& calculate, const Replica& replica,
                                            const BatchingLoad& load)
{
    BatchingEstimate out;
    out.sequences = calculate.apply(formulas::sequencesInFlight, load.concurrency, load.capacity,
                                    calculate.count(Term::DataParallel, replica.dataParallel));
    const double sequences = std::max(1.0, out.sequences.value.value());
    // With pipeline stages the sequences travel in as many groups, so that every stage is busy.
    const double together = std::max(1.0, sequences / replica.pipelineParallel);
    const Traced<Tokens> context = calculate.apply(formulas::contextTokens, load.input, load.output);
    const Traced<Tokens> fresh = load.cachedPrefix
                                     ? calculate.apply(formulas::freshTokens, load.input, *load.cachedPrefix)
                                     : load.input;
    const Cut cut(fresh.value.value(), (load.input.value - fresh.value).value(), load.chunk.value.value(),
                  load.concurrency.value.value() / replica.dataParallel);
    const TracedOverheads overheads(calculate, replica, load, sequences);

    const Traced<Duration> decoding =
        kernels(calculate, replica, overheads,
                {.decoding = paddedBatch(together), .context = context.value.value(), .sampled = together});
    out.decodeStep = calculate.apply(formulas::decodeStep, decoding, overheads.step, overheads.sequence,
                                     out.sequences, overheads.stages, overheads.transfer);
    const Traced<Duration> mixing = kernels(calculate, replica, overheads,
                                            {.decoding = std::max(together - 1, 0.0),
                                             .context = context.value.value(),
                                             .prompts = 1,
                                             .newTokens = cut.fresh,
                                             .pastTokens = cut.past,
                                             .sampled = together});
    const Traced<Duration> mixed =
        calculate.apply(formulas::mixedStep, mixing, overheads.step, overheads.sequence, out.sequences,
                        overheads.stages, overheads.transfer);
    const Traced<Duration> reading = kernels(
        calculate, replica, overheads,
        {.prompts = cut.packed, .newTokens = cut.fresh, .pastTokens = cut.past, .sampled = cut.packed});
    const auto counted = [&](Term term, double count) {
        return calculate.convention(term, ratio(count), "prompt cut into steps of at most the chunk");
    };
    const Traced<Ratio> chunks = counted(Term::PrefillChunks, cut.chunks);
    out.prefillTime =
        calculate.apply(formulas::prefillTime, overheads.prefillScale, chunks, reading,
                        counted(Term::PackedPrompts, cut.packed), overheads.step, overheads.transfer);
    out.prefillAddition = calculate.apply(formulas::prefillAddition, overheads.prefillScale, chunks, mixed,
                                          out.decodeStep, overheads.stages);
    if (load.draftTokens)
        out.decodeStep = speculativeStep(calculate, replica, load, overheads, out, together, context.value);
    out.perToken = calculate.apply(formulas::timePerOutputToken, out.decodeStep, overheads.burstShare,
                                   out.sequences, load.output, out.prefillAddition);
    const Traced<Duration> wait = calculate.apply(formulas::overloadWait, load.concurrency, load.capacity,
                                                  out.prefillTime, out.perToken, load.output);
    out.firstToken = calculate.apply(formulas::timeToFirstToken, overheads.ingest, overheads.inputToken,
                                     load.input, out.prefillTime, overheads.burstShare, out.sequences,
                                     overheads.firstTokenSteps, out.perToken, wait);
    if (load.streamInterval)
        out.firstToken = calculate.apply(formulas::streamedFirstToken,
                                         calculate.renamed(out.firstToken, Term::FirstTokenReady),
                                         *load.streamInterval, out.perToken);
    out.throughput = calculate.apply(formulas::outputThroughput, load.concurrency, load.output,
                                     out.firstToken, out.perToken);
    return out;
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
            .decode = scaled({.decoding = paddedBatch(count),
                              .context = (input + output / 2.0).value(),
                              .sampled = count}) +
                      overheads.sequence * count};
}

}  // namespace headroom::performance
