// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/serving.h"

#include "core/evaluation/calibration.h"
#include "core/evaluation/formulas_serving.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/serving_operation.h"
#include "core/evaluation/split_serving.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

ServingResult unknownServing(const Calculator& calculate)
{
    return {.firstToken = calculate.unknown<Duration>(Term::TimeToFirstToken),
            .perToken = calculate.unknown<Duration>(Term::TimePerOutputToken),
            .replicaThroughput = calculate.unknown<TokenRate>(Term::OutputThroughput),
            .basis = Basis::DataSheet,
            .curve = {},
            .atMean = {},
            .atPeak = {},
            .goodput = {}};
}

Finding refused(const ServingInput& input, performance::Refusal refusal)
{
    const bool noData = refusal == performance::Refusal::NoData;
    return {.severity = noData ? Severity::Unknown : Severity::Error,
            .code = noData ? FindingCode::NoPerformanceData : FindingCode::PrecisionUnsupported,
            .subject = {"deployment", input.deployment->id.number, ""},
            .name = input.deployment->name,
            .detail = input.accelerator->name};
}

/// The engine's options that the plan sets. False where one of them needs another that nobody states.
bool addOptions(const Calculator& calculate, const Deployment& plan, const performance::ModelShape& shape,
                performance::BatchingLoad& load)
{
    const auto given = [&](Term term, const std::optional<Input<Ratio>>& input,
                           std::string_view field) -> std::optional<Traced<Ratio>> {
        if (!input)
            return std::nullopt;
        return calculate.given(term, *input, {"deployment", plan.id.number, field}, plan.name);
    };
    load.cachedPrefix = given(Term::CachedPrefix, plan.cachedPrefix, "cached_prefix");
    load.streamInterval = given(Term::StreamInterval, plan.streamInterval, "stream_interval");
    load.burstShare = given(Term::BurstShare, plan.burstShare, "burst_share");
    if (!plan.draftTokens || plan.draftTokens->value.value() <= 0)
        return true;
    if (!plan.acceptance)
        return false;
    load.draftTokens = given(Term::DraftTokens, plan.draftTokens, "draft_tokens");
    load.acceptance = given(Term::Acceptance, plan.acceptance, "acceptance");
    load.draftCost =
        plan.draftCost
            ? given(Term::DraftCost, plan.draftCost, "draft_cost")
            : calculate.convention(Term::DraftCost, ratio(1 / shape.layers),
                                   "one layer of the model, as heads that predict further tokens have");
    return true;
}

/// With as many in flight as the cache holds, or 1,024 if that is more; no less than at the stated number.
TokenRate greatestThroughput(const performance::Replica& replica, performance::BatchingLoad load,
                             const Calibration& calibration, const Traced<TokenRate>& stated)
{
    const Calculator plain;
    load.concurrency = {ratio(std::clamp(std::floor(load.capacity.value.value()), 1.0, 1024.0))};
    const auto estimate =
        corrected(plain, calibration, performance::continuousBatchingEstimate(plain, replica, load), load);
    return std::max(estimate.throughput.value, stated.value);
}

void addIntervals(ServingResult& result, Engine engine, const performance::Replica& replica,
                  const Calibration& calibration)
{
    const Basis basis = replica.kernels.basis;
    const bool tuned =
        replica.kernels.overheads.tuned && replica.pipelineParallel == 1 && replica.dataParallel == 1;
    result.firstTokenInterval = performance::firstTokenInterval(engine, basis, tuned);
    result.perTokenInterval = performance::perTokenInterval(engine, basis, tuned);
    // Those of corrected answers are of all engines together: never wider than the engine's own, unless the runs themselves are.
    const auto within = [](performance::Interval all, performance::Interval own,
                           const performance::Correction& correction) {
        return std::exp(correction.spread) > own.high
                   ? all
                   : performance::Interval{std::max(all.low, own.low), std::min(all.high, own.high)};
    };
    if (calibration.firstToken.runs > 0)
        result.firstTokenInterval =
            within(performance::correctedFirstTokenInterval(replica.shape, calibration.firstToken),
                   result.firstTokenInterval, calibration.firstToken);
    if (calibration.perToken.runs > 0)
        result.perTokenInterval =
            within(performance::correctedPerTokenInterval(replica.shape, calibration.perToken),
                   result.perTokenInterval, calibration.perToken);
    if (calibration.runs > 0)
        result.basis = Basis::Measured;
}

}  // namespace

std::vector<LoadPoint> loadCurve(const ServingSetup& setup, const Calibration& calibration)
{
    const Calculator plain;
    performance::BatchingLoad load = setup.load;
    std::vector<LoadPoint> curve;
    const double most =
        std::max(std::min(1024.0, load.capacity.value.value()), load.concurrency.value.value());
    for (double count = 1;; count *= 2) {
        load.concurrency = {ratio(std::min(count, most))};
        const auto estimate = corrected(
            plain, calibration, performance::continuousBatchingEstimate(plain, setup.replica, load), load);
        curve.push_back({.load = load.concurrency.value.value(),
                         .firstToken = estimate.firstToken.optional(),
                         .perToken = estimate.perToken.optional(),
                         .throughput = estimate.throughput.optional(),
                         .latencyP95 = {}});
        if (count >= most)
            return curve;
    }
}

bool linked(const ServingInput& input, const Deployment& plan)
{
    return input.joined <= 0 || plan.tensorParallel <= input.joined || input.fabric.value() > 0;
}

std::optional<ServingSetup> servingSetup(const Calculator& calculate, const ServingInput& input,
                                         std::vector<Finding>& findings)
{
    const Deployment& plan = *input.deployment;
    if (!input.accelerator || !input.model || !input.workload ||
        input.workload->kind != WorkloadKind::Serving)
        return std::nullopt;
    // Shape, fit and parallelism are findings of the memory; here they only leave the speed unknown.
    const MemoryFigures memory = memoryFigures(calculate, input);
    if (!memory.shape || !linked(input, plan) || !writesTokens(*input.model))
        return std::nullopt;
    auto request = performance::kernelRequest(*memory.shape, *input.accelerator, plan);
    request.fabric = input.fabric;
    request.joined = input.joined;
    const auto kernels = performance::servingKernels(*input.accelerator, request);
    if (const auto* refusal = std::get_if<performance::Refusal>(&kernels)) {
        // A stated rate needs no model of the speed; that there is none is then no finding.
        if (plan.basis == CapacityBasis::Modelled)
            findings.push_back(refused(input, *refusal));
        return std::nullopt;
    }
    if (!memory.splitProblem.empty() || !memory.kvTokens.known)
        return std::nullopt;

    const std::uint64_t workload = input.workload->id.number;
    performance::BatchingLoad load;
    load.input = calculate.given(Term::InputTokens, input.workload->inputTokens,
                                 {"workload", workload, "input_tokens"}, input.workload->name);
    load.output = calculate.given(Term::OutputTokens, input.workload->outputTokens,
                                  {"workload", workload, "output_tokens"}, input.workload->name);
    load.concurrency = calculate.given(Term::Concurrency, plan.concurrency,
                                       {"deployment", plan.id.number, "concurrency"}, plan.name);
    load.chunk = calculate.given(Term::ChunkTokens, plan.batchedTokens,
                                 {"deployment", plan.id.number, "batched_tokens"}, plan.name);
    if (load.input.value.value() < 1 || load.output.value.value() < 1 || load.chunk.value.value() < 1)
        return std::nullopt;
    load.capacity =
        calculate.apply(formulas::requestCapacity, memory.runningTokens,
                        calculate.count(Term::DataParallel, plan.dataParallel), load.input, load.output);
    if (load.capacity.value.value() < 1)
        return std::nullopt;
    if (!addOptions(calculate, plan, *memory.shape, load)) {
        findings.push_back({.severity = Severity::Unknown,
                            .code = FindingCode::AcceptanceUnknown,
                            .subject = {"deployment", plan.id.number, "acceptance"},
                            .name = plan.name});
        return std::nullopt;
    }
    return ServingSetup{
        performance::replicaOf(*memory.shape, std::get<performance::ServingKernels>(kernels), plan), load,
        memory.runningTokens};
}

const Calibration& calibrationFor(const ServingInput& input)
{
    static const Calibration none;
    return input.calibration ? *input.calibration : none;
}

ServingResult evaluateServing(const Calculator& calculate, const ServingInput& input,
                              std::vector<Finding>& findings, std::optional<ServingSetup>* kept)
{
    auto setup = servingSetup(calculate, input, findings);
    if (!setup)
        return unknownServing(calculate);
    if (input.deployment->basis == CapacityBasis::Modelled &&
        input.deployment->arrangement == Arrangement::Disaggregated)
        return evaluateSplit(calculate, input, *setup, findings);
    const Calibration& calibration = calibrationFor(input);
    const auto estimate = corrected(
        calculate, calibration,
        performance::continuousBatchingEstimate(calculate, setup->replica, setup->load), setup->load);
    ServingResult result{.firstToken = estimate.firstToken,
                         .perToken = estimate.perToken,
                         .replicaThroughput = estimate.throughput,
                         .basis = setup->replica.kernels.basis,
                         .runs = calibration.runs,
                         .curve = {},
                         .atMean = {},
                         .atPeak = {},
                         .goodput = {}};
    addIntervals(result, input.deployment->engine, setup->replica, calibration);
    if (estimate.throughput.known)
        result.greatestThroughput =
            greatestThroughput(setup->replica, setup->load, calibration, estimate.throughput);
    if (!calculate.tracing())
        result.curve = loadCurve(*setup, calibration);
    result.goodput = goodputOf(calculate, input, *setup, calibration);
    ArrivalTrials trials;
    evaluateOperation(calculate, input, *setup, result, trials);
    if (kept)
        *kept = std::move(setup);
    return result;
}

}  // namespace headroom
