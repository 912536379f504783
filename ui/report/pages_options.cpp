// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/ways.h"
#include "core/studies/contenders.h"
#include "ui/report/pages.h"
#include "ui/text/money_text.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::OptionPages)
};

QString dash() { return QString(QChar(0x2013)); }

/// How what is not done at home is done.
QString runsRented(const WorkloadPlacement& row)
{
    if (row.tokenShare && *row.tokenShare > ratio(0))
        return Words::tr("%1 tokens").arg(text::percent(row.tokenShare->value(), 0));
    return row.instances ? text::number(row.instances->value(), 2) : dash();
}

/// Where each workload runs in the cheapest mix, and what the other ways of running it add.
void writePlacement(PageWriter& page, const ReportContext& context)
{
    const auto& placement = context.results.cost.economics.placement;
    const auto money = [](const Known<Money>& amount, bool refused) {
        const QString figure = amount ? text::number(amount->value(), 0) : dash();
        return amount && refused ? Words::tr("%1 (refused)").arg(figure) : figure;
    };
    std::vector<TableRow> rows;
    for (const WorkloadPlacement& row : placement) {
        if (const Workload* workload = findWorkload(context.scenario, row.workload))
            rows.push_back({{QString::fromStdString(workload->name),
                             row.ownedShare ? text::percent(row.ownedShare->value(), 0) : dash(),
                             runsRented(row), money(row.owned, false), money(row.rented, row.rentingRefused),
                             money(row.byToken, row.tokensRefused)}});
    }
    if (rows.empty())
        return;
    page.section(Words::tr("Where each workload runs, %1").arg(context.currency));
    page.table({{{}, Qt::AlignLeft, 0.22},
                {Words::tr("Owned"), Qt::AlignRight, 0.09},
                {Words::tr("Instances"), Qt::AlignRight, 0.15},
                {Words::tr("All owned adds"), Qt::AlignRight, 0.16},
                {Words::tr("All rented adds"), Qt::AlignRight, 0.21},
                {Words::tr("By the token"), Qt::AlignRight, 0.17}},
               rows);
    page.paragraph(
        Words::tr(
            "Present cost of running all of one workload so while the others stay: servers that only it needs, its instances, its "
            "tokens, and what is paid once where no other owns or rents. What several share is nobody's alone, so the rows need not "
            "add up. Level costs of a year are paid at its end, costs of units month by month."),
        11);
}

/// What the price of the constraint is counted from and to.
void writeConstraint(PageWriter& page, const ReportContext& context)
{
    const Decision& decision = context.results.cost.economics.decision;
    if (!decision.constraint || !decision.unbound || !decision.permitted)
        return;
    const UnboundWay& way = *decision.unbound;
    QString name = text::contenderWord(way.way, {}, context.scenario);
    if (way.way == CostOption::Hybrid)
        name = Words::tr("%1 (%2)").arg(name, text::mixWords(way.split));
    page.paragraph(
        Words::tr("The price of the constraint, %1, is %2 that the cheapest permitted way costs, less %3 "
                  "that the cheapest would cost were all permitted: %4.")
            .arg(context.money(decision.constraint), context.money(decision.permitted),
                 context.money(way.total), name),
        11);
    const Known<Money> planned = context.results.cost.own.total;
    if (planned && cheaper(decision.permitted->value(), planned->value()) &&
        decision.cheapest == CostOption::Own)
        page.paragraph(
            Words::tr("The permitted way is counted without the servers that neither the demand nor a "
                      "stated reserve needs."),
            11);
}

}  // namespace

void writeOptions(PageWriter& page, const ReportContext& context)
{
    const std::vector<OptionResult>& options = context.results.cost.economics.options;
    if (options.empty())
        return;
    const auto money = [](const Known<Money>& amount) {
        return amount ? text::number(amount->value(), 0) : dash();
    };
    std::vector<TableRow> rows;
    for (const OptionResult& option : options) {
        // Of what is refused nothing is told but its cost.
        const bool compared = option.option != CostOption::Own && !option.refused;
        const QString name = text::judgedName(text::contenderWord(option.option, {}, context.scenario),
                                              option.option, context.results);
        rows.push_back({{name, money(option.total), money(option.present), money(option.annual),
                         compared ? money(option.saving) : dash(),
                         compared && option.internalRate ? text::returnRate(*option.internalRate) : dash(),
                         compared && option.breakEvenMonths ? text::number(option.breakEvenMonths->value(), 1)
                                                            : dash()}});
    }
    const Decision& decision = context.results.cost.economics.decision;
    if (decision.unbound && decision.unbound->way == CostOption::Hybrid)
        rows.push_back({{Words::tr("%1, all permitted").arg(text::optionName(CostOption::Hybrid)),
                         money(decision.unbound->total), dash(), dash(), dash(), dash(), dash()}});
    page.section(Words::tr("Ways of doing the work, %1").arg(context.currency));
    page.table({{{}, Qt::AlignLeft, 0.2},
                {Words::tr("Total"), Qt::AlignRight, 0.13},
                {Words::tr("Present cost"), Qt::AlignRight, 0.14},
                {Words::tr("Level, a year"), Qt::AlignRight, 0.15},
                {Words::tr("NPV of owning"), Qt::AlignRight, 0.14},
                {Words::tr("IRR of owning"), Qt::AlignRight, 0.11},
                {Words::tr("Payback, months"), Qt::AlignRight, 0.13}},
               rows);
    const HybridSplit& split = context.results.cost.economics.hybrid;
    if (split.ownedShare && split.instances)
        page.paragraph(Words::tr("The hybrid does %1 of the busiest hour's work at home: %2.")
                           .arg(text::percent(split.ownedShare->value()), text::mixOf(context.results)),
                       11);
    if (std::any_of(options.begin(), options.end(), [&](const OptionResult& option) {
            return carriesItsPart(option.option, context.results) &&
                   !servesDemand(option.option, context.results);
        }))
        page.paragraph(Words::tr("What does a part of the work is there to compare with and is never called "
                                 "the cheapest: see Findings."),
                       11);
    if (!ownServes(context.results))
        page.paragraph(
            Words::tr("What is too small does not serve the demand: nothing is told of what it would save."),
            11);
    for (const RefusedLine& line : decision.refused)
        page.paragraph(Words::tr("%1 is refused: %2. Permitting it alone would save %3.")
                           .arg(QString::fromStdString(line.name), QString::fromStdString(line.reason),
                                context.money(line.price)),
                       11);
    if (const auto& leaving = context.results.cost.economics.cloudExit)
        page.paragraph(
            Words::tr("Leaving the cloud when the plan ends costs %1: what is stated for it, sending "
                      "out what is stored, and what is still owed.")
                .arg(context.money(leaving)),
            11);
    writeConstraint(page, context);
    writePlacement(page, context);
}

void writeUnitCosts(PageWriter& page, const ReportContext& context)
{
    std::vector<ComparedBy> units = comparable(context.scenario, context.results);
    std::erase_if(units, [](const ComparedBy& by) {
        return by.quantity != ComparedBy::Quantity::Unit || by.unit == CostUnit::Hour;
    });
    std::vector<OptionResult> options = context.results.cost.economics.options;
    std::erase_if(options, [&](const OptionResult& option) {
        return std::none_of(units.begin(), units.end(), [&](const ComparedBy& by) {
            return unitValue(option, by.workload, by.unit).has_value();
        });
    });
    std::vector<TableRow> rows;
    for (const ComparedBy& by : units) {
        const Workload* workload = findWorkload(context.scenario, by.workload);
        const ShownUnit unit = comparedUnit(by, context.scenario.info.currency);
        TableRow row{{text::comparedWord(comparedName(by), workload)}};
        for (const OptionResult& option : options) {
            const auto each = unitValue(option, by.workload, by.unit);
            row.cells << (each ? text::resultFigure(each, {}, unit.symbol, unit.factor) : dash());
        }
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return;
    std::vector<TableColumn> columns{{{}, Qt::AlignLeft, 2}};
    for (const OptionResult& option : options)
        columns.push_back({text::contenderWord(option.option, {}, context.scenario), Qt::AlignRight, 1});
    constexpr double heading = 50;
    page.need(std::min(page.height(), heading + page.heightOf(columns, rows)));
    page.section(Words::tr("Cost of one unit"));
    page.table(columns, rows);
}

}  // namespace headroom::ui
