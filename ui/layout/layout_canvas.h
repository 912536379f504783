// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"
#include "ui/layout/drag_painter.h"
#include "ui/layout/placement_drag.h"
#include "ui/layout/rack_scene.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>
#include <optional>

class QLineEdit;

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
    const ScenarioDocument& document() const { return m_document; }
    const Selection& selection() const { return m_selection; }
    PlacementId focusedDevice() const { return m_focused; }
    /// Where a place, device, slot or rack is in the widget now.
    QRectF areaOf(const Place& place, RackUnits height) const;
    QRectF areaOf(PlacementId device) const;
    QRectF areaOf(const SlotPlace& slot) const;
    QRectF areaOf(RackId rack) const;
    bool dragging() const { return m_drag.has_value(); }
    /// Selects a device and gives it the keyboard focus.
    void focusDevice(PlacementId device);

public slots:
    void fit();
    void zoomBy(double factor);
    void resetZoom();
    void pickUp(headroom::ItemKind kind, const QString& item);
    void pickUpFocused();
    void removeSelected();
    void duplicateSelected();
    void renameSelected();
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
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // layout_canvas.cpp
    void rebuild();
    ViewMap map() const;
    Hit hitAt(QPointF position) const;
    void zoomAt(QPointF position, double factor);
    void setZoom(double zoom);
    void pan(QPointF by);
    void keepInView();
    void bringIntoView(const QRectF& area);
    void paintOverlays(QPainter& painter, const ViewMap& view, const RackPainter& racks);
    // layout_canvas_mouse.cpp
    void press(QPointF position, Qt::KeyboardModifiers modifiers);
    void selectBand();
    bool showTip(const QPoint& position, const QPoint& global);
    // layout_canvas_keys.cpp
    bool keyInDrag(int key);
    bool keyOnCanvas(const QKeyEvent& key);
    void moveFocus(int key, Qt::KeyboardModifiers modifiers);
    void stepSlot(int by);
    // layout_canvas_drag.cpp
    enum class Hand { Mouse, Keyboard };
    void beginDrag(Carried carried, Hand hand);
    void moveDrag(QPointF position, Qt::KeyboardModifiers modifiers);
    void stepDrag(int units, int racks);
    void showDrag();
    void dropDrag();
    void cancelDrag();
    void refuseDrop();
    void endDrag();
    void say(const QString& message, bool refused);
    void panAtEdge();
    void fly(QRectF from, QRectF to, int milliseconds, DragPainter::Mood mood);

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
    Qt::KeyboardModifiers m_modifiers;
    std::optional<Place> m_shownPlace;
    std::optional<SlotPlace> m_shownSlot;
    int m_acceptedDrops = 0;
    QTimer m_edgePan;

    /// A ghost on its way after the hand let go of it.
    struct Flight {
        PlacementDrag drag;
        QRectF from, to;
        DragPainter::Mood mood;
    };
    std::optional<Flight> m_flight;
    QVariantAnimation m_flightClock;

    std::optional<QPointF> m_pressed;
    std::optional<Carried> m_pressedOn;
    std::optional<QPointF> m_panFrom;
    std::optional<QRectF> m_band;
    std::vector<Selection::Target> m_bandKeeps;
    bool m_space = false;
    QLineEdit* m_rename;
    Selection::Target m_renamed;
    Selection::Target m_pulse;
    QElapsedTimer m_pulseClock;
};

}  // namespace headroom::ui
