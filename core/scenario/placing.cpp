// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/placing.h"

#include "core/scenario/rack_room.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <utility>

namespace headroom {

namespace {

std::optional<RackUnits> fromFigure(const Figure<Ratio>& height)
{
    if (!height.known())
        return std::nullopt;
    return RackUnits{static_cast<int>(std::lround(height.value->value() * 2.0))};
}

/// The placements of the same item already in the plan, in its order.
std::vector<const Placement*> twinsOf(const Scenario& scenario, ItemKind kind, std::string_view item)
{
    std::vector<const Placement*> twins;
    for (const RackPtr& rack : scenario.racks) {
        for (const Placement& placement : rack->placements) {
            if (placement.kind == kind && placement.item == item)
                twins.push_back(&placement);
        }
    }
    return twins;
}

/// What most twins have; the first placed decides a tie. What one of them was given for itself is not passed on.
template <class Value>
Value usual(const std::vector<const Placement*>& twins, Value Placement::*member)
{
    std::vector<std::pair<const Value*, int>> votes;
    for (const Placement* twin : twins) {
        const Value& value = twin->*member;
        const auto same =
            std::find_if(votes.begin(), votes.end(), [&](const auto& vote) { return *vote.first == value; });
        if (same == votes.end())
            votes.emplace_back(&value, 1);
        else
            ++same->second;
    }
    return *std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) {
                return a.second < b.second;
            })->first;
}

std::string nameStem(std::string_view name)
{
    std::size_t end = name.size();
    while (end > 0 && std::isdigit(static_cast<unsigned char>(name[end - 1])))
        --end;
    return std::string(name.substr(0, end));
}

std::string nextName(const Scenario& scenario, const std::string& stem)
{
    int highest = 0;
    for (const RackPtr& rack : scenario.racks) {
        for (const Placement& placement : rack->placements) {
            if (placement.name.size() > stem.size() && placement.name.compare(0, stem.size(), stem) == 0 &&
                nameStem(placement.name) == stem)
                highest = std::max(highest, std::atoi(placement.name.c_str() + stem.size()));
        }
    }
    std::string number = std::to_string(highest + 1);
    if (number.size() < 2)
        number.insert(0, 1, '0');
    return stem + number;
}

std::string stemFor(ItemKind kind, bool hasAccelerators)
{
    switch (kind) {
    case ItemKind::Server: return hasAccelerators ? "gpu-" : "server-";
    case ItemKind::Switch: return "switch-";
    case ItemKind::Storage: return "storage-";
    case ItemKind::Pdu: return "pdu-";
    default: return "device-";
    }
}

}  // namespace

std::optional<RackUnits> heightOf(const Catalogue& catalogue, ItemKind kind, std::string_view item)
{
    if (kind == ItemKind::Server) {
        const Server* server = catalogue.server(item);
        return server ? fromFigure(server->height) : std::nullopt;
    }
    const Device* device = catalogue.device(kind, item);
    return device ? fromFigure(device->height) : std::nullopt;
}

std::optional<Power> plannedPower(const Catalogue& catalogue, const Placement& placement)
{
    if (placement.peakPower)
        return placement.peakPower->value;
    if (placement.kind == ItemKind::Server) {
        const Server* server = catalogue.server(placement.item);
        return server ? server->peakPower.value : std::nullopt;
    }
    // A PDU passes power on; its rating is not a load.
    if (placement.kind == ItemKind::Pdu)
        return watts(0);
    const Device* device = catalogue.device(placement.kind, placement.item);
    if (!device)
        return std::nullopt;
    return device->peakPower.known() ? device->peakPower.value : device->typicalPower.value;
}

Power acceleratorPower(const Catalogue& catalogue, const Placement& placement)
{
    Power together{};
    const Accelerator* card = nullptr;
    for (auto slot = placement.accelerators.begin(); slot != placement.accelerators.end(); ++slot) {
        if (slot == placement.accelerators.begin() || *slot != *(slot - 1))
            card = slot->empty() ? nullptr : catalogue.accelerator(*slot);
        if (card && card->peakPower.known())
            together += *card->peakPower.value;
    }
    return together;
}

std::optional<Power> leastPower(const Catalogue& catalogue, const Placement& placement)
{
    if (const auto planned = plannedPower(catalogue, placement))
        return planned;
    const Power cards = acceleratorPower(catalogue, placement);
    return cards > Power{} ? std::optional(cards) : std::nullopt;
}

std::optional<Mass> weightOf(const Catalogue& catalogue, const Placement& placement)
{
    if (placement.kind == ItemKind::Server) {
        const Server* server = catalogue.server(placement.item);
        return server ? server->weight.value : std::nullopt;
    }
    const Device* device = catalogue.device(placement.kind, placement.item);
    return device ? device->weight.value : std::nullopt;
}

Placement draftPlacement(const Scenario& scenario, const Catalogue& catalogue, ItemKind kind,
                         std::string_view item)
{
    Placement draft;
    draft.kind = kind;
    draft.item = item;
    if (const Server* server = kind == ItemKind::Server ? catalogue.server(item) : nullptr) {
        const auto whole = [](const Figure<Ratio>& figure) {
            return figure.known() ? static_cast<std::size_t>(std::lround(figure.value->value()))
                                  : std::size_t{0};
        };
        const std::size_t included =
            server->priceAccelerator.empty() ? 0 : whole(server->priceAcceleratorCount);
        draft.accelerators.resize(std::max(whole(server->acceleratorSlots), included));
        std::fill_n(draft.accelerators.begin(), included, server->priceAccelerator);
    }
    if (const auto twins = twinsOf(scenario, kind, item); !twins.empty()) {
        // The plan stands in for what the catalogue does not know, never against what it knows.
        const Server* server = kind == ItemKind::Server ? catalogue.server(item) : nullptr;
        const Device* device = catalogue.device(kind, item);
        if (!plannedPower(catalogue, draft))
            draft.peakPower = usual(twins, &Placement::peakPower);
        draft.idlePower = usual(twins, &Placement::idlePower);
        if (!(server && server->price.known()) && !(device && device->price.known()))
            draft.price = usual(twins, &Placement::price);
        draft.acceleratorPrice = usual(twins, &Placement::acceleratorPrice);
        draft.pool = usual(twins, &Placement::pool);
        draft.name = nextName(scenario, nameStem(twins.back()->name));
        return draft;
    }
    draft.name = nextName(scenario, stemFor(kind, !draft.accelerators.empty()));
    if (!draft.accelerators.empty() && !draft.accelerators.front().empty()) {
        const auto pool =
            std::find_if(scenario.pools.begin(), scenario.pools.end(), [&](const Pool& candidate) {
                return candidate.accelerator == draft.accelerators.front();
            });
        if (pool != scenario.pools.end())
            draft.pool = pool->id;
    }
    return draft;
}

std::optional<Refusal> refusalAt(const Scenario& scenario, const Catalogue& catalogue,
                                 const Placement& device, Place place)
{
    const RackPtr rack = findRack(scenario, place.rack);
    if (!rack)
        return Refusal{.obstacle = Obstacle::OutsideRack, .by = {}, .rack = place.rack};
    const RackRoom room(scenario.assumptions, catalogue, *rack, device.id);
    return room.refusal(catalogue, device, place.bottom, place.face);
}

std::vector<Place> legalPlaces(const Scenario& scenario, const Catalogue& catalogue, const Placement& device,
                               RackId id)
{
    std::vector<Place> places;
    const RackPtr rack = findRack(scenario, id);
    if (!rack)
        return places;
    const RackRoom room(scenario.assumptions, catalogue, *rack, device.id);
    for (RackUnits bottom = wholeUnits(1); bottom.halves <= rack->height.halves + 1;
         bottom = bottom + wholeUnits(1)) {
        if (!room.refusal(catalogue, device, bottom, device.face))
            places.push_back({id, bottom, device.face});
    }
    return places;
}

std::optional<Place> nearestPlace(const Scenario& scenario, const Catalogue& catalogue,
                                  const Placement& device, Place wish)
{
    Placement turned = device;
    turned.face = wish.face;
    const auto nearestIn = [&](RackId rack) -> std::optional<Place> {
        std::optional<Place> best;
        for (const Place& place : legalPlaces(scenario, catalogue, turned, rack)) {
            if (!best || std::abs(place.bottom.halves - wish.bottom.halves) <
                             std::abs(best->bottom.halves - wish.bottom.halves))
                best = place;
        }
        return best;
    };
    if (const auto here = nearestIn(wish.rack))
        return here;
    // Other racks by their distance in the plan; within a rack devices are stacked from the bottom.
    const auto begin = scenario.racks.begin();
    const auto self =
        std::find_if(begin, scenario.racks.end(), [&](const RackPtr& rack) { return rack->id == wish.rack; });
    const auto count = static_cast<std::ptrdiff_t>(scenario.racks.size());
    const std::ptrdiff_t at = self == scenario.racks.end() ? 0 : self - begin;
    for (std::ptrdiff_t distance = 1; distance < count; ++distance) {
        for (const std::ptrdiff_t index : {at + distance, at - distance}) {
            if (index < 0 || index >= count)
                continue;
            const auto places = legalPlaces(scenario, catalogue, turned, begin[index]->id);
            if (!places.empty())
                return places.front();
        }
    }
    return std::nullopt;
}

std::optional<Refusal> slotRefusal(const Scenario& scenario, const Catalogue& catalogue,
                                   std::string_view accelerator, SlotPlace slot)
{
    const auto [rack, placement] = findPlacement(scenario, slot.device);
    const Accelerator* card = catalogue.accelerator(accelerator);
    if (!placement || !card)
        return Refusal{.obstacle = Obstacle::WrongKind, .by = std::string(accelerator), .rack = {}};
    if (placement->kind != ItemKind::Server || slot.slot < 0 ||
        static_cast<std::size_t>(slot.slot) >= placement->accelerators.size())
        return Refusal{.obstacle = Obstacle::WrongKind, .by = placement->name, .rack = rack->id};
    const Server* server = catalogue.server(placement->item);
    if (server && cardFit(catalogue, *server, *card) != CardFit::Fits)
        return Refusal{.obstacle = Obstacle::WrongKind, .by = placement->name, .rack = rack->id};
    const std::string& there = placement->accelerators[static_cast<std::size_t>(slot.slot)];
    if (!there.empty()) {
        const Accelerator* other = catalogue.accelerator(there);
        return Refusal{.obstacle = Obstacle::Occupied, .by = other ? other->name : there, .rack = rack->id};
    }
    return std::nullopt;
}

std::optional<SlotPlace> nearestSlot(const Scenario& scenario, const Catalogue& catalogue,
                                     std::string_view accelerator, SlotPlace wish)
{
    const auto freeIn = [&](const Placement& placement) -> std::optional<SlotPlace> {
        std::optional<SlotPlace> best;
        for (int slot = 0; slot < static_cast<int>(placement.accelerators.size()); ++slot) {
            const SlotPlace place{placement.id, slot};
            if (!slotRefusal(scenario, catalogue, accelerator, place) &&
                (!best || std::abs(slot - wish.slot) < std::abs(best->slot - wish.slot)))
                best = place;
        }
        return best;
    };
    const auto [wishRack, wishPlacement] = findPlacement(scenario, wish.device);
    if (wishPlacement) {
        if (const auto here = freeIn(*wishPlacement))
            return here;
    }
    const auto inRack = [&](const Rack& rack) -> std::optional<SlotPlace> {
        for (const Placement& placement : rack.placements) {
            if (const auto place = freeIn(placement))
                return place;
        }
        return std::nullopt;
    };
    if (wishRack) {
        if (const auto near = inRack(*wishRack))
            return near;
    }
    for (const RackPtr& rack : scenario.racks) {
        if (const auto place = inRack(*rack))
            return place;
    }
    return std::nullopt;
}

}  // namespace headroom
