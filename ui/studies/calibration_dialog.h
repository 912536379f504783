// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/measured_point.h"
#include "core/studies/calibrate.h"
#include "ui/document/scenario_document.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace headroom::ui {

class RunComparisonView;

/// A benchmark's log before it corrects a deployment: for which one, and how far the model lies from the runs without and with
/// them. Nothing is done here; `edit` is what the user agreed to.
class LogDialog final : public QDialog {
    Q_OBJECT
public:
    LogDialog(const ScenarioDocument& document, const QString& file, std::vector<MeasuredPoint> points,
              Date date, QWidget* parent);

    /// The only modelled deployment, or whatever is chosen.
    DeploymentId deployment() const;
    void choose(DeploymentId deployment);
    ScenarioDocument::Edit edit() const;

private:
    void propose();

    const ScenarioDocument& m_document;
    std::string m_file;
    std::vector<MeasuredPoint> m_points;
    Date m_date;
    std::optional<CalibrationProposal> m_proposal;
    QComboBox* m_deployment;
    QLabel* m_refusal;
    RunComparisonView* m_view;
    QPushButton* m_take;
};

/// The runs that correct a deployment, to be looked at or removed.
class CalibrationDialog final : public QDialog {
    Q_OBJECT
public:
    CalibrationDialog(const ScenarioDocument& document, DeploymentId deployment, QWidget* parent);

signals:
    void removeRequested();
};

}  // namespace headroom::ui
