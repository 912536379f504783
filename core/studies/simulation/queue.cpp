// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/queue.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace headroom::simulation {

QueueRecord::QueueRecord(const QueueRun& run)
    : m_run(run),
      m_bin(run.window / static_cast<double>(courseBins)),
      m_inSystem(0, m_bin, courseBins),
      m_waiting(0, m_bin, courseBins)
{}

void QueueRecord::add(double arrival, double begin, double end)
{
    m_last = std::max(m_last, end);
    m_latencies.push_back(end - arrival);
    if (m_run.detail == Detail::Course) {
        m_inSystem.add(arrival, end);
        m_waiting.add(arrival, begin);
    }
    if (!m_run.limit || end - arrival <= *m_run.limit)
        ++m_good;
}

QueueOutcome QueueRecord::outcome(double busy)
{
    QueueOutcome out;
    out.served = m_latencies.size();
    if (out.served == 0)
        return out;
    out.latency = spreadOf(m_latencies);
    out.good = m_good / static_cast<double>(out.served);
    out.busy = busy / (m_last * m_run.servers);
    if (m_run.detail == Detail::Course)
        out.course = {{}, {}, quantilesOf(m_latencies), m_bin, m_inSystem.means(), m_waiting.means()};
    return out;
}

QueueOutcome queue(const QueueRun& run, Draws& draws, const Progress& progress)
{
    // When each server is free again; the next item takes the first.
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int i = 0; i < run.servers; ++i)
        free.push(0);
    QueueRecord record(run);
    double busy = 0;
    bool cancelled = false;
    Moments moments(run.arrivals, run.window, run.day, draws);
    while (const auto arrival = moments.next()) {
        const double time = *arrival;
        constexpr std::size_t every = 1 << 16;
        if (record.count() % every == 0 && progress && !progress(time / run.window)) {
            cancelled = true;
            break;
        }
        const double service =
            run.spread == Service::Exponential ? draws.exponential(run.service) : run.service;
        const double begin = std::max(time, free.top());
        free.pop();
        free.push(begin + service);
        busy += service;
        record.add(time, begin, begin + service);
    }
    QueueOutcome out = record.outcome(busy);
    out.cancelled = cancelled;
    return out;
}

}  // namespace headroom::simulation
