// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/placement_drag.h"

#include "core/scenario/edits.h"
#include "core/scenario/rack_room.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::PlacementDrag)
};

}  // namespace

Carried Carried::fromCatalogue(ItemKind kind, std::string item)
{
    Carried carried;
    carried.kind = kind;
    carried.item = std::move(item);
    switch (kind) {
    case ItemKind::Server:
    case ItemKind::Switch:
    case ItemKind::Storage:
    case ItemKind::Pdu: carried.what = What::NewDevice; break;
    case ItemKind::Accelerator: carried.what = What::NewCard; break;
    case ItemKind::RackFrame: carried.what = What::NewRack; break;
    default: carried.what = What::NotPlaceable;
    }
    return carried;
}

PlacementDrag::PlacementDrag(const ScenarioDocument& document, Carried carried)
    : m_document(document),
      m_carried(std::move(carried))
{
    const Scenario& scenario = document.scenario();
    if (m_carried.what == Carried::What::NewDevice)
        m_draft = draftPlacement(scenario, document.catalogue(), m_carried.kind, m_carried.item);
    if (m_carried.what == Carried::What::MovedDevice) {
        if (const PlacementRef ref = findPlacement(scenario, m_carried.device); ref.placement) {
            m_draft = *ref.placement;
            m_carried.kind = m_draft.kind;
            m_carried.item = m_draft.item;
        }
    }
    if (m_carried.what == Carried::What::MovedCard) {
        m_carried.kind = ItemKind::Accelerator;
        const PlacementRef ref = findPlacement(scenario, m_carried.from.device);
        if (ref.placement)
            m_carried.item = ref.placement->accelerators.at(static_cast<std::size_t>(m_carried.from.slot));
    }
    m_height = heightOf(document.catalogue(), m_draft.kind, m_draft.item).value_or(wholeUnits(1));
    if (m_carried.what == Carried::What::NewRack) {
        const RackFrame* frame = document.catalogue().rackFrame(m_carried.item);
        m_height = frame && frame->height.known()
                       ? RackUnits{static_cast<int>(frame->height.value->value() * 2.0)}
                       : Rack{}.height;
    }
}

QString PlacementDrag::name() const
{
    if (m_carried.what == Carried::What::MovedDevice)
        return QString::fromStdString(m_draft.name);
    const EntryPtr entry = m_document.catalogue().find(m_carried.kind, m_carried.item);
    return entry ? QString::fromUtf8(entry->item.name().data(),
                                     static_cast<qsizetype>(entry->item.name().size()))
                 : QString::fromStdString(m_carried.item);
}

void PlacementDrag::overPlace(const Place& place)
{
    overNothing();
    // What takes no units is at home in the whole rack.
    const Place wish = m_height.halves == 0 ? Place{place.rack, wholeUnits(1), place.face} : place;
    m_wish = wish;
    m_refusal = refusalAt(m_document.scenario(), m_document.catalogue(), m_draft, wish);
    m_place = m_refusal ? nearestPlace(m_document.scenario(), m_document.catalogue(), m_draft, wish)
                        : std::optional(wish);
}

void PlacementDrag::overSlot(const SlotPlace& slot)
{
    overNothing();
    m_wishedSlot = slot;
    if (m_carried.what == Carried::What::MovedCard && slot == m_carried.from) {
        m_slot = slot;
        return;
    }
    m_refusal = slotRefusal(m_document.scenario(), m_document.catalogue(), m_carried.item, slot);
    m_slot = m_refusal ? nearestSlot(m_document.scenario(), m_document.catalogue(), m_carried.item, slot)
                       : std::optional(slot);
}

void PlacementDrag::overRack(RackId rack, PlacementId near)
{
    overNothing();
    const RackPtr there = findRack(m_document.scenario(), rack);
    m_refusal =
        Refusal{.obstacle = Obstacle::WrongKind, .by = there ? there->name : std::string(), .rack = rack};
    m_slot = nearestSlot(m_document.scenario(), m_document.catalogue(), m_carried.item, {near, 0});
}

void PlacementDrag::overNothing()
{
    m_wish.reset();
    m_place.reset();
    m_wishedSlot.reset();
    m_slot.reset();
    m_refusal.reset();
    m_newRack = false;
}

void PlacementDrag::overCanvas(SiteId site, std::string row)
{
    overNothing();
    m_newRack = m_carried.what == Carried::What::NewRack;
    m_site = site;
    m_row = std::move(row);
}

ScenarioDocument::Edit PlacementDrag::edit() const
{
    const Catalogue* catalogue = &m_document.catalogue();
    switch (m_carried.what) {
    case Carried::What::NewDevice:
        if (m_place)
            return
                [catalogue, kind = m_carried.kind, item = m_carried.item, at = *m_place](Scenario scenario) {
                    return placeDevice(std::move(scenario), *catalogue, kind, item, at);
                };
        break;
    case Carried::What::MovedDevice:
        if (m_place)
            return [catalogue, id = m_carried.device, at = *m_place](Scenario scenario) {
                return moveDevice(std::move(scenario), *catalogue, id, at);
            };
        break;
    case Carried::What::NewCard:
        if (m_slot)
            return [catalogue, item = m_carried.item, at = *m_slot](Scenario scenario) {
                return fitAccelerator(std::move(scenario), *catalogue, at, item);
            };
        break;
    case Carried::What::MovedCard:
        if (m_slot && !(*m_slot == m_carried.from))
            return [catalogue, from = m_carried.from, at = *m_slot](Scenario scenario) {
                return moveAccelerator(std::move(scenario), *catalogue, from, at);
            };
        break;
    case Carried::What::NewRack:
        if (m_newRack)
            return [catalogue, item = m_carried.item, site = m_site, row = m_row](Scenario scenario) {
                // A plan without a site gets its first one with its first rack.
                SiteId where = site;
                if (!findSite(scenario, where)) {
                    auto added = addSite(std::move(scenario), Words::tr("Site").toStdString());
                    if (!added)
                        return added;
                    scenario = std::move(added).value();
                    where = scenario.sites.back().id;
                }
                return addRack(std::move(scenario), *catalogue, where, row, item);
            };
        break;
    case Carried::What::NotPlaceable: break;
    }
    return {};
}

ScenarioDocument::StepName PlacementDrag::editName() const
{
    return [what = m_carried.what, name = name(), spot = spotName()]() -> QString {
        switch (what) {
        case Carried::What::NewDevice: return Words::tr("Place %1 in %2").arg(name, spot());
        case Carried::What::MovedDevice:
        case Carried::What::MovedCard: return Words::tr("Move %1 to %2").arg(name, spot());
        case Carried::What::NewCard: return Words::tr("Fit %1 into %2").arg(name, spot());
        case Carried::What::NewRack: return Words::tr("Add rack %1").arg(name);
        case Carried::What::NotPlaceable: break;
        }
        return {};
    };
}

ScenarioDocument::StepName PlacementDrag::spotName() const
{
    if (m_place && m_height.halves == 0) {
        const RackPtr rack = findRack(m_document.scenario(), m_place->rack);
        return [name = rack ? QString::fromStdString(rack->name) : QString()] {
            return Words::tr("%1, on a rail").arg(name);
        };
    }
    if (m_slot) {
        const PlacementRef ref = findPlacement(m_document.scenario(), m_slot->device);
        return [device = ref.placement ? QString::fromStdString(ref.placement->name) : QString(),
                slot = m_slot->slot] { return Words::tr("%1, slot %2").arg(device, text::number(slot + 1)); };
    }
    return [place = placeText().section(", ", 0, 1)] { return place; };
}

QString PlacementDrag::placeText() const
{
    if (m_place && m_height.halves != 0)
        return text::place(m_document.scenario(), m_draft, *m_place, m_height);
    return m_place || m_slot ? spotName()() : QString();
}

QString PlacementDrag::reason() const
{
    if (!m_refusal || m_refusal->obstacle != Obstacle::WrongKind)
        return {};
    if (!m_wishedSlot)
        return Words::tr("%1 goes into a slot of a server.").arg(name());
    const PlacementRef there = findPlacement(m_document.scenario(), m_wishedSlot->device);
    if (!there.placement)
        return {};
    const Catalogue& catalogue = m_document.catalogue();
    const Server* server = catalogue.server(there.placement->item);
    const Accelerator* card = catalogue.accelerator(m_carried.item);
    const QString device = QString::fromStdString(there.placement->name);
    if (there.placement->kind != ItemKind::Server || there.placement->accelerators.empty())
        return Words::tr("%1 has no slots for accelerators.").arg(device);
    if (!server || !card)
        return {};
    if (cardFit(catalogue, *server, *card) == CardFit::TooWide)
        return Words::tr("The slots of %1 are %2 wide, this card is %3 wide.")
            .arg(device, text::number(*slotWidth(catalogue, *server)),
                 text::number(card->slotWidth.value->value()));
    return Words::tr("%1 takes %2, this is %3.")
        .arg(device, QString::fromStdString(server->acceleratorForm),
             QString::fromStdString(card->formFactor));
}

Refusal PlacementDrag::decisiveRefusal() const
{
    const RackPtr rack = m_wish ? findRack(m_document.scenario(), m_wish->rack) : nullptr;
    const bool crowded =
        m_refusal->obstacle == Obstacle::Occupied || m_refusal->obstacle == Obstacle::OutsideRack;
    if (!rack || !crowded)
        return *m_refusal;
    const RackRoom room(m_document.scenario().assumptions, m_document.catalogue(), *rack, m_draft.id);
    for (RackUnits bottom = wholeUnits(1); bottom < wholeUnits(1) + rack->height;
         bottom = bottom + wholeUnits(1)) {
        const auto here = room.refusal(m_document.catalogue(), m_draft, bottom, m_wish->face);
        if (here && (here->obstacle == Obstacle::PowerLimit || here->obstacle == Obstacle::WeightLimit))
            return *here;
    }
    return *m_refusal;
}

QString PlacementDrag::remedy() const
{
    if (!m_refusal)
        return {};
    const Refusal refusal = decisiveRefusal();
    const RackPtr rack = findRack(m_document.scenario(), refusal.rack);
    const double share = m_document.scenario().assumptions.planningShare.value.value();
    if (refusal.obstacle != Obstacle::PowerLimit || !rack || share <= 0)
        return text::refusalRemedy(refusal);
    // Only a share of a feed may be planned, so the feed must grow by more than what is missing; rounded up, to be enough.
    const double missing = refusal.would / share - rack->feedRating.value.value();
    return Words::tr("Nothing is legal: raise the feed of %1 by %2 or add a rack.")
        .arg(QString::fromStdString(rack->name),
             text::figureIn(std::ceil(missing / 100 - 1e-6) / 10, "kW", 1).joined());
}

QString PlacementDrag::message() const
{
    if (m_carried.what == Carried::What::NotPlaceable)
        return Words::tr("%1 has no place in a rack: %2 are chosen in the inspector.")
            .arg(name(), text::kindName(m_carried.kind));
    if (legalHere())
        return m_newRack ? Words::tr("Dropping adds the rack %1.").arg(name())
                         : Words::tr("%1 fits in %2.").arg(name(), placeText());
    if (m_refusal) {
        const QString title = text::refusalTitle(*m_refusal);
        return anywhere()
                   ? Words::tr("Dragging %1. %2. Nearest legal place: %3.").arg(name(), title, placeText())
                   : Words::tr("Dragging %1. %2. %3").arg(name(), title, remedy());
    }
    return carriesCard() ? Words::tr("%1 goes into a slot of a server.").arg(name())
                         : Words::tr("%1 goes into a rack.").arg(name());
}

}  // namespace headroom::ui
