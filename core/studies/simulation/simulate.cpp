// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/simulate.h"

#include "core/evaluation/calibration.h"
#include "core/evaluation/demand.h"
#include "core/evaluation/serving.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {
namespace {

constexpr std::uint32_t mostSequences = 1024;

std::optional<double> limitOf(const std::optional<Input<Duration>>& limit)
{
    return limit ? std::optional(limit->value.value()) : std::nullopt;
}

/// What a deployment needs, looked up.
struct Subject {
    const Deployment* deployment;
    const Workload* workload;
    const Accelerator* accelerator;
    const DeploymentResult* result;
    std::vector<Measurement> runs;
};

Subject subjectOf(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                  const Deployment& deployment)
{
    const Pool* pool = findPool(scenario, deployment.pool);
    return {&deployment, findWorkload(scenario, deployment.workload),
            pool ? catalogue.accelerator(pool->accelerator) : nullptr, findDeployment(results, deployment.id),
            measurementsOf(scenario, deployment.id)};
}

/// The rate that arrivals have on average in the window, and how it moves.
struct Coming {
    Frequency rate;
    std::optional<DayRates> day;
};

Coming comingOf(const Workload& workload, ArrivalPattern pattern)
{
    if (pattern == ArrivalPattern::BusiestHour)
        return {workload.items.value * workload.peakFactor.value.value(), {}};
    return {workload.items.value, dayFactors(workload.shape, workload.peakFactor.value).factor};
}

/// The replica at the pace of the runs that were measured: every step as much longer or shorter as its time per token.
performance::Replica pacedReplica(const ServingSetup& setup, const Calibration& calibration)
{
    performance::Replica replica = setup.replica;
    performance::EngineOverheads& overheads = replica.kernels.overheads;
    const double pace = calibration.perToken.at(setup.load.concurrency.value.value());
    for (double* const scale : {&overheads.roofScale, &overheads.fixedScale, &overheads.collectiveScale})
        *scale *= pace;
    overheads.step *= pace;
    overheads.sequence *= pace;
    return replica;
}

void runServing(const Catalogue& catalogue, const Subject& subject, const Order& order, Draws& draws,
                const Progress& progress, Run& run)
{
    const Calculator plain;
    std::vector<Finding> ignored;
    const ServingInput input{subject.accelerator, catalogue.model(subject.deployment->model),
                             subject.deployment, subject.workload, subject.result->fitted};
    const auto setup = servingSetup(plain, input, ignored);
    // Attention ranks queue by themselves; they wait for each other in the step's time already.
    const int ranks = subject.deployment->dataParallel;
    const int together = subject.deployment->tensorParallel * subject.deployment->pipelineParallel * ranks;
    run.replicas = together > 0 ? subject.result->fitted / together : 0;
    if (!setup) {
        run.outcome = Skipped::NoSpeed;
        return;
    }
    if (run.replicas == 0) {
        run.outcome = Skipped::NoPool;
        return;
    }
    const Workload& workload = *subject.workload;
    const bool traced = !order.trace.empty() && (!order.traced || order.traced == workload.id);
    const Coming coming = comingOf(workload, order.pattern);
    if (!traced && coming.rate.value() * order.window.value() > mostItems) {
        run.outcome = Skipped::TooMany;
        return;
    }
    std::vector<Request> requests =
        traced ? order.trace
               : poissonArrivals(coming.rate, order.window, workload.inputTokens.value,
                                 workload.outputTokens.value, draws, coming.day);
    if (requests.empty()) {
        run.outcome = Skipped::NoDemand;
        return;
    }
    const auto chunk = static_cast<std::uint32_t>(std::clamp(setup->load.chunk.value.value(), 1.0, 1e6));
    const Calibration calibration = calibrationOf(input, subject.runs);
    const performance::StepTable steps(pacedReplica(*setup, calibration),
                                       {.sequences = std::min(mostSequences, chunk),
                                        .chunk = chunk,
                                        .prompt = std::max(1.0, workload.inputTokens.value.value())});
    const performance::EngineOverheads& overheads = setup->replica.kernels.overheads;
    ServingOutcome outcome = serve({.steps = &steps,
                                    .kvTokens = std::floor(setup->kvTokens.value.value()),
                                    .replicas = run.replicas * ranks,
                                    .ingest = overheads.ingest.value(),
                                    .ingestPerToken = overheads.inputToken.value(),
                                    .stepsToFirstToken = overheads.firstTokenSteps,
                                    .firstTokenLimit = limitOf(workload.firstTokenLimit),
                                    .perTokenLimit = limitOf(workload.perTokenLimit),
                                    .detail = order.detail},
                                   requests, progress);
    if (outcome.served > 0) {
        performance::BatchingLoad load = setup->load;
        const auto served = static_cast<double>(outcome.served);
        load.input.value = tokens(outcome.inputTokens / served);
        load.output.value = tokens(outcome.outputTokens / served);
        load.concurrency.value = ratio(std::max(1.0, outcome.inFlight / run.replicas));
        const auto estimate = corrected(
            plain, calibration, performance::continuousBatchingEstimate(plain, setup->replica, load), load);
        run.estimatedFirstToken = estimate.firstToken.optional();
        run.estimatedPerToken = estimate.perToken.optional();
        if (run.estimatedFirstToken && run.estimatedPerToken)
            run.estimatedLatency = *run.estimatedFirstToken +
                                   *run.estimatedPerToken * std::max(0.0, load.output.value.value() - 1);
    }
    run.outcome = std::move(outcome);
}

void runQueue(const Subject& subject, const Order& order, Draws& draws, const Progress& progress, Run& run)
{
    const Workload& workload = *subject.workload;
    run.replicas = subject.result->fitted;
    const Known<WorkRate>& rate = subject.result->acceleratorRate;
    if (!rate || rate->value() <= 0) {
        run.outcome = Skipped::NoSpeed;
        return;
    }
    const Coming coming = comingOf(workload, order.pattern);
    const QueueRun queued{.arrivals = coming.rate.value(),
                          .service = (workload.workPerItem.value / *rate).value(),
                          .servers = run.replicas,
                          .spread = Service::Alike,
                          .window = order.window.value(),
                          .limit = limitOf(workload.latencyLimit),
                          .day = coming.day,
                          .detail = order.detail};
    if (queued.arrivals * queued.window > mostItems)
        run.outcome = Skipped::TooMany;
    else if (queued.arrivals <= 0 || queued.service <= 0)
        run.outcome = Skipped::NoDemand;
    else if (queued.arrivals * queued.service >= queued.servers)
        run.outcome = Skipped::Overloaded;
    else
        run.outcome = queue(queued, draws, progress);
    if (order.pattern == ArrivalPattern::BusiestHour)
        run.estimatedLatency = subject.result->latencyAtPeak;
}

bool sharesPool(const Scenario& scenario, const Deployment& own)
{
    return std::any_of(scenario.deployments.begin(), scenario.deployments.end(),
                       [&](const Deployment& other) {
                           if (other.id == own.id || other.pool != own.pool)
                               return false;
                           const Workload* workload = findWorkload(scenario, other.workload);
                           return workload && workload->urgency == Urgency::Interactive;
                       });
}

}  // namespace

Gap gapOf(const Run& run)
{
    const auto between = [](const Known<Duration>& estimate, double simulated) {
        return estimate && simulated > 0 ? std::optional(estimate->value() / simulated - 1) : std::nullopt;
    };
    if (const auto* queued = std::get_if<QueueOutcome>(&run.outcome))
        return {{}, {}, between(run.estimatedLatency, queued->latency.p95)};
    const auto* serving = std::get_if<ServingOutcome>(&run.outcome);
    if (!serving)
        return {};
    return {between(run.estimatedFirstToken, serving->firstToken.mean),
            between(run.estimatedPerToken, serving->perToken.mean),
            between(run.estimatedLatency, serving->latency.mean)};
}

double expectedItems(const Workload& workload, Duration window, ArrivalPattern pattern)
{
    return comingOf(workload, pattern).rate.value() * window.value();
}

std::vector<Run> simulate(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                          const Order& order, const Progress& progress)
{
    std::vector<Run> runs;
    const auto count = order.only ? 1.0 : static_cast<double>(scenario.deployments.size());
    for (const Deployment& deployment : scenario.deployments) {
        if (order.only && *order.only != deployment.id)
            continue;
        const double before = static_cast<double>(runs.size()) / count;
        const Progress part =
            progress ? Progress([&](double done) { return progress(before + done / count); }) : Progress();
        const Subject subject = subjectOf(catalogue, scenario, results, deployment);
        Draws draws(order.seed * 0x9e3779b97f4a7c15ULL + deployment.id.number);
        Run run;
        run.id = deployment.id;
        run.shared = sharesPool(scenario, deployment);
        if (subject.workload && subject.result && subject.result->fitted > 0) {
            if (subject.workload->kind == WorkloadKind::Serving && !deployment.model.empty() &&
                (!order.trace.empty() || subject.workload->urgency == Urgency::Interactive))
                runServing(catalogue, subject, order, draws, part, run);
            else if (subject.workload->urgency == Urgency::Batch)
                run.outcome = Skipped::Batch;
            else
                runQueue(subject, order, draws, part, run);
        }
        runs.push_back(std::move(run));
        const auto* serving = std::get_if<ServingOutcome>(&runs.back().outcome);
        const auto* queued = std::get_if<QueueOutcome>(&runs.back().outcome);
        if ((serving && serving->cancelled) || (queued && queued->cancelled))
            break;
    }
    return runs;
}

}  // namespace headroom::simulation
