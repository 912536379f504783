// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/split_serving.h"

#include "core/evaluation/formulas_operation.h"
#include "core/evaluation/formulas_serving.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/split_operation.h"
#include "core/evaluation/serving_operation.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::string_view splitSource =
    "reading and writing matched in steady state, each replica by the kernels of its own steps";

double valueOr(const std::optional<Traced<Ratio>>& option, double otherwise)
{
    return option ? option->value.value() : otherwise;
}

ServingResult unknownSplit(const Calculator& calculate)
{
    ServingResult result{};
    result.firstToken = calculate.unknown<Duration>(Term::TimeToFirstToken);
    result.perToken = calculate.unknown<Duration>(Term::TimePerOutputToken);
    result.replicaThroughput = calculate.unknown<TokenRate>(Term::OutputThroughput);
    result.basis = Basis::DataSheet;
    return result;
}

std::vector<LoadPoint> curveOf(const performance::Replica& reader, const performance::Replica& writer,
                               performance::SplitLoad load)
{
    std::vector<LoadPoint> curve;
    const double most =
        std::max(std::min(1024.0, load.decodeCapacity), load.concurrency / load.decodeWorkers);
    for (double count = 1;; count *= 2) {
        const double each = std::min(count, most);
        load.concurrency = each * load.decodeWorkers;
        const auto estimate = performance::splitEstimate(reader, writer, load);
        curve.push_back({.load = each,
                         .firstToken = estimate.firstToken,
                         .perToken = estimate.perToken,
                         .throughput = estimate.throughput,
                         .latencyP95 = {}});
        if (count >= most)
            return curve;
    }
}

/// What requests find at the mean and in the busiest hour on all the pools hold, into `result`.
void evaluateArrivals(const Calculator& calculate, const ServingInput& input,
                      const performance::Replica& reader, const ServingSetup& setup,
                      const performance::SplitLoad& together, ServingResult& result)
{
    const Deployment& plan = *input.deployment;
    const int groups = input.fitted / std::max(1, acceleratorsOf(plan));
    const int readingGroups = readsElsewhere(plan) ? input.readers / std::max(1, readersOf(plan)) : groups;
    if (input.workload->urgency != Urgency::Interactive || groups == 0 || readingGroups == 0)
        return;
    const performance::SplitLoad load = arrivingLoad(together, setup, groups, readingGroups);
    const auto point = [&](Ratio hourFactor, std::string_view hour) {
        const auto items =
            calculate.given(Term::Items, input.workload->items,
                            {"workload", input.workload->id.number, "items"}, input.workload->name);
        const auto factor = calculate.convention(Term::HourFactor, hourFactor, "the hour over the mean");
        return operatingPoint(
            calculate, plan, hour,
            performance::openSplitEstimate(calculate, reader, setup.replica, load, items, factor));
    };
    result.atMean = point(ratio(1), "mean");
    result.atPeak = point(input.workload->peakFactor.value, "peak");
}

Goodput splitGoodput(const ServingInput& input, const performance::Replica& reader,
                     const performance::Replica& writer, performance::SplitLoad load)
{
    const Workload& workload = *input.workload;
    Goodput good;
    good.limited = workload.firstTokenLimit || workload.perTokenLimit;
    const auto kept = [&](double each) {
        load.concurrency = each * load.decodeWorkers;
        const auto estimate = performance::splitEstimate(reader, writer, load);
        return (!workload.firstTokenLimit || estimate.firstToken <= workload.firstTokenLimit->value) &&
               (!workload.perTokenLimit || estimate.perToken <= workload.perTokenLimit->value);
    };
    if (!good.limited || !kept(1))
        return good;
    double low = 1, high = std::max(2.0, std::floor(load.decodeCapacity) + 1);
    while (high - low > 1) {
        const double middle = std::floor((low + high) / 2);
        (kept(middle) ? low : high) = middle;
    }
    load.concurrency = low * load.decodeWorkers;
    good.concurrency = ratio(low);
    good.throughput = performance::splitEstimate(reader, writer, load).throughput;
    good.requests = *good.throughput / load.output;
    return good;
}

}  // namespace

Deployment readerOf(const Deployment& plan)
{
    Deployment reader = plan;
    reader.tensorParallel = plan.prefillTensorParallel;
    reader.pipelineParallel = plan.prefillPipelineParallel;
    reader.dataParallel = plan.prefillDataParallel;
    reader.expertParallel = plan.prefillExpertParallel;
    return reader;
}

performance::SplitLoad splitLoadOf(const Deployment& plan, const ServingSetup& setup, BytesPerToken perToken)
{
    const performance::BatchingLoad& load = setup.load;
    return {.input = load.input.value,
            .output = load.output.value,
            .concurrency = load.concurrency.value.value() * plan.decodeReplicas,
            .prefillWorkers = static_cast<double>(plan.prefillReplicas),
            .decodeWorkers = static_cast<double>(plan.decodeReplicas),
            .decodeCapacity = load.capacity.value.value(),
            .chunk = load.chunk.value,
            .cache = load.input.value * perToken,
            .transferRate = plan.transferRate ? plan.transferRate->value : ByteRate{},
            .cached = valueOr(load.cachedPrefix, 0),
            .drafts = valueOr(load.draftTokens, 0),
            .draftCost = valueOr(load.draftCost, 0),
            .tokensPerStep =
                load.draftTokens
                    ? formulas::tokensPerStep.compute(load.acceptance->value, load.draftTokens->value).value()
                    : 1,
            .streamInterval = valueOr(load.streamInterval, 1)};
}

performance::SplitLoad arrivingLoad(performance::SplitLoad load, const ServingSetup& setup, int groups,
                                    int readingGroups)
{
    constexpr performance::LengthSpreads drawn;
    const double held = formulas::openCapacity
                            .compute(setup.kvTokens.value, ratio(setup.replica.dataParallel), load.input,
                                     load.output, ratio(drawn.output))
                            .value();
    // The engine runs no more at once than it is set up for, whatever the cache holds.
    const double most = load.concurrency / load.decodeWorkers;
    load.decodeCapacity = std::min(held, most);
    load.placeSpread = most < held ? 0.0 : performance::heldSpread(load.input, load.output, drawn);
    load.prefillWorkers *= readingGroups;
    load.decodeWorkers *= groups;
    return load;
}

ServingResult evaluateSplit(const Calculator& calculate, const ServingInput& input, const ServingSetup& setup,
                            std::vector<Finding>& findings)
{
    const Deployment& plan = *input.deployment;
    const Deployment reading = readerOf(plan);
    ServingInput readerInput = input;
    readerInput.deployment = &reading;
    if (input.reader)
        readerInput.accelerator = input.reader;
    const MemoryFigures memory = memoryFigures(Calculator(), readerInput);
    const MemoryFigures writing = memoryFigures(Calculator(), input);
    if (!memory.shape || !memory.splitProblem.empty()) {
        findings.push_back({.severity = Severity::Error,
                            .code = FindingCode::ParallelismImpossible,
                            .subject = {"deployment", plan.id.number, "prefill_tensor_parallel"},
                            .name = plan.name,
                            .detail = memory.splitProblem});
        return unknownSplit(calculate);
    }
    const auto kernels = performance::servingKernels(
        *readerInput.accelerator,
        performance::kernelRequest(*memory.shape, *readerInput.accelerator, reading));
    if (!std::holds_alternative<performance::ServingKernels>(kernels))
        return unknownSplit(calculate);
    const performance::Replica reader =
        performance::replicaOf(*memory.shape, std::get<performance::ServingKernels>(kernels), reading);

    const performance::BatchingLoad& load = setup.load;
    const auto replicas = calculate.count(Term::DecodeReplicas, plan.decodeReplicas, plan.name);
    const performance::SplitLoad split = splitLoadOf(plan, setup, writing.kvPerToken.value);
    const auto estimate = performance::splitEstimate(reader, setup.replica, split);
    ServingResult result{};
    const auto ready = calculate.convention(Term::TimeToFirstToken, estimate.ready, splitSource);
    result.perToken = calculate.convention(Term::TimePerOutputToken, estimate.perToken, splitSource);
    result.firstToken =
        load.streamInterval
            ? calculate.apply(formulas::streamedFirstToken,
                              calculate.convention(Term::FirstTokenReady, estimate.ready, splitSource),
                              *load.streamInterval, result.perToken)
            : ready;
    result.replicaThroughput =
        calculate.apply(formulas::outputThroughput,
                        calculate.apply(formulas::splitConcurrency,
                                        calculate.convention(Term::InFlight, load.concurrency.value,
                                                             "each writing replica, as stated"),
                                        replicas),
                        load.output, ready, result.perToken);
    result.basis = std::max(reader.kernels.basis, setup.replica.kernels.basis);
    result.firstTokenInterval =
        performance::splitFirstTokenInterval(performance::Workers::Stated, result.basis);
    result.perTokenInterval = performance::splitPerTokenInterval(performance::Workers::Stated, result.basis);
    if (!calculate.tracing())
        result.curve = curveOf(reader, setup.replica, split);
    result.goodput = splitGoodput(input, reader, setup.replica, split);
    evaluateArrivals(calculate, input, reader, setup, split, result);
    return result;
}

}  // namespace headroom
