// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/sensitivity.h"
#include "ui/report/pages.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <qcustomplot.h>

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::UncertaintyPages)
};

/// Of all results those that a decision hangs on.
constexpr const char* decisive[] = {"cost.own.total",         "cost.cloud.total",    "cost.api.total",
                                    "cost.hybrid.total",      "cost.saving",         "cost.present_saving",
                                    "cost.break_even_months", "energy.planned_power"};
constexpr int mostSwings = 8;

void inputTable(PageWriter& page, const MonteCarlo& run)
{
    std::vector<TableRow> rows;
    for (const InputView& input : run.inputs) {
        if (!input.spread)
            continue;
        rows.push_back({{text::inputName(input), text::inputFigure(input, input.value),
                         text::inputSpan(input, input.spread->low, input.spread->high),
                         text::spreadKindName(input.spread->kind)}});
    }
    page.section(Words::tr("Inputs that are not known exactly"));
    page.table({{Words::tr("Input"), Qt::AlignLeft, 0.36},
                {Words::tr("Planned"), Qt::AlignRight, 0.18},
                {Words::tr("Spread"), Qt::AlignRight, 0.28},
                {Words::tr("Kind"), Qt::AlignLeft, 0.18}},
               rows);
}

void resultTable(PageWriter& page, const ReportContext& context, const MonteCarlo& run)
{
    std::vector<TableRow> rows;
    for (const char* name : decisive) {
        const auto named = findNamedResult(name);
        const auto band = std::find_if(run.results.begin(), run.results.end(),
                                       [name](const ResultBand& one) { return one.result == name; });
        if (!named || band == run.results.end() || band->known == 0)
            continue;
        const ShownUnit unit = shownUnit(*named, context.scenario.info.currency);
        const auto figure = [&](std::optional<double> si) {
            return text::resultFigure(si, name, unit.symbol, unit.factor);
        };
        rows.push_back({{text::resultName(name, context.scenario), figure(band->base), figure(band->p10),
                         figure(band->p50), figure(band->p90)}});
    }
    page.section(Words::tr("What they make of the answer"));
    page.table({{Words::tr("Result"), Qt::AlignLeft, 0.32},
                {Words::tr("As planned"), Qt::AlignRight, 0.17},
                {"P10", Qt::AlignRight, 0.17},
                {"P50", Qt::AlignRight, 0.17},
                {"P90", Qt::AlignRight, 0.17}},
               rows);
    const auto share = [&run](std::size_t times) {
        return text::percent(static_cast<double>(times) / static_cast<double>(run.draws));
    };
    QStringList cheapest;
    for (const CostOption option : allOptions) {
        if (const std::size_t times = run.cheapest[static_cast<std::size_t>(option)]; times > 0)
            cheapest << Words::tr("%1 in %2", "who costs least, in how many draws")
                            .arg(text::contenderWord(option, {}, context.scenario), share(times));
    }
    if (!cheapest.empty())
        page.paragraph(Words::tr("Cheapest: %1.").arg(cheapest.join(", ")), 12);
    if (run.overloaded > 0)
        page.paragraph(
            Words::tr(
                "In %1 of the draws own hardware does not serve the demand. What owning costs and saves is told of "
                "the others.")
                .arg(share(run.overloaded)),
            12);
}

void swingTable(PageWriter& page, const ReportContext& context)
{
    const char* const name = context.results.cost.hasOwn ? "cost.own.total" : "cost.cloud.total";
    const auto named = findNamedResult(name);
    const auto study = named ? sensitivity(context.catalogue, context.scenario, *named)
                             : Result<Sensitivity>(Error{Error::Code::UnknownField, {}});
    if (!study || study.value().swings.empty())
        return;
    const ShownUnit unit = shownUnit(*named, context.scenario.info.currency);
    std::vector<TableRow> rows;
    for (const Swing& swing : study.value().swings) {
        if (static_cast<int>(rows.size()) == mostSwings)
            break;
        if (swing.atLow == swing.atHigh)
            continue;
        rows.push_back({{text::inputName(swing.input), text::inputFigure(swing.input, swing.low),
                         text::resultFigure(swing.atLow, name, unit.symbol, unit.factor),
                         text::inputFigure(swing.input, swing.high),
                         text::resultFigure(swing.atHigh, name, unit.symbol, unit.factor)}});
    }
    if (rows.empty())
        return;
    page.section(Words::tr("One at a time: %1").arg(text::resultName(name, context.scenario)));
    page.table({{Words::tr("Input"), Qt::AlignLeft, 0.32},
                {Words::tr("At its low end"), Qt::AlignRight, 0.17},
                {{}, Qt::AlignRight, 0.17},
                {Words::tr("At its high end"), Qt::AlignRight, 0.17},
                {{}, Qt::AlignRight, 0.17}},
               rows);
}

}  // namespace

void writeUncertainty(PageWriter& page, const ReportContext& context)
{
    if (!context.draws)
        return;
    const MonteCarlo& run = *context.draws;
    page.chapter(Words::tr("Uncertainty"));
    page.paragraph(
        Words::tr(
            "%1 draws of all these inputs at once, by Latin hypercube, as if none depended on another. Four draws in five lie between P10 and P90.")
            .arg(text::number(static_cast<double>(run.draws), 0)),
        14);
    inputTable(page, run);
    resultTable(page, context, run);
    swingTable(page, context);
    if (context.bands && !context.bands->curves.empty())
        page.chart(Words::tr("What has been paid by each month"),
                   Words::tr("Cumulative with P10 to P90, %1").arg(context.currency), 200,
                   [&](QCustomPlot& plot) { drawCumulative(plot, context.chart()); });
}

}  // namespace headroom::ui
