// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "ui/charts/charts.h"
#include "ui/charts/cost_bands.h"
#include "ui/inspectors/inspector.h"
#include "ui/studies/calibration_dialog.h"
#include "ui/studies/goal_seek_dialog.h"
#include "ui/studies/regime_view.h"
#include "ui/studies/sensitivity_view.h"
#include "ui/studies/simulation_view.h"
#include "ui/window/dock.h"
#include "ui/window/main_window.h"

#include <QAction>

namespace headroom::ui {

namespace {

/// Nothing of a plan that has changed since.
std::vector<SimulatedGap> gapsOf(const SimulationRunner& runner)
{
    std::vector<SimulatedGap> gaps;
    if (!runner.answer() || runner.outdated())
        return gaps;
    for (const simulation::Run& run : runner.answer()->runs) {
        const simulation::Gap gap = simulation::gapOf(run);
        gaps.push_back(
            {run.id, gap.perToken,
             std::holds_alternative<simulation::QueueOutcome>(run.outcome) ? gap.latency : std::nullopt});
    }
    return gaps;
}

}  // namespace

void MainWindow::buildStudies()
{
    m_studies = new LiveStudies(m_document, this);
    auto* tornado = new SensitivityView(m_document, *m_studies, this);
    auto* map = new RegimeView(m_document, *m_studies, this);
    m_simulation = new SimulationRunner(m_document, this);
    auto* simulation = new SimulationView(m_document, m_selection, *m_simulation, this);
    m_studyDocks = {addDock("sensitivity", tornado), addDock("regime", map),
                    addDock("simulation", simulation)};
    connect(simulation, &SimulationView::noteChanged, m_studyDocks.simulation, &Dock::setNote);
    connect(tornado, &SensitivityView::noteChanged, m_studyDocks.sensitivity, &Dock::setNote);
    connect(map, &RegimeView::noteChanged, m_studyDocks.regime, &Dock::setNote);
    connect(tornado, &SensitivityView::inputActivated, this, &MainWindow::editInput);
    auto* load = qobject_cast<ChartView*>(m_docks.load->widget());
    connect(m_simulation, &SimulationRunner::changed, this,
            [this, load] { load->setGaps(gapsOf(*m_simulation)); });
    connect(qobject_cast<ChartView*>(m_docks.cumulative->widget()), &ChartView::breakEvenWanted, this,
            &MainWindow::seekBreakEven);
    QList<ChartView*> ofMoney = m_docks.cashFlow->findChildren<ChartView*>();
    for (const Dock* dock : {m_docks.cumulative, m_docks.yearly, m_docks.unitCosts})
        ofMoney << qobject_cast<ChartView*>(dock->widget());
    connect(m_studies, &LiveStudies::changed, this, [this, ofMoney] {
        const auto& run = m_studies->draws();
        const auto bands = run ? std::optional(bandsOf(*run)) : std::nullopt;
        for (ChartView* chart : ofMoney)
            chart->setBands(bands);
    });
}

void MainWindow::showRuns(DeploymentId deployment)
{
    CalibrationDialog dialog(m_document, deployment, this);
    connect(&dialog, &CalibrationDialog::removeRequested, this, [this, deployment] {
        // The dialog is only opened while there are runs to remove.
        (void)m_document.apply(tr("Remove calibration"), [deployment](Scenario plan) {
            return removeMeasurements(std::move(plan), deployment);
        });
    });
    dialog.exec();
}

void MainWindow::retranslateStudies()
{
    m_studyDocks.sensitivity->setTitle(tr("Sensitivity"));
    m_studyDocks.regime->setTitle(tr("Regime map"));
    m_studyDocks.simulation->setTitle(tr("Simulation"));
    m_goalSeek->setText(tr("&Goal seek…"));
}

void MainWindow::seekGoal() { openGoalSeek()->show(); }

void MainWindow::seekBreakEven(double months)
{
    GoalSeekDialog* dialog = openGoalSeek();
    dialog->choose("cost.break_even_months", {});
    dialog->show();
    dialog->seekFor(months);
}

GoalSeekDialog* MainWindow::openGoalSeek()
{
    auto* dialog = new GoalSeekDialog(m_document, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(m_studies->result(), m_studies->tornado() && !m_studies->tornado()->swings.empty()
                                            ? m_studies->tornado()->swings.front().input.path
                                            : std::string());
    return dialog;
}

}  // namespace headroom::ui
