// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/drop_target.h"

#include "ui/models/catalogue_model.h"

#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int lowest = 2;  ///< the first unit, in halves

using What = Carried::What;

void stepSlot(PlacementDrag& drag, const RackScene& scene, int devices, int cards)
{
    std::vector<SlotPlace> places;
    for (const RackBox& box : scene.racks()) {
        std::vector<const DeviceBox*> upwards;
        for (const DeviceBox& device : box.devices)
            upwards.push_back(&device);
        std::sort(upwards.begin(), upwards.end(), [](const DeviceBox* a, const DeviceBox* b) {
            return a->placement->bottom < b->placement->bottom;
        });
        for (const DeviceBox* device : upwards) {
            for (std::size_t i = 0; i < device->bays.size(); ++i)
                places.push_back({device->placement->id, static_cast<int>(i)});
        }
    }
    const auto at = std::find(places.begin(), places.end(), *drag.wishedSlot());
    if (at == places.end())
        return;
    const auto count = static_cast<std::ptrdiff_t>(places.size());
    std::ptrdiff_t next = at - places.begin();
    if (cards != 0) {
        next = std::clamp<std::ptrdiff_t>(next + cards, 0, count - 1);
    } else if (devices != 0) {
        const auto other = [&](std::ptrdiff_t index) {
            return places[static_cast<std::size_t>(index)].device != at->device;
        };
        const std::ptrdiff_t way = devices > 0 ? 1 : -1;
        std::ptrdiff_t candidate = next;
        while (candidate >= 0 && candidate < count && !other(candidate))
            candidate += way;
        if (candidate >= 0 && candidate < count)
            next = candidate;
    }
    drag.overSlot(places[static_cast<std::size_t>(next)]);
}

void stepPlace(PlacementDrag& drag, const RackScene& scene, int units, int racks)
{
    Place place = *drag.wish();
    const RackBox* box = scene.rack(place.rack);
    if (!box)
        return;
    if (racks != 0) {
        const auto count = static_cast<int>(scene.racks().size());
        const int index = (static_cast<int>(box->index) + racks % count + count) % count;
        box = &scene.racks()[static_cast<std::size_t>(index)];
        place.rack = box->rack->id;
    }
    const int highest = std::max(lowest, box->rack->height.halves - drag.height().halves + lowest);
    place.bottom = RackUnits{std::clamp(place.bottom.halves + 2 * units, lowest, highest)};
    drag.overPlace(place);
}

void startSlot(PlacementDrag& drag, const RackScene& scene, PlacementId focused)
{
    if (drag.carried().what == What::MovedCard) {
        drag.overSlot(drag.carried().from);
        return;
    }
    std::optional<SlotPlace> start;
    for (const RackBox& box : scene.racks()) {
        for (const DeviceBox& device : box.devices) {
            if (!device.bays.empty() && (!start || device.placement->id == focused))
                start = SlotPlace{device.placement->id, 0};
        }
    }
    if (!start)
        return;
    drag.overSlot(*start);
    if (drag.slot())
        drag.overSlot(SlotPlace(*drag.slot()));
}

/// The server of a rack whose middle is nearest to a height.
PlacementId serverBeside(const RackBox& rack, QPointF world)
{
    PlacementId nearest;
    double least = 0;
    for (const DeviceBox& device : rack.devices) {
        const double away = std::abs(device.area.center().y() - world.y());
        if (!device.bays.empty() && (!nearest || away < least)) {
            nearest = device.placement->id;
            least = away;
        }
    }
    return nearest;
}

void joinRow(PlacementDrag& drag, const Rack* beside)
{
    drag.overCanvas(beside ? beside->site : SiteId{}, beside ? beside->row : std::string());
}

}  // namespace

std::optional<Carried> carriedIn(const QMimeData& data)
{
    if (!data.hasFormat(itemMimeType()))
        return {};
    const QString text = QString::fromUtf8(data.data(itemMimeType()));
    const auto kind = itemKindOf(text.section('/', 0, 0).toStdString());
    if (!kind)
        return {};
    return Carried::fromCatalogue(*kind, text.section('/', 1).toStdString());
}

std::optional<Carried> carriedAt(const Hit& hit)
{
    if (!hit.device)
        return {};
    const Placement& placement = *hit.device->placement;
    Carried carried;
    if (hit.slot >= 0 && !placement.accelerators.at(static_cast<std::size_t>(hit.slot)).empty()) {
        carried.what = What::MovedCard;
        carried.from = {placement.id, hit.slot};
    } else {
        carried.what = What::MovedDevice;
        carried.device = placement.id;
    }
    return carried;
}

Place placeUnder(const Hit& hit, RackUnits height, Face face, Grid grid)
{
    const double bottom = hit.units - height.units() / 2;
    const int halves = grid == Grid::Halves ? static_cast<int>(std::lround(bottom * 2))
                                            : 2 * static_cast<int>(std::lround(bottom));
    const int highest = std::max(0, hit.rack->rack->height.halves - height.halves);
    return {hit.rack->rack->id, RackUnits{lowest + std::clamp(halves, 0, highest)}, face};
}

SlotPlace slotUnder(const Hit& hit, QPointF world)
{
    const Placement& device = *hit.device->placement;
    if (hit.slot >= 0 || hit.device->bays.empty())
        return {device.id, std::max(0, hit.slot)};
    const auto& bays = hit.device->bays;
    const auto nearest =
        std::min_element(bays.begin(), bays.end(), [world](const QRectF& a, const QRectF& b) {
            return (a.center() - world).manhattanLength() < (b.center() - world).manhattanLength();
        });
    return {device.id, static_cast<int>(nearest - bays.begin())};
}

void moveOver(PlacementDrag& drag, const RackScene& scene, QPointF world, Grid grid)
{
    const Hit hit = scene.at(world);
    if (drag.carried().what == What::NewRack) {
        const auto& racks = scene.racks();
        joinRow(drag, hit.rack ? hit.rack->rack.get() : racks.empty() ? nullptr : racks.back().rack.get());
    } else if (drag.carriesCard()) {
        if (hit.device)
            drag.overSlot(slotUnder(hit, world));
        else if (hit.rack)
            drag.overRack(hit.rack->rack->id, serverBeside(*hit.rack, world));
        else
            drag.overNothing();
    } else if (hit.rack && drag.carried().what != What::NotPlaceable) {
        const Place wish = placeUnder(hit, drag.height(), drag.draft().face, grid);
        drag.overPlace(wish);
        // A gap one unit beside the pointer is what was meant.
        const std::optional<Place> near = drag.place();
        const bool crowded = drag.refusal() && (drag.refusal()->obstacle == Obstacle::Occupied ||
                                                drag.refusal()->obstacle == Obstacle::OutsideRack);
        if (crowded && grid == Grid::Units && near && near->rack == wish.rack &&
            std::abs(near->bottom.halves - wish.bottom.halves) <= 2)
            drag.overPlace(*near);
    } else {
        drag.overNothing();
    }
}

void stepOver(PlacementDrag& drag, const RackScene& scene, int units, int racks)
{
    if (drag.carriesCard() && drag.wishedSlot())
        stepSlot(drag, scene, units, racks);
    else if (drag.wish())
        stepPlace(drag, scene, units, racks);
}

void startOver(PlacementDrag& drag, const RackScene& scene, PlacementId focused)
{
    const auto& racks = scene.racks();
    if (drag.carriesCard()) {
        startSlot(drag, scene, focused);
    } else if (drag.carried().what == What::NewRack) {
        joinRow(drag, racks.empty() ? nullptr : racks.back().rack.get());
    } else if (drag.carried().what == What::MovedDevice) {
        const RackBox* box = scene.device(drag.carried().device).first;
        if (box)
            drag.overPlace({box->rack->id, drag.draft().bottom, drag.draft().face});
    } else if (drag.carried().what == What::NewDevice && !racks.empty()) {
        drag.overPlace({racks.front().rack->id, wholeUnits(1), drag.draft().face});
        // It starts where it fits, so that Enter alone is enough.
        if (drag.place())
            drag.overPlace(Place(*drag.place()));
    }
}

}  // namespace headroom::ui
