// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/evaluate.h"
#include "ui/charts/option_style.h"
#include "ui/report/pages.h"
#include "ui/text/money_text.h"
#include "ui/text/text.h"

#include <qcustomplot.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::EconomicsPages)
};

QString nameOf(const std::string& name) { return QString::fromStdString(name); }

/// A few runs a year are not none a day.
QString perDay(double items) { return text::number(items, items < 10 ? -1 : 0); }

void memoryTable(PageWriter& page, const ReportContext& context)
{
    std::vector<TableRow> rows;
    for (const DeploymentResult& result : context.results.deployments) {
        const MemoryResult& m = result.memory;
        const Deployment* deployment = findDeployment(context.scenario, result.id);
        if (!deployment || !m.weights)
            continue;
        // One unit for all, that of the chart below.
        const auto gigabytes = [](const Known<Bytes>& bytes) {
            return bytes ? text::number(bytes->value() / 1e9, 1) : text::unknownWord();
        };
        rows.push_back({{nameOf(deployment->name), gigabytes(m.weights), gigabytes(m.kvCache),
                         gigabytes(m.activations), gigabytes(m.overhead), gigabytes(m.reserve),
                         gigabytes(m.capacity), m.fits ? Words::tr("yes") : Words::tr("no")}});
    }
    if (rows.empty())
        return;
    page.section(Words::tr("Memory of one accelerator, GB"));
    page.table({{Words::tr("Deployment"), Qt::AlignLeft, 0.2},
                {Words::tr("Weights"), Qt::AlignRight, 0.12},
                {Words::tr("KV cache"), Qt::AlignRight, 0.12},
                {Words::tr("Activations"), Qt::AlignRight, 0.13},
                {Words::tr("Overhead"), Qt::AlignRight, 0.12},
                {Words::tr("Reserve"), Qt::AlignRight, 0.11},
                {Words::tr("Capacity"), Qt::AlignRight, 0.12},
                {Words::tr("Fits"), Qt::AlignRight, 0.08}},
               rows);
    page.chart(Words::tr("Memory per accelerator"), Words::tr("GB"), 170,
               [&](QCustomPlot& plot) { drawMemory(plot, context.chart()); });
}

}  // namespace

void writeCapacity(PageWriter& page, const ReportContext& context)
{
    if (context.scenario.workloads.empty())
        return;
    page.chapter(Words::tr("Workloads and capacity"));
    std::vector<TableRow> demand;
    for (const Workload& workload : context.scenario.workloads) {
        demand.push_back({{nameOf(workload.name),
                           workload.itemName.empty() ? Words::tr("items") : nameOf(workload.itemName),
                           perDay(workload.items.value.value() * 86400.0),
                           QString(QChar(0xd7)) + text::number(workload.peakFactor.value.value()),
                           workload.urgency == Urgency::Batch ? Words::tr("batch") : Words::tr("interactive"),
                           text::dataClassName(workload.dataClass)}});
    }
    page.section(Words::tr("Demand"));
    page.table({{Words::tr("Workload"), Qt::AlignLeft, 0.28},
                {Words::tr("Item"), Qt::AlignLeft, 0.16},
                {Words::tr("Mean per day"), Qt::AlignRight, 0.16},
                {Words::tr("Peak"), Qt::AlignRight, 0.1},
                {Words::tr("Urgency"), Qt::AlignLeft, 0.14},
                {Words::tr("Data class"), Qt::AlignLeft, 0.16}},
               demand);
    page.section(Words::tr("Capacity"));
    std::vector<TableRow> capacity;
    for (const DeploymentResult& result : context.results.deployments) {
        const Deployment* deployment = findDeployment(context.scenario, result.id);
        const Workload* workload = findWorkload(context.scenario, result.workload);
        const auto share = [](const Known<Ratio>& use) {
            return use ? text::percent(use->value()) : text::unknownWord();
        };
        capacity.push_back(
            {{deployment ? nameOf(deployment->name) : QString(), text::number(result.fitted, 0),
              result.needed ? text::number(result.needed->value(), 0) : text::unknownWord(),
              share(result.meanUse), share(result.peakUse),
              result.latencyAtPeak
                  ? text::known(result.latencyAtPeak)
                  : text::known(result.atPeak.firstToken ? result.atPeak.firstToken : result.firstToken),
              workload && workload->kind == WorkloadKind::Rate
                  ? QString(QChar(0x2013))
                  : text::known(result.atPeak.perToken ? result.atPeak.perToken : result.perToken)}});
    }
    page.table({{Words::tr("Deployment"), Qt::AlignLeft, 0.24},
                {Words::tr("Fitted"), Qt::AlignRight, 0.1},
                {Words::tr("Needed"), Qt::AlignRight, 0.1},
                {Words::tr("Mean use"), Qt::AlignRight, 0.13},
                {Words::tr("Peak use"), Qt::AlignRight, 0.13},
                {Words::tr("p95 or first token"), Qt::AlignRight, 0.17},
                {Words::tr("Per token"), Qt::AlignRight, 0.13}},
               capacity);
    memoryTable(page, context);
    // Three pictures side by side need the whole width, one alone goes with the next.
    std::vector<PageWriter::Chart> wide, loads;
    for (const DeploymentResult& result : context.results.deployments) {
        if (result.curve.empty())
            continue;
        const Deployment* deployment = findDeployment(context.scenario, result.id);
        ChartInput input = context.chart();
        input.deployment = result.id;
        QCustomPlot probe;
        const ChartCaption caption = drawLoad(probe, input);
        if (!caption.empty.isEmpty())
            continue;
        const bool three = std::any_of(result.curve.begin(), result.curve.end(),
                                       [](const LoadPoint& point) { return point.perToken.has_value(); });
        (three ? wide : loads)
            .push_back({Words::tr("Load of %1").arg(deployment ? nameOf(deployment->name) : QString()),
                        caption.note, [input](QCustomPlot& plot) { drawLoad(plot, input); }});
    }
    for (const PageWriter::Chart& one : wide)
        page.charts(200, one, nullptr);
    for (std::size_t i = 0; i < loads.size(); i += 2)
        page.charts(220, loads[i], i + 1 < loads.size() ? &loads[i + 1] : nullptr);
}

bool billsMoreThanDrawn(const ReportContext& context)
{
    if (context.scenario.assumptions.energyBasis != EnergyBasis::PlannedPower)
        return false;
    Scenario drawn = context.scenario;
    drawn.assumptions.energyBasis = EnergyBasis::LoadProfile;
    const auto billed = context.results.cost.own.electricity,
               paid = evaluate(context.catalogue, drawn).cost.own.electricity;
    constexpr double told = 1.005;
    return !billed || !paid || billed->value() > told * paid->value();
}

void writeEnergy(PageWriter& page, const ReportContext& context)
{
    const EnergyResult& energy = context.results.energy;
    page.chapter(Words::tr("Energy and carbon"));
    std::vector<TableRow> rows;
    if (!context.scenario.racks.empty())
        rows = {{{Words::tr("Planned power at the rack feeds"), text::known(energy.plannedPower)}},
                {{Words::tr("Planning limit of all racks"), text::known(energy.powerLimit)}}};
    Power bought{};
    for (const Purchase& one : context.scenario.purchases)
        bought += one.power ? one.count.value * one.power->value : Power{};
    if (bought > Power{})
        rows.push_back(
            {{Words::tr("Planned power of purchases beside the racks"), text::known(Known<Power>(bought))}});
    rows.insert(
        rows.end(),
        {
            {{Words::tr("Energy in a year, with cooling by PUE"), text::known(energy.yearly)}},
            {{Words::tr("Carbon of the grid in a year"),
              energy.carbonYearly ? text::figureIn(energy.carbonYearly->value() / 1000.0, "t", 1).joined()
                                  : text::unknownWord()}},
        });
    page.table({{{}, Qt::AlignLeft, 0.65}, {{}, Qt::AlignRight, 0.35}}, rows);
    if (!context.scenario.racks.empty() && billsMoreThanDrawn(context))
        page.paragraph(
            Words::tr("The bill of the plan counts planned power in every hour of the year, more than this."),
            11);
    if (energy.hourlyKnown)
        page.chart(energy.it.ofWeek() ? Words::tr("Power through the week")
                                      : Words::tr("Power through the day"),
                   Words::tr("kW by the load of the hour"), 220,
                   [&](QCustomPlot& plot) { drawEnergy(plot, context.chart()); });
}

void writeEconomics(PageWriter& page, const ReportContext& context)
{
    const CostResult& cost = context.results.cost;
    const OwnCost& own = cost.own;
    const Finance& finance = context.scenario.finance;
    const Tokens& ink = page.colours();
    page.chapter(Words::tr("Economics"));
    page.paragraph(
        (cost.straightLines && !finance.discounting.discountRate
             ? Words::tr("Straight lines: no interest, no residual value, no taxes; %1 hours in all.")
         : cost.straightLines
             ? Words::tr(
                   "Straight lines, discounted to the start; no taxes and no price changes; %1 hours in all.")
             : Words::tr("With the interest, taxes and price changes of the plan; %1 hours in all."))
                .arg(text::number(inHours(cost.horizon), 0)) +
            QChar(' ') +
            Words::tr("A year is twelve planning months of %1 hours.").arg(text::number(inHours(cost.month))),
        14);
    const int count = std::clamp(static_cast<int>(std::ceil(horizonYears(cost) - 1e-9)), 1, 10);
    std::vector<TableColumn> columns{{{}, Qt::AlignLeft, 2.4}};
    for (int i = 1; i <= count; ++i)
        columns.push_back({Words::tr("Year %1").arg(i), Qt::AlignRight, 1});
    columns.push_back({Words::tr("Total"), Qt::AlignRight, 1.2});
    std::vector<TableRow> rows;
    const auto add = [&rows](const QString& name, const std::vector<Money>& paid,
                             TableRow::Weight weight = TableRow::Weight::Plain, const QColor& colour = {}) {
        TableRow row{{name}, weight, colour};
        Money total{};
        for (const Money& amount : paid) {
            total += amount;
            row.cells << text::number(amount.value(), 0);
        }
        row.cells << text::number(total.value(), 0);
        rows.push_back(std::move(row));
    };
    for (const CategoryYears& category : ownByCategory(cost, count))
        add(text::categoryName(category.category, context.scenario), category.years);
    const std::vector<Money> ownYears = paidByYear(cost, CostOption::Own, count);
    if (!ownYears.empty())
        add(Words::tr("Own"), ownYears, TableRow::Weight::Total, ink.own);
    const auto against = [&](const QString& name, const QString& gap, CostOption way) {
        const std::vector<Money> paid = paidByYear(cost, way, count);
        if (paid.empty())
            return;
        add(name, paid, TableRow::Weight::Total, optionColor(way, ink));
        if (ownYears.empty() || gap.isEmpty())
            return;
        TableRow row{{gap}};
        Money total{};
        for (std::size_t i = 0; i < ownYears.size(); ++i)
            row.cells << text::number((total += ownYears[i] - paid[i]).value(), 0);
        row.cells << text::number(total.value(), 0);
        rows.push_back(row);
    };
    against(Words::tr("Cloud"), Words::tr("Own less cloud, cumulative"), CostOption::Cloud);
    against(Words::tr("API"), Words::tr("Own less API, cumulative"), CostOption::Api);
    against(text::wayName(CostOption::Hybrid, context.results), {}, CostOption::Hybrid);
    page.section(Words::tr("Paid in each year, %1").arg(context.currency));
    page.table(columns, rows);
    page.chart(Words::tr("Paid in each year"), context.currency, 220,
               [&](QCustomPlot& plot) { drawYearlyCost(plot, context.chart()); });

    writeOptions(page, context);
    writeUnitCosts(page, context);
    const auto positive = [](const Known<MoneyRate>& rate) { return rate && rate->value() > 0; };
    page.section(Words::tr("Hidden costs"));
    const auto counted = [&](const QString& name, bool in) {
        return TableRow{{name, in ? Words::tr("counted") : Words::tr("not counted")},
                        TableRow::Weight::Plain,
                        {},
                        in ? "ok" : "warning",
                        in ? ink.ok : ink.warn};
    };
    const OptionResult* sheet = cost.economics.find(CostOption::Own);
    const bool sold = sheet && !sheet->flow.of(CostCategory::Residual).empty();
    const bool network = std::any_of(context.scenario.purchases.begin(), context.scenario.purchases.end(),
                                     [](const Purchase& one) { return one.kind == PurchaseKind::Network; });
    std::vector<TableRow> all{counted(Words::tr("Electricity"), own.electricity.has_value()),
                              counted(Words::tr("Cooling, by PUE or adder"), own.electricity.has_value()),
                              counted(Words::tr("Maintenance contract"), positive(own.maintenance)),
                              counted(Words::tr("Staff and on-call"), !context.scenario.staff.empty()),
                              counted(Words::tr("Network and switches"), network),
                              counted(Words::tr("Interest"), finance.discounting.discountRate.has_value() ||
                                                                 finance.funding.funding != Funding::Cash),
                              counted(Words::tr("Residual value"), sold)};
    if (cost.hasCloud) {
        const auto row = [&](const QString& name, HiddenCostState state) {
            TableRow out = counted(name, state != HiddenCostState::NotConsidered);
            if (state == HiddenCostState::Zero)
                out.cells.back() = Words::tr("set to zero");
            all.push_back(std::move(out));
        };
        const QString names[] = {Words::tr("Cloud: storage"),       Words::tr("Cloud: network, egress"),
                                 Words::tr("Cloud: control plane"), Words::tr("Cloud: support"),
                                 Words::tr("Cloud: lost goodput"),  Words::tr("Cloud: set-up"),
                                 Words::tr("Cloud: debugging"),     Words::tr("Cloud: other compute")};
        const auto& states = cost.economics.hiddenCloud;
        for (std::size_t i = 0; i < std::min(std::size(names), states.size()); ++i)
            row(names[i], states[i]);
        all.push_back(
            counted(Words::tr("Cloud: exit, moving the data out"), finance.hiddenCloud.exit.has_value()));
    }
    page.twoColumns({{{}, Qt::AlignLeft, 0.68}, {{}, Qt::AlignRight, 0.32}}, all);
}

}  // namespace headroom::ui
