// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "core/evaluation/cost.h"
#include "core/results/ways.h"
#include "ui/charts/option_style.h"
#include "ui/charts/plot_style.h"
#include "ui/text/money_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::CostCharts)
};

QString costUnknown()
{
    return Words::tr("What is paid is unknown:\na price, a power or a speed is missing, see Findings.");
}

struct Part {
    QString name;
    QColor color;
    QVector<double> paid;
    QString explained = {};  ///< path of its sum
};

/// What owning pays for, from the bottom of the stack up: the categories of the cash flow, gathered, each in one part.
std::size_t partOf(CostCategory category)
{
    switch (category) {
    case CostCategory::Maintenance: return 1;
    case CostCategory::Electricity:
    case CostCategory::Cooling: return 2;
    case CostCategory::Colocation:
    case CostCategory::Staff: return 3;
    case CostCategory::Licences:
    case CostCategory::Insurance:
    case CostCategory::Training:
    case CostCategory::Data:
    case CostCategory::Other:
    case CostCategory::Cloud:
    case CostCategory::CloudExtras:
    case CostCategory::Api: return 4;
    case CostCategory::Purchase:
    case CostCategory::Building:
    case CostCategory::Loan:
    case CostCategory::Principal:
    case CostCategory::Interest:
    case CostCategory::Lease:
    case CostCategory::Tax:
    case CostCategory::Residual:
    case CostCategory::Decommissioning: break;
    }
    return 0;
}

QString lowered(QString name)
{
    // German nouns keep their capitals, which the translation of a name has anyway.
    if (QLocale().language() != QLocale::German)
        name[0] = name[0].toLower();
    return name;
}

std::vector<Part> partsOf(const ChartInput& input, int count)
{
    const std::array<QString, 5> several{Words::tr("capital"), Words::tr("maintenance"), Words::tr("energy"),
                                         Words::tr("place, staff"), Words::tr("other")};
    const std::array colours{input.colours.parts[0], input.colours.parts[1], input.colours.parts[2],
                             input.colours.parts[3], input.colours.text3};
    std::vector<Part> parts;
    for (std::size_t at = 0; at < several.size(); ++at) {
        Part part{several[at], colours[at], QVector<double>(count, 0.0)};
        std::vector<CostCategory> gathered;
        for (const CategoryYears& category : ownByCategory(input.now.cost, count)) {
            if (partOf(category.category) != at)
                continue;
            gathered.push_back(category.category);
            for (int year = 0; year < count; ++year)
                part.paid[year] += category.years[static_cast<std::size_t>(year)].value();
        }
        // One alone is called by its own name, as in the sheet.
        part.explained = totalPath(CostOption::Own);
        if (gathered.size() == 1) {
            const std::string_view category = categoryName(gathered.front());
            part.explained = optionPath(
                CostOption::Own,
                "category." + QString::fromLatin1(category.data(), static_cast<int>(category.size())));
            part.name = lowered(text::categoryName(gathered.front(), input.scenario));
        }
        if (!gathered.empty())
            parts.push_back(std::move(part));
    }
    return parts;
}

/// What a way costs in each year, the start with the first; nothing where that is unknown.
QVector<double> paidIn(const CostResult& cost, CostOption way, int count)
{
    QVector<double> out;
    for (const Money& paid : paidByYear(cost, way, count))
        out.push_back(paid.value());
    out.resize(count);
    return out;
}

}  // namespace

ChartCaption drawYearlyCost(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, 100);
    const CostResult& cost = input.now.cost;
    const QString currency = QString::fromStdString(input.scenario.info.currency);
    ChartCaption caption;
    caption.note = Words::tr("%1 in each year").arg(currency);
    caption.explainPath = "cost.own.total";
    const int count = std::max(1, static_cast<int>(std::ceil(horizonYears(cost) - 1e-9)));
    const bool rented = (cost.hasCloud && cost.cloudRate) || (cost.hasApi && cost.apiRate);
    // A stack without its unknown part would tell less than is paid.
    const bool owned = cost.hasOwn && cost.own.total;
    if (!owned && !rented) {
        caption.empty =
            cost.hasOwn || cost.hasCloud || cost.hasApi
                ? costUnknown()
                : Words::tr("What is paid in each year appears here\nonce something is bought or rented.");
        return caption;
    }
    const std::vector<Part> parts = owned ? partsOf(input, count) : std::vector<Part>();
    const QVector<double> mix = cost.economics.decision.cheapest == CostOption::Hybrid
                                    ? paidIn(cost, CostOption::Hybrid, count)
                                    : QVector<double>();
    const bool both = cost.hasCloud && cost.cloudRate && cost.hasApi && cost.apiRate;
    const int beside = (owned ? 1 : 0) + (rented ? 1 : 0) + (both ? 1 : 0) + (mix.isEmpty() ? 0 : 1);
    // Side by side about the middle of each year, own first.
    const double step = beside > 3 ? 0.22 : beside > 2 ? 0.28 : 0.4;
    const double width = beside > 3 ? 0.19 : beside > 2 ? 0.24 : 0.32;
    const auto placesOf = [&](int which) {
        QVector<double> at;
        for (int i = 0; i < count; ++i)
            at.push_back(i + 1 + step * (which - (beside - 1) / 2.0));
        return at;
    };
    const QVector<double> ownAt = placesOf(0), rentAt = placesOf(owned ? 1 : 0),
                          apiAt = placesOf(owned ? 2 : 1), mixAt = placesOf(beside - 1);
    double top = 0;
    QCPBars* below = nullptr;
    QVector<double> stacked(count, 0.0);
    for (const Part& part : parts) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setName(part.name);
        setExplained(bars, part.explained);
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
    const CostOption first = cost.hasCloud ? CostOption::Cloud : CostOption::Api;
    const QVector<double> rent = paidIn(cost, first, count), tokens = paidIn(cost, CostOption::Api, count);
    const auto nameOf = [&](CostOption option) {
        return text::judgedName(option == CostOption::Cloud ? Words::tr("cloud") : Words::tr("API"), option,
                                input.now);
    };
    const auto colorOf = [&](CostOption option) {
        return isRefused(option, input.now) ? input.colours.text3 : optionColor(option, input.colours);
    };
    const auto addWhole = [&](CostOption option, const QString& name, const QVector<double>& at,
                              const QVector<double>& paid, const QColor& color) {
        auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
        bars->setName(name);
        setExplained(bars, totalPath(option));
        bars->setData(at, paid);
        bars->setWidth(width);
        bars->setPen(Qt::NoPen);
        bars->setBrush(color);
        bars->setAntialiasedFill(false);
        top = std::max(top, *std::max_element(paid.begin(), paid.end()));
    };
    if (rented)
        addWhole(first, nameOf(first), rentAt, rent, colorOf(first));
    if (both)
        addWhole(CostOption::Api, nameOf(CostOption::Api), apiAt, tokens, colorOf(CostOption::Api));
    if (!mix.isEmpty())
        addWhole(CostOption::Hybrid, optionWord(CostOption::Hybrid), mixAt, mix,
                 optionColor(CostOption::Hybrid, input.colours));
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
                        addWhisker(plot, plot.yAxis, at[i], low, high, input.colours)
                            ->setObjectName(optionWord(option));
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
            whiskers(first, rentAt, rent);
        if (both)
            whiskers(CostOption::Api, apiAt, tokens);
        if (!mix.isEmpty())
            whiskers(CostOption::Hybrid, mixAt, mix);
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
    const double line = plot.yAxis->range().size() * (both ? 0.125 : mix.isEmpty() ? 0.17 : 0.145);
    double height = line * 0.5;
    for (const Part& part : parts) {
        setExplained(addEndWords(rect, height, part.name, part.color), part.explained);
        height += line;
    }
    if (rented) {
        setExplained(addEndWords(rect, height, nameOf(first), colorOf(first)), totalPath(first));
        height += line;
    }
    if (both) {
        setExplained(addEndWords(rect, height, nameOf(CostOption::Api), colorOf(CostOption::Api)),
                     totalPath(CostOption::Api));
        height += line;
    }
    if (!mix.isEmpty())
        setExplained(addEndWords(rect, height, optionWord(CostOption::Hybrid),
                                 optionColor(CostOption::Hybrid, input.colours)),
                     totalPath(CostOption::Hybrid));
    return caption;
}

}  // namespace headroom::ui
