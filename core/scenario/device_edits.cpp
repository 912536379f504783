// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"

#include <algorithm>

namespace headroom {

namespace {

std::string idText(std::uint64_t number) { return std::to_string(number); }

Error noSuch(std::string kind, std::uint64_t id)
{
    return {Error::Code::UnknownItem, {std::move(kind), idText(id), {}}};
}

/// Replaces one rack by a changed copy; the others stay shared.
template <class Change>
Result<Scenario> changeRack(Scenario scenario, RackId id, Change&& change)
{
    const auto it = std::find_if(scenario.racks.begin(), scenario.racks.end(),
                                 [id](const RackPtr& rack) { return rack->id == id; });
    if (it == scenario.racks.end())
        return noSuch("rack", id.number);
    Rack rack = **it;
    if (auto status = change(rack); !status)
        return std::move(status).error();
    *it = std::make_shared<const Rack>(std::move(rack));
    return scenario;
}

template <class Change>
Result<Scenario> changePlacement(Scenario scenario, PlacementId id, Change&& change)
{
    const PlacementRef ref = findPlacement(scenario, id);
    if (!ref.placement)
        return noSuch("placement", id.number);
    return changeRack(std::move(scenario), ref.rack->id, [&](Rack& rack) -> Status {
        for (Placement& placement : rack.placements) {
            if (placement.id == id)
                return change(placement);
        }
        return Done{};
    });
}

/// Refusals that break a planning limit only are left to the findings.
Status impossible(const std::optional<Refusal>& refusal)
{
    if (!refusal)
        return Done{};
    switch (refusal->obstacle) {
    case Obstacle::Occupied: return Error{Error::Code::SlotTaken, {refusal->by}};
    case Obstacle::OutsideRack:
    case Obstacle::WrongKind:
        return Error{Error::Code::DoesNotFit,
                     {refusal->by, idText(static_cast<std::uint64_t>(refusal->allowed))}};
    case Obstacle::UnknownHeight: return Error{Error::Code::NotPossible, {"unknown-height", refusal->by}};
    case Obstacle::PowerLimit:
    case Obstacle::WeightLimit: return Done{};
    }
    return Done{};
}

/// An accelerator that joins a server without a pool brings it into the first pool of its kind.
void joinPool(const Scenario& scenario, Placement& placement, std::string_view accelerator)
{
    if (placement.pool)
        return;
    const auto pool = std::find_if(scenario.pools.begin(), scenario.pools.end(), [&](const Pool& candidate) {
        return candidate.accelerator == accelerator;
    });
    if (pool != scenario.pools.end())
        placement.pool = pool->id;
}

}  // namespace

Result<Scenario> addRack(Scenario before, const Catalogue& catalogue, SiteId site, std::string row,
                         std::string_view frameId)
{
    if (!findSite(before, site))
        return noSuch("site", site.number);
    const RackFrame* frame = catalogue.rackFrame(frameId);
    if (!frame && !frameId.empty())
        return Error{Error::Code::UnknownItem,
                     {"rack frame", std::string(frameId), catalogue.nearest(ItemKind::RackFrame, frameId)}};
    Rack rack;
    rack.id = RackId{before.nextId++};
    rack.site = site;
    rack.row = std::move(row);
    rack.frame = frameId;
    if (frame && frame->height.known())
        rack.height = RackUnits{static_cast<int>(frame->height.value->value() * 2.0)};
    rack.feedRating = before.racks.empty()
                          ? Input<Power>{watts(11000), "kW", InputKind::Assumption,
                                         "program default: 16 A three-phase feed at 400 V", before.info.date}
                          : before.racks.back()->feedRating;
    const auto inRow = std::count_if(before.racks.begin(), before.racks.end(),
                                     [&](const RackPtr& other) { return other->row == rack.row; });
    const std::string number = std::to_string(inRow + 1);
    rack.name = (rack.row.empty() ? "R" : rack.row) + (number.size() < 2 ? "0" : "") + number;
    before.racks.push_back(std::make_shared<const Rack>(std::move(rack)));
    return before;
}

Result<Scenario> removeRack(Scenario before, RackId id)
{
    const auto erased = std::erase_if(before.racks, [id](const RackPtr& rack) { return rack->id == id; });
    if (erased == 0)
        return noSuch("rack", id.number);
    return before;
}

Result<Scenario> renameRack(Scenario before, RackId id, std::string name)
{
    return changeRack(std::move(before), id, [&](Rack& rack) -> Status {
        rack.name = std::move(name);
        return Done{};
    });
}

Result<Scenario> placeDevice(Scenario before, const Catalogue& catalogue, ItemKind kind,
                             std::string_view item, Place place, PlacementId* placed)
{
    if (!catalogue.find(kind, item))
        return Error{Error::Code::UnknownItem,
                     {std::string(tableName(kind)), std::string(item), catalogue.nearest(kind, item)}};
    Placement device = draftPlacement(before, catalogue, kind, item);
    return placeDevice(std::move(before), catalogue, std::move(device), place, placed);
}

Result<Scenario> placeDevice(Scenario before, const Catalogue& catalogue, Placement device, Place place,
                             PlacementId* placed)
{
    device.id = {};
    if (auto status = impossible(refusalAt(before, catalogue, device, place)); !status)
        return std::move(status).error();
    device.id = PlacementId{before.nextId++};
    device.bottom = place.bottom;
    device.face = place.face;
    if (placed)
        *placed = device.id;
    return changeRack(std::move(before), place.rack, [&](Rack& rack) -> Status {
        rack.placements.push_back(std::move(device));
        return Done{};
    });
}

Result<Scenario> moveDevice(Scenario before, const Catalogue& catalogue, PlacementId id, Place place)
{
    const PlacementRef ref = findPlacement(before, id);
    if (!ref.placement)
        return noSuch("placement", id.number);
    Placement device = *ref.placement;
    if (auto status = impossible(refusalAt(before, catalogue, device, place)); !status)
        return std::move(status).error();
    device.bottom = place.bottom;
    device.face = place.face;
    auto without = removeDevice(std::move(before), id);
    if (!without)
        return without;
    return changeRack(std::move(without).value(), place.rack, [&](Rack& rack) -> Status {
        rack.placements.push_back(std::move(device));
        return Done{};
    });
}

Result<Scenario> removeDevice(Scenario before, PlacementId id)
{
    const PlacementRef ref = findPlacement(before, id);
    if (!ref.placement)
        return noSuch("placement", id.number);
    return changeRack(std::move(before), ref.rack->id, [&](Rack& rack) -> Status {
        std::erase_if(rack.placements, [id](const Placement& placement) { return placement.id == id; });
        return Done{};
    });
}

Result<Scenario> renameDevice(Scenario before, PlacementId id, std::string name)
{
    return changePlacement(std::move(before), id, [&](Placement& placement) -> Status {
        placement.name = std::move(name);
        return Done{};
    });
}

Result<Scenario> assignPool(Scenario before, PlacementId id, PoolId pool)
{
    if (pool && !findPool(before, pool))
        return noSuch("pool", pool.number);
    return changePlacement(std::move(before), id, [&](Placement& placement) -> Status {
        placement.pool = pool;
        return Done{};
    });
}

Result<Scenario> fitAccelerator(Scenario before, const Catalogue& catalogue, SlotPlace slot,
                                std::string_view accelerator)
{
    if (auto status = impossible(slotRefusal(before, catalogue, accelerator, slot)); !status)
        return std::move(status).error();
    const Scenario plan = before;
    return changePlacement(std::move(before), slot.device, [&](Placement& placement) -> Status {
        placement.accelerators[static_cast<std::size_t>(slot.slot)] = accelerator;
        joinPool(plan, placement, accelerator);
        return Done{};
    });
}

Result<Scenario> moveAccelerator(Scenario before, const Catalogue& catalogue, SlotPlace from, SlotPlace to)
{
    const PlacementRef ref = findPlacement(before, from.device);
    if (!ref.placement)
        return noSuch("placement", from.device.number);
    if (from.slot < 0 || static_cast<std::size_t>(from.slot) >= ref.placement->accelerators.size() ||
        ref.placement->accelerators[static_cast<std::size_t>(from.slot)].empty())
        return Error{Error::Code::NotPossible, {"empty-slot", ref.placement->name}};
    const std::string accelerator = ref.placement->accelerators[static_cast<std::size_t>(from.slot)];
    auto without = removeAccelerator(std::move(before), from);
    if (!without)
        return without;
    return fitAccelerator(std::move(without).value(), catalogue, to, accelerator);
}

Result<Scenario> removeAccelerator(Scenario before, SlotPlace slot)
{
    return changePlacement(std::move(before), slot.device, [&](Placement& placement) -> Status {
        if (slot.slot < 0 || static_cast<std::size_t>(slot.slot) >= placement.accelerators.size())
            return Error{Error::Code::NotPossible, {"empty-slot", placement.name}};
        placement.accelerators[static_cast<std::size_t>(slot.slot)].clear();
        return Done{};
    });
}

}  // namespace headroom
