// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/finding.h"
#include "core/results/periods.h"
#include "core/results/results.h"
#include "core/results/unit_values.h"
#include "core/scenario/scenario.h"
#include "ui/charts/chart_hover.h"
#include "ui/theme/theme.h"

#include <QPointF>
#include <QString>

#include <functional>
#include <map>
#include <optional>
#include <vector>

class QCustomPlot;

namespace headroom::ui {

/// P10 and P90 of the money paid by the end of each month, from month 0; empty if nothing is varied.
struct CostBand {
    std::vector<double> low, high;
};
/// P10 and P90 of what an option takes at the start and in each year, and of the start with the first year.
struct YearSpan {
    CostOption option{};
    std::vector<double> low, high;
    double firstLow = 0, firstHigh = 0;
};
/// P10 and P90 of what a unit costs, as `unitValue` tells it.
struct UnitSpan {
    CostOption option{};
    WorkloadId workload;
    CostUnit unit{};
    double low = 0, high = 0;
};
struct CostBands {
    std::map<CostOption, CostBand> curves;
    std::vector<YearSpan> years;
    std::vector<UnitSpan> units;

    /// Null where none was worked out.
    const CostBand* curve(CostOption option) const
    {
        const auto found = curves.find(option);
        return found == curves.end() ? nullptr : &found->second;
    }
};

/// How far the estimate of a deployment lies from a simulation of the same load, as shares of what was simulated.
struct SimulatedGap {
    DeploymentId deployment;
    std::optional<double> perToken;  ///< serving, of the means
    std::optional<double> latency;   ///< a rate, of the p95 at the busiest hour
};

/// What a chart draws: the values shown now, those before a drag as a trace (may be null), and what is selected.
struct ChartInput {
    const Catalogue& catalogue;
    const Scenario& scenario;
    const Results& now;
    const Results* before = nullptr;
    const Tokens& colours;
    DeploymentId deployment{};            ///< of the charts about one deployment; the first if unset
    PlacementId device{};                 ///< whose bars stand on a soft column
    CostOption option = CostOption::Own;  ///< of the cash flow
    CashPeriod period = CashPeriod::Year;
    const CostBands* bands = nullptr;  ///< of the charts of money; null while nothing is varied
    const std::vector<SimulatedGap>* gaps =
        nullptr;  ///< of the plan as it is; null while nothing was simulated
};

/// What a drawing says beside itself.
struct ChartCaption {
    QString note;   ///< at the right of the title: units, or the two figures that matter
    QString empty;  ///< why there is nothing to draw, and what to do; the plot is then bare
    QString
        explainPath;  ///< the value that a click explains where nothing drawn has its own, see `setExplained`
    /// The break-even, which can be pulled along the months; in plot coordinates.
    std::optional<QPointF> marker = {};
    /// Of the figures under the mouse: the unit of lines, what a place across is called, and what a bar says (HTML).
    QString unit = {};
    std::function<QString(double x)> across = {};
    std::function<QString(const BarUnderMouse&)> tellBar = {};
    std::function<QString(double x, double y)> tellPlace = {};  ///< beside the lines
    /// What is copied and exported as CSV where lengths on the screen are no figures.
    std::function<QString()> numbers = {};
};

ChartCaption drawMemory(QCustomPlot& plot, const ChartInput& input);
ChartCaption drawLoad(QCustomPlot& plot, const ChartInput& input);
ChartCaption drawEnergy(QCustomPlot& plot, const ChartInput& input);
ChartCaption drawCumulative(QCustomPlot& plot, const ChartInput& input);
ChartCaption drawYearlyCost(QCustomPlot& plot, const ChartInput& input);
/// One option by period: what is paid upwards and what is got back downwards, and as a line what has been paid so far.
ChartCaption drawCashFlow(QCustomPlot& plot, const ChartInput& input);
/// What an hour, an item, a token … costs by option, as bars with figures; each kind has a scale of its own.
ChartCaption drawUnitCosts(QCustomPlot& plot, const ChartInput& input);

}  // namespace headroom::ui
