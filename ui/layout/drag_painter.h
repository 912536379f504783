// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/placement_drag.h"
#include "ui/layout/rack_painter.h"

namespace headroom::ui {

/// Paints a gesture in progress: the ghost, the nearest legal place, why a place is refused, and what the plan would become.
class DragPainter {
public:
    DragPainter(const ScenarioDocument& document, const RackScene& scene, const RackPainter& racks);

    /// `Shown` draws the dashed way from a refused ghost to the legal place.
    enum class Arrow { Shown, Hidden };
    /// `pointer` and `view` are in pixels.
    void paint(QPainter& painter, const ViewMap& map, const PlacementDrag& drag, QPointF pointer,
               const QRectF& view, double zoom, Arrow arrow) const;

    /// Where the ghost is, in pixels.
    QRectF ghostArea(const ViewMap& map, const PlacementDrag& drag, QPointF pointer) const;
    /// Where the nearest legal place is, in pixels; empty if there is none.
    QRectF targetArea(const ViewMap& map, const PlacementDrag& drag) const;
    enum class Mood { Free, Legal, Refused };
    void paintGhost(QPainter& painter, const ViewMap& map, const PlacementDrag& drag, const QRectF& area,
                    double zoom, Mood mood) const;

private:
    void paintLabel(QPainter& painter, const PlacementDrag& drag, QPointF pointer, const QRectF& view) const;
    void paintTarget(QPainter& painter, const PlacementDrag& drag, const QRectF& area) const;
    void paintArrow(QPainter& painter, const QRectF& ghost, const QRectF& target) const;

    const ScenarioDocument& m_document;
    const RackScene& m_scene;
    const RackPainter& m_racks;
};

}  // namespace headroom::ui
