// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/run_comparison.h"

#include "core/evaluation/calibration.h"
#include "ui/studies/residual_chart.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>

namespace headroom::ui {

namespace {

enum Column { Run, Concurrency, First, FirstModel, FirstCorrected, Per, PerModel, PerCorrected, Columns };

QString time(const Known<Duration>& value)
{
    if (!value)
        return text::unknownWord();
    const double milliseconds = value->value() * 1e3;
    return text::number(milliseconds, milliseconds < 100 ? 1 : 0);
}

QString percent(const performance::Correction& correction)
{
    const double change = std::round(100 * (std::exp(correction.level) - 1));
    return (change < 0 ? QString(QChar(0x2212)) : QStringLiteral("+")) +
           text::figureIn(std::abs(change), "%").joined();
}

}  // namespace

RunComparisonView::RunComparisonView(QWidget* parent)
    : QWidget(parent),
      m_sentence(new QLabel(this)),
      m_key(new QLabel(this)),
      m_chart(new ResidualChart(this)),
      m_table(new QTreeWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::px(8));
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(m_chart);
    m_key->setText(tr("Ring: the model alone. Dot: with the correction. On the line at 1 both agree."));
    m_key->setProperty("secondary", true);
    column->addWidget(m_key);
    m_table->setHeaderLabels({tr("Run"), tr("In flight"), tr("First token, ms"), tr("model"), tr("corrected"),
                              tr("Per token, ms"), tr("model"), tr("corrected")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setMinimumHeight(Theme::px(120));
    for (int i = Concurrency; i < Columns; ++i)
        m_table->headerItem()->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Run, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
}

void RunComparisonView::show(const std::vector<RunComparison>& table, const std::vector<Measurement>& runs,
                             const Calibration& calibration)
{
    m_chart->show(table, runs);
    m_table->clear();
    for (const RunComparison& row : table) {
        const Measurement& run = runs[row.run];
        const auto measured = [](const std::optional<Input<Duration>>& input) {
            return time(input ? Known<Duration>(input->value) : std::nullopt);
        };
        auto* item = new QTreeWidgetItem(
            m_table, {QString::fromStdString(run.name), text::number(row.concurrency, -1),
                      measured(run.firstToken), time(row.firstToken), time(row.correctedFirstToken),
                      measured(run.perToken), time(row.perToken), time(row.correctedPerToken)});
        for (int i = Concurrency; i < Columns; ++i)
            item->setTextAlignment(i, Qt::AlignRight | Qt::AlignVCenter);
    }
    QStringList changes;
    if (calibration.firstToken.runs > 0)
        changes << tr("first token %1").arg(percent(calibration.firstToken));
    if (calibration.perToken.runs > 0)
        changes << tr("time per token %1").arg(percent(calibration.perToken));
    if (calibration.throughput.runs > 0)
        changes << tr("throughput beyond these %1").arg(percent(calibration.throughput));
    m_sentence->setText(
        tr("With %n run(s) of this deployment the model's answer changes by: %1. Few runs move it less "
           "than they differ, many move it all the way.",
           nullptr, static_cast<int>(calibration.runs))
            .arg(changes.join(", ")));
}

}  // namespace headroom::ui
