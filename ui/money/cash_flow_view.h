// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/models/cash_flow_model.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;
class QToolButton;

namespace headroom::ui {

class QuietCombo;

/// The payments of one option, period by period, as a sheet beside or above its chart.
class CashFlowView final : public QWidget {
    Q_OBJECT
public:
    CashFlowView(ScenarioDocument& document, Selection& selection, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {Theme::px(600), Theme::px(220)}; }
    QSize minimumSizeHint() const override { return {Theme::px(220), Theme::px(90)}; }

    void choose(CostOption option, CashPeriod period);
    /// Writes all options by the period in view. Returns the system's reason if it cannot, else empty.
    QString exportCsv(const QString& fileName) const;

signals:
    void noteChanged(const QString& note);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    CostOption option() const;
    CashPeriod period() const;
    void retranslate();
    void fillOptions();
    void refresh();
    void copy() const;
    void askForFile();
    QString worth() const;

    ScenarioDocument& m_document;
    CashFlowModel* m_model;
    QuietCombo* m_option;
    QuietCombo* m_period;
    QToolButton* m_copy;
    QToolButton* m_export;
    QLabel* m_worth;  ///< what the payments are worth; each figure leads to its explanation
    QSplitter* m_splitter;
    QTableView* m_table;
    CashFlowChart* m_chart;
};

}  // namespace headroom::ui
