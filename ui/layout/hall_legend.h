// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/layout/hall_amounts.h"

#include <QRectF>

class QPainter;

namespace headroom::ui {

/// The hall's colours as a histogram: how many racks are in each class, the limit among them, and what has no colour.
class HallLegend {
public:
    HallLegend(const ScenarioDocument& document, HallQuantity quantity);

    static double height();
    void paint(QPainter& painter, const QRectF& area) const;

private:
    void paintColumns(QPainter& painter, const QRectF& area) const;
    void paintKeys(QPainter& painter, const QRectF& area) const;

    HallQuantity m_quantity;
    HallClasses m_classes;
    std::array<int, HallClasses::count> m_counts{};
    int m_over = 0, m_unknown = 0;
    QString m_title;
};

}  // namespace headroom::ui
