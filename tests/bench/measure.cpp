// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace headroom::bench {

namespace {

double secondsOf(const std::function<void()>& work, std::size_t times)
{
    const auto start = std::chrono::steady_clock::now();
    for (std::size_t i = 0; i < times; ++i)
        work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() /
           static_cast<double>(times);
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

Item measure(std::string name, double target, const std::function<void()>& work)
{
    constexpr double shortest = 1e-3, whole = 1.0;
    const double first = std::max(secondsOf(work, 1), 1e-9);
    std::size_t batch = 1;
    while (static_cast<double>(batch) * first < shortest)
        batch *= 2;
    const double each = std::max(secondsOf(work, batch) * static_cast<double>(batch), 1e-6);
    const auto count = static_cast<std::size_t>(std::clamp(whole / each, 11.0, 400.0));
    std::vector<double> samples;
    for (std::size_t i = 0; i < count; ++i)
        samples.push_back(secondsOf(work, batch));
    return summarise(std::move(name), std::move(samples), target);
}

}  // namespace headroom::bench
