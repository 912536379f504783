// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

namespace headroom {

/// What a workload asks for.
struct Demand {
    Traced<Work> workPerItem;  ///< Serving: output tokens, one for one
    Traced<WorkRate> mean, peak;
    Hourly<Traced<WorkRate>> hourly;  ///< of the day or of the week, as was asked for
    bool shaped = false;              ///< false: flat, so the busiest hour is not in `hourly`
};

/// The hours that tell the plan's load apart: those of a week where a workload has a shape of its own for each day, else of a day.
std::size_t hoursTold(const Scenario& scenario);

/// A day's shape comes on every day of a week. `hours` is what `hoursTold` says of the plan.
Demand demandOf(const Calculator& calculate, const Workload& workload, std::size_t hours = hoursOfDay);

/// Factors on the mean for the hours of `shape`, a day or a week: mean 1, maximum the peak factor, none below zero. Where the linear
/// stretch would go below zero those hours are zero, and the hours between keep the mean. All 1 without a usable shape.
struct DayFactors {
    Hourly<double> factor;
    double mean = 0;       ///< of the shape
    double max = 0;        ///< of the shape
    Hourly<double> scale;  ///< 1, or what the hours between were scaled by
    bool shaped = false;
};
DayFactors dayFactors(const DayShape& shape, Ratio peakFactor);

}  // namespace headroom
