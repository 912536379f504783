// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/simulate.h"

#include "core/studies/simulation/item_run.h"
#include "core/studies/simulation/pool_run.h"
#include "core/studies/simulation/prepared_serving.h"
#include "core/studies/simulation/split_deployment.h"

#include <algorithm>
#include <utility>

namespace headroom::simulation {
namespace {

void runServing(const Catalogue& catalogue, const Subject& subject, const Order& order, Draws& draws,
                const Progress& progress, Run& run)
{
    auto prepared = prepareServing(catalogue, subject, order, draws, run);
    if (const auto* why = std::get_if<Skipped>(&prepared)) {
        run.outcome = *why;
        return;
    }
    PreparedServing& serving = *std::get<std::unique_ptr<PreparedServing>>(prepared);
    serving.conclude(serve(serving.run(), serving.requests(), progress), order, run);
}

void runItems(const Subject& subject, const Order& order, Draws& draws, const Progress& progress, Run& run)
{
    const auto prepared = prepareItems(subject, order, run);
    if (const auto* why = std::get_if<Skipped>(&prepared))
        run.outcome = *why;
    else
        concludeItems(subject, order, queue(std::get<QueueRun>(prepared), draws, progress), run);
}

/// What is run by itself.
Run runAlone(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
             const Deployment& deployment, const Order& order, const Progress& progress)
{
    const Subject subject = subjectOf(catalogue, scenario, results, deployment);
    Draws draws = drawsOf(order, deployment);
    Run run;
    run.id = deployment.id;
    run.shared = servesBeside(scenario, deployment);
    switch (wayOf(subject, order)) {
    case Way::NoPool: break;
    case Way::Batch: run.outcome = Skipped::Batch; break;
    case Way::Serving: runServing(catalogue, subject, order, draws, progress, run); break;
    case Way::Split: runSplit(catalogue, subject, order, draws, progress, run); break;
    case Way::Items: runItems(subject, order, draws, progress, run); break;
    }
    return run;
}

bool isCancelled(const Run& run)
{
    const auto* serving = std::get_if<ServingOutcome>(&run.outcome);
    const auto* queued = std::get_if<QueueOutcome>(&run.outcome);
    return (serving && serving->cancelled) || (queued && queued->cancelled);
}

}  // namespace

double expectedItems(const Workload& workload, Duration window, ArrivalPattern pattern)
{
    return comingOf(workload, window, pattern).rate.value() * window.value();
}

std::vector<Run> simulate(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                          const Order& order, const Progress& progress)
{
    std::vector<Run> runs, together;
    std::vector<PoolId> pools;  // whose work was run together, where there is more than one kind of it
    const auto count = order.only ? 1.0 : static_cast<double>(scenario.deployments.size());
    for (const Deployment& deployment : scenario.deployments) {
        if (order.only && *order.only != deployment.id)
            continue;
        const double before = static_cast<double>(runs.size()) / count;
        const Progress part =
            progress ? Progress([&](double done) { return progress(before + done / count); }) : Progress();
        if (deployment.pool && std::find(pools.begin(), pools.end(), deployment.pool) == pools.end()) {
            pools.push_back(deployment.pool);
            for (Run& run : runPool(catalogue, scenario, results, deployment.pool, order, part))
                together.push_back(std::move(run));
        }
        const auto found = std::find_if(together.begin(), together.end(),
                                        [&](const Run& run) { return run.id == deployment.id; });
        runs.push_back(found != together.end()
                           ? std::move(*found)
                           : runAlone(catalogue, scenario, results, deployment, order, part));
        if (isCancelled(runs.back()))
            break;
    }
    return runs;
}

}  // namespace headroom::simulation
