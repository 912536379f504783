// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_canvas.h"

#include "ui/layout/empty_canvas.h"
#include "ui/layout/layout_accessible.h"
#include "ui/layout/text_painter.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double smallestZoom = 0.01, largestZoom = 3.0, fitLargest = 1.25, wheelStep = 1.15;
constexpr int pulseTime = 400, edgePanStep = 16;

double designScale() { return Theme::px(100) / 100.0; }

}  // namespace

LayoutCanvas::LayoutCanvas(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection),
      m_rename(new QLineEdit(this))
{
    installLayoutAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(Theme::px(160), Theme::px(120));
    m_rename->hide();
    m_rename->installEventFilter(this);
    m_edgePan.setInterval(edgePanStep);
    connect(&m_edgePan, &QTimer::timeout, this, &LayoutCanvas::panAtEdge);
    connect(&m_flightClock, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_flightClock, &QVariantAnimation::finished, this, [this] {
        m_flight.reset();
        update();
    });
    connect(&document, &ScenarioDocument::changed, this, [this] { rebuild(); });
    connect(&document, &ScenarioDocument::previewChanged, this, qOverload<>(&QWidget::update));
    connect(&selection, &Selection::changed, this, qOverload<>(&QWidget::update));
    connect(&selection, &Selection::revealRequested, this, &LayoutCanvas::reveal);
    rebuild();
}

LayoutCanvas::~LayoutCanvas() = default;

void LayoutCanvas::rebuild()
{
    // A drag speaks of devices and places that may be gone now.
    cancelDrag();
    m_flight.reset();
    m_rename->hide();
    auto next = std::make_unique<RackScene>(m_document.scenario(), m_document.catalogue(), m_scene.get(),
                                            m_scene ? m_scene->columns() : 1);
    const bool grew = !m_scene || m_scene->bounds() != next->bounds();
    m_scene = std::move(next);
    if (grew && m_fitted)
        fit();
    setAccessibleName(tr("Racks"));
    update();
}

QString LayoutCanvas::rowTitle() const
{
    const auto& rows = m_scene->rows();
    if (rows.empty())
        return tr("No rack yet");
    if (rows.size() == 1)
        return rows.front().title;
    const QString count = tr("%n row(s)", nullptr, static_cast<int>(rows.size()));
    const auto& sites = m_document.scenario().sites;
    return sites.size() == 1 ? tr("%1, %2").arg(QString::fromStdString(sites.front().name), count) : count;
}

ViewMap LayoutCanvas::map() const { return {m_zoom * designScale(), m_offset}; }

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
    return found && slot.slot >= 0 && static_cast<std::size_t>(slot.slot) < found->bays.size()
               ? map()(found->bays[static_cast<std::size_t>(slot.slot)])
               : QRectF();
}

QRectF LayoutCanvas::areaOf(RackId rack) const
{
    const RackBox* box = m_scene->rack(rack);
    return box ? map()(box->cell) : QRectF();
}

void LayoutCanvas::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    emit zoomChanged(m_zoom);
    update();
}

void LayoutCanvas::fit()
{
    m_fitted = true;
    if (const int columns = m_scene->columnsFor(size()); columns != m_scene->columns() && !m_drag)
        m_scene = std::make_unique<RackScene>(m_document.scenario(), m_document.catalogue(), m_scene.get(),
                                              columns);
    const QRectF bounds = m_scene->bounds();
    if (!bounds.isEmpty() && width() > 0) {
        double zoom = std::min({width() / (bounds.width() * designScale()),
                                height() / (bounds.height() * designScale()), fitLargest});
        // Where one U is a whole number of pixels, its lines are crisp.
        constexpr double crispFrom = 0.4, crisp = 0.05;
        if (zoom >= crispFrom)
            zoom = std::floor(zoom / crisp + 1e-6) * crisp;
        setZoom(zoom);
        const double used = bounds.width() * map().scale;
        m_offset = {std::round(std::max(0.0, (width() - used) / 2)), 0};
    }
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

void LayoutCanvas::pan(QPointF by)
{
    m_offset += by;
    m_fitted = false;
    keepInView();
}

void LayoutCanvas::keepInView()
{
    // Some of the plan always stays in sight: nobody gets lost on an empty canvas.
    const QRectF shown = map()(m_scene->bounds());
    const double edge = Theme::px(80);
    m_offset.rx() += std::max(0.0, edge - shown.right()) + std::min(0.0, width() - edge - shown.left());
    m_offset.ry() += std::max(0.0, edge - shown.bottom()) + std::min(0.0, height() - edge - shown.top());
    m_rename->hide();
    update();
}

void LayoutCanvas::bringIntoView(const QRectF& area)
{
    if (area.isEmpty())
        return;
    const QRectF view = QRectF(rect()).adjusted(Theme::px(24), Theme::px(24), -Theme::px(24), -Theme::px(24));
    QPointF by;
    if (area.left() < view.left() || area.width() > view.width())
        by.setX(view.left() - area.left());
    else if (area.right() > view.right())
        by.setX(view.right() - area.right());
    if (area.top() < view.top() || area.height() > view.height())
        by.setY(view.top() - area.top());
    else if (area.bottom() > view.bottom())
        by.setY(view.bottom() - area.bottom());
    const bool seen = QRectF(rect()).contains(area);
    if (!seen && !by.isNull())
        pan(by);
}

void LayoutCanvas::reveal(const Selection::Target& target)
{
    QRectF area;
    if (target.kind == Selection::Kind::Rack)
        area = areaOf(RackId{target.id});
    else if (target.kind == Selection::Kind::Device || target.kind == Selection::Kind::Slot)
        area = areaOf(PlacementId{target.id});
    if (area.isEmpty())
        return;
    if (!QRectF(rect()).contains(area))
        pan(QPointF(width() / 2.0, height() / 2.0) - area.center());
    m_pulse = target;
    m_pulseClock.start();
    QTimer::singleShot(pulseTime, this, qOverload<>(&QWidget::update));
    update();
}

void LayoutCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::now();
    painter.fillRect(rect(), t.canvas);
    if (m_scene->racks().empty() && !(m_drag && m_drag->addsRack()))
        paintEmptyCanvas(painter, rect());
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
    const QRectF visible = view.back(QRectF(rect()));
    for (const RackBox& box : m_scene->racks()) {
        if (box.cell.intersects(visible))
            racks.paint(painter, view, box, m_zoom, moment);
    }
    if (m_scene->rows().size() > 1) {
        // Where racks have no room for their names, their row takes it.
        const bool named = measure::header * view.scale >= RackPainter::smallestHeader();
        const double room = (measure::rowTitle + (named ? 0 : measure::header)) * view.scale;
        const Type type = room >= lineHeight(Type::BodyMedium) - 2 ? Type::BodyMedium : Type::SmallMedium;
        const double high = lineHeight(type);
        for (const RackScene::Row& row : m_scene->rows()) {
            const QRectF area = view(row.area);
            const double bottom = area.top() + (named ? 0 : measure::header * view.scale) - 2;
            if (room >= high - 2)
                paintText(
                    painter,
                    QRectF(area.left(), bottom - high,
                           (row.last ? width() : area.right() + measure::gap * view.scale) - area.left(),
                           high),
                    Qt::AlignLeft | Qt::AlignVCenter, type, t.text2, row.title);
        }
    }
    paintOverlays(painter, view, racks);
}

void LayoutCanvas::paintOverlays(QPainter& painter, const ViewMap& view, const RackPainter& racks)
{
    const Tokens& t = Theme::now();
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
    const DragPainter ghosts(m_document, *m_scene, racks);
    if (m_flight) {
        const double done = m_flightClock.currentValue().toDouble();
        const auto between = [done](double from, double to) { return from + (to - from) * done; };
        const QRectF& from = m_flight->from;
        const QRectF& to = m_flight->to;
        painter.setRenderHint(QPainter::Antialiasing);
        // What has nowhere to return to fades where it is.
        painter.setOpacity(from == to ? 1 - done : 1);
        ghosts.paintGhost(painter, view, m_flight->drag,
                          {between(from.left(), to.left()), between(from.top(), to.top()),
                           between(from.width(), to.width()), between(from.height(), to.height())},
                          m_zoom, m_flight->mood);
        painter.setOpacity(1);
    }
    if (m_drag) {
        constexpr int dropsWithArrow = 10;
        ghosts.paint(painter, view, *m_drag, m_pointer, rect(), m_zoom,
                     m_acceptedDrops < dropsWithArrow ? DragPainter::Arrow::Shown
                                                      : DragPainter::Arrow::Hidden);
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
    if (event->modifiers() & Qt::ShiftModifier)
        pan(QPointF(steps.y() != 0 ? steps.y() : steps.x(), 0));
    else if (steps.y() != 0)
        zoomAt(event->position(), std::pow(wheelStep, steps.y() / 120.0));
    event->accept();
}

void LayoutCanvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QWidget::changeEvent(event);
}

}  // namespace headroom::ui
