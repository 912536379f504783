// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/device_fields.h"

#include "core/evaluation/rack_purchase.h"
#include "core/scenario/placing.h"
#include "ui/inspectors/fallbacks.h"
#include "ui/inspectors/field_collector.h"
#include "ui/inspectors/field_groups.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

using Kind = Selection::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Inspector)
};

/// Puts lines of another entity below one of the device's own.
class Below {
public:
    Below(std::vector<FieldValue>& fields, std::string_view own) : m_fields(fields)
    {
        const FieldPlace place = placeOf("placement", own);
        m_group = place.group;
        m_rank = place.rank + 1;
    }
    void add(FieldValue field)
    {
        field.group = m_group;
        field.rank = m_rank;  // lines of one rank keep their order
        m_fields.push_back(std::move(field));
    }
    void addNamed(const std::vector<FieldValue>& from, std::initializer_list<const char*> names)
    {
        for (const char* const name : names) {
            const auto it = std::find_if(from.begin(), from.end(),
                                         [&](const FieldValue& one) { return one.field() == name; });
            if (it != from.end())
                add(*it);
        }
    }

private:
    std::vector<FieldValue>& m_fields;
    QString m_group;
    int m_rank = 0;
};

FieldValue weightField(const Catalogue& catalogue, const Placement& device)
{
    FieldValue field = toldField(Words::tr("Weight"), text::known(weightOf(catalogue, device)));
    const Server* server = catalogue.server(device.item);
    const Device* other = catalogue.device(device.kind, device.item);
    const auto origin = [&](const Figure<Mass>& figure) {
        field.origin = figure.known() ? FieldValue::Origin::Fact : FieldValue::Origin::Unknown;
        field.source = figure.source ? QString::fromStdString(figure.source->title) : QString();
        field.date = figure.date;
    };
    field.origin = FieldValue::Origin::Unknown;
    if (device.kind == ItemKind::Server && server)
        origin(server->weight);
    else if (other)
        origin(other->weight);
    return field;
}

/// The plan's figures that decide what the device costs to run, where it stands.
void addRunningCost(Below& cost, const Scenario& scenario, const Catalogue& catalogue, SiteId siteId)
{
    const auto plan = FieldCollector(scenario, catalogue, "assumptions", 0).collect(scenario.assumptions);
    const Site* site = findSite(scenario, siteId);
    if (site && site->electricity)
        cost.addNamed(FieldCollector(scenario, catalogue, "site", siteId.number).collect(*site),
                      {"electricity"});
    else
        cost.addNamed(plan, {"electricity"});
    cost.addNamed(plan, {"maintenance"});
}

/// Whether an accelerator is fitted that the server's price does not include.
bool buysCards(const Placement& device, const Server* server)
{
    const auto& cards = device.accelerators;
    return std::any_of(cards.begin(), cards.end(), [&](const std::string& card) {
        return !card.empty() &&
               !(server && card == server->priceAccelerator &&
                 std::count(cards.begin(), cards.end(), card) <= includedAccelerators(*server));
    });
}

void addServed(Below& serving, const Scenario& scenario, const Catalogue& catalogue, PoolId pool)
{
    for (const Deployment& one : scenario.deployments) {
        if (one.pool != pool || !pool)
            continue;
        serving.add(linkField(Words::tr("Deployment"), one.name, {Kind::Deployment, one.id.number, -1}));
        if (const Workload* workload = findWorkload(scenario, one.workload)) {
            serving.add(
                linkField(Words::tr("Workload"), workload->name, {Kind::Workload, workload->id.number, -1}));
            serving.addNamed(
                FieldCollector(scenario, catalogue, "workload", workload->id.number).collect(*workload),
                {"items", "peak_factor"});
        }
        if (one.basis == CapacityBasis::Stated)
            serving.addNamed(FieldCollector(scenario, catalogue, "deployment", one.id.number).collect(one),
                             {"derate"});
    }
}

}  // namespace

FieldValue toldField(const QString& name, const QString& text)
{
    FieldValue value;
    value.name = name;
    value.text = text;
    value.type = FieldValue::Type::Told;
    return value;
}

FieldValue linkField(const QString& name, const std::string& text, Selection::Target target)
{
    FieldValue value = toldField(name, QString::fromStdString(text));
    value.link = target;
    return value;
}

std::vector<FieldValue> deviceFields(const Scenario& scenario, const Catalogue& catalogue, PlacementId id)
{
    const PlacementRef ref = findPlacement(scenario, id);
    if (!ref.placement)
        return {};
    const Placement& device = *ref.placement;
    auto fields = FieldCollector(scenario, catalogue, "placement", id.number).collect(device);
    fillFallbacks(fields, scenario, catalogue, {Kind::Device, id.number, -1});
    if (device.accelerators.empty())
        std::erase_if(fields, [](const FieldValue& field) { return field.field() == "pool"; });
    if (!device.acceleratorPrice && !buysCards(device, catalogue.server(device.item)))
        std::erase_if(fields, [](const FieldValue& field) { return field.field() == "accelerator_price"; });

    Below placing(fields, "face");
    if (!device.accelerators.empty()) {
        const auto filled = std::count_if(device.accelerators.begin(), device.accelerators.end(),
                                          [](const std::string& card) { return !card.empty(); });
        placing.add(toldField(Words::tr("Slots filled"),
                              Words::tr("%1 of %2").arg(filled).arg(device.accelerators.size())));
    }
    Below cost(fields, "accelerator_price");
    addRunningCost(cost, scenario, catalogue, ref.rack->site);
    cost.add(weightField(catalogue, device));
    Below serving(fields, "pool");
    addServed(serving, scenario, catalogue, device.pool);
    return fields;
}

}  // namespace headroom::ui
