// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/ids.h"

namespace headroom::ui {

class LayoutCanvas;

/// Lets assistive technology see racks and devices on the canvas as its children; once is enough.
void installLayoutAccessibility();

/// Tells assistive technology that this device has the focus now.
void announceFocus(LayoutCanvas& canvas, PlacementId device);

}  // namespace headroom::ui
