// SPDX-License-Identifier: GPL-3.0-or-later
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
        rows.push_back(
            {{text::contenderWord(option.option, {}, context.scenario), money(option.total),
              money(option.present), money(option.annual), own ? dash() : money(option.saving),
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
