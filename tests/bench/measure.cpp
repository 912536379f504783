// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace headroom::bench {

namespace {

double processorSeconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct Sample {
    double wall = 0, busy = 0;
};

Sample sampleOf(const std::function<void()>& work, std::size_t times)
{
    const double busy = processorSeconds();
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < times; ++i)
        work();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count() / static_cast<double>(times),
            (processorSeconds() - busy) / static_cast<double>(times)};
}

}  // namespace

Item summarise(std::string name, std::vector<double> samples, double target)
{
    std::sort(samples.begin(), samples.end());
    const auto at = [&](double share) {
        return samples[static_cast<std::size_t>(
            std::lround(share * static_cast<double>(samples.size() - 1)))];
    };
    Item item;
    item.name = std::move(name);
    item.median = at(0.5);
    item.low = at(0.25);
    item.high = at(0.75);
    item.p95 = at(0.95);
    item.samples = samples.size();
    item.target = target;
    return item;
}

Item measure(std::string name, double target, const std::function<void()>& work,
             const std::function<void()>& after)
{
    constexpr double shortest = 1e-3, whole = 1.0;
    const double first = std::max(sampleOf(work, 1).wall, 1e-9);
    after();
    std::size_t batch = 1;
    while (static_cast<double>(batch) * first < shortest)
        batch *= 2;
    const double each = std::max(sampleOf(work, batch).wall * static_cast<double>(batch), 1e-6);
    after();
    const auto count = static_cast<std::size_t>(std::clamp(whole / each, 11.0, 400.0));
    std::vector<double> wall, busy;
    for (std::size_t i = 0; i < count; ++i) {
        const Sample sample = sampleOf(work, batch);
        after();
        wall.push_back(sample.wall);
        busy.push_back(sample.busy);
    }
    std::nth_element(busy.begin(), busy.begin() + static_cast<std::ptrdiff_t>(busy.size() / 2), busy.end());
    Item item = summarise(std::move(name), std::move(wall), target);
    item.busy = busy[busy.size() / 2];
    return item;
}

Item measure(std::string name, double target, const std::function<void()>& work)
{
    return measure(std::move(name), target, work, [] {});
}

}  // namespace headroom::bench
