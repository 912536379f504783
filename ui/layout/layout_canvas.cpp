// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_canvas.h"

#include "core/scenario/edits.h"
#include "ui/models/catalogue_model.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double smallestZoom = 0.01, largestZoom = 3.0, fitLargest = 1.25, wheelStep = 1.15;
constexpr qint64 pulseTime = 400;

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

}  // namespace

LayoutCanvas::LayoutCanvas(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(Theme::px(160), Theme::px(120));
    connect(&document, &ScenarioDocument::changed, this, [this] { rebuild(); });
    connect(&document, &ScenarioDocument::previewChanged, this, qOverload<>(&QWidget::update));
    connect(&selection, &Selection::changed, this, qOverload<>(&QWidget::update));
    connect(&selection, &Selection::revealRequested, this, &LayoutCanvas::reveal);
    rebuild();
}

LayoutCanvas::~LayoutCanvas() = default;

void LayoutCanvas::rebuild()
{
    auto next = std::make_unique<RackScene>(m_document.scenario(), m_document.catalogue(), m_scene.get());
    const bool grew = !m_scene || m_scene->bounds() != next->bounds();
    m_scene = std::move(next);
    if (grew && m_fitted)
        fit();
    setAccessibleName(tr("Racks"));
    update();
}

QString LayoutCanvas::rowTitle() const
{
    return m_scene->rows().size() == 1 ? m_scene->rows().front().title
           : m_scene->rows().empty()   ? tr("No rack yet")
                                       : tr("%n row(s)", nullptr, static_cast<int>(m_scene->rows().size()));
}

ViewMap LayoutCanvas::map() const { return {m_zoom * Theme::px(100) / 100.0, m_offset}; }

QRectF LayoutCanvas::areaOf(const Place& place, RackUnits height) const
{
    const RackBox* box = m_scene->rack(place.rack);
    return box ? map()(box->area(place.bottom, height)) : QRectF();
}

QRectF LayoutCanvas::areaOf(PlacementId device) const
{
    const auto [box, found] = m_scene->device(device);
    return found ? map()(found->area) : QRectF();
}

QRectF LayoutCanvas::areaOf(const SlotPlace& slot) const
{
    const auto [box, found] = m_scene->device(slot.device);
    return found && static_cast<std::size_t>(slot.slot) < found->bays.size()
               ? map()(found->bays[static_cast<std::size_t>(slot.slot)])
               : QRectF();
}

void LayoutCanvas::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    emit zoomChanged(m_zoom);
    update();
}

void LayoutCanvas::fit()
{
    const QRectF bounds = m_scene->bounds();
    const double scale = Theme::px(100) / 100.0;
    if (!bounds.isEmpty() && width() > 0) {
        setZoom(
            std::min({width() / (bounds.width() * scale), height() / (bounds.height() * scale), fitLargest}));
        const double used = bounds.width() * m_zoom * scale;
        m_offset = {std::max(0.0, (width() - used) / 2), 0};
    }
    m_fitted = true;
    update();
}

void LayoutCanvas::resetZoom() { zoomBy(1.0 / m_zoom); }

void LayoutCanvas::zoomBy(double factor) { zoomAt(QPointF(width() / 2.0, height() / 2.0), factor); }

void LayoutCanvas::zoomAt(QPointF position, double factor)
{
    const QPointF world = map().back(position);
    m_fitted = false;
    setZoom(m_zoom * factor);
    m_offset = position - world * map().scale;
    keepInView();
}

void LayoutCanvas::keepInView()
{
    // Some of the plan always stays in sight: nobody gets lost on an empty canvas.
    const QRectF shown = map()(m_scene->bounds());
    const double edge = Theme::px(80);
    m_offset.rx() += std::max(0.0, edge - shown.right()) + std::min(0.0, width() - edge - shown.left());
    m_offset.ry() += std::max(0.0, edge - shown.bottom()) + std::min(0.0, height() - edge - shown.top());
    update();
}

void LayoutCanvas::reveal(const Selection::Target& target)
{
    QRectF area;
    if (target.kind == Selection::Kind::Rack) {
        if (const RackBox* box = m_scene->rack(RackId{target.id}))
            area = map()(box->cell);
    } else if (target.kind == Selection::Kind::Device || target.kind == Selection::Kind::Slot) {
        area = areaOf(PlacementId{target.id});
    }
    if (area.isEmpty())
        return;
    if (!QRectF(rect()).contains(area)) {
        m_fitted = false;
        m_offset += QPointF(width() / 2.0, height() / 2.0) - area.center();
        keepInView();
    }
    m_pulse = target;
    m_pulseClock.start();
    QTimer::singleShot(pulseTime, this, qOverload<>(&QWidget::update));
    update();
}

void LayoutCanvas::paintEmpty(QPainter& painter)
{
    const Tokens& t = Theme::now();
    const double side = Theme::px(96);
    const QPointF centre(width() / 2.0, height() / 2.0 - Theme::px(40));
    const QRectF frame(centre.x() - side / 3, centre.y() - side / 2, side * 2 / 3, side);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.text3, 1.5, Qt::DashLine));
    painter.drawRoundedRect(frame, 4, 4);
    Theme::hatch(painter, frame.adjusted(6, 6, -6, -6), t.line, 8);
    painter.setFont(Theme::font(13, QFont::Medium));
    painter.setPen(t.text);
    painter.drawText(QRectF(0, frame.bottom() + Theme::px(16), width(), Theme::px(20)), Qt::AlignCenter,
                     tr("Drag a rack here"));
    painter.setFont(Theme::font(12));
    painter.setPen(t.text2);
    painter.drawText(QRectF(0, frame.bottom() + Theme::px(38), width(), Theme::px(18)), Qt::AlignCenter,
                     tr("from the catalogue, or press Ctrl+Shift+R; then servers into it."));
}

void LayoutCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::now();
    painter.fillRect(rect(), t.canvas);
    if (m_scene->racks().empty())
        paintEmpty(painter);
    const ViewMap view = map();
    RackPainter racks(m_document, m_selection, *m_scene);
    RackPainter::Moment moment;
    moment.focused = hasFocus() ? m_focused : PlacementId{};
    if (m_drag) {
        moment.leaving = m_drag->carried().device;
        moment.refusal = m_drag->refusal();
        if (m_drag->carriesCard())
            racks.devices().setDraggedCard(m_drag->carried().item);
    }
    const QRectF visible(view.back(QPointF(0, 0)), view.back(QPointF(width(), height())));
    for (const RackBox& box : m_scene->racks()) {
        if (box.cell.intersects(visible))
            racks.paint(painter, view, box, m_zoom, moment);
    }
    if (m_scene->rows().size() > 1 && detailAt(m_zoom) != Detail::Cell) {
        painter.setFont(Theme::font(12, QFont::Medium));
        painter.setPen(t.text2);
        for (const RackScene::Row& row : m_scene->rows()) {
            const QRectF area = view(row.area);
            painter.drawText(QPointF(area.left(), area.top() - Theme::px(8)), row.title);
        }
    }
    if (m_pulseClock.isValid() && m_pulseClock.elapsed() < pulseTime) {
        const RackBox* rack =
            m_pulse.kind == Selection::Kind::Rack ? m_scene->rack(RackId{m_pulse.id}) : nullptr;
        const QRectF area = rack ? view(rack->frame) : areaOf(PlacementId{m_pulse.id});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 5, 5);
    }
    if (m_band) {
        QColor fill = t.accent;
        fill.setAlphaF(0.12F);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(t.accent);
        painter.setBrush(fill);
        painter.drawRect(m_band->normalized());
    }
    if (m_drag) {
        constexpr int dropsWithArrow = 10;
        DragPainter(m_document, *m_scene, racks)
            .paint(painter, view, *m_drag, m_pointer, rect(), m_zoom,
                   m_acceptedDrops < dropsWithArrow ? DragPainter::Arrow::Shown : DragPainter::Arrow::Hidden);
    }
}

void LayoutCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        keepInView();
}

void LayoutCanvas::wheelEvent(QWheelEvent* event)
{
    const QPoint steps = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier) {
        m_offset += QPointF(steps.y() != 0 ? steps.y() : steps.x(), 0);
        m_fitted = false;
        keepInView();
    } else if (steps.y() != 0) {
        zoomAt(event->position(), std::pow(wheelStep, steps.y() / 120.0));
    }
    event->accept();
}

std::optional<Carried> LayoutCanvas::carriedAt(const Hit& hit) const
{
    if (!hit.device)
        return {};
    const Placement& placement = *hit.device->placement;
    if (hit.slot >= 0 && !placement.accelerators.at(static_cast<std::size_t>(hit.slot)).empty()) {
        Carried carried;
        carried.what = Carried::What::MovedCard;
        carried.from = {placement.id, hit.slot};
        return carried;
    }
    Carried carried;
    carried.what = Carried::What::MovedDevice;
    carried.device = placement.id;
    return carried;
}

void LayoutCanvas::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (m_drag && m_hand == Hand::Keyboard && event->button() == Qt::LeftButton) {
        moveDrag(event->position(), event->modifiers());
        dropDrag();
        return;
    }
    if (event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && m_space)) {
        m_panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const Hit hit = m_scene->at(map().back(event->position()));
    const Selection::Target target = targetOf(hit);
    m_pressed = event->position();
    m_pressedOn = carriedAt(hit);
    if (!hit.device) {
        m_band = QRectF(event->position(), QSizeF());
    }
    if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
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
    if (hit.device)
        m_focused = hit.device->placement->id;
}

void LayoutCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        m_offset += event->position() - *m_panFrom;
        m_panFrom = event->position();
        m_fitted = false;
        keepInView();
        return;
    }
    if (m_drag) {
        moveDrag(event->position(), event->modifiers());
        return;
    }
    if (!m_pressed || !(event->buttons() & Qt::LeftButton))
        return;
    if (m_pressedOn) {
        if ((event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            beginDrag(*m_pressedOn, Hand::Mouse);
            moveDrag(event->position(), event->modifiers());
        }
    } else if (m_band) {
        m_band->setBottomRight(event->position());
        std::vector<Selection::Target> inside;
        const ViewMap view = map();
        for (const RackBox& box : m_scene->racks()) {
            if (!view(box.cell).intersects(m_band->normalized()))
                continue;
            for (const DeviceBox& device : box.devices) {
                if (view(device.area).intersects(m_band->normalized()))
                    inside.push_back({Selection::Kind::Device, device.placement->id.number, -1});
            }
        }
        if (!inside.empty())
            m_selection.set(std::move(inside));
        update();
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
            cancelDrag();
    }
    m_pressed.reset();
    m_pressedOn.reset();
    m_band.reset();
    update();
}

void LayoutCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    const Hit hit = m_scene->at(map().back(event->position()));
    if (hit.rack && !hit.device) {
        const double scale = Theme::px(100) / 100.0;
        m_fitted = false;
        setZoom(std::min(width() / (hit.rack->cell.width() * scale),
                         height() / (hit.rack->cell.height() * scale)));
        m_offset = QPointF(width() / 2.0, height() / 2.0) - hit.rack->cell.center() * map().scale;
        keepInView();
    }
}

void LayoutCanvas::moveFocus(int key, Qt::KeyboardModifiers modifiers)
{
    const auto& racks = m_scene->racks();
    if (racks.empty())
        return;
    auto [box, device] = m_scene->device(m_focused);
    const DeviceBox* best = nullptr;
    if (!device) {
        for (const RackBox& rack : racks) {
            if (!rack.devices.empty()) {
                best = &rack.devices.front();
                break;
            }
        }
    } else {
        // The nearest device in the arrow's direction, sideways distance counting double.
        double nearest = 1e18;
        const QPointF from = device->area.center();
        for (const RackBox& rack : racks) {
            for (const DeviceBox& other : rack.devices) {
                const QPointF way = other.area.center() - from;
                const double ahead = key == Qt::Key_Left    ? -way.x()
                                     : key == Qt::Key_Right ? way.x()
                                     : key == Qt::Key_Up    ? -way.y()
                                                            : way.y();
                const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
                const double aside = std::abs(across ? way.y() : way.x());
                if (ahead < 1 || (!across && aside > 1))
                    continue;
                if (ahead + 2 * aside < nearest) {
                    nearest = ahead + 2 * aside;
                    best = &other;
                }
            }
        }
    }
    if (!best)
        return;
    m_focused = best->placement->id;
    const Selection::Target target{Selection::Kind::Device, m_focused.number, -1};
    if (modifiers & Qt::ShiftModifier) {
        auto targets = m_selection.targets();
        targets.push_back(target);
        m_selection.set(std::move(targets));
    } else {
        m_selection.set(target);
    }
    update();
}

void LayoutCanvas::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (m_drag) {
        switch (key) {
        case Qt::Key_Escape: cancelDrag(); return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_drag->anywhere())
                dropDrag();
            return;
        case Qt::Key_Up: stepDrag(1, 0); return;
        case Qt::Key_Down: stepDrag(-1, 0); return;
        case Qt::Key_Left: stepDrag(0, -1); return;
        case Qt::Key_Right:
        case Qt::Key_Tab: stepDrag(0, 1); return;
        case Qt::Key_Backtab: stepDrag(0, -1); return;
        default: break;
        }
    }
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: moveFocus(key, event->modifiers()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const auto [box, device] = m_scene->device(m_focused);
        if (device) {
            Hit hit;
            hit.rack = box;
            hit.device = device;
            const Selection::Target selected = m_selection.first();
            if (selected.kind == Selection::Kind::Slot && selected.id == m_focused.number)
                hit.slot = selected.slot;
            if (const auto carried = carriedAt(hit))
                beginDrag(*carried, Hand::Keyboard);
        }
        return;
    }
    case Qt::Key_F:
    case Qt::Key_Home: fit(); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(wheelStep); return;
    case Qt::Key_Minus: zoomBy(1 / wheelStep); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: removeSelected(); return;
    case Qt::Key_Escape: m_selection.clear(); return;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            m_space = true;
            setCursor(Qt::OpenHandCursor);
        }
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void LayoutCanvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        setCursor(Qt::ArrowCursor);
    }
    QWidget::keyReleaseEvent(event);
}

bool LayoutCanvas::event(QEvent* event)
{
    // Tab moves the ghost from rack to rack while something is carried, and the focus otherwise.
    if (event->type() == QEvent::KeyPress && m_drag) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            keyPressEvent(key);
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && m_drag) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void LayoutCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

void LayoutCanvas::removeSelected()
{
    std::vector<Selection::Target> targets = m_selection.targets();
    if (targets.empty())
        return;
    const auto edit = [targets](Scenario scenario) -> Result<Scenario> {
        for (const Selection::Target& target : targets) {
            Result<Scenario> next = std::move(scenario);
            if (target.kind == Selection::Kind::Slot)
                next = removeAccelerator(std::move(next).value(), {PlacementId{target.id}, target.slot});
            else if (target.kind == Selection::Kind::Device)
                next = removeDevice(std::move(next).value(), PlacementId{target.id});
            else if (target.kind == Selection::Kind::Rack)
                next = removeRack(std::move(next).value(), RackId{target.id});
            if (!next)
                return next;
            scenario = std::move(next).value();
        }
        return scenario;
    };
    const QString text = tr("Remove %n thing(s)", nullptr, static_cast<int>(targets.size()));
    if (auto status = m_document.apply(text, edit); !status)
        emit messageChanged(text::error(status.error()), true);
    else
        m_selection.clear();
}

void LayoutCanvas::duplicateSelected()
{
    const Catalogue* catalogue = &m_document.catalogue();
    std::vector<Selection::Target> targets = m_selection.targets();
    QString refused;
    const auto edit = [&](Scenario scenario) -> Result<Scenario> {
        for (const Selection::Target& target : targets) {
            const PlacementRef ref = findPlacement(scenario, PlacementId{target.id});
            if (target.kind != Selection::Kind::Device || !ref.placement)
                continue;
            const Placement draft =
                draftPlacement(scenario, *catalogue, ref.placement->kind, ref.placement->item);
            const auto place = nearestPlace(scenario, *catalogue, draft,
                                            {ref.rack->id, ref.placement->bottom, ref.placement->face});
            if (!place) {
                const auto why = refusalAt(scenario, *catalogue, draft,
                                           {ref.rack->id, ref.placement->bottom, ref.placement->face});
                refused = why ? text::refusalRemedy(*why) : QString();
                break;
            }
            auto next = placeDevice(std::move(scenario), *catalogue, draft.kind, draft.item, *place);
            if (!next)
                return next;
            scenario = std::move(next).value();
        }
        return scenario;
    };
    auto status = m_document.apply(tr("Duplicate"), edit);
    if (!status)
        refused = text::error(status.error());
    emit messageChanged(refused, !refused.isEmpty());
}

}  // namespace headroom::ui
