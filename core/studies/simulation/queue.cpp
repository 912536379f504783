// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/simulation/queue.h"

#include <algorithm>
#include <functional>
#include <queue>

namespace headroom::simulation {

QueueOutcome queue(const QueueRun& run, Draws& draws, const Progress& progress)
{
    QueueOutcome out;
    // When each server is free again; the next item takes the first.
    std::priority_queue<double, std::vector<double>, std::greater<>> free;
    for (int i = 0; i < run.servers; ++i)
        free.push(0);
    std::vector<double> latencies;
    double busy = 0, good = 0, last = 0;
    const bool followed = run.detail == Detail::Course;
    const double bin = run.window / static_cast<double>(courseBins);
    Presence inSystem(0, bin, courseBins), waiting(0, bin, courseBins);
    Moments moments(run.arrivals, run.window, run.day, draws);
    while (const auto arrival = moments.next()) {
        const double time = *arrival;
        constexpr std::size_t every = 1 << 16;
        if (latencies.size() % every == 0 && progress && !progress(time / run.window)) {
            out.cancelled = true;
            break;
        }
        const double service =
            run.spread == Service::Exponential ? draws.exponential(run.service) : run.service;
        const double end = std::max(time, free.top()) + service;
        free.pop();
        free.push(end);
        busy += service;
        last = std::max(last, end);
        latencies.push_back(end - time);
        if (followed) {
            inSystem.add(time, end);
            waiting.add(time, end - service);
        }
        if (!run.limit || end - time <= *run.limit)
            ++good;
    }
    out.served = latencies.size();
    if (out.served == 0)
        return out;
    out.latency = spreadOf(latencies);
    out.good = good / static_cast<double>(out.served);
    out.busy = busy / (last * run.servers);
    if (followed)
        out.course = {{}, {}, quantilesOf(latencies), bin, inSystem.means(), waiting.means()};
    return out;
}

}  // namespace headroom::simulation
