// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/device_walk.h"
#include "ui/layout/layout_accessible.h"
#include "ui/layout/layout_canvas.h"
#include "ui/layout/selection_edits.h"
#include "ui/theme/theme.h"

#include <QDrag>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QNativeGestureEvent>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr double keyZoom = 1.25;

}  // namespace

void LayoutCanvas::focusDevice(PlacementId device)
{
    m_focused = device;
    m_selection.set({Selection::Kind::Device, device.number, -1});
    bringIntoView(areaOf(device));
    update();
}

void LayoutCanvas::moveFocus(int key, Qt::KeyboardModifiers modifiers)
{
    const Direction direction = key == Qt::Key_Left    ? Direction::Left
                                : key == Qt::Key_Right ? Direction::Right
                                : key == Qt::Key_Up    ? Direction::Up
                                                       : Direction::Down;
    const DeviceBox* next = deviceBeside(*m_scene, m_focused, direction);
    if (!next)
        return;
    const std::vector<Selection::Target> before = m_selection.targets();
    focusDevice(next->placement->id);
    if (modifiers & Qt::ShiftModifier) {
        std::vector<Selection::Target> targets = before;
        if (!m_selection.targets().empty() &&
            std::find(targets.begin(), targets.end(), m_selection.first()) == targets.end())
            targets.push_back(m_selection.first());
        m_selection.set(std::move(targets));
    }
    announceFocus(*this, m_focused);
}

void LayoutCanvas::stepSlot(int by)
{
    const DeviceBox* device = m_scene->device(m_focused).second;
    if (!device || device->bays.empty())
        return;
    const Selection::Target now = m_selection.first();
    const auto count = static_cast<int>(device->bays.size());
    const bool inside = now.kind == Selection::Kind::Slot && now.id == m_focused.number;
    const int slot = inside ? (now.slot + by + count) % count : by > 0 ? 0 : count - 1;
    m_selection.set({Selection::Kind::Slot, m_focused.number, slot});
}

bool LayoutCanvas::keyInDrag(int key)
{
    switch (key) {
    case Qt::Key_Escape: cancelDrag(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_drag->anywhere())
            dropDrag();
        return true;
    case Qt::Key_Up: stepDrag(1, 0); return true;
    case Qt::Key_Down: stepDrag(-1, 0); return true;
    case Qt::Key_Left:
    case Qt::Key_Backtab: stepDrag(0, -1); return true;
    case Qt::Key_Right:
    case Qt::Key_Tab: stepDrag(0, 1); return true;
    default: return false;
    }
}

bool LayoutCanvas::keyOnCanvas(const QKeyEvent& event)
{
    const int key = event.key();
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event.modifiers() & Qt::ControlModifier) {
            stepSlot(key == Qt::Key_Right ? 1 : -1);
            return true;
        }
        [[fallthrough]];
    case Qt::Key_Up:
    case Qt::Key_Down: moveFocus(key, event.modifiers()); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: pickUpFocused(); return true;
    case Qt::Key_F2: renameSelected(); return true;
    case Qt::Key_F:
    case Qt::Key_Home: fit(); return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(keyZoom); return true;
    case Qt::Key_Minus: zoomBy(1 / keyZoom); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeSelected(); return true;
    case Qt::Key_Escape: m_selection.clear(); return true;
    case Qt::Key_Space:
        if (!event.isAutoRepeat()) {
            m_space = true;
            setCursor(Qt::OpenHandCursor);
        }
        return true;
    default: return false;
    }
}

void LayoutCanvas::keyPressEvent(QKeyEvent* event)
{
    if (!(m_drag ? keyInDrag(event->key()) : keyOnCanvas(*event)))
        QWidget::keyPressEvent(event);
}

void LayoutCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        setCursor(Qt::ArrowCursor);
    }
    QWidget::keyReleaseEvent(event);
}

void LayoutCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void LayoutCanvas::focusOutEvent(QFocusEvent* event)
{
    m_space = false;
    setCursor(Qt::ArrowCursor);
    QWidget::focusOutEvent(event);
    update();
}

bool LayoutCanvas::eventFilter(QObject* watched, QEvent* event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event)->key() : 0;
    if (watched == m_rename) {
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            const QString name = m_rename->text();
            m_rename->hide();
            setFocus();
            if (!name.trimmed().isEmpty())
                say(rename(m_document, m_renamed, name), true);
            return true;
        }
        if (key == Qt::Key_Escape || event->type() == QEvent::FocusOut) {
            m_rename->hide();
            if (key != 0)
                setFocus();
            return key != 0;
        }
    } else if (m_drag && (key == Qt::Key_Return || key == Qt::Key_Enter) && m_drag->anywhere()) {
        dropDrag();
        QDrag::cancel();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool LayoutCanvas::event(QEvent* event)
{
    // Tab moves the ghost from rack to rack while something is carried, and the focus otherwise.
    if (m_drag && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (event->type() == QEvent::KeyPress && tab)
            return keyInDrag(key->key());
        if (event->type() == QEvent::ShortcutOverride &&
            (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        return showTip(help->pos(), help->globalPos());
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(gesture->position(), 1 + gesture->value());
            return true;
        }
    }
    return QWidget::event(event);
}

void LayoutCanvas::removeSelected()
{
    if (m_selection.targets().empty())
        return;
    const QString refused = removeSelection(m_document, m_selection);
    say(refused, !refused.isEmpty());
    if (refused.isEmpty())
        m_selection.clear();
}

void LayoutCanvas::duplicateSelected()
{
    const QString refused = duplicateSelection(m_document, m_selection);
    say(refused, !refused.isEmpty());
}

void LayoutCanvas::renameSelected()
{
    const Selection::Target target = m_selection.first();
    QRectF area;
    std::string name;
    if (target.kind == Selection::Kind::Rack) {
        if (const RackBox* box = m_scene->rack(RackId{target.id})) {
            area = map()(QRectF(box->frame.left(), box->cell.top(), box->frame.width(), measure::unit));
            name = box->rack->name;
        }
    } else if (target.kind == Selection::Kind::Device) {
        if (const DeviceBox* device = m_scene->device(PlacementId{target.id}).second) {
            area = map()(device->area);
            name = device->placement->name;
        }
    }
    if (area.isEmpty())
        return;
    bringIntoView(area);
    m_renamed = target;
    m_rename->setText(QString::fromStdString(name));
    const int width = std::max(Theme::px(120), std::min(static_cast<int>(area.width()), Theme::px(200)));
    m_rename->setGeometry(static_cast<int>(area.left()), static_cast<int>(area.top()), width,
                          m_rename->sizeHint().height());
    m_rename->show();
    m_rename->selectAll();
    m_rename->setFocus();
}

}  // namespace headroom::ui
