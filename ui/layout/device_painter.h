// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/layout/rack_scene.h"
#include "ui/layout/view_map.h"

#include <QColor>

#include <string>
#include <unordered_map>
#include <unordered_set>

class QPainter;

namespace headroom::ui {

/// Whether the slots of a device are large enough at this zoom to be drawn, and so to be pointed at.
bool drawsSlots(const DeviceBox& device, double zoom);

/// The selection, to be asked for each of thousands of things in a frame.
class Chosen {
public:
    explicit Chosen(const Selection& selection);
    bool rack(RackId id) const { return m_racks.count(id.number) > 0; }
    bool device(PlacementId id) const { return m_devices.count(id.number) > 0; }
    bool slot(const SlotPlace& slot) const { return m_slots.count(key(slot.device.number, slot.slot)) > 0; }

private:
    static std::uint64_t key(std::uint64_t device, int slot)
    {
        return device * 64 + static_cast<std::uint64_t>(slot);  // a server has at most 64 slots
    }
    std::unordered_set<std::uint64_t> m_racks, m_devices, m_slots;
};

/// Paints devices and the cards in their slots: standing in a rack, or as the ghost of a drag.
class DevicePainter {
public:
    DevicePainter(const ScenarioDocument& document, const Selection& selection);
    const Chosen& chosen() const { return m_chosen; }

    struct Look {
        QColor outline, fill, ink, quiet, bar;
        QColor slotOutline, slotFill;
        double outlineWidth = 1;
        enum class Hatch { None, Faint } hatch = Hatch::None;
        bool dashed = false;

        static Look resting();
        static Look selected();
        static Look legalGhost();
        static Look refusedGhost();
        /// Of a device that is being moved: where it still stands.
        static Look leaving();
    };
    void paint(QPainter& painter, const ViewMap& map, const DeviceBox& device, double zoom,
               const Look& look) const;
    /// Chosen itself, or by a slot that is too small to be drawn.
    bool isChosen(const DeviceBox& device, double zoom) const;

    /// A card that is being dragged: slots that cannot take it are hatched while it is.
    void setDraggedCard(std::string accelerator) { m_draggedCard = std::move(accelerator); }

    /// "L40S" for "NVIDIA L40S 48 GB".
    QString shortName(const std::string& accelerator) const;
    /// What a device is called and where it stands, for the tip and for those who cannot see it: "gpu-03, SR650a V4 in A01,
    /// U5–U6, front, 2.2 kW".
    static QString description(const ScenarioDocument& document, const Rack& rack, const Placement& device);

private:
    void paintSlots(QPainter& painter, const ViewMap& map, const DeviceBox& device, Detail detail,
                    const Look& look) const;
    void paintCard(QPainter& painter, const QRectF& slot, const std::string& card, double memory,
                   const Look& look) const;
    /// Share of one accelerator's memory that the pool's deployments take; below 0 if unknown.
    double memoryShare(PoolId pool) const;

    const ScenarioDocument& m_document;
    Chosen m_chosen;
    std::string m_draggedCard;
    std::unordered_map<std::uint64_t, double> m_memory;
    mutable std::unordered_map<std::string, QString> m_shortNames;
};

}  // namespace headroom::ui
