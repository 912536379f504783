// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/item_run.h"

#include "core/studies/simulation/run_figures.h"

#include <utility>

namespace headroom::simulation {

std::variant<Skipped, QueueRun> prepareItems(const Subject& subject, const Order& order, Run& run)
{
    const Workload& workload = *subject.workload;
    run.replicas = subject.result->fitted;
    const Known<WorkRate>& rate = subject.result->acceleratorRate;
    if (!rate || rate->value() <= 0)
        return Skipped::NoSpeed;
    if (order.pattern == ArrivalPattern::BusiestHour)
        run.estimatedLatency = subject.result->latencyAtPeak;
    const Coming coming = comingOf(workload, order.window, order.pattern);
    QueueRun queued{.arrivals = coming.rate.value(),
                    .service = (workload.workPerItem.value / *rate).value(),
                    .servers = run.replicas,
                    .spread = Service::Alike,
                    .window = order.window.value(),
                    .limit = limitOf(workload.latencyLimit),
                    .day = coming.day,
                    .detail = order.detail};
    if (queued.arrivals * queued.window > mostItems)
        return Skipped::TooMany;
    if (queued.arrivals <= 0 || queued.service <= 0)
        return Skipped::NoDemand;
    if (queued.arrivals * queued.service >= queued.servers)
        return Skipped::Overloaded;
    return queued;
}

void concludeItems(const Subject& subject, const Order& order, QueueOutcome outcome, Run& run)
{
    // One piece at a time: an accelerator that is busy does what it can.
    run.use = ratio(outcome.busy);
    run.estimatedUse = plannedUse(*subject.result, order);
    run.outcome = std::move(outcome);
}

}  // namespace headroom::simulation
