// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace headroom::ui {

/// Width and height of a rack's elevation on paper, in design pixels.
QSizeF elevationSize(const Rack& rack);
/// Draws one rack, front view: name, power against its limit, devices at their units, free units hatched.
void drawElevation(QPainter& painter, QPointF topLeft, const Catalogue& catalogue, const Rack& rack,
                   const RackResult* result, const Tokens& colours);

}  // namespace headroom::ui
