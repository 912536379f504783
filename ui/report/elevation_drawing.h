// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace headroom::ui {

/// How high one unit is drawn, in design pixels, for the tallest rack to fit into `height`: legible first, so it may not.
double unitHeightFor(const Rack& tallest, double height);
/// Width and height of a rack's elevation on paper, in design pixels.
QSizeF elevationSize(const Rack& rack, double unitHeight);
/// Draws one rack, front view: name, power against its limit, devices at their units, use and weight.
void drawElevation(QPainter& painter, QPointF topLeft, double unitHeight, const Catalogue& catalogue,
                   const Rack& rack, const RackResult* result, const Tokens& colours);

}  // namespace headroom::ui
