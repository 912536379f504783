// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/drop_target.h"
#include "ui/layout/layout_canvas.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QSettings>
#include <QStyle>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int returnTime = 160, settleTime = 120;

Grid gridFor(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::AltModifier ? Grid::Halves : Grid::Units;
}

}  // namespace

void LayoutCanvas::beginDrag(Carried carried, Hand hand)
{
    m_flight.reset();
    m_drag.emplace(m_document, std::move(carried));
    m_hand = hand;
    m_shownPlace.reset();
    m_shownSlot.reset();
    if (hand == Hand::Mouse)
        return;
    setFocus(Qt::ShortcutFocusReason);
    startOver(*m_drag, *m_scene, m_focused);
    m_pointer = QPointF(width() / 2.0, height() / 2.0);
    showDrag();
    stepDrag(0, 0);
}

void LayoutCanvas::pickUp(ItemKind kind, const QString& item)
{
    cancelDrag();
    beginDrag(Carried::fromCatalogue(kind, item.toStdString()), Hand::Keyboard);
}

void LayoutCanvas::pickUpFocused()
{
    const auto [box, device] = m_scene->device(m_focused);
    if (!device)
        return;
    Hit hit;
    hit.rack = box;
    hit.device = device;
    const Selection::Target selected = m_selection.first();
    if (selected.kind == Selection::Kind::Slot && selected.id == m_focused.number)
        hit.slot = selected.slot;
    if (const auto carried = carriedAt(hit))
        beginDrag(*carried, Hand::Keyboard);
}

void LayoutCanvas::moveDrag(QPointF position, Qt::KeyboardModifiers modifiers)
{
    if (!m_drag)
        return;
    m_pointer = position;
    m_modifiers = modifiers;
    moveOver(*m_drag, *m_scene, map().back(position), gridFor(modifiers));
    showDrag();
    const QRectF inside =
        QRectF(rect()).adjusted(Theme::px(24), Theme::px(24), -Theme::px(24), -Theme::px(24));
    if (inside.contains(position))
        m_edgePan.stop();
    else if (!m_edgePan.isActive())
        m_edgePan.start();
}

void LayoutCanvas::panAtEdge()
{
    if (!m_drag || m_hand != Hand::Mouse) {
        m_edgePan.stop();
        return;
    }
    // Only towards what is still out of sight.
    const QRectF shown = map()(m_scene->bounds());
    const double edge = Theme::px(24), step = Theme::px(8);
    QPointF by;
    if (m_pointer.x() < edge && shown.left() < 0)
        by.setX(step);
    else if (m_pointer.x() > width() - edge && shown.right() > width())
        by.setX(-step);
    if (m_pointer.y() < edge && shown.top() < 0)
        by.setY(step);
    else if (m_pointer.y() > height() - edge && shown.bottom() > height())
        by.setY(-step);
    if (by.isNull())
        return;
    pan(by);
    moveDrag(m_pointer, m_modifiers);
}

void LayoutCanvas::stepDrag(int units, int racks)
{
    if (!m_drag)
        return;
    stepOver(*m_drag, *m_scene, units, racks);
    showDrag();
    if (m_drag->wish())
        bringIntoView(areaOf(*m_drag->wish(), m_drag->height()));
    else if (m_drag->wishedSlot())
        bringIntoView(areaOf(*m_drag->wishedSlot()));
}

void LayoutCanvas::showDrag()
{
    // The same target as a moment ago needs no new evaluation.
    if (m_drag->place() != m_shownPlace || m_drag->slot() != m_shownSlot || !m_drag->anywhere()) {
        m_shownPlace = m_drag->place();
        m_shownSlot = m_drag->slot();
        const ScenarioDocument::Edit edit = m_drag->edit();
        if (!edit || !m_document.preview(edit))
            m_document.endPreview();
    } else if (m_drag->addsRack() && !m_document.previewing()) {
        if (!m_document.preview(m_drag->edit()))
            m_document.endPreview();
    }
    say(m_drag->message(), m_drag->refusal() || m_drag->carried().what == Carried::What::NotPlaceable);
    emit dragPlaceChanged(m_drag->anywhere() && !m_drag->placeText().isEmpty()
                              ? tr("if placed in %1").arg(m_drag->placeText())
                              : QString());
    update();
}

void LayoutCanvas::say(const QString& message, bool refused)
{
    emit messageChanged(message, refused);
    if (accessibleDescription() == message)
        return;
    setAccessibleDescription(message);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
    if (!message.isEmpty()) {
        QAccessibleEvent heard(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&heard);
    }
}

void LayoutCanvas::dropDrag()
{
    const PlacementDrag dropped = *m_drag;
    const RackPainter racks(m_document, m_selection, *m_scene);
    const DragPainter ghosts(m_document, *m_scene, racks);
    const QRectF from = ghosts.ghostArea(map(), dropped, m_pointer), to = ghosts.targetArea(map(), dropped);
    const std::uint64_t next = m_document.scenario().nextId;
    endDrag();
    m_document.endPreview();
    const ScenarioDocument::Edit edit = dropped.edit();
    if (!edit)
        return;
    if (const auto status = m_document.apply(dropped.editName(), edit); !status) {
        say(text::error(status.error()), true);
        return;
    }
    ++m_acceptedDrops;
    switch (dropped.carried().what) {
    case Carried::What::NewDevice: focusDevice(PlacementId{next}); break;
    case Carried::What::MovedDevice: focusDevice(dropped.carried().device); break;
    case Carried::What::NewRack:
        m_selection.set({Selection::Kind::Rack, m_document.scenario().racks.back()->id.number, -1});
        break;
    case Carried::What::NewCard:
    case Carried::What::MovedCard:
        m_focused = dropped.slot()->device;
        m_selection.set({Selection::Kind::Slot, dropped.slot()->device.number, dropped.slot()->slot});
        break;
    case Carried::What::NotPlaceable: break;
    }
    if (!dropped.addsRack() && from != to) {
        m_flight.emplace(Flight{dropped, {}, {}, DragPainter::Mood::Legal});
        fly(from, to, settleTime, DragPainter::Mood::Legal);
    }
}

void LayoutCanvas::refuseDrop()
{
    const PlacementDrag dropped = *m_drag;
    const RackPainter racks(m_document, m_selection, *m_scene);
    const DragPainter ghosts(m_document, *m_scene, racks);
    const QRectF from = ghosts.ghostArea(map(), dropped, m_pointer);
    const bool shown = dropped.asked();
    const Carried& carried = dropped.carried();
    const QRectF home = carried.what == Carried::What::MovedDevice ? areaOf(carried.device)
                        : carried.what == Carried::What::MovedCard ? areaOf(carried.from)
                                                                   : from;
    cancelDrag();
    if (!shown)
        return;
    m_flight.emplace(Flight{dropped, {}, {}, DragPainter::Mood::Refused});
    fly(from, home, returnTime, DragPainter::Mood::Refused);
}

void LayoutCanvas::fly(QRectF from, QRectF to, int milliseconds, DragPainter::Mood mood)
{
    // The style says what the desktop wishes; the user may ask for stillness on any desktop.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0 ||
        QSettings().value("reduceMotion").toBool()) {
        m_flight.reset();
        return;
    }
    m_flight->from = from;
    m_flight->to = to;
    m_flight->mood = mood;
    m_flightClock.stop();
    m_flightClock.setStartValue(0.0);
    m_flightClock.setEndValue(1.0);
    m_flightClock.setDuration(milliseconds);
    m_flightClock.setEasingCurve(QEasingCurve::OutCubic);
    m_flightClock.start();
}

void LayoutCanvas::cancelDrag()
{
    if (!m_drag)
        return;
    endDrag();
    m_document.endPreview();
}

void LayoutCanvas::endDrag()
{
    m_drag.reset();
    m_pressed.reset();
    m_pressedOn.reset();
    m_shownPlace.reset();
    m_shownSlot.reset();
    m_edgePan.stop();
    qApp->removeEventFilter(this);
    say({}, false);
    emit dragPlaceChanged({});
    update();
}

void LayoutCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    const auto carried = carriedIn(*event->mimeData());
    if (!carried)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    cancelDrag();
    beginDrag(*carried, Hand::Mouse);
    // A drag between widgets swallows the keyboard; Enter is wanted for the nearest legal place.
    qApp->installEventFilter(this);
    moveDrag(event->position(), event->modifiers());
}

void LayoutCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_drag)
        return;
    moveDrag(event->position(), event->modifiers());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void LayoutCanvas::dragLeaveEvent(QDragLeaveEvent*) { cancelDrag(); }

void LayoutCanvas::dropEvent(QDropEvent* event)
{
    if (!m_drag)
        return;
    moveDrag(event->position(), event->modifiers());
    if (m_drag->legalHere()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        dropDrag();
        setFocus(Qt::MouseFocusReason);
    } else {
        event->ignore();
        refuseDrop();
    }
}

}  // namespace headroom::ui
