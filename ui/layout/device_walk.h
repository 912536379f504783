// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/rack_scene.h"

namespace headroom::ui {

enum class Direction { Left, Right, Up, Down };

/// The device that an arrow key leads to: the nearest one in its direction; from nowhere the lowest of the first rack that holds
/// any. Null if there is none.
const DeviceBox* deviceBeside(const RackScene& scene, PlacementId from, Direction direction);

}  // namespace headroom::ui
