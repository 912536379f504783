// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/fields_of.h"

#include "core/scenario/relevance.h"
#include "ui/inspectors/device_fields.h"
#include "ui/inspectors/fallbacks.h"
#include "ui/inspectors/field_collector.h"
#include "ui/inspectors/field_groups.h"
#include "ui/inspectors/what_follows.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

using Kind = Selection::Kind;
using Fields = std::vector<FieldValue>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Inspector)
};

template <class Entity>
const Entity* byId(const std::vector<Entity>& list, std::uint64_t id)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [id](const Entity& one) { return one.id.number == id; });
    return it == list.end() ? nullptr : &*it;
}

template <class Entity>
void keepWhatMatters(Fields& fields, const Entity& entity)
{
    std::erase_if(fields, [&](const FieldValue& field) {
        const std::string name = field.field().toStdString();
        return !name.empty() && !matters(entity, name);
    });
}

void addLink(Fields& fields, std::string_view section, std::string_view below, FieldValue link)
{
    const FieldPlace place = placeOf(section, below);
    link.group = place.group;
    link.rank = place.rank + 1;
    fields.push_back(std::move(link));
}

Fields planFields(const Scenario& scenario, const Catalogue& catalogue)
{
    Fields fields = FieldCollector(scenario, catalogue, "assumptions", 0).collect(scenario.assumptions);
    Fields info = FieldCollector(scenario, catalogue, "info", 0).collect(scenario.info);
    fields.insert(fields.end(), std::make_move_iterator(info.begin()), std::make_move_iterator(info.end()));
    return fields;
}

Fields workloadFields(const Scenario& scenario, const Catalogue& catalogue, const Workload& workload)
{
    Fields fields = FieldCollector(scenario, catalogue, "workload", workload.id.number).collect(workload);
    keepWhatMatters(fields, workload);
    for (const Deployment& one : scenario.deployments) {
        if (one.workload == workload.id)
            addLink(fields, "workload", "data_class",
                    linkField(Words::tr("Served by"), one.name, {Kind::Deployment, one.id.number, -1}));
    }
    return fields;
}

Fields deploymentFields(const Scenario& scenario, const Catalogue& catalogue, const Deployment& deployment)
{
    Fields fields =
        FieldCollector(scenario, catalogue, "deployment", deployment.id.number).collect(deployment);
    const Workload* workload = findWorkload(scenario, deployment.workload);
    std::erase_if(fields, [&](const FieldValue& field) {
        return !matters(deployment, field.field().toStdString(), workload);
    });
    for (FieldValue& field : fields) {
        if (field.field() == "measured")
            offerMeasuredWork(field, scenario, catalogue, deployment);
    }
    return fields;
}

Fields poolFields(const Scenario& scenario, const Catalogue& catalogue, const Pool& pool)
{
    Fields fields = FieldCollector(scenario, catalogue, "pool", pool.id.number).collect(pool);
    for (const Deployment& one : scenario.deployments) {
        if (one.pool == pool.id)
            addLink(fields, "pool", "accelerator",
                    linkField(Words::tr("Serves"), one.name, {Kind::Deployment, one.id.number, -1}));
    }
    return fields;
}

template <class Entity>
Fields plainFields(const Scenario& scenario, const Catalogue& catalogue, const char* section,
                   const Entity& entity)
{
    return FieldCollector(scenario, catalogue, section, entity.id.number).collect(entity);
}

Fields collected(const Scenario& scenario, const Catalogue& catalogue, const Selection::Target& target)
{
    switch (target.kind) {
    case Kind::Nothing:
    case Kind::Plan: return planFields(scenario, catalogue);
    case Kind::Device:
    case Kind::Slot: return deviceFields(scenario, catalogue, PlacementId{target.id});
    case Kind::Rack:
        if (const RackPtr rack = findRack(scenario, RackId{target.id}))
            return plainFields(scenario, catalogue, "rack", *rack);
        break;
    case Kind::Site:
        if (const auto* one = byId(scenario.sites, target.id))
            return plainFields(scenario, catalogue, "site", *one);
        break;
    case Kind::Pool:
        if (const auto* one = byId(scenario.pools, target.id))
            return poolFields(scenario, catalogue, *one);
        break;
    case Kind::Workload:
        if (const auto* one = byId(scenario.workloads, target.id))
            return workloadFields(scenario, catalogue, *one);
        break;
    case Kind::Deployment:
        if (const auto* one = byId(scenario.deployments, target.id))
            return deploymentFields(scenario, catalogue, *one);
        break;
    case Kind::Cloud:
        if (const auto* one = byId(scenario.clouds, target.id)) {
            Fields fields = plainFields(scenario, catalogue, "cloud", *one);
            keepWhatMatters(fields, *one);
            return fields;
        }
        break;
    case Kind::Api:
        if (const auto* one = byId(scenario.apis, target.id))
            return plainFields(scenario, catalogue, "api", *one);
        break;
    case Kind::Finance: return FieldCollector(scenario, catalogue, "finance", 0).collect(scenario.finance);
    case Kind::Purchase:
        if (const auto* one = byId(scenario.purchases, target.id))
            return plainFields(scenario, catalogue, "purchase", *one);
        break;
    case Kind::ExchangeRate:
        if (const auto* one = byId(scenario.exchangeRates, target.id))
            return plainFields(scenario, catalogue, "exchange_rate", *one);
        break;
    case Kind::EgressTier:
        if (const auto* one = byId(scenario.egressTiers, target.id))
            return plainFields(scenario, catalogue, "egress_tier", *one);
        break;
    case Kind::Staff:
        if (const auto* one = byId(scenario.staff, target.id))
            return plainFields(scenario, catalogue, "staff", *one);
        break;
    }
    return {};
}

}  // namespace

std::vector<FieldValue> fieldsOf(const Scenario& scenario, const Catalogue& catalogue,
                                 const Selection::Target& target)
{
    Fields fields = collected(scenario, catalogue, target);
    if (target.kind != Kind::Device && target.kind != Kind::Slot)
        fillFallbacks(fields, scenario, catalogue, target);
    markChanged(fields, scenario, catalogue);
    std::stable_sort(fields.begin(), fields.end(),
                     [](const FieldValue& a, const FieldValue& b) { return a.rank < b.rank; });
    return fields;
}

std::vector<FieldValue> ownFieldsOf(const Scenario& scenario, const Catalogue& catalogue,
                                    const Selection::Target& target)
{
    if (target.kind != Kind::Device && target.kind != Kind::Slot)
        return collected(scenario, catalogue, target);
    const PlacementRef ref = findPlacement(scenario, PlacementId{target.id});
    return ref.placement ? FieldCollector(scenario, catalogue, "placement", target.id).collect(*ref.placement)
                         : Fields{};
}

}  // namespace headroom::ui
