// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/headline_strip.h"

#include "ui/text/text.h"
#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int cells = 6;

/// Whose use and latency the strip tells: that of what is selected, else of the plan's first deployment.
DeploymentId deploymentInView(const Scenario& scenario, const Selection::Target& target)
{
    if (target.kind == Selection::Kind::Deployment)
        return DeploymentId{target.id};
    for (const Deployment& deployment : scenario.deployments) {
        if (target.kind == Selection::Kind::Workload && deployment.workload.number == target.id)
            return deployment.id;
        if (target.kind == Selection::Kind::Pool && deployment.pool.number == target.id)
            return deployment.id;
    }
    return {};
}

}  // namespace

HeadlineStrip::HeadlineStrip(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_selection(selection)
{
    setFocusPolicy(Qt::TabFocus);
    FocusRing::leaveAlone(*this);  // the ring is the cell's
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Headline figures"));
    connect(&document, &ScenarioDocument::changed, this, &HeadlineStrip::refresh);
    connect(&document, &ScenarioDocument::previewChanged, this, &HeadlineStrip::refresh);
    connect(&selection, &Selection::changed, this, &HeadlineStrip::refresh);
    refresh();
}

QSize HeadlineStrip::sizeHint() const { return {Theme::px(1200), Theme::px(80)}; }
QSize HeadlineStrip::minimumSizeHint() const { return {Theme::px(720), Theme::px(80)}; }

void HeadlineStrip::setPlace(const QString& place)
{
    m_place = place;
    update();
}

void HeadlineStrip::setExplained(const QString& path)
{
    m_explained = path;
    update();
}

void HeadlineStrip::refresh()
{
    const DeploymentId shown = deploymentInView(m_document.scenario(), m_selection.first());
    m_now = headlines(m_document.catalogue(), m_document.shownScenario(), m_document.shownResults(), shown);
    m_before.reset();
    if (m_document.previewing())
        m_before = headlines(m_document.catalogue(), m_document.scenario(), m_document.results(), shown);
    QStringList spoken;
    for (const Headline& line : m_now)
        spoken << line.name + ": " + (line.figure.isEmpty() ? line.context : line.figure + ' ' + line.unit);
    setAccessibleDescription(spoken.join("; "));
    update();
}

QRect HeadlineStrip::cell(int index) const
{
    const int from = width() * index / cells;
    return {from, 0, width() * (index + 1) / cells - from, height()};
}

int HeadlineStrip::cellAt(QPoint position) const
{
    for (int index = 0; index < cells; ++index) {
        if (cell(index).contains(position))
            return index;
    }
    return -1;
}

void HeadlineStrip::explain(int index)
{
    if (index < 0)
        return;
    const QString& path = m_now.at(static_cast<std::size_t>(index)).explainPath;
    if (!path.isEmpty())
        emit m_selection.explainRequested(path);
}

void HeadlineStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Theme::now();
    painter.fillRect(rect(), t.panel);
    for (int index = 0; index < cells; ++index)
        paintCell(painter, index);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void HeadlineStrip::paintCell(QPainter& painter, int index) const
{
    const Tokens& t = Theme::now();
    const auto at = static_cast<std::size_t>(index);
    const Headline& line = m_now[at];
    const QRect area = cell(index);
    const bool explained = !m_explained.isEmpty() && m_explained == line.explainPath;
    if (explained) {
        painter.fillRect(area, t.accentSoft);
        painter.fillRect(QRect(area.left(), area.bottom() - 2, area.width(), 2), t.accent);
    } else if (index == m_hovered && !line.explainPath.isEmpty()) {
        painter.fillRect(area, t.sunken);
    }
    if (index > 0)
        painter.fillRect(QRect(area.left(), Theme::px(12), 1, area.height() - Theme::px(24)), t.line);
    if (hasFocus() && index == m_focused) {
        painter.setPen(QPen(t.accent, 2));
        painter.drawRect(area.adjusted(2, 2, -3, -3));
    }
    const int inset = Theme::px(16);
    const QRect inner = area.adjusted(inset, 0, -inset, 0);

    const QFont small = Theme::font(11);
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(QRect(inner.left(), Theme::px(8), inner.width(), Theme::px(16)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(line.name, Qt::ElideRight, inner.width()));

    // Chip with the difference, so that the figure stays what it is read as.
    int right = inner.right();
    const QString change = m_before ? difference(line, (*m_before)[at]) : QString();
    if (!change.isEmpty()) {
        const bool neutral = line.sense == Headline::Sense::Neutral;
        const bool worse = line.value > (*m_before)[at].value;
        const QFont bold = Theme::font(11, QFont::Medium);
        const int width = QFontMetrics(bold).horizontalAdvance(change) + Theme::px(12);
        const QRect chip(inner.right() - width, Theme::px(28), width, Theme::px(20));
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(neutral ? t.sunken : worse ? t.warnSoft : t.okSoft);
        painter.drawRoundedRect(chip, 4, 4);
        painter.setFont(bold);
        painter.setPen(neutral ? t.text2 : worse ? t.warn : t.ok);
        painter.drawText(chip, Qt::AlignCenter, change);
        right = chip.left() - 4;
    }

    const QFont big = Theme::font(22, QFont::Medium);
    const QFontMetrics bigMetrics(big);
    const int baseline = Theme::px(45);
    const QString figure = line.figure.isEmpty() ? QString(QChar(0x2013)) : line.figure;
    painter.setFont(big);
    painter.setPen(line.overLimit ? t.bad : line.figure.isEmpty() || !line.known ? t.text3 : t.text);
    painter.drawText(QPoint(inner.left(), baseline), figure);
    const int after = inner.left() + bigMetrics.horizontalAdvance(figure) + Theme::px(6);
    if (after + smallMetrics.horizontalAdvance(line.unit) <= right) {
        painter.setFont(small);
        painter.setPen(t.text2);
        painter.drawText(QPoint(after, baseline), line.unit);
    }

    const QRect bar(inner.left(), Theme::px(53), inner.width(), Theme::px(4));
    const double old = m_before && (*m_before)[at].known ? (*m_before)[at].used : -1;
    if (line.full > 0)
        Theme::headroomBar(painter, bar, line.used, line.limit, line.full, old,
                           line.refused  ? t.text2
                           : line.rented ? t.cloud
                                         : t.own);
    else
        painter.fillRect(bar, t.sunken);

    const QString context = index == 0 && !m_place.isEmpty() ? m_place : line.context;
    QRect words(inner.left(), Theme::px(60), inner.width(), Theme::px(16));
    if (line.overLimit) {
        const double size = Theme::px(12);
        Theme::drawIcon(painter, QRectF(words.left(), words.center().y() - size / 2 + 0.5, size, size),
                        "refused", t.bad);
        words.setLeft(words.left() + Theme::px(16));
    }
    painter.setFont(small);
    painter.setPen(line.overLimit ? t.bad : t.text2);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     smallMetrics.elidedText(context, Qt::ElideRight, words.width()));
}

void HeadlineStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_focused = std::max(0, cellAt(event->pos()));
        explain(cellAt(event->pos()));
    }
}

void HeadlineStrip::mouseMoveEvent(QMouseEvent* event)
{
    const int hovered = cellAt(event->pos());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    const bool explains = hovered >= 0 && !m_now.at(static_cast<std::size_t>(hovered)).explainPath.isEmpty();
    setCursor(explains ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(explains ? tr("Explain this figure") : QString());
    update();
}

void HeadlineStrip::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void HeadlineStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeadlineStrip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: m_focused = std::max(0, m_focused - 1); break;
    case Qt::Key_Right: m_focused = std::min(cells - 1, m_focused + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: explain(m_focused); break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

void HeadlineStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        setAccessibleName(tr("Headline figures"));
        refresh();
    }
    QWidget::changeEvent(event);
}

}  // namespace headroom::ui
