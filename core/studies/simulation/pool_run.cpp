// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/pool_run.h"

#include "core/studies/simulation/item_run.h"
#include "core/studies/simulation/prepared_serving.h"
#include "core/studies/simulation/shared_pool.h"
#include "core/studies/simulation/split_deployment.h"

#include <algorithm>
#include <utility>

namespace headroom::simulation {
namespace {

/// One that shares a pool with others, ready to run.
struct Member {
    Subject subject;
    Run run;
    std::unique_ptr<PreparedServing> serving;
    std::optional<QueueRun> items;
};

std::optional<Member> memberOf(const Catalogue& catalogue, const Subject& subject, const Order& order)
{
    Member out{subject, {}, {}, {}};
    out.run.id = subject.deployment->id;
    switch (wayOf(subject, order)) {
    case Way::Serving: {
        Draws draws = drawsOf(order, *subject.deployment);
        auto prepared = prepareServing(catalogue, subject, order, draws, out.run);
        if (auto* serving = std::get_if<std::unique_ptr<PreparedServing>>(&prepared))
            out.serving = std::move(*serving);
        break;
    }
    case Way::Items: {
        const auto prepared = prepareItems(subject, order, out.run);
        if (const auto* items = std::get_if<QueueRun>(&prepared))
            out.items = *items;
        break;
    }
    default: break;
    }
    return out.serving || out.items ? std::optional(std::move(out)) : std::nullopt;
}

std::vector<double> arrivalsOf(const Member& member, const Order& order)
{
    Draws draws = drawsOf(order, *member.subject.deployment);
    std::vector<double> out;
    Moments moments(member.items->arrivals, member.items->window, member.items->day, draws);
    while (const auto moment = moments.next())
        out.push_back(*moment);
    return out;
}

QueueOutcome itemOutcome(const Member& member, const SharedItems& items, const PoolOutcome& all,
                         std::size_t kind)
{
    QueueRecord record(*member.items);
    double busy = 0;
    for (std::size_t i = 0; i < items.arrivals.size(); ++i) {
        const ItemTimes& times = all.items[kind][i];
        if (times.end <= 0)
            continue;
        record.add(items.arrivals[i], times.begin, times.end);
        busy += times.end - times.begin;
    }
    QueueOutcome outcome = record.outcome(busy);
    outcome.cancelled = all.cancelled;
    return outcome;
}

}  // namespace

Way wayOf(const Subject& subject, const Order& order)
{
    if (!subject.workload || !subject.result || subject.result->fitted <= 0)
        return Way::NoPool;
    const bool batch = subject.workload->urgency == Urgency::Batch;
    if (subject.workload->kind == WorkloadKind::Serving && !subject.deployment->model.empty() &&
        (!order.trace.empty() || !batch))
        return isSplit(*subject.deployment) ? Way::Split : Way::Serving;
    return batch ? Way::Batch : Way::Items;
}

Draws drawsOf(const Order& order, const Deployment& deployment)
{
    return Draws(order.seed * 0x9e3779b97f4a7c15ULL + deployment.id.number);
}

std::vector<Run> runPool(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                         PoolId pool, const Order& order, const Progress& progress)
{
    std::vector<Subject> subjects;
    bool unseen = false;  // other work that people wait for
    for (const Deployment& deployment : scenario.deployments) {
        if (deployment.pool != pool)
            continue;
        const Subject subject = subjectOf(catalogue, scenario, results, deployment);
        const Way way = wayOf(subject, order);
        if (way == Way::Serving || way == Way::Items)
            subjects.push_back(subject);
        else
            unseen = unseen || way == Way::Split;
    }
    if (subjects.size() < 2)
        return {};
    std::vector<Member> members;
    for (const Subject& subject : subjects) {
        if (auto member = memberOf(catalogue, subject, order))
            members.push_back(std::move(*member));
        else
            unseen = true;
    }
    if (members.size() < 2)
        return {};
    int accelerators = 1;
    std::vector<SharedServing> serving;
    std::vector<SharedItems> items;
    for (Member& member : members) {
        accelerators = std::max(accelerators, member.subject.result->fitted);
        if (member.serving)
            serving.push_back({&member.serving->run(), &member.serving->requests(), member.serving->width()});
        else
            items.push_back({arrivalsOf(member, order), member.items->service});
    }
    PoolOutcome all = runTogether(accelerators, serving, items, progress);
    std::vector<Run> runs;
    std::vector<ServingOutcome> outcomes;
    std::vector<Sharer> sharers;
    auto routed = all.serving.begin();
    double taken = 0;
    for (const Member& member : members) {
        if (!member.serving) {
            taken += member.items->arrivals * member.items->service / accelerators;
            continue;
        }
        ServingOutcome& outcome = outcomes.emplace_back(routed->out);
        measure(member.serving->run(), member.serving->requests(), outcome);
        finishOutcome(member.serving->run(), *routed++, outcome);
        sharers.push_back(member.serving->sharer(outcome));
    }
    takeTurns(sharers, leftBeside(taken));
    std::size_t served = 0, kind = 0;
    for (Member& member : members) {
        Run& run = member.run;
        run.together = true;
        run.shared = unseen;
        if (member.serving) {
            member.serving->conclude(std::move(outcomes[served]), order, run, sharers[served].pace);
            ++served;
        } else {
            concludeItems(member.subject, order, itemOutcome(member, items[kind], all, kind), run);
            ++kind;
        }
        runs.push_back(std::move(run));
    }
    return runs;
}

}  // namespace headroom::simulation
