// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace headroom::ui {

/// Says above a deployment's fields that measured runs correct the model, how many, of which file and day; looks at them or removes
/// them. Hidden where there are none.
class CalibrationCard final : public QFrame {
    Q_OBJECT
public:
    explicit CalibrationCard(QWidget* parent = nullptr);

    /// `deployment` may be none.
    void show(const Scenario& scenario, const Results& results, DeploymentId deployment);
    DeploymentId deployment() const { return m_deployment; }

signals:
    void runsRequested();
    void removeRequested();

private:
    DeploymentId m_deployment;
    QLabel* m_badge;
    QLabel* m_source;
    QToolButton* m_look;
    QToolButton* m_remove;
};

}  // namespace headroom::ui
