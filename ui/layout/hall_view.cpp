// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/hall_view.h"

#include "ui/layout/hall_legend.h"
#include "ui/layout/text_painter.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int inset = 16, labelColumn = 40, margin = 12;

}  // namespace

HallView::HallView(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_document(document),
      m_selection(selection)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto refresh = [this] {
        arrange();
        viewport()->update();
    };
    connect(&document, &ScenarioDocument::changed, this, refresh);
    connect(&document, &ScenarioDocument::previewChanged, this, refresh);
    connect(&selection, &Selection::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&selection, &Selection::revealRequested, this,
            [this](const Selection::Target& target) { bringIntoView(cellOf(target)); });
    setAccessibleName(tr("Hall"));
}

void HallView::setQuantity(HallQuantity quantity)
{
    m_quantity = quantity;
    viewport()->update();
}

void HallView::arrange()
{
    m_arrangement = HallArrangement(m_document.shownScenario(), viewport()->width());
    const int room = viewport()->height() - static_cast<int>(HallLegend::height());
    verticalScrollBar()->setRange(0, std::max(0, m_arrangement.height() - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(HallArrangement::lineHeight() / 2);
}

QRect HallView::legendArea() const
{
    const int height = static_cast<int>(HallLegend::height());
    const int top = std::min(m_arrangement.height(), viewport()->height() - height);
    return {0, top, viewport()->width(), height};
}

QRect HallView::cell(int index) const
{
    return m_arrangement.cells()[static_cast<std::size_t>(index)].translated(0,
                                                                             -verticalScrollBar()->value());
}

int HallView::cellAt(QPoint position) const
{
    return legendArea().contains(position)
               ? -1
               : m_arrangement.at(position + QPoint(0, verticalScrollBar()->value()));
}

int HallView::cellOf(const Selection::Target& target) const
{
    const auto& racks = m_document.shownScenario().racks;
    const auto found = std::find_if(racks.begin(), racks.end(), [&](const RackPtr& rack) {
        return target.kind == Selection::Kind::Rack && rack->id.number == target.id;
    });
    const auto index = static_cast<std::size_t>(found - racks.begin());
    return index < std::min(racks.size(), m_arrangement.cells().size()) ? static_cast<int>(index) : -1;
}

void HallView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void HallView::paintCell(QPainter& painter, int index, const HallClasses& classes) const
{
    const Tokens& t = Theme::now();
    const auto at = static_cast<std::size_t>(index);
    const Rack& rack = *m_document.shownScenario().racks[at];
    const HallAmount amount = hallAmount(rack, m_document.shownResults().racks[at], m_quantity);
    const std::size_t level = classes.classOf(amount.share());
    const QRectF area = QRectF(cell(index));
    // Dark words on the light classes, and the other way round; which are light depends on the theme.
    const bool lightWords = Theme::scheme() == Scheme::Light ? level >= 4 : level < 4;
    const QColor ink = !amount.known ? t.text3
                       : lightWords  ? tokens(Scheme::Light).panel
                                     : tokens(Scheme::Light).text;
    // The lightest classes would melt into the canvas.
    painter.setPen(!amount.known ? QPen(t.text3, 1, Qt::DashLine)
                   : level < 2   ? QPen(t.lineStrong, 1)
                                 : QPen(Qt::NoPen));
    painter.setBrush(amount.known ? t.amounts.at(level) : t.panel);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const double pad = Theme::px(6), line = Theme::px(16), icon = Theme::px(14);
    const QRectF words = area.adjusted(pad, pad, -2, -pad);
    const bool over = amount.over();
    paintText(painter, QRectF(words.left(), words.top(), words.width() - (over ? icon : 0), line),
              Qt::AlignLeft | Qt::AlignVCenter, Type::Small, ink, QString::fromStdString(rack.name));
    const QString figure = hallFigure(m_quantity, amount);
    const bool head = amount.known && widthOf(Type::Head, figure) <= words.width();
    const QRectF middle(words.left(), words.bottom() - 2 * line - 2, words.width(), line + 4);
    paintText(painter, middle, Qt::AlignLeft | Qt::AlignVCenter, head ? Type::Head : Type::Small, ink,
              figure);
    if (amount.known)
        paintText(painter, QRectF(words.left(), words.bottom() - line + 2, words.width(), line),
                  Qt::AlignLeft | Qt::AlignVCenter, Type::Small, ink, text::percent(amount.share(), 0));
    painter.setBrush(Qt::NoBrush);
    if (over) {
        painter.setPen(QPen(t.bad, 2));
        painter.drawRoundedRect(area.adjusted(-1, -1, 1, 1), 4, 4);
        Theme::drawIcon(painter, QRectF(area.right() - icon - 3, area.top() + 5, icon, icon), "refused", ink);
    }
    if (m_selection.contains({Selection::Kind::Rack, rack.id.number, -1})) {
        painter.setPen(QPen(t.text, 2));
        painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), 5, 5);
    }
}

void HallView::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), t.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::size_t count = std::min(m_arrangement.cells().size(), m_document.shownResults().racks.size());
    const QRect legend = legendArea();
    const HallClasses classes(m_document.shownScenario().assumptions, m_quantity);
    for (std::size_t i = 0; i < count; ++i) {
        const QRect area = cell(static_cast<int>(i));
        if (area.bottom() >= 0 && area.top() < legend.top())
            paintCell(painter, static_cast<int>(i), classes);
    }
    for (const HallArrangement::Row& row : m_arrangement.rows())
        paintText(painter, QRectF(row.first.translated(0, -verticalScrollBar()->value())),
                  Qt::AlignRight | Qt::AlignVCenter, Type::BodyMedium, t.text2, row.label);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(legend, t.canvas);
    if (verticalScrollBar()->maximum() > 0)
        painter.fillRect(QRect(0, legend.top(), legend.width(), 1), t.line);
    HallLegend(m_document, m_quantity)
        .paint(painter, QRectF(legend).adjusted(Theme::px(labelColumn), 0, -Theme::px(inset), 0));
}

void HallView::select(int index, Qt::KeyboardModifiers modifiers)
{
    if (index < 0) {
        m_selection.clear();
        return;
    }
    const Selection::Target target{
        Selection::Kind::Rack, m_document.shownScenario().racks[static_cast<std::size_t>(index)]->id.number,
        -1};
    if (!(modifiers & (Qt::ControlModifier | Qt::ShiftModifier))) {
        m_selection.set(target);
        return;
    }
    auto targets = m_selection.targets();
    const auto found = std::find(targets.begin(), targets.end(), target);
    if (found == targets.end())
        targets.push_back(target);
    else
        targets.erase(found);
    m_selection.set(std::move(targets));
}

void HallView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        select(cellAt(event->pos()), event->modifiers());
}

void HallView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int index = cellAt(event->pos()); index >= 0)
        emit entered(m_document.shownScenario().racks[static_cast<std::size_t>(index)]->id);
}

void HallView::mouseMoveEvent(QMouseEvent* event)
{
    const int index = cellAt(event->pos());
    const auto at = static_cast<std::size_t>(index);
    const Results& results = m_document.shownResults();
    if (index < 0 || at >= results.racks.size()) {
        QToolTip::hideText();
        return;
    }
    const Rack& rack = *m_document.shownScenario().racks[at];
    const RackResult& result = results.racks[at];
    QToolTip::showText(event->globalPosition().toPoint(),
                       tr("%1: %2 of %3 planned, %4 of %5 U")
                           .arg(QString::fromStdString(rack.name), text::plannedPower(result),
                                text::known(result.powerLimit), text::number(result.used.units()),
                                text::number(result.height.units())),
                       viewport(), cell(index));
}

void HallView::bringIntoView(int index)
{
    if (index < 0)
        return;
    const QRect area = cell(index);
    const int bottom = legendArea().top(), edge = Theme::px(margin);
    QScrollBar* bar = verticalScrollBar();
    if (area.top() < edge)
        bar->setValue(bar->value() + area.top() - edge);
    else if (area.bottom() > bottom - edge)
        bar->setValue(bar->value() + area.bottom() - bottom + edge);
}

void HallView::keyPressEvent(QKeyEvent* event)
{
    const int now = cellOf(m_selection.first());
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Left: next = m_arrangement.beside(now, Direction::Left); break;
    case Qt::Key_Right: next = m_arrangement.beside(now, Direction::Right); break;
    case Qt::Key_Up: next = m_arrangement.beside(now, Direction::Up); break;
    case Qt::Key_Down: next = m_arrangement.beside(now, Direction::Down); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (now >= 0)
            emit entered(m_document.shownScenario().racks[static_cast<std::size_t>(now)]->id);
        return;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    if (next >= 0) {
        select(next, {});
        bringIntoView(next);
    }
}

void HallView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Hall"));
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace headroom::ui
