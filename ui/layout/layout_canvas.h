// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/layout/drag_painter.h"
#include "ui/layout/placement_drag.h"
#include "ui/layout/rack_scene.h"

#include <QElapsedTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace headroom::ui {

/// The elevations: zoom, pan, selection, and every way to put a thing into a rack. What is dragged is previewed in the document,
/// so that all other views show what the plan would become.
class LayoutCanvas final : public QWidget {
    Q_OBJECT
public:
    LayoutCanvas(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
    ~LayoutCanvas() override;

    double zoom() const { return m_zoom; }
    QString rowTitle() const;
    const RackScene& scene() const { return *m_scene; }
    /// Where a place or device is in the widget now.
    QRectF areaOf(const Place& place, RackUnits height) const;
    QRectF areaOf(PlacementId device) const;
    QRectF areaOf(const SlotPlace& slot) const;
    bool dragging() const { return m_drag.has_value(); }

public slots:
    void fit();
    void zoomBy(double factor);
    void resetZoom();
    void pickUp(headroom::ItemKind kind, const QString& item);
    void removeSelected();
    void duplicateSelected();
    void reveal(const headroom::ui::Selection::Target& target);

signals:
    void zoomChanged(double zoom);
    void messageChanged(const QString& text, bool refused);
    void dragPlaceChanged(const QString& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // layout_canvas_drag.cpp
    enum class Hand { Mouse, Keyboard };
    void beginDrag(Carried carried, Hand hand);
    void moveDrag(QPointF position, Qt::KeyboardModifiers modifiers);
    void stepDrag(int units, int racks);
    void showDrag();
    void dropDrag();
    void cancelDrag();
    void endDrag();
    // layout_canvas.cpp
    void rebuild();
    ViewMap map() const;
    void zoomAt(QPointF position, double factor);
    void setZoom(double zoom);
    void keepInView();
    void moveFocus(int key, Qt::KeyboardModifiers modifiers);
    void paintEmpty(QPainter& painter);
    std::optional<Carried> carriedAt(const Hit& hit) const;

    ScenarioDocument& m_document;
    Selection& m_selection;
    std::unique_ptr<RackScene> m_scene;
    double m_zoom = 1;
    QPointF m_offset;
    bool m_fitted = true;
    PlacementId m_focused;

    std::optional<PlacementDrag> m_drag;
    Hand m_hand = Hand::Mouse;
    QPointF m_pointer;
    std::optional<Place> m_shownPlace;
    std::optional<SlotPlace> m_shownSlot;
    int m_acceptedDrops = 0;

    std::optional<QPointF> m_pressed;
    std::optional<Carried> m_pressedOn;
    std::optional<QPointF> m_panFrom;
    std::optional<QRectF> m_band;
    bool m_space = false;
    Selection::Target m_pulse;
    QElapsedTimer m_pulseClock;
};

}  // namespace headroom::ui
