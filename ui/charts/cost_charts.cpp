// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "ui/charts/plot_style.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::CostCharts)
};

/// One way of paying as a straight line: what is paid at the start, and per month after it.
struct Course {
    QString name;
    QColor color;
    double start = 0;
    double perMonth = 0;
    const CostBand* band = nullptr;
    double at(double month) const { return start + perMonth * month; }
};

QString costUnknown()
{
    return Words::tr("What is paid is unknown:\na price or a power is missing, see Findings.");
}

double horizonMonths(const CostResult& cost)
{
    return cost.month.value() > 0 ? cost.horizon.value() / cost.month.value() : 0;
}

std::vector<Course> coursesOf(const CostResult& cost, const Tokens& colours, const CostBands* bands = nullptr)
{
    std::vector<Course> courses;
    const double month = cost.month.value();
    if (cost.hasCloud && cost.cloudRate)
        courses.push_back({Words::tr("cloud"), colours.cloud, 0, cost.cloudRate->value() * month,
                           bands ? &bands->cloud : nullptr});
    if (cost.hasApi && cost.apiRate)
        courses.push_back(
            {Words::tr("API"), colours.api, 0, cost.apiRate->value() * month, bands ? &bands->api : nullptr});
    // Own last, so that it lies on top.
    if (cost.hasOwn && cost.own.capital && cost.own.running)
        courses.push_back({Words::tr("own"), colours.own, cost.own.capital->value(),
                           cost.own.running->value() * month, bands ? &bands->own : nullptr});
    return courses;
}

/// The band between P10 and P90, behind its line.
void addBand(QCPAxisRect& rect, const CostBand& band, double months, const QColor& color)
{
    QVector<double> x, low, high;
    for (std::size_t month = 0; month < band.low.size() && month < band.high.size(); ++month) {
        x.push_back(std::min(static_cast<double>(month), months));
        low.push_back(band.low[month]);
        high.push_back(band.high[month]);
    }
    if (x.isEmpty())
        return;
    QColor fill = color;
    fill.setAlphaF(0.14F);
    QCPGraph* const lower = addLine(rect, x, low, color);
    QCPGraph* const upper = addLine(rect, x, high, color);
    for (QCPGraph* edge : {lower, upper})
        edge->setPen(Qt::NoPen);
    upper->setBrush(fill);
    upper->setChannelFillGraph(lower);
}

/// Heights of labels at the right edge, moved apart so that none covers another and none leaves the chart at its top.
void spread(std::vector<double>& heights, double apart, double highest)
{
    std::vector<std::size_t> order(heights.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return heights[a] < heights[b]; });
    for (std::size_t i = 1; i < order.size(); ++i)
        heights[order[i]] = std::max(heights[order[i]], heights[order[i - 1]] + apart);
    for (std::size_t i = order.size(); i-- > 0;) {
        const double most = i + 1 < order.size() ? heights[order[i + 1]] - apart : highest;
        heights[order[i]] = std::min(heights[order[i]], most);
    }
}

}  // namespace

ChartCaption drawCumulative(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours);
    const CostResult& cost = input.now.cost;
    const QString currency = QString::fromStdString(input.scenario.info.currency);
    ChartCaption caption;
    caption.explainPath = "cost.break_even_months";
    const auto courses = coursesOf(cost, input.colours, input.bands);
    if (courses.empty()) {
        caption.empty =
            cost.hasOwn || cost.hasCloud || cost.hasApi
                ? costUnknown()
                : Words::tr(
                      "What has been paid by each month appears here\nonce something is bought or rented.");
        return caption;
    }
    const double months = horizonMonths(cost);
    caption.note = Words::tr("%1, %2 months").arg(currency, text::number(months, 0));
    double top = 0;
    std::vector<double> ends;
    for (const Course& course : courses) {
        top = std::max({top, course.at(0), course.at(months)});
        ends.push_back(course.at(months));
        if (course.band && !course.band->high.empty()) {
            top = std::max(top, course.band->high.back());
            caption.note = Words::tr("%1, %2 months, band P10 to P90").arg(currency, text::number(months, 0));
        }
    }
    QCPAxisRect& rect = *plot.axisRect();
    plot.xAxis->setRange(0, months);
    plot.yAxis->setRange(0, top > 0 ? top * 1.08 : 1);
    auto monthTicker = QSharedPointer<QCPAxisTickerFixed>::create();
    monthTicker->setTickStep(months > 60 ? 24 : (months > 24 ? 12 : 6));
    plot.xAxis->setTicker(monthTicker);
    if (input.before) {
        for (const Course& course : coursesOf(input.before->cost, input.colours))
            addTrace(rect, {0, months}, {course.at(0), course.at(months)}, input.colours);
    }
    // Name and figure below each other where there is room for all, else the name alone.
    const double line = Theme::px(14), room = heightOf(rect), perPixel = plot.yAxis->range().size() / room;
    const bool figures = 2 * line * static_cast<double>(courses.size()) <= room + line;
    const double tall = figures ? 2 * line : line;
    const double above = rect.margins().top() - tall / 2;
    spread(ends, tall * perPixel, plot.yAxis->range().upper + above * perPixel);
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const Course& course = courses[i];
        if (course.band)
            addBand(rect, *course.band, months, course.color);
        addLine(rect, {0, months}, {course.at(0), course.at(months)}, course.color);
        addEndWords(rect, ends[i],
                    figures ? course.name + "\n" + text::number(course.at(months), 0) : course.name,
                    course.color);
    }
    if (cost.breakEvenMonths && cost.hasOwn) {
        const double month = cost.breakEvenMonths->value();
        if (month <= months) {
            const double paid = courses.back().at(month);
            auto* drop = new QCPItemLine(&plot);
            drop->setPen(QPen(input.colours.text, 1, Qt::DotLine));
            drop->start->setCoords(month, paid);
            drop->end->setCoords(month, 0);
            addDot(rect, month, paid, input.colours.text, input.colours, Dot::Hollow);
            const bool left = month > months * 0.6;
            addWords(rect, month, paid, Words::tr("%1 months").arg(text::number(month, 1)),
                     input.colours.text, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                     QPointF(left ? -8 : 8, 3), QFont::Medium);
        }
    }
    return caption;
}

ChartCaption drawYearlyCost(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, 100);
    const CostResult& cost = input.now.cost;
    const OwnCost& own = cost.own;
    const QString currency = QString::fromStdString(input.scenario.info.currency);
    ChartCaption caption;
    caption.note = Words::tr("%1 in each year").arg(currency);
    caption.explainPath = "cost.own.total";
    const double year = years(1).value();
    const int count = std::max(1, static_cast<int>(std::ceil(cost.horizon.value() / year - 1e-9)));
    const bool rented = (cost.hasCloud && cost.cloudRate) || (cost.hasApi && cost.apiRate);
    // A stack without its unknown part would tell less than is paid.
    const bool owned = cost.hasOwn && own.total;
    if (!owned && !rented) {
        caption.empty =
            cost.hasOwn || cost.hasCloud || cost.hasApi
                ? costUnknown()
                : Words::tr("What is paid in each year appears here\nonce something is bought or rented.");
        return caption;
    }
    const auto perYear = [&](const Known<MoneyRate>& rate) { return rate ? rate->value() * year : 0.0; };
    struct Part {
        QString name;
        QColor color;
        double first, later;
    };
    std::vector<Part> parts;
    if (owned) {
        const double energy = perYear(own.electricity) + perYear(own.cooling);
        const double place = perYear(own.colocation) + perYear(own.staff);
        parts = {{Words::tr("purchase"), input.colours.parts[0], own.capital ? own.capital->value() : 0, 0},
                 {Words::tr("maintenance"), input.colours.parts[1], perYear(own.maintenance),
                  perYear(own.maintenance)},
                 {Words::tr("energy"), input.colours.parts[2], energy, energy},
                 {own.staff && own.staff->value() > 0 ? Words::tr("place, staff") : Words::tr("place"),
                  input.colours.parts[3], place, place}};
    }
    QVector<double> ownAt, rentAt;
    for (int i = 0; i < count; ++i) {
        ownAt.push_back(i + (rented ? 0.8 : 1.0));
        rentAt.push_back(i + (owned ? 1.2 : 1.0));
    }
    double top = 0;
    const double width = 0.32;
    QCPBars* below = nullptr;
    double stacked = 0;
    for (const Part& part : parts) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        QVector<double> values(count, part.later);
        values[0] = part.first;
        bars->setData(ownAt, values);
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(part.color);
        bars->setAntialiasedFill(false);
        bars->setStackingGap(1);
        if (below)
            bars->moveAbove(below);
        below = bars;
        stacked += part.first;
    }
    top = std::max(top, stacked);
    const double rent = perYear(cost.hasCloud ? cost.cloudRate : cost.apiRate);
    if (rented) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setData(rentAt, QVector<double>(count, rent));
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(cost.hasCloud ? input.colours.cloud : input.colours.api);
        bars->setAntialiasedFill(false);
        top = std::max(top, rent);
    }
    plot.xAxis->setRange(0.4, count + 0.6);
    plot.yAxis->setRange(0, top > 0 ? top * 1.1 : 1);
    auto yearTicker = QSharedPointer<QCPAxisTickerFixed>::create();
    yearTicker->setTickStep(count > 10 ? 5 : 1);
    plot.xAxis->setTicker(yearTicker);
    // Named at the right end, from the bottom of the stack upwards.
    QCPAxisRect& rect = *plot.axisRect();
    const double step = plot.yAxis->range().size() * 0.17;
    double height = step * 0.5;
    for (const Part& part : parts) {
        addEndWords(rect, height, part.name, part.color);
        height += step;
    }
    if (rented)
        addEndWords(rect, height, cost.hasCloud ? Words::tr("cloud") : Words::tr("API"),
                    cost.hasCloud ? input.colours.cloud : input.colours.api);
    return caption;
}

}  // namespace headroom::ui
