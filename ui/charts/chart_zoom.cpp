// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_zoom.h"

#include "ui/charts/chart_hover.h"
#include "ui/charts/plot_style.h"

#include <QKeyEvent>
#include <QRubberBand>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

/// Shorter, a pull is a click; thinner, a band means its length only.
constexpr int shortest = 6, thinnest = 10;
/// Of what was drawn, the smallest part that can be looked at.
constexpr double closest = 1e-3;
constexpr double wheelFactor = 0.8;

bool outside(double value, double low, double high) { return value < low - 2 || value > high + 2; }

}  // namespace

ChartZoom::ChartZoom(QCustomPlot& plot)
    : QObject(&plot),
      m_plot(plot),
      m_band(new QRubberBand(QRubberBand::Rectangle, &plot))
{
    connect(&plot, &QCustomPlot::mouseWheel, this, &ChartZoom::wheel);
    connect(&plot, &QCustomPlot::mouseDoubleClick, this, &ChartZoom::reset);
}

void ChartZoom::drawn()
{
    std::vector<Home> homes;
    for (QCPAxisRect* rect : m_plot.axisRects()) {
        if (!rect->visible())
            continue;
        for (QCPAxis* axis : rect->axes()) {
            if (axis->visible())
                homes.push_back({axis, axis->range(), axis->range(), axis->ticker()});
        }
    }
    bool keep = m_zoomed && homes.size() == m_homes.size();
    for (std::size_t i = 0; keep && i < homes.size(); ++i)
        keep = homes[i].axis->orientation() == Qt::Vertical || homes[i].range == m_homes[i].range;
    if (keep) {
        for (std::size_t i = 0; i < homes.size(); ++i)
            move(homes[i], m_homes[i].seen);
    }
    m_homes = std::move(homes);
    m_zoomed = false;
    if (keep)
        show();
}

void ChartZoom::reset()
{
    if (!m_zoomed)
        return;
    for (Home& home : m_homes)
        home.seen = home.range;
    show();
}

bool ChartZoom::press(QKeyEvent& event)
{
    if (m_homes.empty() || !m_homes.front().axis)
        return false;
    QCPAxisRect* rect = m_homes.front().axis->axisRect();
    const auto pan = [&](Qt::Orientation orientation, double share) {
        for (Home& home : m_homes) {
            if (home.axis && home.axis->orientation() == orientation) {
                const double by = share * home.seen.size();
                move(home, {home.seen.lower + by, home.seen.upper + by});
            }
        }
        show();
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: scale(*rect, rect->rect().center(), wheelFactor); return true;
    case Qt::Key_Minus: scale(*rect, rect->rect().center(), 1 / wheelFactor); return true;
    case Qt::Key_0:
    case Qt::Key_Escape: {
        const bool was = m_zoomed;
        reset();
        return was;
    }
    case Qt::Key_Left: return m_zoomed && pan(Qt::Horizontal, -0.2);
    case Qt::Key_Right: return m_zoomed && pan(Qt::Horizontal, 0.2);
    case Qt::Key_Down: return m_zoomed && pan(Qt::Vertical, -0.2);
    case Qt::Key_Up: return m_zoomed && pan(Qt::Vertical, 0.2);
    default: return false;
    }
}

void ChartZoom::begin(QPoint position)
{
    const QCPAxisRect* rect = m_plot.axisRectAt(position);
    if (rect && rect->visible() && rect->rect().contains(position))
        m_from = position;
}

bool ChartZoom::pull(QPoint position)
{
    if (!m_from || (!m_band->isVisible() && (position - *m_from).manhattanLength() < shortest))
        return false;
    const QRect inside = m_plot.axisRectAt(*m_from)->rect();
    QRect band = QRect(*m_from, position).normalized() & inside;
    // A thin band is as high or as wide as the chart.
    if (band.height() < thinnest)
        band = QRect(band.left(), inside.top(), band.width(), inside.height());
    else if (band.width() < thinnest)
        band = QRect(inside.left(), band.top(), inside.width(), band.height());
    m_band->setGeometry(band);
    m_band->show();
    return true;
}

bool ChartZoom::end(QPoint position)
{
    const bool pulled = pull(position);
    const QRect band = m_band->geometry();
    m_band->hide();
    const auto from = std::exchange(m_from, std::nullopt);
    if (!pulled)
        return false;
    const QCPAxisRect* rect = m_plot.axisRectAt(*from);
    for (Home& home : m_homes) {
        if (!home.axis || home.axis->axisRect() != rect)
            continue;
        const bool across = home.axis->orientation() == Qt::Horizontal;
        QCPRange wanted(home.axis->pixelToCoord(across ? band.left() : band.bottom()),
                        home.axis->pixelToCoord(across ? band.right() : band.top()));
        wanted.normalize();
        move(home, wanted);
    }
    show();
    return true;
}

void ChartZoom::wheel(QWheelEvent* event)
{
    const QPointF at = event->position();
    if (const QCPAxisRect* rect = m_plot.axisRectAt(at); rect && rect->visible())
        scale(*rect, at, std::pow(wheelFactor, event->angleDelta().y() / 120.0));
}

void ChartZoom::scale(const QCPAxisRect& rect, QPointF around, double factor)
{
    for (Home& home : m_homes) {
        if (!home.axis || home.axis->axisRect() != &rect)
            continue;
        const double at =
            home.axis->pixelToCoord(home.axis->orientation() == Qt::Horizontal ? around.x() : around.y());
        const double centre = std::clamp(at, home.seen.lower, home.seen.upper);
        move(home,
             {centre + (home.seen.lower - centre) * factor, centre + (home.seen.upper - centre) * factor});
    }
    show();
}

void ChartZoom::move(Home& home, QCPRange wanted) const
{
    const double whole = home.range.size();
    const double size = std::clamp(wanted.size(), whole * closest, whole);
    const double lower = std::clamp(wanted.center() - size / 2, home.range.lower, home.range.upper - size);
    home.seen = size >= whole ? home.range : QCPRange(lower, lower + size);
}

void ChartZoom::show()
{
    m_zoomed = false;
    for (const Home& home : m_homes) {
        if (!home.axis)
            continue;
        const bool near = home.seen != home.range;
        m_zoomed = m_zoomed || near;
        home.axis->setRange(home.seen);
        // Steps of whole years leave a few months without a mark.
        const bool steps = home.ticker.dynamicCast<QCPAxisTickerFixed>() != nullptr;
        home.axis->setTicker(near && steps ? amountTicker(5) : home.ticker);
    }
    moveEndWords(m_plot, m_zoomed);
    for (int i = 0; i < m_plot.itemCount(); ++i) {
        auto* words = qobject_cast<QCPItemText*>(m_plot.item(i));
        if (!words)
            continue;
        const QCPItemPosition* place = words->position;
        const QCPAxisRect* rect = place->axisRect() ? place->axisRect() : m_plot.axisRect();
        const QPointF at = place->pixelPosition();
        const bool across = place->typeX() == QCPItemPosition::ptPlotCoords;
        const bool up = place->typeY() == QCPItemPosition::ptPlotCoords;
        words->setVisible(!m_zoomed || !((across && outside(at.x(), rect->left(), rect->right())) ||
                                         (up && outside(at.y(), rect->top(), rect->bottom()))));
    }
    m_plot.replot(QCustomPlot::rpQueuedReplot);
    emit changed();
}

}  // namespace headroom::ui
