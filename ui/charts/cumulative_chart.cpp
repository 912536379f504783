// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "core/evaluation/cost.h"
#include "core/results/ways.h"
#include "ui/charts/option_style.h"
#include "ui/charts/plot_style.h"
#include "ui/text/money_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::CostCharts)
};

/// One way of paying: what has been paid by the end of each month.
struct Course {
    CostOption option{};
    QString name;
    QColor color;
    QVector<double> months, paid;
    const CostBand* band = nullptr;
    double at(double month) const
    {
        const auto before = std::min(static_cast<qsizetype>(month), paid.size() - 1);
        const auto after = std::min(before + 1, paid.size() - 1);
        return paid[before] + (month - std::floor(month)) * (paid[after] - paid[before]);
    }
    double highest() const { return *std::max_element(paid.begin(), paid.end()); }
};

QString costUnknown()
{
    return Words::tr("What is paid is unknown:\na price, a power or a speed is missing, see Findings.");
}

double lengthInMonths(const CostResult& cost)
{
    return cost.month.value() > 0 ? cost.horizon.value() / cost.month.value() : 0;
}

/// What renting is compared by first.
CostOption comparedWith(const CostResult& cost)
{
    return cost.hasCloud ? CostOption::Cloud : CostOption::Api;
}

std::vector<double> paidSoFar(const OptionResult& option)
{
    std::vector<double> paid;
    for (const Money& sum : option.flow.cumulative)
        paid.push_back(sum.value());
    return paid;
}

std::vector<Course> coursesOf(const Results& results, const Tokens& colours, const CostBands* bands = nullptr)
{
    const CostResult& cost = results.cost;
    std::vector<Course> courses;
    // What is refused is drawn to compare with, not to choose.
    const auto nameOf = [&](CostOption option, const QString& name) {
        return text::judgedName(name, option, results);
    };
    const auto colorOf = [&](CostOption option, const QColor& color) {
        return isRefused(option, results) ? colours.text3 : color;
    };
    const double horizon = lengthInMonths(cost);
    const auto add = [&](CostOption option, const QString& name, const QColor& color,
                         const std::vector<double>& paid) {
        if (paid.empty())
            return;
        Course course{option, name, color, {}, {}, bands ? bands->curve(option) : nullptr};
        for (std::size_t i = 0; i < paid.size(); ++i) {
            course.months.push_back(std::min(static_cast<double>(i), horizon));
            // A straight line goes on to the end of its last month, the horizon may end within it.
            const double beyond = static_cast<double>(i) - horizon;
            course.paid.push_back(cost.straightLines && beyond > 0 && i > 0
                                      ? paid[i] - (paid[i] - paid[i - 1]) * beyond
                                      : paid[i]);
        }
        courses.push_back(std::move(course));
    };
    const int months = headroom::horizonMonths(cost);
    add(CostOption::Cloud, nameOf(CostOption::Cloud, Words::tr("cloud")),
        colorOf(CostOption::Cloud, colours.cloud), cumulativeCloud(cost, months));
    add(CostOption::Api, nameOf(CostOption::Api, Words::tr("API")), colorOf(CostOption::Api, colours.api),
        cumulativeApi(cost, months));
    const OptionResult* mix = cost.economics.find(CostOption::Hybrid);
    if (mix && cost.economics.decision.cheapest == CostOption::Hybrid)
        add(CostOption::Hybrid, optionWord(CostOption::Hybrid), optionColor(CostOption::Hybrid, colours),
            paidSoFar(*mix));
    // Own last, so that it lies on top.
    add(CostOption::Own, nameOf(CostOption::Own, Words::tr("own")), colours.own, cumulativeOwn(cost, months));
    return courses;
}

/// The band between P10 and P90, behind its line.
void addBand(QCPAxisRect& rect, const CostBand& band, double months, const QString& name, const QColor& color)
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
    lower->setName(name + " P10");
    upper->setName(name + " P90");
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

/// Where the rule stands, and its name.
struct RuleLine {
    double height = 0;
    QString words;
};

/// The rule of thumb that renting which has cost 60 to 70 % of owning asks for a move, as a band across. Only while something is
/// rented that gets there.
std::optional<RuleLine> addRule(QCustomPlot& plot, const ChartInput& input,
                                const std::vector<Course>& courses, double months, ChartCaption& caption)
{
    const CostResult& cost = input.now.cost;
    if (!cost.hasOwn || !cost.own.total || courses.size() < 2 || !(cost.own.total->value() > 0) ||
        !ownServes(input.now) || isRefused(comparedWith(cost), input.now))
        return std::nullopt;
    const UnitConventions& units = input.scenario.finance.units;
    const double owned = cost.own.total->value();
    const double warn = (units.moveWarning ? units.moveWarning->value.value() : 0.60);
    const double advise = (units.moveAdvice ? units.moveAdvice->value.value() : 0.70);
    QColor fill = input.colours.text;
    fill.setAlphaF(0.07F);
    auto* band = new QCPItemRect(&plot);
    band->setPen(Qt::NoPen);
    band->setBrush(fill);
    band->topLeft->setCoords(0, owned * advise);
    band->bottomRight->setCoords(months, owned * warn);
    for (const double share : {warn, advise}) {
        auto* line = new QCPItemLine(&plot);
        line->setPen(QPen(input.colours.text3, 1, Qt::DashLine));
        line->start->setCoords(0, owned * share);
        line->end->setCoords(months, owned * share);
    }
    const Known<Money>& rented = cost.hasCloud ? cost.cloudTotal : cost.apiTotal;
    const QString now = rented ? text::percent(rented->value() / owned, 0) : text::unknownWord();
    caption.tellPlace = [owned, warn, advise, now](double, double y) {
        if (y < owned * warn || y > owned * advise)
            return QString();
        return Words::tr("Rule of thumb (Deloitte, 2025): when renting costs %1 to %2 of owning<br>"
                         "over the horizon, think of moving. Here it costs %3.")
            .arg(text::percent(warn, 0), text::percent(advise, 0), now);
    };
    return RuleLine{owned * (warn + advise) / 2,
                    Words::tr("%1–%2 of own", "share to share in percent")
                        .arg(text::number(100 * warn, 0), text::percent(advise, 0))};
}

}  // namespace

ChartCaption drawCumulative(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours);
    const CostResult& cost = input.now.cost;
    const QString currency = QString::fromStdString(input.scenario.info.currency);
    ChartCaption caption;
    caption.explainPath = "cost.break_even_months";
    const auto courses = coursesOf(input.now, input.colours, input.bands);
    if (courses.empty()) {
        caption.empty =
            cost.hasOwn || cost.hasCloud || cost.hasApi
                ? costUnknown()
                : Words::tr(
                      "What has been paid by each month appears here\nonce something is bought or rented.");
        return caption;
    }
    const double months = lengthInMonths(cost);
    caption.note = Words::tr("%1, %2 months").arg(currency, text::number(months, 0));
    double top = 0;
    std::vector<double> ends;
    for (const Course& course : courses) {
        top = std::max(top, course.highest());
        ends.push_back(course.paid.back());
        if (course.band && !course.band->high.empty()) {
            top = std::max(top, course.band->high.back());
            caption.note = Words::tr("%1, %2 months, band P10 to P90").arg(currency, text::number(months, 0));
        }
    }
    caption.unit = currency;
    caption.across = [](double month) { return Words::tr("Month %1").arg(text::number(month, 1)); };
    QCPAxisRect& rect = *plot.axisRect();
    plot.xAxis->setRange(0, months);
    plot.yAxis->setRange(0, top > 0 ? top * 1.08 : 1);
    auto monthTicker = QSharedPointer<QCPAxisTickerFixed>::create();
    monthTicker->setTickStep(months > 60 ? 24 : (months > 24 ? 12 : 6));
    plot.xAxis->setTicker(monthTicker);
    if (input.before) {
        for (const Course& course : coursesOf(*input.before, input.colours))
            addTrace(rect, course.months, course.paid, input.colours);
    }
    const auto rule = addRule(plot, input, courses, months, caption);
    // Name and figure below each other where there is room for all, else the name alone.
    const double line = Theme::px(14), room = heightOf(rect), perPixel = plot.yAxis->range().size() / room;
    const bool figures = 2 * line * static_cast<double>(courses.size()) <= room + line;
    const double tall = figures ? 2 * line : line;
    const double above = rect.margins().top() - tall / 2;
    // The rule is named where its name has room among those of the lines.
    const bool named = rule && tall * static_cast<double>(courses.size() + 1) <= room + line;
    if (named)
        ends.push_back(rule->height);
    spread(ends, tall * perPixel, plot.yAxis->range().upper + above * perPixel);
    if (named)
        addEndWords(rect, ends.back(), rule->words, input.colours.text2, QFont::Normal);
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const Course& course = courses[i];
        if (course.band)
            addBand(rect, *course.band, months, course.name, course.color);
        QCPGraph* const drawn = addLine(rect, course.months, course.paid, course.color);
        drawn->setName(course.name);
        QCPItemText* const words = addEndWords(
            rect, ends[i], figures ? course.name + "\n" + text::number(course.paid.back(), 0) : course.name,
            course.color);
        setExplained(drawn, totalPath(course.option));
        setExplained(words, totalPath(course.option));
        setFollowing(words, drawn);
    }
    if (cost.breakEvenMonths && cost.hasOwn && !isRefused(comparedWith(cost), input.now)) {
        const double month = cost.breakEvenMonths->value();
        if (month <= months) {
            const double paid = courses.back().at(month);
            caption.marker = QPointF(month, paid);
            auto* drop = new QCPItemLine(&plot);
            drop->setPen(QPen(input.colours.text, 1, Qt::DotLine));
            drop->start->setCoords(month, paid);
            drop->end->setCoords(month, 0);
            addDot(rect, month, paid, input.colours.text, input.colours, Dot::Hollow);
            const bool left = month > months * 0.6;
            // Lines come from below on the left and leave upwards on the right, so words stand above or below them. Near the axis they
            // would stand on its numbers.
            const double upper = plot.yAxis->range().upper;
            const bool near = paid < upper * 0.25;
            addWords(rect, month, near && !left ? paid + upper * 0.22 : paid,
                     Words::tr("%1 months").arg(text::number(month, 1)), input.colours.text,
                     (left ? Qt::AlignRight : Qt::AlignLeft) |
                         (near || left ? Qt::AlignBottom : Qt::AlignTop),
                     QPointF(left ? -8 : (near ? 0 : 8), near || left ? -4 : 3), QFont::Medium);
            if (near)
                drop->start->setCoords(month, left ? paid : paid + upper * 0.22);
        }
    }
    return caption;
}

}  // namespace headroom::ui
