// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace headroom::bench {

/// One thing measured: the median of its samples with the half of them around it.
struct Item {
    std::string name;
    std::string unit = "s";
    double median = 0, low = 0, high = 0;  ///< 50 %, 25 % and 75 % of the samples
    double p95 = 0;
    double busy =
        0;  ///< median processor time of all threads; below the median where the machine was busy elsewhere or the disk slow
    std::size_t samples = 0;
    double target = 0;         ///< most that it may be; 0 without a target
    bool targetIsP95 = false;  ///< the target holds the 95 % value, not the median

    /// What is held against the target, over it; at most 1 is good.
    double ratio() const { return (targetIsP95 ? p95 : median) / target; }
};
/// What interfaces.md lists and this program cannot measure.
struct Missing {
    std::string name, reason;
};
struct Report {
    std::vector<Item> items;
    std::vector<Missing> missing;
};

/// From samples in any order; at least one.
Item summarise(std::string name, std::vector<double> samples, double target = 0);

/// Repeats `work` for about a second, 11 times at least and 400 at most, after one unmeasured run. What takes microseconds is run in
/// batches, so that the clock's own grain does not show.
Item measure(std::string name, double target, const std::function<void()>& work);
/// The same for work of milliseconds, each followed by `after` off the clock.
Item measure(std::string name, double target, const std::function<void()>& work,
             const std::function<void()>& after);

/// Holds the optimiser off a result that nobody reads.
template <class T>
void keep(const T& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

}  // namespace headroom::bench
