// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/thresholds.h"
#include "ui/charts/cost_bands.h"
#include "ui/charts/draw.h"
#include "ui/report/page_writer.h"
#include "ui/report/report.h"

namespace headroom::ui {

/// What every page is written from.
struct ReportContext {
    const Catalogue& catalogue;
    const Scenario& scenario;
    const Results& results;
    QString currency;
    QString hash;             ///< of the plan, twelve digits in three groups
    const MonteCarlo* draws;  ///< null where no input has a spread
    const CostBands* bands;   ///< of these

    ChartInput chart() const
    {
        return {.catalogue = catalogue,
                .scenario = scenario,
                .now = results,
                .colours = tokens(Scheme::Light),
                .bands = bands};
    }
    QString money(const Known<Money>& amount) const;  ///< "861,130 USD"
    QString perYear(
        const Known<MoneyRate>& rate) const;  ///< "14,400" in twelve planning months, the year of all sheets
};

void writeCover(PageWriter& page, const ReportContext& context);
void writeDecision(PageWriter& page, const ReportContext& context);
void writeDesign(PageWriter& page,
                 const ReportContext& context);  ///< bill of materials, elevations, findings
void writeCapacity(PageWriter& page,
                   const ReportContext& context);  ///< workloads, memory, throughput, latency
/// Whether the plan is billed its planned power at every hour, and that is more than what the hours draw.
bool billsMoreThanDrawn(const ReportContext& context);
void writeEnergy(PageWriter& page, const ReportContext& context);
void writeEconomics(PageWriter& page, const ReportContext& context);
/// What all ways of doing the work cost: in all, discounted, by the year, and against owning.
void writeOptions(PageWriter& page, const ReportContext& context);
/// What a unit of each workload costs by each way, as the window tells it.
void writeUnitCosts(PageWriter& page, const ReportContext& context);
/// The inputs with a spread, what they make of the results, and which moves the cost most. Nothing without spreads.
void writeUncertainty(PageWriter& page, const ReportContext& context);
void writeAssumptions(PageWriter& page, const ReportContext& context);
void writeFormulas(PageWriter& page, const ReportContext& context);

/// What is bought: count, name, with `each` the price of one, and what all cost; then what is paid.
std::vector<TableRow> billRows(const ReportContext& context, bool each);

}  // namespace headroom::ui
