// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/device_painter.h"

#include <optional>

namespace headroom::ui {

/// Paints racks: frame, units, what stands in them, what is left and why it cannot be used.
class RackPainter {
public:
    RackPainter(const ScenarioDocument& document, const Selection& selection, const RackScene& scene);

    /// What is going on around the racks while they are painted.
    struct Moment {
        PlacementId focused;  ///< keyboard focus, ringed
        PlacementId leaving;  ///< being moved elsewhere
        std::optional<Refusal>
            refusal;  ///< of the drag: its rack shows by how much the limit would be broken
    };
    void paint(QPainter& painter, const ViewMap& map, const RackBox& box, double zoom,
               const Moment& moment) const;

    /// Pixels above the frame from which on a rack shows its name.
    static double smallestHeader();

    DevicePainter& devices() { return m_devices; }
    const DevicePainter& devices() const { return m_devices; }

private:
    const RackResult* resultOf(const RackBox& box) const;
    void paintCell(QPainter& painter, const QRectF& frame, const RackBox& box) const;
    void paintUnits(QPainter& painter, const ViewMap& map, const RackBox& box, Detail detail) const;
    void paintHeader(QPainter& painter, const ViewMap& map, const RackBox& box) const;
    void paintFooter(QPainter& painter, const ViewMap& map, const RackBox& box) const;
    void paintGauge(QPainter& painter, const ViewMap& map, const RackBox& box,
                    const std::optional<Refusal>& refusal) const;
    void paintSpace(QPainter& painter, const ViewMap& map, const RackBox& box) const;
    void paintReason(QPainter& painter, const QRectF& area, const RackSpace& space) const;

    const ScenarioDocument& m_document;
    const RackScene& m_scene;
    DevicePainter m_devices;
};

}  // namespace headroom::ui
