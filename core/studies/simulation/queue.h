// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/arrivals.h"
#include "core/studies/simulation/serve.h"

namespace headroom::simulation {

/// How long items take: all alike (M/D/c), or exponentially spread around the mean (M/M/c).
enum class Service : std::uint8_t { Alike, Exponential };

/// Like accelerators behind one queue, each working on one item at a time; items come independently of each other.
struct QueueRun {
    double arrivals = 0;  ///< per second
    double service = 0;   ///< mean seconds of one item
    int servers = 1;
    Service spread = Service::Alike;
    double window = 0;              ///< seconds in which items arrive
    std::optional<double> limit{};  ///< seconds from arrival to result
    std::optional<DayRates> day{};  ///< scales `arrivals` through the window
    Detail detail = Detail::Summary;
};
struct QueueOutcome {
    std::uint64_t served = 0;
    Spread latency;  ///< seconds from arrival to result
    double good = 0, busy = 0;
    bool cancelled = false;
    Course course;  ///< without tokens; empty unless it was asked for
};
QueueOutcome queue(const QueueRun& run, Draws& draws, const Progress& progress = {});

/// What happened to the items of a run, one after the other in order of arrival.
class QueueRecord {
public:
    explicit QueueRecord(const QueueRun& run);
    void add(double arrival, double begin, double end);
    std::size_t count() const { return m_latencies.size(); }
    /// `busy`: seconds in which all servers together worked.
    QueueOutcome outcome(double busy);

private:
    QueueRun m_run;
    double m_bin, m_good = 0, m_last = 0;
    std::vector<double> m_latencies;
    Presence m_inSystem, m_waiting;
};

}  // namespace headroom::simulation
