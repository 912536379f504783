// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/calibration_dialog.h"

#include "core/scenario/edits.h"
#include "ui/studies/run_comparison.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

QVBoxLayout* columnOf(QDialog* dialog, const QString& head)
{
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    column->setSpacing(Theme::px(8));
    auto* title = new QLabel(head, dialog);
    title->setFont(Theme::font(15, QFont::Medium));
    title->setWordWrap(true);
    column->addWidget(title);
    dialog->resize(Theme::px(780), Theme::px(560));
    return column;
}

}  // namespace

LogDialog::LogDialog(const ScenarioDocument& document, const QString& file, std::vector<MeasuredPoint> points,
                     Date date, QWidget* parent)
    : QDialog(parent),
      m_document(document),
      m_file(file.toStdString()),
      m_points(std::move(points)),
      m_date(date),
      m_deployment(new QuietCombo(this)),
      m_refusal(new QLabel(this)),
      m_view(new RunComparisonView(this)),
      m_take(new QPushButton(tr("Correct the model"), this))
{
    setWindowTitle(tr("Import"));
    QVBoxLayout* const column = columnOf(this, tr("Measured runs: %1").arg(file));
    for (const Deployment& one : document.scenario().deployments) {
        if (one.basis == CapacityBasis::Modelled)
            m_deployment->addItem(QString::fromStdString(one.name), static_cast<qulonglong>(one.id.number));
    }
    auto* row = new QFormLayout;
    row->setHorizontalSpacing(Theme::px(16));
    row->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row->addRow(tr("For the deployment"), m_deployment);
    column->addLayout(row);
    m_refusal->setWordWrap(true);
    Theme::setTone(*m_refusal, Theme::Tone::Bad);
    column->addWidget(m_refusal);
    column->addWidget(m_view, 1);
    if (const QString failed = text::failedRequests(m_points); !failed.isEmpty()) {
        auto* warning = new QLabel(failed, this);
        warning->setObjectName("failedRequests");
        warning->setWordWrap(true);
        column->addWidget(warning);
    }
    auto* undo = new QLabel(tr("It becomes one step of the history; Ctrl+Z takes it back."), this);
    undo->setProperty("secondary", true);
    column->addWidget(undo);
    auto* buttons = new QDialogButtonBox(this);
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    connect(m_deployment, &QComboBox::currentIndexChanged, this, &LogDialog::propose);
    propose();
    // The first that the log does not contradict is most likely the one it belongs to.
    for (int i = 1; i < m_deployment->count() && !m_proposal; ++i)
        m_deployment->setCurrentIndex(i);
    if (!m_proposal)
        m_deployment->setCurrentIndex(0);
}

DeploymentId LogDialog::deployment() const { return DeploymentId{m_deployment->currentData().toULongLong()}; }

void LogDialog::choose(DeploymentId deployment)
{
    m_deployment->setCurrentIndex(m_deployment->findData(static_cast<qulonglong>(deployment.number)));
}

void LogDialog::propose()
{
    auto proposal = proposeCalibration(m_points, m_document.scenario(), m_document.catalogue(), deployment(),
                                       m_file, m_date);
    m_take->setEnabled(bool(proposal));
    m_view->setVisible(bool(proposal));
    m_refusal->setVisible(!proposal);
    m_proposal.reset();
    if (!proposal) {
        m_refusal->setText(text::error(std::move(proposal).error()));
        return;
    }
    m_proposal = std::move(proposal).value();
    m_view->show(m_proposal->table, m_proposal->runs, m_proposal->after);
}

ScenarioDocument::Edit LogDialog::edit() const
{
    if (!m_proposal)
        return {};
    return [id = m_proposal->deployment, runs = m_proposal->runs](Scenario plan) {
        return takeMeasurements(std::move(plan), id, runs);
    };
}

CalibrationDialog::CalibrationDialog(const ScenarioDocument& document, DeploymentId deployment,
                                     QWidget* parent)
    : QDialog(parent)
{
    const Deployment* const one = findDeployment(document.scenario(), deployment);
    setWindowTitle(tr("Calibration"));
    QVBoxLayout* const column =
        columnOf(this, tr("Measured runs of %1").arg(one ? QString::fromStdString(one->name) : QString()));
    const StandingCalibration standing =
        standingCalibration(document.scenario(), document.catalogue(), deployment);
    if (standing.calibration.others > 0) {
        auto* others =
            new QLabel(tr("%n run(s) of another engine, accelerator, model or precision do not count.",
                          nullptr, static_cast<int>(standing.calibration.others)),
                       this);
        others->setWordWrap(true);
        column->addWidget(others);
    }
    auto* view = new RunComparisonView(this);
    view->show(standing.table, standing.runs, standing.calibration);
    column->addWidget(view, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* remove = buttons->addButton(tr("Remove calibration"), QDialogButtonBox::ActionRole);
    buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    connect(remove, &QPushButton::clicked, this, &CalibrationDialog::removeRequested);
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

}  // namespace headroom::ui
