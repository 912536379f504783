// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/scenario.h"

#include "core/scenario/defaults.h"

#include <algorithm>

namespace headroom {

namespace {

template <class List, class Id>
auto* byId(List& list, Id id)
{
    const auto it = std::find_if(list.begin(), list.end(), [id](const auto& one) { return one.id == id; });
    return it == list.end() ? nullptr : &*it;
}

bool sameRacks(const std::vector<RackPtr>& a, const std::vector<RackPtr>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const RackPtr& x, const RackPtr& y) { return x == y || *x == *y; });
}

bool sameField(const ItemField& a, const ItemField& b)
{
    const bool sameSource = a.source == b.source || (a.source && b.source && *a.source == *b.source);
    return sameSource && a.field == b.field && a.text == b.text && a.unit == b.unit && a.date == b.date &&
           a.note == b.note;
}

bool sameEntries(const std::vector<EntryPtr>& a, const std::vector<EntryPtr>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const EntryPtr& x, const EntryPtr& y) {
        return x == y || (x->item.kind == y->item.kind && x->item.id == y->item.id &&
                          std::equal(x->item.fields.begin(), x->item.fields.end(), y->item.fields.begin(),
                                     y->item.fields.end(), sameField));
    });
}

template <class Q>
Input<Q> assumed(Q value, std::string unit, std::string source, Date date)
{
    return {value, std::move(unit), InputKind::Assumption, std::move(source), date};
}

}  // namespace

bool operator==(const Scenario& a, const Scenario& b)
{
    return a.info == b.info && a.assumptions == b.assumptions && a.finance == b.finance &&
           a.sites == b.sites && sameRacks(a.racks, b.racks) && a.pools == b.pools &&
           a.workloads == b.workloads && a.deployments == b.deployments && a.clouds == b.clouds &&
           a.apis == b.apis && a.staff == b.staff && a.purchases == b.purchases &&
           a.measurements == b.measurements && a.exchangeRates == b.exchangeRates &&
           a.egressTiers == b.egressTiers && sameEntries(a.carried, b.carried) && a.nextId == b.nextId;
}

Scenario emptyScenario(std::string currency, Date today)
{
    const std::string byDefault(programDefault);
    Scenario plan;
    Assumptions& a = plan.assumptions;
    a.electricity = assumed(moneyPerKilowattHour(0.12), currency + "/kWh", byDefault, today);
    a.coolingAdder =
        assumed(moneyPerKilowattHour(0), currency + "/kWh", "cooling is counted by the PUE", today);
    a.pue = assumed(ratio(1.4), "", byDefault, today);
    a.energyBasis = EnergyBasis::LoadProfile;
    a.maintenance = assumed(Frequency::from_value(0.10 / (8760.0 * 3600.0)), "%/yr", byDefault, today);
    a.rackFee = assumed(money(1000), currency, byDefault, today);
    a.billingMonth = assumed(hours(730), "h", "8,760 h / 12", today);
    a.planningMonth = assumed(hours(730), "h", "8,760 h / 12", today);
    a.horizon = assumed(years(5), "yr", byDefault, today);
    a.planningShare = assumed(ratio(0.8), "%", "80 % rule for continuous loads", today);
    a.gridCarbon = assumed(gramsPerKilowattHour(300), "g/kWh", byDefault, today);
    plan.info.currency = std::move(currency);
    plan.info.date = today;
    return plan;
}

int acceleratorsOf(const Deployment& deployment)
{
    const int writing = deployment.tensorParallel * deployment.pipelineParallel * deployment.dataParallel;
    if (deployment.arrangement == Arrangement::Together)
        return writing;
    return deployment.decodeReplicas * writing + (readsElsewhere(deployment) ? 0 : readersOf(deployment));
}

bool readsElsewhere(const Deployment& deployment)
{
    return deployment.arrangement == Arrangement::Disaggregated && deployment.prefillPool &&
           deployment.prefillPool != deployment.pool;
}

int readersOf(const Deployment& deployment)
{
    return deployment.prefillReplicas * deployment.prefillTensorParallel *
           deployment.prefillPipelineParallel * deployment.prefillDataParallel;
}

const Workload* findWorkload(const Scenario& scenario, WorkloadId id) { return byId(scenario.workloads, id); }
const Deployment* findDeployment(const Scenario& scenario, DeploymentId id)
{
    return byId(scenario.deployments, id);
}
std::vector<Measurement> measurementsOf(const Scenario& scenario, DeploymentId deployment)
{
    std::vector<Measurement> runs;
    std::copy_if(scenario.measurements.begin(), scenario.measurements.end(), std::back_inserter(runs),
                 [deployment](const Measurement& run) { return run.deployment == deployment; });
    return runs;
}

const Pool* findPool(const Scenario& scenario, PoolId id) { return byId(scenario.pools, id); }
const Site* findSite(const Scenario& scenario, SiteId id) { return byId(scenario.sites, id); }

RackPtr findRack(const Scenario& scenario, RackId id)
{
    const auto it = std::find_if(scenario.racks.begin(), scenario.racks.end(),
                                 [id](const RackPtr& rack) { return rack->id == id; });
    return it == scenario.racks.end() ? nullptr : *it;
}

PlacementRef findPlacement(const Scenario& scenario, PlacementId id)
{
    for (const RackPtr& rack : scenario.racks) {
        if (const Placement* placement = byId(rack->placements, id))
            return {rack, placement};
    }
    return {};
}

}  // namespace headroom
