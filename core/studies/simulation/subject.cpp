// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/subject.h"

#include "core/evaluation/demand.h"
#include "core/evaluation/formulas_serving.h"

#include <algorithm>
#include <cmath>

namespace headroom::simulation {
namespace {

constexpr std::uint32_t mostSequences = 1024;

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

}  // namespace

std::optional<double> limitOf(const std::optional<Input<Duration>>& limit)
{
    return limit ? std::optional(limit->value.value()) : std::nullopt;
}

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

}  // namespace headroom::simulation
