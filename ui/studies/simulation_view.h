// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/selection.h"
#include "ui/studies/simulation_runner.h"

#include <QWidget>

class QCheckBox;
class QCustomPlot;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;

namespace headroom::ui {

class QuietCombo;
class SimulationTable;

/// The simulation dock: what to run, the run's progress, and what came of it for one deployment. A trace may be dropped on it.
class SimulationView final : public QWidget {
    Q_OBJECT
public:
    SimulationView(ScenarioDocument& document, Selection& selection, SimulationRunner& runner,
                   QWidget* parent = nullptr);
    QSize sizeHint() const override { return {296, 420}; }
    QSize minimumSizeHint() const override { return {220, 140}; }

    /// What the controls say.
    SimulationWish wish() const;
    /// Takes the arrivals from this file.
    void takeTrace(const QString& fileName);

signals:
    void noteChanged(const QString& note);

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildControls();
    void retranslate();
    void fillDeployments();
    void fillArrivals();
    void chooseArrivals();
    void pressed();
    void redraw();
    /// The run of the chosen deployment, of several the first.
    const simulation::Run* shownRun() const;
    QString emptyWords() const;
    QString summaryOf(const simulation::Run& run) const;

    ScenarioDocument& m_document;
    Selection& m_selection;
    SimulationRunner& m_runner;
    QuietCombo* m_deployment;
    QuietCombo* m_arrivals;
    QLabel* m_seedName;
    QSpinBox* m_seed;
    QCheckBox* m_again;
    QPushButton* m_run;
    QLabel* m_state;
    SimulationTable* m_table;
    QLabel* m_summary;
    QCustomPlot* m_plot;
    QLabel* m_empty;
    QTimer* m_pause;
    QString m_trace;
    int m_arrivalsBefore = 0;
};

/// Why a deployment was not run, and what to do.
QString skippedWords(simulation::Skipped skipped);

}  // namespace headroom::ui
