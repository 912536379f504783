// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace headroom::ui {

/// From world units to the widget's pixels.
struct ViewMap {
    double scale = 1;
    QPointF offset;
    QRectF operator()(const QRectF& world) const
    {
        return {world.left() * scale + offset.x(), world.top() * scale + offset.y(), world.width() * scale,
                world.height() * scale};
    }
    QPointF operator()(QPointF world) const { return world * scale + offset; }
    QPointF back(QPointF view) const { return (view - offset) / scale; }
    QRectF back(const QRectF& view) const { return {back(view.topLeft()), view.size() / scale}; }
};

/// How much of a rack is drawn: text never shrinks with the zoom, it disappears.
enum class Detail { Cell, Blocks, Names, Full };
/// By the height of one U at this zoom: below 3 design pixels a rack is one cell, below 8 devices are blocks by kind, below 14
/// they have names only.
Detail detailAt(double zoom);

}  // namespace headroom::ui
