// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/hall_view.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int cellWidth = 52, cellHeight = 72, cellGap = 6, inset = 16, legendHeight = 92;
/// Shares of the limit at which a class ends; the limit is one of them.
constexpr std::array<double, 7> classEnds{0.2, 0.4, 0.6, 0.8, 0.9, 1.0, 1e9};

std::size_t classOf(double share)
{
    return static_cast<std::size_t>(
        std::find_if(classEnds.begin(), classEnds.end(), [&](double end) { return share <= end + 1e-9; }) -
        classEnds.begin());
}

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
        measureContent();
        viewport()->update();
    };
    connect(&document, &ScenarioDocument::changed, this, refresh);
    connect(&document, &ScenarioDocument::previewChanged, this, refresh);
    connect(&selection, &Selection::changed, viewport(), qOverload<>(&QWidget::update));
    setAccessibleName(tr("Hall"));
}

void HallView::setQuantity(Quantity quantity)
{
    m_quantity = quantity;
    viewport()->update();
}

HallView::Amount HallView::amount(const RackResult& rack) const
{
    switch (m_quantity) {
    case Quantity::Power:
        if (rack.plannedPower && rack.powerLimit && rack.unknownPower == 0)
            return {rack.plannedPower->value(), rack.powerLimit->value(), true};
        return {};
    case Quantity::Weight:
        if (rack.weight && rack.weightLimit)
            return {rack.weight->value(), rack.weightLimit->value(), true};
        return {};
    case Quantity::Space: return {rack.used.units(), rack.height.units(), true};
    }
    return {};
}

QString HallView::shown(const Amount& amount) const
{
    if (!amount.known)
        return text::unknownWord();
    switch (m_quantity) {
    case Quantity::Power: return text::number(amount.value / 1000, 1);
    case Quantity::Weight: return text::number(amount.value, 0);
    case Quantity::Space: return text::number(amount.value);
    }
    return {};
}

int HallView::columns() const
{
    return std::max(1, (viewport()->width() - Theme::px(2 * inset) + Theme::px(cellGap)) /
                           Theme::px(cellWidth + cellGap));
}

QRect HallView::cell(int index) const
{
    const int row = index / columns(), column = index % columns();
    return {Theme::px(inset) + column * Theme::px(cellWidth + cellGap),
            Theme::px(inset) + row * Theme::px(cellHeight + cellGap) - verticalScrollBar()->value(),
            Theme::px(cellWidth), Theme::px(cellHeight)};
}

int HallView::cellAt(QPoint position) const
{
    const int count = static_cast<int>(m_document.scenario().racks.size());
    for (int index = 0; index < count; ++index) {
        if (cell(index).contains(position))
            return index;
    }
    return -1;
}

void HallView::measureContent()
{
    const int count = static_cast<int>(m_document.scenario().racks.size());
    const int rows = (count + columns() - 1) / columns();
    const int content =
        Theme::px(2 * inset) + rows * Theme::px(cellHeight + cellGap) + Theme::px(legendHeight);
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::px(cellHeight / 2));
}

void HallView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    measureContent();
}

void HallView::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    QPainter painter(viewport());
    const QRect view = viewport()->rect();
    painter.fillRect(view, t.canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    const Results& results = m_document.shownResults();
    const Scenario& scenario = m_document.shownScenario();
    const QFont name = Theme::font(11), figure = Theme::font(15, QFont::Medium), small = Theme::font(11);
    const QRect legend(0, view.height() - Theme::px(legendHeight), view.width(), Theme::px(legendHeight));
    const int count = static_cast<int>(std::min(scenario.racks.size(), results.racks.size()));
    for (int index = 0; index < count; ++index) {
        const QRect area = cell(index);
        if (area.bottom() < 0)
            continue;
        if (area.top() > legend.top())
            break;
        const auto at = static_cast<std::size_t>(index);
        const Amount value = amount(results.racks[at]);
        const std::size_t level = std::min<std::size_t>(classOf(value.share()), t.amounts.size() - 1);
        const bool over = value.known && value.share() > 1 + 1e-9;
        const bool chosen = m_selection.contains({Selection::Kind::Rack, scenario.racks[at]->id.number, -1});
        const bool lightText = Theme::scheme() == Scheme::Light ? level >= 4 : level < 4;
        const QColor ink = !value.known ? t.text3
                           : lightText  ? tokens(Scheme::Light).panel
                                        : tokens(Scheme::Light).text;
        painter.setPen(over          ? QPen(t.bad, 2)
                       : chosen      ? QPen(t.accent, 2)
                       : value.known ? QPen(Qt::NoPen)
                                     : QPen(t.text3, 1, Qt::DashLine));
        painter.setBrush(value.known ? t.amounts[level] : t.panel);
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 3, 3);
        painter.setPen(ink);
        painter.setFont(name);
        painter.drawText(area.adjusted(4, Theme::px(6), -4, 0), Qt::AlignHCenter | Qt::AlignTop,
                         QFontMetrics(name).elidedText(QString::fromStdString(scenario.racks[at]->name),
                                                       Qt::ElideRight, area.width() - 8));
        painter.setFont(value.known ? figure : small);
        painter.drawText(area, Qt::AlignCenter, shown(value));
        painter.setFont(small);
        if (value.known)
            painter.drawText(area.adjusted(0, 0, 0, -Theme::px(6)), Qt::AlignHCenter | Qt::AlignBottom,
                             text::percent(value.share(), 0));
        if (over) {
            const double size = Theme::px(14);
            Theme::drawIcon(painter, QRectF(area.right() - size + 2, area.top() - 2, size, size), "refused",
                            t.bad);
        }
    }
    paintLegend(painter, legend);
}

void HallView::paintLegend(QPainter& painter, const QRect& area) const
{
    const Tokens& t = Theme::now();
    painter.fillRect(area, t.panel);
    painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), t.line);
    std::array<int, classEnds.size()> counts{};
    int unknown = 0;
    for (const RackResult& rack : m_document.shownResults().racks) {
        const Amount value = amount(rack);
        if (value.known)
            ++counts[classOf(value.share())];
        else
            ++unknown;
    }
    const int most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    const int left = area.left() + Theme::px(inset), each = Theme::px(56),
              base = area.bottom() - Theme::px(26);
    const int high = Theme::px(40);
    painter.setFont(Theme::font(11));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const int x = left + static_cast<int>(i) * each;
        const int height = counts[i] == 0 ? 2 : std::max(3, high * counts[i] / most);
        painter.fillRect(QRect(x, base - height, each - 2, height),
                         i + 1 == counts.size() ? t.bad : t.amounts[i]);
        painter.setPen(t.text2);
        if (counts[i] > 0)
            painter.drawText(QRect(x, base - height - Theme::px(16), each - 2, Theme::px(16)),
                             Qt::AlignCenter, text::number(counts[i]));
        const QString words =
            i + 1 == counts.size() ? tr("over") : QString(QChar(0x2264)) + text::percent(classEnds[i], 0);
        painter.drawText(QRect(x, base + Theme::px(4), each - 2, Theme::px(16)), Qt::AlignCenter, words);
    }
    const int limit = left + 6 * each - 1;
    painter.fillRect(QRect(limit, base - high - Theme::px(10), 2, high + Theme::px(12)), t.text);
    painter.setPen(t.text);
    painter.drawText(QRect(limit + Theme::px(64), area.top() + Theme::px(14), Theme::px(200), Theme::px(16)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     m_quantity == Quantity::Power    ? tr("limit: planned power of one feed")
                     : m_quantity == Quantity::Weight ? tr("limit: load of the frame")
                                                      : tr("limit: height of the rack"));
    painter.setPen(t.text3);
    painter.drawText(QRect(limit + Theme::px(64), area.top() + Theme::px(32), Theme::px(200), Theme::px(16)),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("%n rack(s) unknown", nullptr, unknown));
}

void HallView::mousePressEvent(QMouseEvent* event)
{
    const int index = cellAt(event->pos());
    if (index < 0)
        m_selection.clear();
    else
        m_selection.set({Selection::Kind::Rack,
                         m_document.scenario().racks[static_cast<std::size_t>(index)]->id.number, -1});
}

void HallView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int index = cellAt(event->pos()); index >= 0)
        emit entered(m_document.scenario().racks[static_cast<std::size_t>(index)]->id);
}

void HallView::mouseMoveEvent(QMouseEvent* event)
{
    const int index = cellAt(event->pos());
    const Results& results = m_document.shownResults();
    if (index < 0 || static_cast<std::size_t>(index) >= results.racks.size()) {
        QToolTip::hideText();
        return;
    }
    const auto at = static_cast<std::size_t>(index);
    QToolTip::showText(event->globalPosition().toPoint(),
                       QString::fromStdString(m_document.shownScenario().racks[at]->name) + ": " +
                           shown(amount(results.racks[at])),
                       viewport());
}

void HallView::keyPressEvent(QKeyEvent* event)
{
    const auto& racks = m_document.scenario().racks;
    if (racks.empty())
        return;
    int at = -1;
    for (std::size_t i = 0; i < racks.size(); ++i) {
        if (m_selection.contains({Selection::Kind::Rack, racks[i]->id.number, -1}))
            at = static_cast<int>(i);
    }
    switch (event->key()) {
    case Qt::Key_Left: --at; break;
    case Qt::Key_Right: ++at; break;
    case Qt::Key_Up: at -= columns(); break;
    case Qt::Key_Down: at += columns(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at >= 0)
            emit entered(racks[static_cast<std::size_t>(at)]->id);
        return;
    default: QAbstractScrollArea::keyPressEvent(event); return;
    }
    at = std::clamp(at, 0, static_cast<int>(racks.size()) - 1);
    m_selection.set({Selection::Kind::Rack, racks[static_cast<std::size_t>(at)]->id.number, -1});
    const QRect area = cell(at);
    if (area.top() < 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + area.top() - Theme::px(inset));
    const int bottom = viewport()->height() - Theme::px(legendHeight);
    if (area.bottom() > bottom)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + area.bottom() - bottom +
                                      Theme::px(inset));
}

void HallView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Hall"));
    QAbstractScrollArea::changeEvent(event);
}

}  // namespace headroom::ui
