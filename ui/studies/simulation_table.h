// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/simulate.h"

#include <QWidget>

#include <array>

class QLabel;
class QToolButton;

namespace headroom::ui {

/// Which of a run's times is meant.
enum class SimulatedTime : std::uint8_t { FirstToken, PerToken, Whole };

/// The unit in which a time has few digits.
struct TimeScale {
    double factor = 1;  ///< seconds in one
    QString unit;
};
TimeScale timeScale(double seconds);

/// The spread of a time in a run; null if the run has none of that kind.
const simulation::Spread* spreadOf(const simulation::Run& run, SimulatedTime time);
Known<Duration> estimateOf(const simulation::Run& run, SimulatedTime time);
std::optional<double> gapOf(const simulation::Run& run, SimulatedTime time);
const std::vector<double>* quantilesOf(const simulation::Run& run, SimulatedTime time);

/// The times of a run: percentiles as simulated, the estimate beside them and the gap between the two. Its rows choose what the
/// chart shows.
class SimulationTable final : public QWidget {
    Q_OBJECT
public:
    explicit SimulationTable(QWidget* parent = nullptr);

    /// Null empties it. `outdated` sets it in a quieter colour.
    void show(const simulation::Run* run, const Workload* workload, bool outdated);
    SimulatedTime chosen() const { return m_chosen; }
    void choose(SimulatedTime time);

signals:
    void chosenChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t columns = 5;
    struct Row {
        QToolButton* name;
        std::array<QLabel*, columns> figures;
    };
    void retranslate();

    std::array<QLabel*, columns> m_heads{};
    std::array<Row, 3> m_rows{};
    SimulatedTime m_chosen = SimulatedTime::FirstToken;
};

}  // namespace headroom::ui
