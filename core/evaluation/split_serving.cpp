// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/split_serving.h"

#include "core/evaluation/formulas_operation.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/disaggregated.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::string_view splitSource =
    "reading and writing matched in steady state, each replica by the kernels of its own steps";

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

Goodput goodputOf(const ServingInput& input, const performance::Replica& reader,
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
    if (!memory.shape || !memory.divides) {
        findings.push_back({.severity = Severity::Error,
                            .code = FindingCode::ParallelismImpossible,
                            .subject = {"deployment", plan.id.number, "prefill_tensor_parallel"},
                            .name = plan.name,
                            .detail = input.model->name});
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
    const performance::SplitLoad split{.input = load.input.value,
                                       .output = load.output.value,
                                       .concurrency = load.concurrency.value.value() * plan.decodeReplicas,
                                       .prefillWorkers = static_cast<double>(plan.prefillReplicas),
                                       .decodeWorkers = static_cast<double>(plan.decodeReplicas),
                                       .decodeCapacity = load.capacity.value.value(),
                                       .chunk = load.chunk.value,
                                       .cache = load.input.value * writing.kvPerToken.value,
                                       .transferRate =
                                           plan.transferRate ? plan.transferRate->value : ByteRate{}};
    const auto estimate = performance::splitEstimate(reader, setup.replica, split);
    ServingResult result{};
    result.firstToken = calculate.convention(Term::TimeToFirstToken, estimate.firstToken, splitSource);
    result.perToken = calculate.convention(Term::TimePerOutputToken, estimate.perToken, splitSource);
    result.replicaThroughput =
        calculate.apply(formulas::outputThroughput,
                        calculate.apply(formulas::splitConcurrency,
                                        calculate.convention(Term::InFlight, load.concurrency.value,
                                                             "each writing replica, as stated"),
                                        replicas),
                        load.output, result.firstToken, result.perToken);
    result.basis = std::max(reader.kernels.basis, setup.replica.kernels.basis);
    result.firstTokenInterval =
        performance::splitFirstTokenInterval(performance::Workers::Stated, result.basis);
    result.perTokenInterval = performance::splitPerTokenInterval(performance::Workers::Stated, result.basis);
    if (!calculate.tracing())
        result.curve = curveOf(reader, setup.replica, split);
    result.goodput = goodputOf(input, reader, setup.replica, split);
    return result;
}

}  // namespace headroom
