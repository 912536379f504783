// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/ways.h"
#include "core/studies/contenders.h"
#include "ui/report/pages.h"
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
            rows.push_back(
                {{QString::fromStdString(workload->name),
                  row.ownedShare ? text::percent(row.ownedShare->value(), 0) : dash(),
                  row.instances ? text::number(row.instances->value(), 2) : dash(), money(row.owned, false),
                  money(row.rented, row.rentingRefused), money(row.byToken, row.tokensRefused)}});
    }
    if (rows.empty())
        return;
    page.section(Words::tr("Where each workload runs, %1").arg(context.currency));
    page.table({{{}, Qt::AlignLeft, 0.24},
                {Words::tr("Owned"), Qt::AlignRight, 0.1},
                {Words::tr("Instances"), Qt::AlignRight, 0.11},
                {Words::tr("All owned adds"), Qt::AlignRight, 0.17},
                {Words::tr("All rented adds"), Qt::AlignRight, 0.21},
                {Words::tr("By the token"), Qt::AlignRight, 0.17}},
               rows);
    page.paragraph(
        Words::tr(
            "Present cost of running all of one workload so while the others stay: servers that only it needs, its instances, its "
            "tokens. What several share is nobody's alone, so the rows need not add up."),
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
        const bool own = option.option == CostOption::Own;
        QString name = text::contenderWord(option.option, {}, context.scenario);
        if (option.refused)
            name = Words::tr("%1 (refused)").arg(name);
        else if (!servesDemand(option.option, context.results))
            name = Words::tr("%1 (too small)").arg(name);
        rows.push_back(
            {{name, money(option.total), money(option.present), money(option.annual),
              own ? dash() : money(option.saving),
              !own && option.internalRate && option.saving && *option.saving > Money{}
                  ? text::percent(option.internalRate->value())
                  : dash(),
              !own && option.breakEvenMonths ? text::number(option.breakEvenMonths->value(), 1) : dash()}});
    }
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
        page.paragraph(
            Words::tr(
                "The hybrid owns %1 of the busiest hour's demand in whole servers and rents %2 instances on average.")
                .arg(text::percent(split.ownedShare->value()), text::number(split.instances->value(), 2)),
            11);
    if (!ownServes(context.results))
        page.paragraph(
            Words::tr("What is too small does not serve the demand: nothing is told of what it would save."),
            11);
    for (const RefusedLine& line : context.results.cost.economics.decision.refused)
        page.paragraph(Words::tr("%1 is refused: %2. Refusing it alone costs %3.")
                           .arg(QString::fromStdString(line.name), QString::fromStdString(line.reason),
                                context.money(line.price)),
                       11);
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
