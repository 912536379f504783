// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/layout/hall_amounts.h"
#include "ui/layout/hall_arrangement.h"

#include <QAbstractScrollArea>

namespace headroom::ui {

/// All racks as cells in their rows, coloured by one quantity at a time, with a legend that is also a histogram.
class HallView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    HallView(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
    HallQuantity quantity() const { return m_quantity; }
    void setQuantity(HallQuantity quantity);

signals:
    /// A rack was asked for: show it in its elevation.
    void entered(headroom::RackId rack);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    QRect legendArea() const;
    QRect cell(int index) const;  ///< in the viewport, scrolled
    int cellAt(QPoint position) const;
    int cellOf(const Selection::Target& target) const;
    void select(int index, Qt::KeyboardModifiers modifiers);
    void bringIntoView(int index);
    void paintCell(QPainter& painter, int index, const HallClasses& classes) const;

    ScenarioDocument& m_document;
    Selection& m_selection;
    HallQuantity m_quantity = HallQuantity::Power;
    HallArrangement m_arrangement;
};

}  // namespace headroom::ui
