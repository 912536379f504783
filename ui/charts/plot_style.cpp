// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_style.h"

#include "ui/text/text.h"

#include <QFontMetrics>
#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

class AmountTicker final : public QCPAxisTicker {
public:
    void generate(const QCPRange& range, const QLocale& locale, QChar format, int precision,
                  QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels) override
    {
        m_largest = std::max(std::abs(range.lower), std::abs(range.upper));
        QCPAxisTicker::generate(range, locale, format, precision, ticks, subTicks, labels);
    }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override
    {
        // One prefix for the whole axis: 0.5 M beside 1 M, not 500,000.
        if (tick == 0)
            return text::number(0);
        if (m_largest >= 1e9)
            return text::number(tick / 1e9) + QChar(0xa0) + "G";
        if (m_largest >= 1e6)
            return text::number(tick / 1e6) + QChar(0xa0) + "M";
        if (m_largest >= 1e5)
            return text::number(tick / 1e3) + QChar(0xa0) + "k";
        return text::number(tick);
    }

private:
    double m_largest = 0;
};

void styleAxis(QCPAxis& axis, const Tokens& colours)
{
    axis.setBasePen(QPen(colours.line, 1));
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelFont(Theme::font(11));
    axis.setTickLabelColor(colours.text2);
    axis.setLabelFont(Theme::font(11));
    axis.setLabelColor(colours.text2);
    axis.setTickLabelPadding(6);
}

}  // namespace

void styleAxes(QCPAxisRect& rect, const Tokens& colours, int right)
{
    rect.setAutoMargins(QCP::msNone);
    rect.setMargins(QMargins(Theme::px(44), Theme::px(14), Theme::px(right), Theme::px(24)));
    rect.setMinimumSize(1, 1);  // a low dock has low charts, none that are cut off
    for (QCPAxis* axis : rect.axes()) {
        styleAxis(*axis, colours);
        axis->grid()->setPen(Qt::NoPen);
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    QCPAxis* left = rect.axis(QCPAxis::atLeft);
    left->setBasePen(Qt::NoPen);
    left->setTicker(amountTicker());
    left->grid()->setPen(QPen(colours.grid, 1));
    left->grid()->setAntialiased(false);
    QCPAxis* bottom = rect.axis(QCPAxis::atBottom);
    bottom->setBasePen(QPen(colours.lineStrong, 1));
    bottom->setTicker(amountTicker(5));
    for (const auto side : {QCPAxis::atTop, QCPAxis::atRight}) {
        if (QCPAxis* axis = rect.axis(side))
            axis->setVisible(false);
    }
}

void settlePlot(QCustomPlot& plot)
{
    plot.setBufferDevicePixelRatio(plot.devicePixelRatioF());
    // Never nothing: QCustomPlot complains of a picture without pixels.
    plot.setMinimumSize(1, 1);
    plot.setFocusPolicy(Qt::NoFocus);
    plot.setContextMenuPolicy(Qt::NoContextMenu);
    // QCustomPlot keeps all that the mouse does to itself, with it the wish for a menu.
    plot.setAttribute(Qt::WA_NoMousePropagation, false);
}

void resetPlot(QCustomPlot& plot, const Tokens& colours, int right)
{
    plot.clearPlottables();
    plot.clearItems();
    // Charts of several rectangles rebuild the layout; all others start from one.
    for (int i = plot.axisRectCount() - 1; i > 0; --i)
        plot.plotLayout()->remove(plot.axisRect(i));
    plot.plotLayout()->simplify();
    plot.setBackground(QBrush(colours.panel));
    plot.axisRect()->setBackground(Qt::NoBrush);
    plot.legend->setVisible(false);
    plot.xAxis->setTicks(true);
    plot.xAxis->setTickLabels(true);
    styleAxes(*plot.axisRect(), colours, right);
}

QSharedPointer<QCPAxisTicker> amountTicker(int ticks)
{
    auto ticker = QSharedPointer<AmountTicker>::create();
    ticker->setTickCount(ticks);
    ticker->setTickStepStrategy(QCPAxisTicker::tssReadability);
    return ticker;
}

QCPGraph* addLine(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& y, const QColor& color,
                  double width)
{
    QCPGraph* graph = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    graph->setData(x, y, true);
    graph->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return graph;
}

QCPGraph* addTrace(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& y,
                   const Tokens& colours)
{
    return addLine(rect, x, y, colours.trace, 1.5);
}

void addBand(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& low,
             const QVector<double>& high, QColor color)
{
    color.setAlphaF(0.14F);
    QCPGraph* const bottom = addLine(rect, x, low, color);
    QCPGraph* const top = addLine(rect, x, high, color);
    for (QCPGraph* const edge : {bottom, top})
        edge->setPen(Qt::NoPen);
    top->setBrush(color);
    top->setChannelFillGraph(bottom);
}

void addWhisker(QCPAxisRect& rect, double x, double low, double high, const Tokens& colours)
{
    auto* line = new QCPItemLine(rect.parentPlot());
    line->setClipAxisRect(&rect);
    for (QCPItemPosition* const end : {line->start, line->end}) {
        end->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        end->setAxisRect(&rect);
    }
    line->start->setCoords(x, low);
    line->end->setCoords(x, high);
    line->setPen(QPen(colours.text, 1));
    const QCPLineEnding bar(QCPLineEnding::esBar, 6);
    line->setHead(bar);
    line->setTail(bar);
}

double heightOf(const QCPAxisRect& rect)
{
    const QMargins margins = rect.margins();
    return std::max(1, rect.parentPlot()->viewport().height() - margins.top() - margins.bottom());
}

QCPItemText* addLimit(QCPAxisRect& rect, double y, const QString& words, const Tokens& colours)
{
    QCPAxis* xAxis = rect.axis(QCPAxis::atBottom);
    QCPAxis* yAxis = rect.axis(QCPAxis::atLeft);
    auto* line = new QCPItemLine(rect.parentPlot());
    line->setClipAxisRect(&rect);
    for (QCPItemPosition* end : {line->start, line->end}) {
        end->setAxes(xAxis, yAxis);
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
        end->setAxisRect(&rect);
        end->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    line->start->setCoords(0, y);
    line->end->setCoords(1, y);
    line->setPen(QPen(colours.text, 1.5));
    auto* label = new QCPItemText(rect.parentPlot());
    label->setClipToAxisRect(false);
    label->position->setAxes(xAxis, yAxis);
    label->position->setAxisRect(&rect);
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    label->position->setTypeY(QCPItemPosition::ptPlotCoords);
    label->position->setCoords(0.012, y);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignBottom);
    label->setText(words);
    label->setFont(Theme::font(11, QFont::Medium));
    label->setColor(colours.text);
    label->setPadding(QMargins(0, 0, 0, 2));
    // A line that passes behind stays visible and leaves the words readable.
    QColor behind = colours.panel;
    behind.setAlphaF(0.8F);
    label->setBrush(behind);
    label->setLayer(QStringLiteral("overlay"));
    line->setLayer(QStringLiteral("overlay"));
    return label;
}

void addVerticalLimit(QCPAxisRect& rect, double x, const QString& words, const Tokens& colours)
{
    auto* line = new QCPItemStraightLine(rect.parentPlot());
    line->setClipAxisRect(&rect);
    for (QCPItemPosition* point : {line->point1, line->point2})
        point->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    line->point1->setCoords(x, 0);
    line->point2->setCoords(x, 1);
    line->setPen(QPen(colours.text, 1.5));
    addWords(rect, x, rect.axis(QCPAxis::atLeft)->range().upper, words, colours.text,
             Qt::AlignRight | Qt::AlignTop, {-4, 0}, QFont::Medium);
}

void addDot(QCPAxisRect& rect, double x, double y, const QColor& color, const Tokens& colours, Dot dot)
{
    QCPGraph* ring = rect.parentPlot()->addGraph(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    ring->setData({x}, {y});
    ring->setLineStyle(QCPGraph::lsNone);
    const bool filled = dot == Dot::Filled;
    ring->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle,
                                          QPen(filled ? colours.panel : color, filled ? 1.5 : 2),
                                          QBrush(filled ? color : colours.panel), filled ? 9 : 8));
}

QCPItemText* addWords(QCPAxisRect& rect, double x, double y, const QString& words, const QColor& color,
                      Qt::Alignment alignment, QPointF offset, QFont::Weight weight)
{
    auto* label = new QCPItemText(rect.parentPlot());
    label->setClipToAxisRect(false);
    label->position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    label->position->setAxisRect(&rect);
    label->position->setCoords(x, y);
    label->setPositionAlignment(alignment);
    label->setTextAlignment(alignment & Qt::AlignHorizontal_Mask);
    label->setText(words);
    label->setFont(Theme::font(11, weight));
    label->setColor(color);
    const int left = static_cast<int>(std::max(0.0, offset.x()));
    const int right = static_cast<int>(std::max(0.0, -offset.x()));
    const int top = static_cast<int>(std::max(0.0, offset.y()));
    const int bottom = static_cast<int>(std::max(0.0, -offset.y()));
    label->setPadding(QMargins(left, top, right, bottom));
    return label;
}

QCPItemText* addEndWords(QCPAxisRect& rect, double y, const QString& words, const QColor& color,
                         QFont::Weight weight)
{
    auto* label = new QCPItemText(rect.parentPlot());
    label->setClipToAxisRect(false);
    label->position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    label->position->setAxisRect(&rect);
    label->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    label->position->setTypeY(QCPItemPosition::ptPlotCoords);
    label->position->setCoords(1.0, y);
    label->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    label->setTextAlignment(Qt::AlignLeft);
    label->setText(words);
    label->setFont(Theme::font(11, weight));
    label->setColor(color);
    constexpr int gap = 8;
    label->setPadding(QMargins(gap, 0, 0, 0));
    QMargins margins = rect.margins();
    const int width = QFontMetrics(label->font()).size(0, words).width();
    margins.setRight(std::max(margins.right(), gap + width + Theme::px(2)));
    rect.setMargins(margins);
    return label;
}

}  // namespace headroom::ui
