// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/placement_drag.h"
#include "ui/layout/rack_painter.h"

namespace headroom::ui {

/// Paints a gesture in progress: the ghost, the nearest legal place, why a place is refused, and what the plan would become.
class DragPainter {
public:
    DragPainter(const ScenarioDocument& document, const RackScene& scene, const RackPainter& racks);

    /// `pointer` is where the mouse is; `arrow` draws the dashed way from the ghost to the legal place.
    enum class Arrow { Shown, Hidden };
    void paint(QPainter& painter, const ViewMap& map, const PlacementDrag& drag, QPointF pointer, QRectF view,
               double zoom, Arrow arrow) const;

    struct Change {
        QString figure, name;
        enum class Mood { Neutral, Better, Worse } mood = Mood::Neutral;
    };
    /// What differs between the plan and its preview, at most five lines.
    static std::vector<Change> changes(const ScenarioDocument& document);

private:
    QRectF ghostArea(const ViewMap& map, const PlacementDrag& drag, QPointF pointer) const;
    QRectF targetArea(const ViewMap& map, const PlacementDrag& drag) const;
    void paintGhost(QPainter& painter, const ViewMap& map, const PlacementDrag& drag, const QRectF& area,
                    double zoom) const;
    void paintTarget(QPainter& painter, const PlacementDrag& drag, const QRectF& area) const;
    QRectF paintRefusal(QPainter& painter, const PlacementDrag& drag, const QRectF& ghost,
                        const QRectF& target, QRectF view) const;
    void paintChanges(QPainter& painter, const QRectF& target, const QRectF& avoid, QRectF view) const;

    const ScenarioDocument& m_document;
    const RackScene& m_scene;
    const RackPainter& m_racks;
};

}  // namespace headroom::ui
