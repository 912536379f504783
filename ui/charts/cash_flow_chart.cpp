// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

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
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::CashFlowChart)
};

/// Periods are counted as their ends; the start has a bar before the first, so that none covers another.
struct Columns {
    QVector<double> at, paid, received;  ///< received is below zero
};

Columns columnsOf(const CashFlow& flow, CashPeriod period)
{
    Columns out;
    const auto count = static_cast<qsizetype>(inPeriods(flow.total, period).size());
    out.paid.fill(0, count);
    out.received.fill(0, count);
    for (qsizetype i = 0; i < count; ++i)
        out.at.push_back(static_cast<double>(i) - 0.5);
    for (const auto& row : flow.byCategory) {
        const auto amounts = inPeriods(row, period);
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            const double amount = amounts[i].value();
            (amount > 0 ? out.paid : out.received)[static_cast<qsizetype>(i)] += amount;
        }
    }
    return out;
}

void addBars(QCustomPlot& plot, const QVector<double>& at, const QVector<double>& amounts,
             const QString& name, const QColor& color)
{
    auto* bars = new QCPBars(plot.xAxis, plot.yAxis);
    bars->setName(name);
    bars->setData(at, amounts, true);
    bars->setWidth(0.62);
    bars->setPen(Qt::NoPen);
    bars->setBrush(color);
    bars->setAntialiasedFill(false);
}

/// Room above for words.
void setRange(QCustomPlot& plot, double low, double high)
{
    const double top = high > 0 ? high : 1, under = low < 0 ? low - 0.08 * top : 0;
    plot.yAxis->setRange(under, 1.12 * top);
}

/// A year is named below its bar, a month at its end.
QSharedPointer<QCPAxisTicker> periodTicker(CashPeriod period, int last)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    ticker->addTick(-0.5, Words::tr("start"));
    const bool years = period == CashPeriod::Year;
    const int step = years ? (last > 12 ? 5 : 1) : (last > 60 ? 24 : 12);
    for (int at = step; at <= last; at += step)
        ticker->addTick(years ? at - 0.5 : at, text::number(at, 0));
    return ticker;
}

double valueAt(const QVector<double>& line, double at)
{
    const auto before = std::clamp<qsizetype>(static_cast<qsizetype>(at), 0, line.size() - 1);
    const auto after = std::min(before + 1, line.size() - 1);
    return line[before] + (at - static_cast<double>(before)) * (line[after] - line[before]);
}

/// From where on owning has cost less than the option, in months; of owning against what the plan compares it with.
std::optional<double> breakEvenOf(const CostResult& cost, const OptionResult& option)
{
    const Known<Ratio>& months =
        option.option == CostOption::Own ? cost.breakEvenMonths : option.breakEvenMonths;
    return months ? std::optional(months->value()) : std::nullopt;
}

void markBreakEven(QCustomPlot& plot, double at, double paid, const QString& words, const Tokens& colours)
{
    auto* drop = new QCPItemLine(&plot);
    drop->setPen(QPen(colours.text, 1, Qt::DotLine));
    drop->start->setCoords(at, paid);
    drop->end->setCoords(at, 0);
    QCPGraph* dot = plot.addGraph(plot.xAxis, plot.yAxis);
    dot->setData({at}, {paid});
    dot->setLineStyle(QCPGraph::lsNone);
    dot->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(colours.text, 2), QBrush(colours.panel), 8));
    const bool left = at > plot.xAxis->range().upper * 0.5;
    addWords(*plot.axisRect(), at, paid, words, colours.text,
             (left ? Qt::AlignRight : Qt::AlignLeft) | (left ? Qt::AlignBottom : Qt::AlignTop),
             QPointF(left ? -8 : 8, left ? -3 : 3), QFont::Medium);
}

/// Whiskers on the bars of years, and the band of what has been paid so far. Whether there was anything to add.
bool addBands(QCustomPlot& plot, const CostBands& bands, const ChartInput& input, const Columns& columns,
              const QColor& color)
{
    bool any = false;
    for (const YearSpan& span : bands.years) {
        if (span.option != input.option || input.period != CashPeriod::Year)
            continue;
        const qsizetype count = std::min(columns.at.size(), static_cast<qsizetype>(span.low.size()));
        for (qsizetype i = 0; i < count; ++i) {
            const auto at = static_cast<std::size_t>(i);
            // A bar that is only a part of the year's sum has no band of its own.
            if (columns.received[i] == 0 && span.high[at] > span.low[at])
                addWhisker(plot, plot.yAxis, columns.at[i], span.low[at], span.high[at], input.colours)
                    ->setObjectName(Words::tr("paid"));
        }
        any = true;
    }
    const CostBand* band = bands.curve(input.option);
    if (!band || band->low.empty() || band->low.size() != band->high.size())
        return any;
    QVector<double> x, low, high;
    for (std::size_t month = 0; month < band->low.size(); ++month) {
        x.push_back(static_cast<double>(month) / (input.period == CashPeriod::Year ? 12 : 1));
        low.push_back(band->low[month]);
        high.push_back(band->high[month]);
    }
    QColor fill = color;
    fill.setAlphaF(0.14F);
    QCPGraph* const lower = plot.addGraph(plot.xAxis, plot.yAxis);
    lower->setData(x, low, true);
    QCPGraph* const upper = plot.addGraph(plot.xAxis, plot.yAxis);
    upper->setData(x, high, true);
    for (QCPGraph* edge : {lower, upper})
        edge->setPen(Qt::NoPen);
    lower->setName(Words::tr("so far, P10"));
    upper->setName(Words::tr("so far, P90"));
    upper->setBrush(fill);
    upper->setChannelFillGraph(lower);
    return true;
}

/// A period's payments or receipts, the largest kinds first.
QString barWords(const CashFlow& flow, const std::array<QString, costCategories>& names, CashPeriod period,
                 const QString& currency, const BarUnderMouse& bar)
{
    const auto at = static_cast<std::size_t>(std::lround(bar.key + 0.5));
    const auto told = [&](double amount) { return text::figureIn(amount, currency, 0).joined(); };
    const QString when = at == 0                      ? Words::tr("At the start")
                         : period == CashPeriod::Year ? Words::tr("Year %1").arg(static_cast<int>(at))
                                                      : Words::tr("Month %1").arg(static_cast<int>(at));
    QString words = "<b>" + when + "</b><br>" + Words::tr("%1: %2").arg(bar.series, told(bar.value));
    std::vector<std::pair<double, QString>> parts;
    for (std::size_t c = 0; c < costCategories; ++c) {
        const auto amounts = inPeriods(flow.byCategory[c], period);
        if (at < amounts.size() && amounts[at].value() * bar.value > 0)
            parts.emplace_back(amounts[at].value(), names[c]);
    }
    std::sort(parts.begin(), parts.end(),
              [](const auto& a, const auto& b) { return std::abs(a.first) > std::abs(b.first); });
    constexpr std::size_t most = 6;
    for (std::size_t i = 0; i < std::min(most, parts.size()); ++i)
        words += "<br>" +
                 Words::tr("%1: %2, %3", "category, amount, share")
                     .arg(parts[i].second, told(parts[i].first), text::percent(parts[i].first / bar.value));
    return words;
}

}  // namespace

ChartCaption drawCashFlow(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, 52);
    ChartCaption caption;
    const CostResult& cost = input.now.cost;
    const OptionResult* option = cost.economics.find(input.option);
    if (!option || !option->total || option->flow.total.empty()) {
        caption.empty =
            !option && cost.economics.options.empty()
                ? Words::tr("What is paid when appears here\nonce something is bought or rented.")
                : Words::tr(
                      "What is paid is unknown:\na price, a power or a speed is missing, see Findings.");
        return caption;
    }
    const Tokens& t = input.colours;
    const QString currency = QString::fromStdString(input.scenario.info.currency);
    const bool years = input.period == CashPeriod::Year;
    caption.explainPath = optionPath(input.option, QStringLiteral("total"));
    caption.note =
        (years ? Words::tr("%1 in each year, line: so far") : Words::tr("%1 in each month, line: so far"))
            .arg(currency);
    const Columns columns = columnsOf(option->flow, input.period);
    caption.unit = currency;
    caption.across = [years](double at) {
        return (years ? Words::tr("Year %1") : Words::tr("Month %1")).arg(text::number(std::max(at, 0.0), 1));
    };
    std::array<QString, costCategories> names;
    for (std::size_t c = 0; c < costCategories; ++c)
        names[c] = text::categoryName(static_cast<CostCategory>(c), input.scenario);
    caption.tellBar = [currency, names, flow = option->flow, period = input.period](
                          const BarUnderMouse& bar) { return barWords(flow, names, period, currency, bar); };
    QVector<double> ends, line;
    // Month by month also over years, so that it breaks even where the lines of the months do.
    const double perColumn = years ? 12 : 1;
    for (const Money& paid : option->flow.cumulative) {
        ends.push_back(static_cast<double>(line.size()) / perColumn);
        line.push_back(paid.value());
    }
    double highest = *std::max_element(line.begin(), line.end());
    if (const CostBand* band = input.bands ? input.bands->curve(input.option) : nullptr)
        highest = band->high.empty() ? highest : std::max(highest, band->high.back());
    const double lowest = std::min(*std::min_element(columns.received.begin(), columns.received.end()),
                                   *std::min_element(line.begin(), line.end()));
    const double paid = *std::max_element(columns.paid.begin(), columns.paid.end());
    setRange(plot, lowest, std::max(paid, highest));
    const double last = std::ceil(ends.back());
    plot.xAxis->setRange(-1, last + (years ? 0.15 : 1));
    plot.xAxis->setTicker(periodTicker(input.period, static_cast<int>(last)));
    plot.yAxis->grid()->setZeroLinePen(QPen(t.lineStrong, 1));

    const QColor color = optionColor(input.option, t);
    QColor soft = color;
    soft.setAlphaF(0.55F);
    addBars(plot, columns.at, columns.paid, Words::tr("paid"), soft);
    addBars(plot, columns.at, columns.received, Words::tr("got back"), t.ok);
    QCPGraph* course = plot.addGraph(plot.xAxis, plot.yAxis);
    course->setName(Words::tr("so far"));
    course->setData(ends, line, true);
    course->setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const bool banded = input.bands && addBands(plot, *input.bands, input, columns, color);
    if (banded)
        caption.note = Words::tr("%1, P10 to P90").arg(caption.note);
    const auto months = breakEvenOf(cost, *option);
    const double at = months ? *months / perColumn : -1;
    if (at >= 0 && at <= last)
        markBreakEven(plot, at, valueAt(line, *months),
                      Words::tr("break-even %1 months").arg(text::number(*months, 1)), t);
    return caption;
}

}  // namespace headroom::ui
