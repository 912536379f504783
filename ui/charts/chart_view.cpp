// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/chart_zoom.h"
#include "ui/charts/plot_style.h"
#include "ui/text/text.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace headroom::ui {

namespace {

/// Around the marker, in design pixels, where it can be taken.
constexpr int reach = 10;

}  // namespace

ChartView::ChartView(Draw draw, ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_draw(draw),
      m_document(document),
      m_selection(selection),
      m_plot(new QCustomPlot(this)),
      m_zoom(new ChartZoom(*m_plot)),
      m_clicked(new QTimer(this)),
      m_empty(new QLabel(m_plot))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    settlePlot(*m_plot);
    m_empty->setFont(Theme::font(12));
    m_empty->move(12, 8);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::TabFocus);
    connect(&document, &ScenarioDocument::changed, this, &ChartView::redraw);
    connect(&document, &ScenarioDocument::previewChanged, this, &ChartView::redraw);
    connect(&selection, &Selection::changed, this, &ChartView::redraw);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton)
            return;
        if (markerAt(event->position()))
            m_held = event->position();
        else
            m_zoom->begin(event->pos());
    });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (m_held)
            return pull(event->position());
        if (m_zoom->pull(event->pos()))
            return QToolTip::hideText();
        m_plot->setCursor(markerAt(event->position())                         ? Qt::SizeHorCursor
                          : explainedAt(*m_plot, event->position()).isEmpty() ? Qt::ArrowCursor
                                                                              : Qt::PointingHandCursor);
        showValueAt(event->pos());
    });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton)
            return;
        const bool looked = m_zoom->end(event->pos());
        if (std::exchange(m_twice, false))  // the release of a double click, which has shown all again
            return m_held.reset();
        if (m_pulled)
            letGo(event->position());
        else if (m_zoom->zoomed() && !looked) {
            m_clickedOn = explainedAt(*m_plot, event->position());
            m_clicked->start(QApplication::doubleClickInterval());
        } else if (!looked) {
            // The marker is meant where it lies on a line.
            explain(markerAt(event->position()) ? QString() : explainedAt(*m_plot, event->position()));
        }
        m_held.reset();
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this](const QMouseEvent* event) {
        m_clicked->stop();
        m_twice = event->button() == Qt::LeftButton;
    });
    m_clicked->setSingleShot(true);
    connect(m_clicked, &QTimer::timeout, this, [this] { explain(m_clickedOn); });
}

void ChartView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange ||
        event->type() == QEvent::FontChange)
        redraw();
    QWidget::changeEvent(event);
}

void ChartView::showEvent(QShowEvent* event)
{
    if (m_stale)
        redraw();
    QWidget::showEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    m_empty->setMaximumWidth(std::max(40, width() - 24));
    QWidget::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        redraw();  // words keep their distance in pixels
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        explain();
    else if (!m_zoom->press(*event))
        QWidget::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    showChartMenu(*m_plot, *this, event->globalPos(), m_caption.numbers);
}

void ChartView::explain(const QString& drawn)
{
    const QString& path = drawn.isEmpty() ? m_caption.explainPath : drawn;
    if (!path.isEmpty())
        emit m_selection.explainRequested(path);
}

void ChartView::redraw()
{
    // A chart nobody sees costs nothing; it is drawn when it is shown.
    m_stale = !isVisible();
    if (m_stale)
        return;
    const Selection::Target target = m_selection.first();
    ChartInput input{.catalogue = m_document.catalogue(),
                     .scenario = m_document.shownScenario(),
                     .now = m_document.shownResults(),
                     .before = m_document.previewing() ? &m_document.results() : nullptr,
                     .colours = Theme::now(),
                     .option = m_option,
                     .period = m_period};
    if (target.kind == Selection::Kind::Deployment)
        input.deployment = DeploymentId{target.id};
    if (target.kind == Selection::Kind::Workload) {
        for (const Deployment& deployment : input.scenario.deployments) {
            if (deployment.workload.number == target.id)
                input.deployment = deployment.id;
        }
    }
    if (target.kind == Selection::Kind::Device || target.kind == Selection::Kind::Slot)
        input.device = PlacementId{target.id};
    // A preview is another plan than the one the bands were worked out for.
    if (m_bands && !m_document.previewing())
        input.bands = &*m_bands;
    if (!m_document.previewing())
        input.gaps = &m_gaps;
    // Drawing empties the plot, with what is being pulled.
    m_pulled = nullptr;
    m_pulledWords = nullptr;
    m_held.reset();
    ChartCaption caption = m_draw(*m_plot, input);
    const bool bare = !caption.empty.isEmpty();
    for (QCPAxisRect* rect : m_plot->axisRects())
        rect->setVisible(!bare);
    m_empty->setText(caption.empty);
    Theme::setTone(*m_empty, Theme::Tone::Third);
    m_empty->adjustSize();
    m_empty->setVisible(bare);
    const bool renamed = caption.note != m_caption.note;
    m_caption = std::move(caption);
    m_zoom->drawn();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    setAccessibleDescription(bare ? m_caption.empty : m_caption.note);
    if (renamed)
        emit noteChanged(m_caption.note);
}

bool ChartView::markerAt(QPointF position) const
{
    if (!m_caption.marker || m_document.previewing())
        return false;
    const QPointF marker(m_plot->xAxis->coordToPixel(m_caption.marker->x()),
                         m_plot->yAxis->coordToPixel(m_caption.marker->y()));
    return QLineF(marker, position).length() <= Theme::px(reach);
}

void ChartView::pull(QPointF position)
{
    const QCPRange months = m_plot->xAxis->range();
    const double month = std::clamp(m_plot->xAxis->pixelToCoord(position.x()), months.lower, months.upper);
    if (!m_pulled) {
        // A hand that trembles over a click pulls nothing.
        if (std::abs(position.x() - m_held->x()) < Theme::px(4))
            return;
        QToolTip::hideText();
        m_pulled = new QCPItemStraightLine(m_plot);
        m_pulled->setPen(QPen(Theme::now().accent, 1.5));
        m_pulledWords =
            addWords(*m_plot->axisRect(), month, m_plot->yAxis->range().upper, {}, Theme::now().accent,
                     Qt::AlignLeft | Qt::AlignTop, QPointF(6, 0), QFont::Medium);
    }
    m_pulled->point1->setCoords(month, 0);
    m_pulled->point2->setCoords(month, 1);
    const bool left = month > (months.lower + months.upper) / 2;
    m_pulledWords->position->setCoords(month, m_plot->yAxis->range().upper);
    m_pulledWords->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    m_pulledWords->setPadding(QMargins(left ? 0 : 6, 0, left ? 6 : 0, 0));
    m_pulledWords->setText(tr("break-even at %1 months?").arg(text::number(month, 1)));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::letGo(QPointF position)
{
    const QCPRange months = m_plot->xAxis->range();
    const double month = std::clamp(m_plot->xAxis->pixelToCoord(position.x()), months.lower, months.upper);
    m_plot->removeItem(std::exchange(m_pulled, nullptr));
    m_plot->removeItem(std::exchange(m_pulledWords, nullptr));
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    emit breakEvenWanted(std::round(month * 10) / 10);
}

void ChartView::setBands(std::optional<CostBands> bands)
{
    if (!bands && !m_bands)
        return;
    m_bands = std::move(bands);
    redraw();
}

void ChartView::setCashFlow(CostOption option, CashPeriod period)
{
    m_option = option;
    m_period = period;
    redraw();
}

void ChartView::setGaps(std::vector<SimulatedGap> gaps)
{
    if (gaps.empty() && m_gaps.empty())
        return;
    m_gaps = std::move(gaps);
    redraw();
}

QString ChartView::valueAt(QPoint position) const
{
    const QCPAxisRect* rect = m_plot->axisRectAt(position);
    if (!rect || !rect->visible() || !rect->rect().contains(position))
        return {};
    if (m_caption.tellBar) {
        if (const auto bar = barAt(*m_plot, position))
            return m_caption.tellBar(*bar);
    }
    const double x = rect->axis(QCPAxis::atBottom)->pixelToCoord(position.x());
    const QString lines = linesAt(*rect, x, m_caption.unit);
    if (lines.isEmpty())
        return {};
    if (m_caption.across) {
        const double y = rect->axis(QCPAxis::atLeft)->pixelToCoord(position.y());
        const QString more = m_caption.tellPlace ? m_caption.tellPlace(x, y) : QString();
        return "<b>" + m_caption.across(x) + "</b><br>" + lines + (more.isEmpty() ? more : "<br>" + more);
    }
    // What the axes count stands in the chart's note.
    return text::number(x) + ": " + QString(lines).replace("<br>", " · ") + "<br><small>" +
           m_caption.note.toHtmlEscaped() + "</small>";
}

void ChartView::showValueAt(QPoint position)
{
    const QString words = valueAt(position);
    if (words.isEmpty())
        return QToolTip::hideText();
    // Below the hand it would hide the line it tells of. Figures do not wrap.
    QToolTip::showText(m_plot->mapToGlobal(position + QPoint(Theme::px(12), -Theme::px(64))),
                       "<div style='white-space: nowrap'>" + words + "</div>", m_plot);
}

}  // namespace headroom::ui
