// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/placement_drag.h"
#include "ui/layout/rack_scene.h"

class QMimeData;

namespace headroom::ui {

/// What a drag from the catalogue carries; nothing if it is not an item of ours.
std::optional<Carried> carriedIn(const QMimeData& data);
/// What a press here would pick up: the card in the slot, else the device; nothing on free space.
std::optional<Carried> carriedAt(const Hit& hit);

enum class Grid { Units, Halves };
/// The place whose middle is nearest to the pointer.
Place placeUnder(const Hit& hit, RackUnits height, Face face, Grid grid);
/// The slot under the pointer, else the one beside it.
SlotPlace slotUnder(const Hit& hit, QPointF world);

/// Tells the drag what the pointer is over, in world units.
void moveOver(PlacementDrag& drag, const RackScene& scene, QPointF world, Grid grid);
/// The same by keyboard: so many units up, so many racks (or slots) to the right.
void stepOver(PlacementDrag& drag, const RackScene& scene, int units, int racks);
/// Where a drag by keyboard begins: what moves at its own place, what is new where it fits.
void startOver(PlacementDrag& drag, const RackScene& scene, PlacementId focused);

}  // namespace headroom::ui
