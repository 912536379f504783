// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <vector>

class QColor;
class QPainter;

namespace headroom::ui {

/// A card that floats over the canvas, with its soft shadow.
void paintFloatingCard(QPainter& painter, const QRectF& card, const QColor& outline);

/// Where a card of this size goes: above `anchor` if it can, else below, right or left of it; inside `view`, off `anchor` and off
/// everything in `avoid`. Where nothing is free it stays inside the view and off the first of `avoid`, if only that is possible.
QRectF placeBeside(const QRectF& anchor, QSizeF size, const QRectF& view, const std::vector<QRectF>& avoid,
                   double shift);

}  // namespace headroom::ui
