// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/simulate.h"
#include "ui/document/scenario_document.h"

#include <QObject>
#include <QString>

#include <optional>
#include <thread>

namespace headroom::ui {

/// What the user asks to be simulated.
struct SimulationWish {
    enum class Arrivals : std::uint8_t { BusiestHour, Day, Trace };

    std::optional<DeploymentId> only;  ///< all deployments without
    Arrivals arrivals = Arrivals::BusiestHour;
    QString trace;  ///< file; needed for Trace
    std::uint64_t seed = 1;

    bool operator==(const SimulationWish&) const = default;
};

/// What came of it.
struct SimulationAnswer {
    SimulationWish wish;
    std::vector<simulation::Run> runs;
    std::vector<Duration> windows;  ///< in which arrivals were drawn, by run
    Scenario plan;                  ///< as it was
};

/// Runs the event-by-event simulation on a thread of its own while the plan is edited. An answer stays until the next one comes; it
/// is outdated while the plan differs from the one it belongs to in something that the runs depend on.
class SimulationRunner final : public QObject {
    Q_OBJECT
public:
    explicit SimulationRunner(ScenarioDocument& document, QObject* parent = nullptr);
    /// Stops what runs and waits for it: some tens of milliseconds.
    ~SimulationRunner() override;

    /// Of the plan as it is now. A run under way is given up for it.
    void run(const SimulationWish& wish);
    /// Gives up what runs; the answer before it stays.
    void cancel();

    bool running() const { return m_running; }
    double progress() const { return m_progress; }  ///< 0 … 1 of what runs
    const std::optional<SimulationAnswer>& answer() const { return m_answer; }
    bool outdated() const { return m_outdated; }
    /// Why the last run could not begin, in the user's words; empty if it could.
    const QString& problem() const { return m_problem; }
    /// The run of a deployment by an answer that is not outdated; null if there is none.
    const simulation::Run* current(DeploymentId deployment) const;

signals:
    /// A run began, got on or ended, or its answer aged.
    void changed();

private:
    struct Job;
    void work(const Job& job, const std::stop_token& stop);
    void judgeAge();
    template <class Take>
    void hand(std::uint64_t generation, Take take);

    ScenarioDocument& m_document;
    std::optional<SimulationAnswer> m_answer;
    QString m_problem;
    bool m_running = false;
    bool m_outdated = false;
    double m_progress = 0;
    std::uint64_t m_generation = 0;
    std::jthread m_worker;
};

/// How long arrivals are drawn for: the busiest hour or the day itself, lengthened where too few would come for percentiles and
/// shortened where more would come than a moment's work.
Duration simulatedWindow(const Workload& workload, simulation::ArrivalPattern pattern);

}  // namespace headroom::ui
