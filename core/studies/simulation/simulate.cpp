// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/simulate.h"

#include "core/evaluation/calibration.h"
#include "core/evaluation/demand.h"
#include "core/evaluation/formulas_serving.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/split_operation.h"
#include "core/evaluation/serving_operation.h"
#include "core/evaluation/split_serving.h"
#include "core/studies/simulation/run_figures.h"
#include "core/studies/simulation/serve_split.h"
#include "core/studies/simulation/traced_arrivals.h"

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
    const Accelerator* reader;  ///< of the pool where prompts are read, if it is another
    ByteRate fabric;
    const DeploymentResult* result;
    std::vector<Measurement> runs;
};

Subject subjectOf(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                  const Deployment& deployment)
{
    const Pool* pool = findPool(scenario, deployment.pool);
    const Pool* reading = readsElsewhere(deployment) ? findPool(scenario, deployment.prefillPool) : nullptr;
    return {&deployment,
            findWorkload(scenario, deployment.workload),
            pool ? catalogue.accelerator(pool->accelerator) : nullptr,
            reading ? catalogue.accelerator(reading->accelerator) : nullptr,
            pool && pool->fabric ? pool->fabric->value : ByteRate{},
            findDeployment(results, deployment.id),
            measurementsOf(scenario, deployment.id)};
}

/// The rate that arrivals have on average in the window, and how it moves.
struct Coming {
    Frequency rate;
    std::optional<DayRates> day;
};

Coming comingOf(const Workload& workload, Duration window, ArrivalPattern pattern)
{
    if (pattern == ArrivalPattern::BusiestHour)
        return {workload.items.value * workload.peakFactor.value.value(), {}};
    const DayFactors day = dayFactors(workload.shape, workload.peakFactor.value);
    DayRates rates;
    const double times = (window / hours(static_cast<double>(day.factor.size()))).value();
    for (double i = 0; i < std::max(1.0, std::floor(times + 1e-9)); ++i)
        rates.insert(rates.end(), day.factor.begin(), day.factor.end());
    return {workload.items.value, std::move(rates)};
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

double valueOr(const std::optional<Traced<Ratio>>& option, double otherwise)
{
    return option ? option->value.value() : otherwise;
}

/// Requests that come together are as many as the deployment is set up to have in flight.
Bursts burstsOf(const Deployment& deployment, int replicas)
{
    if (!deployment.burstShare)
        return {};
    return {deployment.burstShare->value.value(),
            std::max(1.0, std::round(deployment.concurrency.value.value() * replicas))};
}

performance::StepRange rangeOf(const ServingSetup& setup, std::uint32_t chunk)
{
    const performance::BatchingLoad& load = setup.load;
    // The engine runs no more at once than it is set up for; the rest queues.
    const double most = std::ceil(load.concurrency.value.value() / setup.replica.dataParallel - 1e-9);
    const auto running = static_cast<std::uint32_t>(std::clamp(most, 1.0, double{mostSequences}));
    performance::StepRange range{
        .sequences = std::min(running, chunk),
        .chunk = chunk,
        .prompt = std::max(1.0, load.input.value.value() * (1 - valueOr(load.cachedPrefix, 0)))};
    if (load.draftTokens) {
        range.drafts = load.draftTokens->value.value();
        range.draftCost = load.draftCost->value.value();
        range.tokensPerStep =
            formulas::tokensPerStep.compute(load.acceptance->value, load.draftTokens->value).value();
    }
    return range;
}

ServingInput inputOf(const Catalogue& catalogue, const Subject& subject)
{
    return {.accelerator = subject.accelerator,
            .model = catalogue.model(subject.deployment->model),
            .deployment = subject.deployment,
            .workload = subject.workload,
            .fitted = subject.result->fitted,
            .fabric = subject.fabric,
            .reader = subject.reader,
            .readers = subject.result->readers,
            .joined = subject.result->joined};
}

bool isSplit(const Deployment& deployment)
{
    return deployment.arrangement == Arrangement::Disaggregated &&
           deployment.basis == CapacityBasis::Modelled;
}

/// Requests of the run, or why there are none.
std::variant<Skipped, std::vector<Request>> requestsOf(const Subject& subject, const Order& order,
                                                       Draws& draws, int replicas)
{
    const Workload& workload = *subject.workload;
    if (order.traces(workload.id))
        return order.trace;
    const Coming coming = comingOf(workload, order.window, order.pattern);
    if (coming.rate.value() * order.window.value() > mostItems)
        return Skipped::TooMany;
    auto requests =
        poissonArrivals(coming.rate, order.window, workload.inputTokens.value, workload.outputTokens.value,
                        draws, coming.day, burstsOf(*subject.deployment, replicas));
    if (requests.empty())
        return Skipped::NoDemand;
    return requests;
}

std::uint32_t chunkOf(const ServingSetup& setup)
{
    return static_cast<std::uint32_t>(std::clamp(setup.load.chunk.value.value(), 1.0, 1e6));
}

/// What a client sees of the engine beside its steps, and the limits that it keeps.
ServingRun runOf(const ServingSetup& setup, const Workload& workload, const Order& order)
{
    const performance::EngineOverheads& overheads = setup.replica.kernels.overheads;
    return {.kvTokens = std::floor(setup.kvTokens.value.value()),
            .ingest = overheads.ingest.value(),
            .ingestPerToken = overheads.inputToken.value(),
            .stepsToFirstToken = overheads.firstTokenSteps,
            .streamInterval = valueOr(setup.load.streamInterval, 1),
            .cachedPrefix = valueOr(setup.load.cachedPrefix, 0),
            .firstTokenLimit = limitOf(workload.firstTokenLimit),
            .perTokenLimit = limitOf(workload.perTokenLimit),
            .detail = order.detail};
}

void tell(const performance::OpenEstimate& estimate, Run& run)
{
    run.estimatedFirstToken = estimate.firstToken.optional();
    run.estimatedFirstTokenP50 = estimate.firstTokenP50.optional();
    run.estimatedFirstTokenP95 = estimate.firstTokenP95.optional();
    run.estimatedFirstTokenP99 = estimate.firstTokenP99.optional();
    run.estimatedPerToken = estimate.perToken.optional();
    run.estimatedLatency = estimate.latency.optional();
}

/// Readers and writers that take part: all whole groups of both, or, in two pools, all that stand in each.
void runSplit(const Catalogue& catalogue, const Subject& subject, const ServingSetup& setup,
              const Order& order, Draws& draws, const Progress& progress, Run& run)
{
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
    ServingInput readerInput = inputOf(catalogue, subject);
    readerInput.deployment = &reading;
    readerInput.joined = elsewhere ? 0 : readerInput.joined;
    if (subject.reader)
        readerInput.accelerator = subject.reader;
    std::vector<Finding> ignored;
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
    prompts.sequences = std::min(mostSequences, chunk);
    const performance::StepTable readingSteps(reader->replica, prompts);
    performance::StepRange answers = rangeOf(setup, chunk);
    answers.prompt = 1;
    const Calibration calibration = calibrationOf(inputOf(catalogue, subject), subject.runs);
    const performance::StepTable writingSteps(pacedReplica(setup, calibration), answers);
    const performance::Transfer transfer =
        performance::transferOf(plan.transferRate ? plan.transferRate->value : ByteRate{});
    const MemoryFigures writing = memoryFigures(Calculator(), inputOf(catalogue, subject));
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

void runServing(const Catalogue& catalogue, const Subject& subject, const Order& order, Draws& draws,
                const Progress& progress, Run& run)
{
    const Calculator plain;
    std::vector<Finding> ignored;
    const ServingInput input = inputOf(catalogue, subject);
    const auto setup = servingSetup(plain, input, ignored);
    // Attention ranks queue by themselves; they wait for each other in the step's time already.
    const int ranks = subject.deployment->dataParallel;
    const int together = subject.deployment->tensorParallel * subject.deployment->pipelineParallel * ranks;
    run.replicas = together > 0 ? subject.result->fitted / together : 0;
    if (!setup) {
        run.outcome = Skipped::NoSpeed;
        return;
    }
    if (order.traces(subject.workload->id) && outgrow(order.trace, *input.model)) {
        run.outcome = Skipped::BeyondContext;
        return;
    }
    if (isSplit(*subject.deployment)) {
        runSplit(catalogue, subject, *setup, order, draws, progress, run);
        return;
    }
    if (run.replicas == 0) {
        run.outcome = Skipped::NoPool;
        return;
    }
    auto drawn = requestsOf(subject, order, draws, run.replicas);
    if (const auto* why = std::get_if<Skipped>(&drawn)) {
        run.outcome = *why;
        return;
    }
    auto& requests = std::get<std::vector<Request>>(drawn);
    const Calibration calibration = calibrationOf(input, subject.runs);
    const performance::StepTable steps(pacedReplica(*setup, calibration), rangeOf(*setup, chunkOf(*setup)));
    ServingRun serving = runOf(*setup, *subject.workload, order);
    serving.steps = &steps;
    serving.replicas = run.replicas * ranks;
    ServingOutcome outcome = serve(serving, requests, progress);
    if (outcome.served > 0) {
        const auto served = static_cast<double>(outcome.served);
        ServingSetup asRun = *setup;
        asRun.load.input.value = tokens(outcome.inputTokens / served);
        asRun.load.output.value = tokens(outcome.outputTokens / served);
        const double arriving = arrivalSpan(requests);
        const performance::OpenLoad open =
            openLoad(plain, asRun, calibration, {perSecond(served / arriving)}, ratio(1), run.replicas,
                     {lengthSpread(requests, &Request::input), lengthSpread(requests, &Request::output)});
        tell(performance::openEstimate(plain, setup->replica, open), run);
        tellUse(*subject.result, order, outcome, run.replicas, run);
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
    const Coming coming = comingOf(workload, order.window, order.pattern);
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
    else {
        QueueOutcome outcome = queue(queued, draws, progress);
        // One piece at a time: an accelerator that is busy does what it can.
        run.use = ratio(outcome.busy);
        run.estimatedUse = plannedUse(*subject.result, order);
        run.outcome = std::move(outcome);
    }
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

double expectedItems(const Workload& workload, Duration window, ArrivalPattern pattern)
{
    return comingOf(workload, window, pattern).rate.value() * window.value();
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
