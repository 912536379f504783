// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace headroom::ui {

class MemoryChart final : public ChartView {
    Q_OBJECT
public:
    MemoryChart(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
};
class LoadChart final : public ChartView {
    Q_OBJECT
public:
    LoadChart(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
};
class EnergyChart final : public ChartView {
    Q_OBJECT
public:
    EnergyChart(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
};
class CumulativeChart final : public ChartView {
    Q_OBJECT
public:
    CumulativeChart(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
};
class YearlyCostChart final : public ChartView {
    Q_OBJECT
public:
    YearlyCostChart(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
};

class CashFlowChart final : public ChartView {
    Q_OBJECT
public:
    CashFlowChart(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
};

class UnitCostChart final : public ChartView {
    Q_OBJECT
public:
    UnitCostChart(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
};

}  // namespace headroom::ui
