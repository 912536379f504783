// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts.h"

namespace headroom::ui {

MemoryChart::MemoryChart(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : ChartView(drawMemory, document, selection, parent)
{}
LoadChart::LoadChart(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : ChartView(drawLoad, document, selection, parent)
{}
EnergyChart::EnergyChart(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : ChartView(drawEnergy, document, selection, parent)
{}
CumulativeChart::CumulativeChart(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : ChartView(drawCumulative, document, selection, parent)
{}
YearlyCostChart::YearlyCostChart(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : ChartView(drawYearlyCost, document, selection, parent)
{}

CashFlowChart::CashFlowChart(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : ChartView(drawCashFlow, document, selection, parent)
{}

UnitCostChart::UnitCostChart(ScenarioDocument& document, Selection& selection, QWidget* parent)
    : ChartView(drawUnitCosts, document, selection, parent)
{}

}  // namespace headroom::ui
