// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/new_things.h"

#include "core/evaluation/kinds/task_rates.h"
#include "core/scenario/currencies.h"
#include "core/scenario/edits.h"
#include "core/scenario/relevance.h"
#include "ui/inspectors/new_workload.h"

#include <algorithm>

namespace headroom::ui {

namespace {

using Kind = Selection::Kind;

template <class Q>
Input<Q> assumed(Q value, const char* unit)
{
    Input<Q> input;
    input.value = value;
    input.unit = unit;
    return input;
}

/// The accelerator fitted first, else the first of the catalogue.
std::string likelyAccelerator(const Scenario& scenario, const Catalogue& catalogue)
{
    for (const RackPtr& rack : scenario.racks) {
        for (const Placement& placement : rack->placements) {
            for (const std::string& card : placement.accelerators) {
                if (!card.empty())
                    return card;
            }
        }
    }
    const auto known = catalogue.entries(ItemKind::Accelerator);
    return known.empty() ? std::string() : known.front()->item.id;
}

/// The first workload that no deployment serves, else the first of all; null if there is none.
const Workload* unserved(const Scenario& scenario)
{
    for (const Workload& workload : scenario.workloads) {
        const bool served = std::any_of(scenario.deployments.begin(), scenario.deployments.end(),
                                        [&](const Deployment& one) { return one.workload == workload.id; });
        if (!served && needsAccelerators(workload))
            return &workload;
    }
    return scenario.workloads.empty() ? nullptr : &scenario.workloads.front();
}

/// Where the speed of a task comes from when nothing is known of it yet.
void beginWith(Deployment& one, const Workload& workload, const Scenario& scenario,
               const Catalogue& catalogue)
{
    if (workload.kind == WorkloadKind::Serving)
        return;
    if (isTraining(workload.task)) {
        one.weights = Precision::Bf16;
        return;
    }
    one.basis = CapacityBasis::Stated;
    const Pool* pool = findPool(scenario, one.pool);
    const EntryPtr accelerator = pool ? catalogue.find(ItemKind::Accelerator, pool->accelerator) : nullptr;
    for (const kinds::MeasuredWork& work : kinds::measuredWorks(workload.task)) {
        const auto answer = kinds::taskRate(work, accelerator, catalogue);
        const auto* rate = std::get_if<kinds::TaskRate>(&answer);
        if (!rate)
            continue;
        one.basis = CapacityBasis::Measured;
        one.measured = work.key;
        if (rate->measuredHere)
            return;
    }
}

std::string firstOf(const Catalogue& catalogue, ItemKind kind)
{
    const auto entries = catalogue.entries(kind);
    return entries.empty() ? std::string() : entries.front()->item.id;
}

}  // namespace

std::vector<EntryPtr> currenciesToAdd(const Scenario& scenario, const Catalogue& catalogue)
{
    std::vector<EntryPtr> out;
    for (const EntryPtr& entry : catalogue.entries(ItemKind::Currency)) {
        if (!canBeStatedIn(scenario, entry->item.id) &&
            offeredRate(catalogue, entry->item.id, scenario.info.currency))
            out.push_back(entry);
    }
    return out;
}

Deployment newDeployment()
{
    Deployment one;
    one.basis = CapacityBasis::Modelled;
    one.weights = Precision::Fp8;
    one.relativeSpeed = assumed(Ratio::from_value(1.0), "");
    one.derate = assumed(Ratio::from_value(1.0), "");
    one.concurrency = assumed(Ratio::from_value(16.0), "");
    one.batchedTokens = assumed(headroom::Tokens::from_value(8192.0), "token");
    one.memoryUtilisation = assumed(Ratio::from_value(0.9), "%");
    return one;
}

Result<Scenario> addThing(Scenario scenario, const Catalogue& catalogue, Kind kind, const std::string& name)
{
    const WorkloadId workload = scenario.workloads.empty() ? WorkloadId{} : scenario.workloads.front().id;
    const auto named = [&name](auto one) {
        one.name = name;
        return one;
    };
    switch (kind) {
    case Kind::Site: return addSite(std::move(scenario), name);
    case Kind::Pool: {
        const std::string accelerator = likelyAccelerator(scenario, catalogue);
        return addPool(std::move(scenario), name, accelerator);
    }
    case Kind::Workload: return putWorkload(std::move(scenario), named(newWorkload(std::nullopt)));
    case Kind::Deployment: {
        Deployment one = named(newDeployment());
        one.workload = workload;
        one.pool = scenario.pools.empty() ? PoolId{} : scenario.pools.front().id;
        if (const Workload* waiting = unserved(scenario)) {
            one.workload = waiting->id;
            beginWith(one, *waiting, scenario, catalogue);
        }
        return putDeployment(std::move(scenario), catalogue, std::move(one));
    }
    case Kind::Cloud: {
        CloudCommitment one = named(CloudCommitment{});
        one.workload = workload;
        const Workload* work = findWorkload(scenario, workload);
        // What is waited for needs its instances at any hour; the rest can be done when there are some.
        one.sizing = !work                                   ? CloudSizing::Fixed
                     : work->urgency == Urgency::Interactive ? CloudSizing::Peak
                                                             : CloudSizing::Mean;
        one.count = assumed(Ratio::from_value(1.0), "");
        one.instance = firstOf(catalogue, ItemKind::CloudInstance);
        return putCloud(std::move(scenario), catalogue, std::move(one));
    }
    case Kind::Api: {
        ApiCommitment one = named(ApiCommitment{});
        one.workload = workload;
        one.api = firstOf(catalogue, ItemKind::ApiPrice);
        return putApi(std::move(scenario), catalogue, std::move(one));
    }
    case Kind::Staff: {
        StaffRole one = named(StaffRole{});
        one.fullTimeEquivalents = assumed(Ratio::from_value(0.5), "");
        one.cost.unit = scenario.info.currency + "/yr";
        return putStaff(std::move(scenario), std::move(one));
    }
    case Kind::Purchase: {
        Purchase one = named(Purchase{});
        one.count = assumed(Ratio::from_value(1.0), "");
        one.price.unit = scenario.info.currency;
        return putPurchase(std::move(scenario), std::move(one));
    }
    case Kind::ExchangeRate: {
        ExchangeRate one = named(ExchangeRate{});
        one.rate = offeredRate(catalogue, name, scenario.info.currency)
                       .value_or(assumed(Ratio::from_value(1.0), ""));
        return putExchangeRate(std::move(scenario), std::move(one));
    }
    case Kind::EgressTier: {
        EgressTier one = named(EgressTier{});
        one.above = assumed(headroom::Bytes::from_value(0.0), "TB");
        one.price.unit = scenario.info.currency + "/GB";
        return putEgressTier(std::move(scenario), std::move(one));
    }
    default: return scenario;
    }
}

}  // namespace headroom::ui
