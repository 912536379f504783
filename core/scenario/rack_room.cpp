// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/rack_room.h"

namespace headroom {

namespace {

/// Feeds and scales are not that exact: a load equal to its limit in decimal is not refused for its last binary digit.
constexpr double limitTolerance = 1e-9;

bool exceeds(double would, double allowed) { return would > allowed * (1.0 + limitTolerance); }

}  // namespace

bool fullDepth(const Catalogue& catalogue, const Placement& placement)
{
    const Server* server = placement.kind == ItemKind::Server ? catalogue.server(placement.item) : nullptr;
    return !server || server->fullDepth;
}

RackRoom::RackRoom(const Assumptions& assumptions, const Catalogue& catalogue, const Rack& rack,
                   PlacementId moving)
    : m_rack(rack),
      m_powerLimit(rack.feedRating.value * assumptions.planningShare.value)
{
    const RackFrame* frame = catalogue.rackFrame(rack.frame);
    if (rack.maxLoad)
        m_weightLimit = rack.maxLoad->value;
    else if (frame)
        m_weightLimit = frame->maxLoad.value;
    for (const Placement& placement : rack.placements) {
        if (placement.id == moving)
            continue;
        m_power += leastPower(catalogue, placement).value_or(watts(0));
        m_weight += weightOf(catalogue, placement).value_or(kilograms(0));
        // What the catalogue no longer knows still stands there: one unit, so that nothing is placed into it.
        const RackUnits height = heightOf(catalogue, placement.kind, placement.item).value_or(wholeUnits(1));
        if (height.halves > 0)
            m_taken.push_back({placement.bottom, placement.bottom + height, placement.face,
                               fullDepth(catalogue, placement), &placement.name});
    }
}

std::optional<Refusal> RackRoom::refusal(const Catalogue& catalogue, const Placement& device,
                                         RackUnits bottom, Face face) const
{
    const auto refused = [&](Obstacle obstacle, std::string by, double would, double allowed) {
        return Refusal{obstacle, std::move(by), would, allowed, m_rack.id};
    };
    const auto height = heightOf(catalogue, device.kind, device.item);
    if (!height)
        return refused(Obstacle::UnknownHeight, device.name, 0, 0);
    if (height->halves > 0) {
        const RackUnits top = bottom + *height;
        const RackUnits end = wholeUnits(1) + m_rack.height;
        if (bottom < wholeUnits(1) || top > end)
            return refused(Obstacle::OutsideRack, m_rack.name, (top - wholeUnits(1)).units(),
                           m_rack.height.units());
        const bool deep = fullDepth(catalogue, device);
        for (const Taken& other : m_taken) {
            const bool facing = other.face == face || other.fullDepth || deep;
            if (facing && bottom < other.top && other.bottom < top)
                return refused(Obstacle::Occupied, *other.name, height->units(), 0);
        }
    }
    const Power power = m_power + leastPower(catalogue, device).value_or(watts(0));
    if (exceeds(power.value(), m_powerLimit.value()))
        return refused(Obstacle::PowerLimit, m_rack.name, power.value(), m_powerLimit.value());
    const Mass weight = m_weight + weightOf(catalogue, device).value_or(kilograms(0));
    if (m_weightLimit && exceeds(weight.value(), m_weightLimit->value()))
        return refused(Obstacle::WeightLimit, m_rack.name, weight.value(), m_weightLimit->value());
    return std::nullopt;
}

}  // namespace headroom
