// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/intervals.h"
#include "tests/fit/fit_rows.h"

#include <optional>
#include <set>
#include <vector>

namespace headroom::fit {

enum class Measure : std::uint8_t { PerToken, FirstToken };

/// Rows and what was predicted for each with its own group left out.
struct LeftOutPredictions {
    const std::vector<FitRow>* rows;
    std::vector<Times> times;
};

/// Factors that hold 80 % of measurements of other groups: 8 % and 92 % quantiles of measured over predicted, as 10 and 90 % cover less
/// where whole groups are new. A group of n rows counts like its root. Each engine by itself; finer classes, dense models apart from those
/// with experts, hold less. Groups in `without` do not count.
performance::Interval leftOutInterval(const LeftOutPredictions& predictions, Measure measure, Engine engine,
                                      const std::set<std::string>& without);

/// The share of rows inside the interval that the other groups give: of one engine, or of all.
double leftOutCoverage(const LeftOutPredictions& predictions, Measure measure,
                       std::optional<Engine> engine = {});

}  // namespace headroom::fit
