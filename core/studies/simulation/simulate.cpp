// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/simulate.h"

#include "core/studies/simulation/prepared_serving.h"
#include "core/studies/simulation/run_figures.h"
#include "core/studies/simulation/split_deployment.h"

#include <algorithm>

namespace headroom::simulation {
namespace {

void runServing(const Catalogue& catalogue, const Subject& subject, const Order& order, Draws& draws,
                const Progress& progress, Run& run)
{
    if (isSplit(*subject.deployment))
        return runSplit(catalogue, subject, order, draws, progress, run);
    auto prepared = prepareServing(catalogue, subject, order, draws, run);
    if (const auto* why = std::get_if<Skipped>(&prepared)) {
        run.outcome = *why;
        return;
    }
    PreparedServing& serving = *std::get<std::unique_ptr<PreparedServing>>(prepared);
    serving.conclude(serve(serving.run(), serving.requests(), progress), order, run);
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
