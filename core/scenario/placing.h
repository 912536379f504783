// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/card_slots.h"
#include "core/scenario/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A place for a device: rack, lowest unit, face.
struct Place {
    RackId rack;
    RackUnits bottom;
    Face face = Face::Front;

    bool operator==(const Place&) const = default;
};
/// A slot of a placed server, from 0.
struct SlotPlace {
    PlacementId device;
    int slot = 0;

    bool operator==(const SlotPlace&) const = default;
};

/// What stands against a device in a place, worst first. The first four make the place impossible; the others break a planning
/// limit: an edit allows them, a drop refuses them.
enum class Obstacle : std::uint8_t {
    OutsideRack,  ///< reaches past the top or bottom
    Occupied,     ///< another device is there (face and depth considered)
    WrongKind,  ///< a card where a server belongs, a server without slots, a form factor or width that does not fit
    UnknownHeight,  ///< the catalogue does not know how tall it is
    PowerLimit,     ///< planned power over the planning limit of one feed
    WeightLimit,    ///< over the frame's load
};

struct Refusal {
    Obstacle obstacle{};
    std::string by;      ///< name of the device in the way, of the rack whose limit it is
    double would = 0;    ///< SI: power or mass it would carry; U for space
    double allowed = 0;  ///< SI
    RackId rack;

    bool operator==(const Refusal&) const = default;
};

/// Height of a catalogue device, if known.
std::optional<RackUnits> heightOf(const Catalogue& catalogue, ItemKind kind, std::string_view item);
/// Planned peak power of a placement: its own override, else the catalogue's server power, else base unknown.
std::optional<Power> plannedPower(const Catalogue& catalogue, const Placement& placement);
/// The least that it draws at its peak: what is planned, or of a server whose power nobody knows what its accelerators do together.
std::optional<Power> leastPower(const Catalogue& catalogue, const Placement& placement);
/// Of all accelerators fitted in it, as far as their power is known.
Power acceleratorPower(const Catalogue& catalogue, const Placement& placement);
std::optional<Mass> weightOf(const Catalogue& catalogue, const Placement& placement);

/// What a new placement of this item would be before it has a place: slots filled with what the price includes; its pool, and a
/// power or price that the catalogue does not know, are what most of its twins in the plan have, with the source they state.
Placement draftPlacement(const Scenario& scenario, const Catalogue& catalogue, ItemKind kind,
                         std::string_view item);

/// Why `device` may not stand at `place`; nothing if it may. Placements with its own id do not stand in its way.
std::optional<Refusal> refusalAt(const Scenario& scenario, const Catalogue& catalogue,
                                 const Placement& device, Place place);
/// The legal place nearest to `wish`: same rack first by distance in U, then the other racks in order.
std::optional<Place> nearestPlace(const Scenario& scenario, const Catalogue& catalogue,
                                  const Placement& device, Place wish);
/// All legal places in a rack, lowest first.
std::vector<Place> legalPlaces(const Scenario& scenario, const Catalogue& catalogue, const Placement& device,
                               RackId rack);

/// Why this accelerator may not sit in that slot.
std::optional<Refusal> slotRefusal(const Scenario& scenario, const Catalogue& catalogue,
                                   std::string_view accelerator, SlotPlace slot);
std::optional<SlotPlace> nearestSlot(const Scenario& scenario, const Catalogue& catalogue,
                                     std::string_view accelerator, SlotPlace wish);

}  // namespace headroom
