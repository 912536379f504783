// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/placing.h"
#include "core/scenario/scenario.h"

#include <QRectF>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom::ui {

/// Sizes of an elevation in world units: design pixels at 100 %.
namespace measure {
inline constexpr double unit = 20;     ///< one U
inline constexpr double numbers = 26;  ///< column of U numbers, left of the frame
inline constexpr double frame = 204;   ///< with its rails
inline constexpr double rail = 8;
inline constexpr double gauge = 8;  ///< with `gaugeGap` left of it
inline constexpr double gaugeGap = 8;
inline constexpr double header = 44;
inline constexpr double footer = 24;
inline constexpr double gap = 30;  ///< between racks
inline constexpr double rowTitle = 28;
inline constexpr double margin = 12;
}  // namespace measure

/// A device where it stands, in world units.
struct DeviceBox {
    const Placement* placement = nullptr;
    QRectF area;
    std::optional<Power> power;
    std::vector<QRectF> bays;
};

/// Units that are free in the drawing but not in truth, and what still fits.
struct RackSpace {
    std::vector<QRectF> unusable;  ///< hatched
    int unusableUnits = 0;
    std::optional<Obstacle> why;
    std::optional<QRectF> fits;  ///< where one more of the plan's server goes
    int more = 0;                ///< so many of them
    Power reserve;
    std::optional<Power> each;  ///< of one of them
};

struct RackBox {
    RackPtr rack;
    std::size_t index = 0;  ///< in the scenario and in results
    QRectF cell;            ///< with header and footer
    QRectF frame;
    std::vector<DeviceBox> devices;
    std::map<std::string, int> cards;                ///< fitted accelerators by catalogue id
    mutable std::shared_ptr<const RackSpace> space;  ///< worked out when first asked for

    double top(RackUnits bottom, RackUnits height) const;
    /// What takes no units hangs on a rail, over its whole length.
    QRectF area(RackUnits bottom, RackUnits height) const;
    /// Number `which`, from 0, of `count` things that take no units.
    QRectF railArea(int which, int count) const;
};

/// What lies under a point.
struct Hit {
    const RackBox* rack = nullptr;
    const DeviceBox* device = nullptr;
    int slot = -1;
    double units = 0;  ///< height above the rack's floor in U, unrounded
};

/// Where everything stands: rows below each other, or in columns where that fills the view better; racks side by side with
/// their feet on one line. Boxes of racks that did not
/// change are kept from the scene before.
class RackScene {
public:
    /// The scenario and catalogue must outlive the scene.
    RackScene(const Scenario& scenario, const Catalogue& catalogue, const RackScene* before, int columns = 1);

    const std::vector<RackBox>& racks() const { return m_racks; }
    struct Row {
        QString title;
        QRectF area;
        bool last = true;  ///< nothing stands right of it
    };
    const std::vector<Row>& rows() const { return m_rows; }
    QRectF bounds() const { return m_bounds; }
    int columns() const { return m_columns; }
    /// So many rows side by side show the plan largest in a view of this shape.
    int columnsFor(const QSizeF& view) const;

    Hit at(QPointF world) const;
    const RackBox* rack(RackId id) const;
    std::pair<const RackBox*, const DeviceBox*> device(PlacementId id) const;
    /// Slots of a device of this many, laid out in its area.
    static std::vector<QRectF> slotAreas(const QRectF& device, int count);
    /// Frame of a rack that would join the end of this row; the beginning of a row of its own where there is none.
    QRectF nextRack(SiteId site, const std::string& row, RackUnits height) const;
    const RackSpace& space(const RackBox& box) const;

private:
    void fill(RackBox& box) const;
    /// Of the whole plan with rows in so many columns; `lefts` gets where each begins.
    QSizeF sizeIn(int columns, std::vector<double>* lefts = nullptr) const;
    double shelfHeight(std::size_t first, int columns) const;

    const Scenario& m_scenario;
    const Catalogue& m_catalogue;
    std::vector<RackBox> m_racks;
    std::vector<Row> m_rows;
    std::vector<QSizeF> m_rowSizes;
    int m_columns;
    QRectF m_bounds;
    std::unordered_map<std::uint64_t, std::size_t> m_byId;
};

}  // namespace headroom::ui
