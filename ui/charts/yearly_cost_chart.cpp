// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "core/evaluation/cost.h"
#include "core/results/ways.h"
#include "ui/charts/option_style.h"
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

QString costUnknown()
{
    return Words::tr("What is paid is unknown:\na price or a power is missing, see Findings.");
}

}  // namespace

ChartCaption drawYearlyCost(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, 100);
    const CostResult& cost = input.now.cost;
    const OwnCost& own = cost.own;
    const QString currency = QString::fromStdString(input.scenario.info.currency);
    ChartCaption caption;
    caption.note = Words::tr("%1 in each year").arg(currency);
    caption.explainPath = "cost.own.total";
    const int count = std::max(1, static_cast<int>(std::ceil(horizonYears(cost) - 1e-9)));
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
    struct Part {
        QString name;
        QColor color;
        QVector<double> paid;
    };
    const std::vector<CostYear> table = costByYear(cost);
    using Column = Known<Money> CostYear::*;
    // What is paid at the start belongs to the first year.
    const auto paid = [&](std::initializer_list<Column> columns) {
        QVector<double> out(count, 0.0);
        for (const CostYear& row : table) {
            for (const Column column : columns)
                out[std::clamp(row.year - 1, 0, count - 1)] += row.*column ? (row.*column)->value() : 0.0;
        }
        return out;
    };
    std::vector<Part> parts;
    if (owned) {
        const bool staffed = own.staff && own.staff->value() > 0;
        parts = {
            {cost.straightLines ? Words::tr("purchase") : Words::tr("capital"), input.colours.parts[0],
             paid({&CostYear::capital})},
            {Words::tr("maintenance"), input.colours.parts[1],
             paid({&CostYear::maintenance, &CostYear::other})},
            {Words::tr("energy"), input.colours.parts[2], paid({&CostYear::electricity, &CostYear::cooling})},
            {staffed ? Words::tr("place, staff") : Words::tr("place"), input.colours.parts[3],
             paid({&CostYear::colocation, &CostYear::staff})}};
    }
    QVector<double> ownAt, rentAt;
    for (int i = 0; i < count; ++i) {
        ownAt.push_back(i + (rented ? 0.8 : 1.0));
        rentAt.push_back(i + (owned ? 1.2 : 1.0));
    }
    double top = 0;
    const double width = 0.32;
    QCPBars* below = nullptr;
    QVector<double> stacked(count, 0.0);
    for (const Part& part : parts) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setName(part.name);
        bars->setData(ownAt, part.paid);
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(part.color);
        bars->setAntialiasedFill(false);
        bars->setStackingGap(1);
        if (below)
            bars->moveAbove(below);
        below = bars;
        for (int i = 0; i < count; ++i)
            stacked[i] += std::max(0.0, part.paid[i]);
    }
    top = *std::max_element(stacked.begin(), stacked.end());
    const QVector<double> rent = paid({cost.hasCloud ? &CostYear::cloud : &CostYear::api});
    const bool refused = isRefused(cost.hasCloud ? CostOption::Cloud : CostOption::Api, input.now);
    const QString plainName = cost.hasCloud ? Words::tr("cloud") : Words::tr("API");
    const QString rentedName = refused ? Words::tr("%1, refused").arg(plainName) : plainName;
    if (rented) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setName(rentedName);
        bars->setData(rentAt, rent);
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(refused         ? input.colours.text3
                       : cost.hasCloud ? input.colours.cloud
                                       : input.colours.api);
        bars->setAntialiasedFill(false);
        top = std::max(top, *std::max_element(rent.begin(), rent.end()));
    }
    struct Whisker {
        double at, low, high;
    };
    std::vector<Whisker> spans;
    // Years of the sheets, so not where the bars are years of other lengths.
    if (input.bands && std::abs(cost.month.value() * 12 - years(1).value()) < 1) {
        const auto whiskers = [&](CostOption option, const QVector<double>& at, const QVector<double>& bars) {
            for (const YearSpan& span : input.bands->years) {
                for (int i = 0; span.option == option && i < count; ++i) {
                    const auto index = static_cast<std::size_t>(i) + 1;
                    if (index >= span.high.size() || bars[i] <= 0)
                        continue;
                    const double low = i == 0 ? span.firstLow : span.low[index];
                    const double high = i == 0 ? span.firstHigh : span.high[index];
                    if (high > low) {
                        addWhisker(plot, plot.yAxis, at[i], low, high, input.colours);
                        spans.push_back({at[i], low, high});
                    }
                    top = std::max(top, high);
                    caption.note = Words::tr("%1 in each year, P10 to P90").arg(currency);
                }
            }
        };
        if (owned)
            whiskers(CostOption::Own, ownAt, stacked);
        if (rented)
            whiskers(cost.hasCloud ? CostOption::Cloud : CostOption::Api, rentAt, rent);
    }
    caption.tellBar = [currency, spans](const BarUnderMouse& bar) {
        const int at = static_cast<int>(std::lround(bar.key));
        const auto told = [&](double amount) { return text::figureIn(amount, currency, 0).joined(); };
        QString words =
            at == 1 ? Words::tr("<b>Year 1 with the start</b>") : Words::tr("<b>Year %1</b>").arg(at);
        words += "<br>" + Words::tr("%1: %2").arg(bar.series, told(bar.value));
        if (bar.stack != bar.value && bar.stack > 0)
            words +=
                "<br>" +
                Words::tr("%1 of %2 of one's own").arg(text::percent(bar.value / bar.stack), told(bar.stack));
        for (const Whisker& one : spans) {
            if (std::abs(one.at - bar.key) < 1e-9)
                words += "<br>" + Words::tr("P10 to P90 of the year: %1 to %2")
                                      .arg(text::number(one.low, 0), told(one.high));
        }
        return words;
    };
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
        addEndWords(rect, height, rentedName, cost.hasCloud ? input.colours.cloud : input.colours.api);
    return caption;
}

}  // namespace headroom::ui
