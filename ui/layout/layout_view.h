// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/layout/hall_amounts.h"

#include <QWidget>

#include <array>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace headroom::ui {

class HallView;
class LayoutCanvas;
class RackTable;

/// The estate in three ways: elevations, hall and table, under one header with the zoom.
class LayoutView final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Elevation, Hall, Table };
    LayoutView(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);

    Mode mode() const;
    LayoutCanvas& canvas() { return *m_canvas; }

public slots:
    void setMode(headroom::ui::LayoutView::Mode mode);
    void fit();
    void zoomIn();
    void zoomOut();
    void resetZoom();
    /// Keyboard placement: a ghost appears; arrows move it, Tab goes to the next rack, Enter places, Escape cancels.
    void pickUp(headroom::ItemKind kind, const QString& item);
    void removeSelected();
    void duplicateSelected();

signals:
    /// What the drag says, for the status bar; empty at its end.
    void messageChanged(const QString& text, bool refused);
    /// "if placed in A02, U7–U8"; empty when nothing is dragged.
    void dragPlaceChanged(const QString& place);
    void modeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void showTitle();
    void showQuantity(HallQuantity quantity);

    QWidget* m_header = nullptr;
    QLabel* m_title;
    QLabel* m_zoom;
    QToolButton* m_fit;
    std::array<QToolButton*, 3> m_modes;
    QLabel* m_quantityLabel;
    QToolButton* m_quantity;
    QStackedWidget* m_stack;
    LayoutCanvas* m_canvas;
    HallView* m_hall;
    RackTable* m_table;
};

}  // namespace headroom::ui
