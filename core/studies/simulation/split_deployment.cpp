// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/split_deployment.h"

#include "core/evaluation/memory.h"
#include "core/evaluation/performance/split_operation.h"
#include "core/evaluation/split_serving.h"
#include "core/studies/simulation/run_figures.h"
#include "core/studies/simulation/serve_split.h"
#include "core/studies/simulation/traced_arrivals.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {
namespace {

constexpr std::uint32_t mostReading = 1024;  ///< prompts of one step

}  // namespace

bool isSplit(const Deployment& deployment)
{
    return deployment.arrangement == Arrangement::Disaggregated &&
           deployment.basis == CapacityBasis::Modelled;
}

void runSplit(const Catalogue& catalogue, const Subject& subject, const Order& order, Draws& draws,
              const Progress& progress, Run& run)
{
    std::vector<Finding> ignored;
    const ServingInput input = inputOf(catalogue, subject);
    const auto found = servingSetup(Calculator(), input, ignored);
    if (!found) {
        run.outcome = Skipped::NoSpeed;
        return;
    }
    if (order.traces(subject.workload->id) && outgrow(order.trace, *input.model)) {
        run.outcome = Skipped::BeyondContext;
        return;
    }
    const ServingSetup& setup = *found;
    const Deployment& plan = *subject.deployment;
    const bool elsewhere = readsElsewhere(plan);
    const int groups = subject.result->fitted / std::max(1, acceleratorsOf(plan));
    const int readingGroups = elsewhere ? subject.result->readers / std::max(1, readersOf(plan)) : groups;
    run.replicas = groups * plan.decodeReplicas;
    if (groups == 0 || readingGroups == 0) {
        run.outcome = Skipped::NoPool;
        return;
    }
    const Deployment reading = readerOf(plan);
    ServingInput readerInput = input;
    readerInput.deployment = &reading;
    readerInput.joined = elsewhere ? 0 : readerInput.joined;
    if (subject.reader)
        readerInput.accelerator = subject.reader;
    const auto reader =
        elsewhere && !subject.reader ? std::nullopt : servingSetup(Calculator(), readerInput, ignored);
    if (!reader) {
        run.outcome = Skipped::NoSpeed;
        return;
    }
    auto drawn = requestsOf(subject, order, draws, run.replicas);
    if (const auto* why = std::get_if<Skipped>(&drawn)) {
        run.outcome = *why;
        return;
    }
    auto& requests = std::get<std::vector<Request>>(drawn);
    const std::uint32_t chunk = chunkOf(setup);
    performance::StepRange prompts = rangeOf(*reader, chunk);
    prompts.sequences = std::min(mostReading, chunk);
    const performance::StepTable readingSteps(reader->replica, prompts);
    performance::StepRange answers = rangeOf(setup, chunk);
    answers.prompt = 1;
    const Calibration calibration = calibrationOf(input, subject.runs);
    const performance::StepTable writingSteps(pacedReplica(setup, calibration), answers);
    const performance::Transfer transfer =
        performance::transferOf(plan.transferRate ? plan.transferRate->value : ByteRate{});
    const MemoryFigures writing = memoryFigures(Calculator(), input);
    SplitRun split{.writing = runOf(setup, *subject.workload, order),
                   .reading = &readingSteps,
                   .readingTokens = std::floor(reader->kvTokens.value.value()),
                   .readers = readingGroups * plan.prefillReplicas * plan.prefillDataParallel,
                   .transferSetUp = transfer.setUp.value(),
                   .transferPerToken = (writing.kvPerToken.value * tokens(1) / transfer.rate).value()};
    split.writing.steps = &writingSteps;
    split.writing.replicas = run.replicas * plan.dataParallel;
    split.writing.ingest = reader->replica.kernels.overheads.ingest.value();
    // The prompt's own step is not one of the writer's (as in the estimate).
    split.writing.stepsToFirstToken *= 0.5;
    ServingOutcome outcome = serveSplit(split, requests, progress);
    if (outcome.served > 0) {
        const auto served = static_cast<double>(outcome.served);
        performance::SplitLoad load =
            arrivingLoad(splitLoadOf(plan, setup, writing.kvPerToken.value), setup, groups, readingGroups);
        load.input = tokens(outcome.inputTokens / served);
        load.output = tokens(outcome.outputTokens / served);
        load.cache = load.input * writing.kvPerToken.value;
        tell(performance::openSplitEstimate(Calculator(), reader->replica, setup.replica, load,
                                            {perSecond(served / arrivalSpan(requests))}, {ratio(1)},
                                            lengthSpread(requests, &Request::input)),
             run);
        tellUse(*subject.result, order, outcome, groups, run);
    }
    run.outcome = std::move(outcome);
}

}  // namespace headroom::simulation
