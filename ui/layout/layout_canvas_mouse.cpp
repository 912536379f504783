// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/device_painter.h"
#include "ui/layout/drop_target.h"
#include "ui/layout/layout_canvas.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace headroom::ui {

namespace {

Selection::Target targetOf(const Hit& hit)
{
    if (hit.device && hit.slot >= 0)
        return {Selection::Kind::Slot, hit.device->placement->id.number, hit.slot};
    if (hit.device)
        return {Selection::Kind::Device, hit.device->placement->id.number, -1};
    if (hit.rack)
        return {Selection::Kind::Rack, hit.rack->rack->id.number, -1};
    return {};
}

bool adds(Qt::KeyboardModifiers modifiers) { return modifiers & (Qt::ControlModifier | Qt::ShiftModifier); }

}  // namespace

/// What is pointed at: a slot only where it is drawn, else its device.
Hit LayoutCanvas::hitAt(QPointF position) const
{
    Hit hit = m_scene->at(map().back(position));
    if (hit.device && !drawsSlots(*hit.device, m_zoom))
        hit.slot = -1;
    return hit;
}

void LayoutCanvas::press(QPointF position, Qt::KeyboardModifiers modifiers)
{
    const Hit hit = hitAt(position);
    const Selection::Target target = targetOf(hit);
    m_pressed = position;
    m_pressedOn = carriedAt(hit);
    m_bandKeeps = adds(modifiers) ? m_selection.targets() : std::vector<Selection::Target>{};
    if (!hit.device)
        m_band = QRectF(position, QSizeF());
    if (hit.device)
        m_focused = hit.device->placement->id;
    if (adds(modifiers)) {
        auto targets = m_selection.targets();
        const auto found = std::find(targets.begin(), targets.end(), target);
        if (found != targets.end())
            targets.erase(found);
        else if (target.kind != Selection::Kind::Nothing)
            targets.push_back(target);
        m_selection.set(std::move(targets));
    } else if (target.kind == Selection::Kind::Nothing) {
        m_selection.clear();
    } else if (!m_selection.contains(target)) {
        m_selection.set(target);
    }
}

void LayoutCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_drag && m_hand == Hand::Keyboard && event->button() == Qt::LeftButton) {
        moveDrag(event->position(), event->modifiers());
        if (m_drag->legalHere())
            dropDrag();
        else
            refuseDrop();
        return;
    }
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space)) {
        m_panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        press(event->position(), event->modifiers());
    }
}

void LayoutCanvas::selectBand()
{
    const QRectF world = map().back(m_band->normalized());
    std::vector<Selection::Target> inside = m_bandKeeps;
    for (const RackBox& box : m_scene->racks()) {
        if (!box.cell.intersects(world))
            continue;
        for (const DeviceBox& device : box.devices) {
            const Selection::Target target{Selection::Kind::Device, device.placement->id.number, -1};
            if (device.area.intersects(world) &&
                std::find(m_bandKeeps.begin(), m_bandKeeps.end(), target) == m_bandKeeps.end())
                inside.push_back(target);
        }
    }
    if (inside != m_selection.targets())
        m_selection.set(std::move(inside));
    update();
}

void LayoutCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        pan(event->position() - *m_panFrom);
        m_panFrom = event->position();
    } else if (m_drag) {
        moveDrag(event->position(), event->modifiers());
    } else if (m_pressed && event->buttons() & Qt::LeftButton) {
        const bool moved =
            (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_pressedOn && moved) {
            beginDrag(*m_pressedOn, Hand::Mouse);
            moveDrag(event->position(), event->modifiers());
        } else if (m_band && (moved || !m_band->size().isEmpty())) {
            m_band->setBottomRight(event->position());
            selectBand();
        }
    }
}

void LayoutCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        m_panFrom.reset();
        setCursor(m_space ? Qt::OpenHandCursor : Qt::ArrowCursor);
    }
    if (m_drag && m_hand == Hand::Mouse) {
        moveDrag(event->position(), event->modifiers());
        if (m_drag->legalHere())
            dropDrag();
        else
            refuseDrop();
    }
    m_pressed.reset();
    m_pressedOn.reset();
    m_band.reset();
    update();
}

void LayoutCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit hit = hitAt(event->position());
    if (!hit.rack || hit.device)
        return;
    const QRectF cell = map()(hit.rack->cell);
    const QPointF middle = hit.rack->cell.center();
    zoomBy(std::min(width() / cell.width(), height() / cell.height()));
    pan(QPointF(width() / 2.0, height() / 2.0) - map()(middle));
}

void LayoutCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const Selection::Target target = targetOf(hitAt(event->pos()));
        if (target.kind != Selection::Kind::Nothing && !m_selection.contains(target))
            m_selection.set(target);
    }
    const Selection::Kind kind = m_selection.first().kind;
    const bool device = kind == Selection::Kind::Device, rack = kind == Selection::Kind::Rack;
    QMenu menu(this);
    QAction* name =
        menu.addAction(tr("Rename"), QKeySequence(Qt::Key_F2), this, &LayoutCanvas::renameSelected);
    QAction* copy = menu.addAction(Theme::icon("duplicate"), tr("Duplicate"), QKeySequence("Ctrl+D"), this,
                                   &LayoutCanvas::duplicateSelected);
    QAction* remove = menu.addAction(Theme::icon("close"), tr("Remove"), QKeySequence(Qt::Key_Delete), this,
                                     &LayoutCanvas::removeSelected);
    name->setEnabled(m_selection.targets().size() == 1 && (device || rack));
    copy->setEnabled(device);
    remove->setEnabled(device || rack || kind == Selection::Kind::Slot);
    menu.exec(event->globalPos());
}

bool LayoutCanvas::showTip(const QPoint& position, const QPoint& global)
{
    const Hit hit = hitAt(position);
    if (m_drag || !hit.rack)
        QToolTip::hideText();
    else if (hit.device)
        QToolTip::showText(global,
                           DevicePainter::description(m_document, *hit.rack->rack, *hit.device->placement),
                           this, map()(hit.device->area).toRect());
    else
        QToolTip::showText(global, QString::fromStdString(hit.rack->rack->name), this);
    return true;
}

}  // namespace headroom::ui
