// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"

#include "core/catalogue/imported.h"
#include "core/scenario/currencies.h"
#include "core/scenario/validate.h"

#include <algorithm>
#include <optional>
#include <set>

namespace headroom {

namespace {

Error noSuch(std::string kind, std::uint64_t id)
{
    return {Error::Code::UnknownItem, {std::move(kind), std::to_string(id), {}}};
}

Error noSuchItem(const Catalogue& catalogue, ItemKind kind, const std::string& id)
{
    return {Error::Code::UnknownItem, {std::string(tableName(kind)), id, catalogue.nearest(kind, id)}};
}

/// Adds an entity without an id, else replaces the one with its id.
template <class Entity>
Result<Scenario> put(Scenario scenario, std::vector<Entity> Scenario::*list, Entity entity, const char* kind)
{
    std::vector<Entity>& all = scenario.*list;
    if (!entity.id) {
        entity.id.number = scenario.nextId++;
        all.push_back(std::move(entity));
        return scenario;
    }
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const Entity& other) { return other.id == entity.id; });
    if (it == all.end())
        return noSuch(kind, entity.id.number);
    *it = std::move(entity);
    return scenario;
}

template <class Entity>
bool eraseById(std::vector<Entity>& list, std::uint64_t id)
{
    return std::erase_if(list, [id](const Entity& entity) { return entity.id.number == id; }) != 0;
}

/// The name, maybe empty, of something that refers to this entity; nothing if nothing does.
std::optional<std::string> userOf(const Scenario& scenario, std::string_view section, std::uint64_t id)
{
    if (section == "workload") {
        for (const Deployment& deployment : scenario.deployments) {
            if (deployment.workload.number == id)
                return deployment.name;
        }
        for (const CloudCommitment& cloud : scenario.clouds) {
            if (cloud.workload.number == id)
                return cloud.name;
        }
        for (const ApiCommitment& api : scenario.apis) {
            if (api.workload.number == id)
                return api.name;
        }
    }
    if (section == "pool") {
        for (const Deployment& deployment : scenario.deployments) {
            if (deployment.pool.number == id || deployment.prefillPool.number == id)
                return deployment.name;
        }
        for (const RackPtr& rack : scenario.racks) {
            for (const Placement& placement : rack->placements) {
                if (placement.pool.number == id)
                    return placement.name;
            }
        }
    }
    if (section == "site") {
        for (const RackPtr& rack : scenario.racks) {
            if (rack->site.number == id)
                return rack->name;
        }
    }
    if (section == "exchange_rate") {
        const ExchangeRate* rate = findExchangeRate(scenario, ExchangeRateId{id});
        if (const auto user = rate ? inputStatedIn(scenario, rate->name) : std::nullopt)
            return user;
    }
    return std::nullopt;
}

}  // namespace

Result<Scenario> setPlanInfo(Scenario before, PlanInfo info)
{
    before.info = std::move(info);
    return before;
}

Result<Scenario> addSite(Scenario before, std::string name)
{
    Site site;
    site.id = SiteId{before.nextId++};
    site.name = std::move(name);
    before.sites.push_back(std::move(site));
    return before;
}

Result<Scenario> addPool(Scenario before, std::string name, std::string_view accelerator)
{
    before.pools.push_back({PoolId{before.nextId}, std::move(name), std::string(accelerator), {}});
    ++before.nextId;
    return before;
}

Result<Scenario> putWorkload(Scenario before, Workload workload)
{
    return put(std::move(before), &Scenario::workloads, std::move(workload), "workload");
}

Result<Scenario> putDeployment(Scenario before, const Catalogue& catalogue, Deployment deployment)
{
    if (!findWorkload(before, deployment.workload))
        return noSuch("workload", deployment.workload.number);
    if (!findPool(before, deployment.pool))
        return noSuch("pool", deployment.pool.number);
    if (deployment.prefillPool && !findPool(before, deployment.prefillPool))
        return noSuch("pool", deployment.prefillPool.number);
    if (!deployment.model.empty() && !catalogue.find(ItemKind::Model, deployment.model))
        return noSuchItem(catalogue, ItemKind::Model, deployment.model);
    return put(std::move(before), &Scenario::deployments, std::move(deployment), "deployment");
}

Result<Scenario> putCloud(Scenario before, const Catalogue& catalogue, CloudCommitment commitment)
{
    if (commitment.workload && !findWorkload(before, commitment.workload))
        return noSuch("workload", commitment.workload.number);
    if (!commitment.instance.empty() && !catalogue.find(ItemKind::CloudInstance, commitment.instance))
        return noSuchItem(catalogue, ItemKind::CloudInstance, commitment.instance);
    return put(std::move(before), &Scenario::clouds, std::move(commitment), "cloud");
}

Result<Scenario> putApi(Scenario before, const Catalogue& catalogue, ApiCommitment commitment)
{
    if (!findWorkload(before, commitment.workload))
        return noSuch("workload", commitment.workload.number);
    if (!commitment.api.empty() && !catalogue.find(ItemKind::ApiPrice, commitment.api))
        return noSuchItem(catalogue, ItemKind::ApiPrice, commitment.api);
    return put(std::move(before), &Scenario::apis, std::move(commitment), "api");
}

Result<Scenario> putStaff(Scenario before, StaffRole role)
{
    return put(std::move(before), &Scenario::staff, std::move(role), "staff");
}

Result<Scenario> putPurchase(Scenario before, Purchase purchase)
{
    return put(std::move(before), &Scenario::purchases, std::move(purchase), "purchase");
}

Result<Scenario> putEgressTier(Scenario before, EgressTier tier)
{
    return put(std::move(before), &Scenario::egressTiers, std::move(tier), "egress_tier");
}

Result<Scenario> putExchangeRate(Scenario before, ExchangeRate rate)
{
    auto after = put(std::move(before), &Scenario::exchangeRates, std::move(rate), "exchange_rate");
    if (!after)
        return after;
    if (auto status = validate(after.value()); !status)
        return std::move(status).error();
    return after;
}

Result<Scenario> takeMeasurements(Scenario before, DeploymentId deployment, std::vector<Measurement> runs)
{
    if (!findDeployment(before, deployment))
        return noSuch("deployment", deployment.number);
    if (runs.empty())
        return Error{Error::Code::MissingField, {"measurements"}};
    std::set<std::string> names;
    for (const Measurement& run : runs)
        names.insert(run.name);
    std::erase_if(before.measurements, [&](const Measurement& known) {
        return known.deployment == deployment && names.contains(known.name);
    });
    for (Measurement& run : runs) {
        run.id = MeasurementId{before.nextId++};
        run.deployment = deployment;
        before.measurements.push_back(std::move(run));
    }
    if (auto status = validate(before); !status)
        return std::move(status).error();
    return before;
}

Result<Scenario> removeMeasurements(Scenario before, DeploymentId deployment)
{
    const auto ofIt = [deployment](const Measurement& run) { return run.deployment == deployment; };
    if (std::erase_if(before.measurements, ofIt) == 0)
        return noSuch("measurement of deployment", deployment.number);
    return before;
}

Result<Scenario> removeEntity(Scenario before, std::string_view section, std::uint64_t id)
{
    if (const auto user = userOf(before, section, id))
        return Error{Error::Code::NotPossible, {"in-use", *user}};
    const bool erased = (section == "workload" && eraseById(before.workloads, id)) ||
                        (section == "deployment" && eraseById(before.deployments, id)) ||
                        (section == "cloud" && eraseById(before.clouds, id)) ||
                        (section == "api" && eraseById(before.apis, id)) ||
                        (section == "staff" && eraseById(before.staff, id)) ||
                        (section == "purchase" && eraseById(before.purchases, id)) ||
                        (section == "measurement" && eraseById(before.measurements, id)) ||
                        (section == "exchange_rate" && eraseById(before.exchangeRates, id)) ||
                        (section == "egress_tier" && eraseById(before.egressTiers, id)) ||
                        (section == "pool" && eraseById(before.pools, id)) ||
                        (section == "site" && eraseById(before.sites, id));
    if (!erased)
        return noSuch(std::string(section), id);
    if (section == "deployment")
        std::erase_if(before.measurements,
                      [id](const Measurement& run) { return run.deployment.number == id; });
    return before;
}

Scenario carryUsedEntries(Scenario before, const Catalogue& catalogue)
{
    std::set<std::pair<ItemKind, std::string>> used;
    const auto use = [&](ItemKind kind, const std::string& id) {
        if (!id.empty())
            used.emplace(kind, id);
    };
    for (const RackPtr& rack : before.racks) {
        use(ItemKind::RackFrame, rack->frame);
        for (const Placement& placement : rack->placements) {
            use(placement.kind, placement.item);
            for (const std::string& accelerator : placement.accelerators)
                use(ItemKind::Accelerator, accelerator);
        }
    }
    for (const Pool& pool : before.pools)
        use(ItemKind::Accelerator, pool.accelerator);
    for (const Deployment& deployment : before.deployments)
        use(ItemKind::Model, deployment.model);
    for (const CloudCommitment& cloud : before.clouds)
        use(ItemKind::CloudInstance, cloud.instance);
    for (const ApiCommitment& api : before.apis)
        use(ItemKind::ApiPrice, api.api);
    // A server's price, an instance's size: what their figures point at is part of what they say.
    for (const auto& [kind, id] : std::set(used)) {
        if (kind == ItemKind::Server) {
            if (const Server* server = catalogue.server(id))
                use(ItemKind::Accelerator, server->priceAccelerator);
        }
        if (kind == ItemKind::CloudInstance) {
            if (const CloudInstance* instance = catalogue.cloudInstance(id))
                use(ItemKind::Accelerator, instance->accelerator);
        }
    }
    std::vector<EntryPtr> kept;
    for (const EntryPtr& entry : before.carried) {
        if (isImported(entry->item)) {
            used.erase({entry->item.kind, entry->item.id});
            kept.push_back(entry);
        }
    }
    for (const auto& [kind, id] : used) {
        if (EntryPtr entry = catalogue.find(kind, id))
            kept.push_back(std::move(entry));
    }
    before.carried = std::move(kept);
    return before;
}

}  // namespace headroom
