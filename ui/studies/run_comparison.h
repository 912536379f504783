// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QTreeWidget;

namespace headroom {
struct Calibration;
struct Measurement;
struct RunComparison;
}  // namespace headroom

namespace headroom::ui {

class ResidualChart;

/// Measured runs beside what the model says of their setting, alone and corrected: a sentence, a chart, a table.
class RunComparisonView final : public QWidget {
    Q_OBJECT
public:
    explicit RunComparisonView(QWidget* parent = nullptr);

    void show(const std::vector<RunComparison>& table, const std::vector<Measurement>& runs,
              const Calibration& calibration);

private:
    QLabel* m_sentence;
    QLabel* m_key;
    ResidualChart* m_chart;
    QTreeWidget* m_table;
};

}  // namespace headroom::ui
