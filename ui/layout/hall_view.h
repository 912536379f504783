// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QAbstractScrollArea>

namespace headroom::ui {

/// All racks as cells coloured by one quantity at a time, with a legend that is also a histogram.
class HallView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Quantity { Power, Weight, Space };
    HallView(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
    void setQuantity(Quantity quantity);

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
    struct Amount {
        double value = 0, limit = 0;
        bool known = false;
        double share() const { return limit > 0 ? value / limit : 0; }
    };
    Amount amount(const RackResult& rack) const;
    QString shown(const Amount& amount) const;
    int columns() const;
    QRect cell(int index) const;
    int cellAt(QPoint position) const;
    void measureContent();
    void paintLegend(QPainter& painter, const QRect& area) const;

    ScenarioDocument& m_document;
    Selection& m_selection;
    Quantity m_quantity = Quantity::Power;
};

}  // namespace headroom::ui
