// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace headroom::ui {

/// The canvas before the first rack: two outlines where racks will stand, and by which act.
void paintEmptyCanvas(QPainter& painter, const QRectF& view);

}  // namespace headroom::ui
