// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/layout/rack_scene.h"

#include <QColor>

#include <unordered_map>

class QPainter;

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
};

/// How much of a rack is drawn: text never shrinks with the zoom, it disappears.
enum class Detail { Cell, Blocks, Names, Full };
Detail detailAt(double zoom);

/// Paints racks and what stands in them.
class RackPainter {
public:
    RackPainter(const ScenarioDocument& document, const Selection& selection, const RackScene& scene);

    void paint(QPainter& painter, const ViewMap& map, const RackBox& box, double zoom,
               PlacementId focused) const;
    /// The device alone, as a ghost or where it stands.
    struct Look {
        QColor outline, fill, ink;
        double outlineWidth = 1;
        bool hatched = false;
    };
    void paintDevice(QPainter& painter, const ViewMap& map, const DeviceBox& device, Detail detail,
                     const Look& look) const;
    /// Share of one accelerator's memory that the pool's deployments take; below 0 if unknown.
    double memoryShare(PoolId pool) const;
    QString shortName(const std::string& accelerator) const;

private:
    void paintHeader(QPainter& painter, const ViewMap& map, const RackBox& box) const;
    void paintGauge(QPainter& painter, const ViewMap& map, const RackBox& box) const;
    void paintSpace(QPainter& painter, const ViewMap& map, const RackBox& box, Detail detail) const;
    void paintBays(QPainter& painter, const ViewMap& map, const DeviceBox& device, const QColor& ink) const;

    const ScenarioDocument& m_document;
    const Selection& m_selection;
    const RackScene& m_scene;
    std::unordered_map<std::uint64_t, double> m_memory;
    mutable std::unordered_map<std::string, QString> m_shortNames;
};

}  // namespace headroom::ui
