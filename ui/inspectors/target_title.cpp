// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/placing.h"
#include "ui/inspectors/fields_of.h"
#include "ui/models/kind_icon.h"
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::ui {

namespace {

using Kind = Selection::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Inspector)
};

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template <class Entity>
TargetTitle titleIn(const std::vector<Entity>& list, std::uint64_t id, const char* icon, const QString& line)
{
    for (const Entity& one : list) {
        if (one.id.number == id)
            return {icon, QString::fromStdString(one.name), line};
    }
    return {};
}

/// "SR650a V4, 4 slots in A01, U5–U6".
TargetTitle deviceTitle(const Scenario& scenario, const Catalogue& catalogue, PlacementId id)
{
    const PlacementRef ref = findPlacement(scenario, id);
    if (!ref.placement)
        return {};
    const Placement& device = *ref.placement;
    const EntryPtr entry = catalogue.find(device.kind, device.item);
    const QString item = entry ? words(entry->item.name()) : QString::fromStdString(device.item);
    const QString place = text::place(scenario, device, {ref.rack->id, device.bottom, device.face},
                                      heightOf(catalogue, device.kind, device.item).value_or(wholeUnits(1)));
    return {iconOf(device.kind), QString::fromStdString(device.name),
            Words::tr("%1 in %2").arg(item, place.section(", ", 0, 1))};
}

TargetTitle rackTitle(const Scenario& scenario, const Catalogue& catalogue, RackId id)
{
    const RackPtr rack = findRack(scenario, id);
    if (!rack)
        return {};
    const EntryPtr frame = catalogue.find(ItemKind::RackFrame, rack->frame);
    const QString what =
        frame ? words(frame->item.name()) : Words::tr("Rack, %1 U").arg(text::number(rack->height.units()));
    const Site* site = findSite(scenario, rack->site);
    return {"rack", QString::fromStdString(rack->name),
            site ? Words::tr("%1 in %2").arg(what, QString::fromStdString(site->name)) : what};
}

}  // namespace

TargetTitle titleOf(const Scenario& scenario, const Catalogue& catalogue, const Selection::Target& target)
{
    switch (target.kind) {
    case Kind::Nothing:
    case Kind::Plan:
        return {"sliders", QString::fromStdString(scenario.info.title),
                Words::tr("The plan and its assumptions")};
    case Kind::Site: return titleIn(scenario.sites, target.id, "colocation", Words::tr("Site"));
    case Kind::Rack: return rackTitle(scenario, catalogue, RackId{target.id});
    case Kind::Device:
    case Kind::Slot: return deviceTitle(scenario, catalogue, PlacementId{target.id});
    case Kind::Pool:
        return titleIn(scenario.pools, target.id, "accelerator", Words::tr("Pool of accelerators"));
    case Kind::Workload: return titleIn(scenario.workloads, target.id, "workload", Words::tr("Workload"));
    case Kind::Deployment: return titleIn(scenario.deployments, target.id, "model", Words::tr("Deployment"));
    case Kind::Cloud: return titleIn(scenario.clouds, target.id, "cloud", Words::tr("Cloud commitment"));
    case Kind::Api: return titleIn(scenario.apis, target.id, "api", Words::tr("API commitment"));
    case Kind::Purchase: return titleIn(scenario.purchases, target.id, "money", Words::tr("Purchase"));
    case Kind::ExchangeRate:
        return titleIn(
            scenario.exchangeRates, target.id, "money",
            Words::tr("What one of it costs in %1").arg(QString::fromStdString(scenario.info.currency)));
    case Kind::EgressTier:
        return titleIn(scenario.egressTiers, target.id, "network", Words::tr("Egress tier"));
    case Kind::Finance:
        return {"money", Words::tr("Money over time"), Words::tr("Interest, taxes, funding, prices")};
    case Kind::Staff: return titleIn(scenario.staff, target.id, "own", Words::tr("Staff role"));
    }
    return {};
}

}  // namespace headroom::ui
