// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/calibration_card.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom::ui {

CalibrationCard::CalibrationCard(QWidget* parent)
    : QFrame(parent),
      m_badge(new QLabel(this)),
      m_source(new QLabel(this)),
      m_look(new QToolButton(this)),
      m_remove(new QToolButton(this))
{
    setProperty("panel", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::px(12), Theme::px(6), Theme::px(8), Theme::px(6));
    row->setSpacing(Theme::px(6));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_badge->setFont(Theme::font(12, QFont::Medium));
    m_source->setFont(Theme::font(11));
    for (QLabel* label : {m_badge, m_source})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    words->addWidget(m_badge);
    words->addWidget(m_source);
    row->addLayout(words, 1);
    for (QToolButton* button : {m_look, m_remove}) {
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    connect(m_look, &QToolButton::clicked, this, &CalibrationCard::runsRequested);
    connect(m_remove, &QToolButton::clicked, this, &CalibrationCard::removeRequested);
    hide();
}

void CalibrationCard::show(const Scenario& scenario, const Results& results, DeploymentId deployment)
{
    m_deployment = deployment;
    const std::vector<Measurement> runs =
        deployment ? measurementsOf(scenario, deployment) : std::vector<Measurement>();
    setVisible(!runs.empty());
    if (runs.empty())
        return;
    const DeploymentResult* const result = findDeployment(results, deployment);
    const int counted = result ? result->measuredRuns : 0;
    m_badge->setText(counted > 0 ? tr("Measured, n = %1").arg(counted)
                                 : tr("Measured runs, not of this setting"));
    const Input<Ratio>& last = runs.back().inFlight;
    const QString file = QString::fromStdString(last.source);
    m_source->setText(last.date.known() ? tr("%1 · %2", "file, date").arg(file, text::date(last.date))
                                        : file);
    m_source->setToolTip(m_source->text());
    m_badge->setToolTip(
        tr("The model's times and throughput of this deployment are corrected by runs that were measured."));
    Theme::setTone(*m_source, Theme::Tone::Second);
    m_look->setText(tr("Runs …"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(
        tr("Remove calibration: the model answers alone again. Ctrl+Z brings the runs back."));
}

}  // namespace headroom::ui
