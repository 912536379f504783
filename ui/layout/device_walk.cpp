// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/device_walk.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom::ui {

namespace {

const DeviceBox* firstDevice(const RackScene& scene)
{
    for (const RackBox& rack : scene.racks()) {
        const auto lowest = std::min_element(
            rack.devices.begin(), rack.devices.end(),
            [](const DeviceBox& a, const DeviceBox& b) { return a.placement->bottom < b.placement->bottom; });
        if (lowest != rack.devices.end())
            return &*lowest;
    }
    return nullptr;
}

}  // namespace

const DeviceBox* deviceBeside(const RackScene& scene, PlacementId from, Direction direction)
{
    const DeviceBox* device = scene.device(from).second;
    if (!device)
        return firstDevice(scene);
    const bool across = direction == Direction::Left || direction == Direction::Right;
    const double sign = direction == Direction::Right || direction == Direction::Down ? 1 : -1;
    const QPointF start = device->area.center();
    const DeviceBox* best = nullptr;
    double nearest = std::numeric_limits<double>::max();
    for (const RackBox& rack : scene.racks()) {
        for (const DeviceBox& other : rack.devices) {
            const QPointF way = other.area.center() - start;
            const double ahead = sign * (across ? way.x() : way.y());
            const double aside = std::abs(across ? way.y() : way.x());
            // Up and down stay in the column; sideways may climb, but a detour counts double.
            if (ahead < 1 || (!across && aside > 1))
                continue;
            if (const double distance = ahead + 2 * aside; distance < nearest) {
                nearest = distance;
                best = &other;
            }
        }
    }
    return best;
}

}  // namespace headroom::ui
