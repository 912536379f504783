// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/layout/device_walk.h"

#include <QRect>
#include <QString>

#include <vector>

namespace headroom::ui {

/// Where each rack's cell lies: the rows of the floor below each other, broken into lines where the width ends. In pixels,
/// before scrolling.
class HallArrangement {
public:
    HallArrangement() = default;
    HallArrangement(const Scenario& scenario, int width);

    struct Row {
        QString label;
        QRect first;  ///< beside the row's first line
    };
    const std::vector<Row>& rows() const { return m_rows; }
    /// In the scenario's order.
    const std::vector<QRect>& cells() const { return m_cells; }
    int height() const { return m_height; }
    static int lineHeight();

    /// Index of the rack at a point; −1 if there is none.
    int at(QPoint content) const;
    /// Where an arrow key leads from a cell (−1: from outside); the cell itself at an end.
    int beside(int index, Direction direction) const;

private:
    std::vector<Row> m_rows;
    std::vector<QRect> m_cells;
    std::vector<int> m_order;  ///< as they are read
    int m_height = 0;
};

}  // namespace headroom::ui
