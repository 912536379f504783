// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::kinds {

/// A named number that a fitted line weighs.
struct Feature {
    std::string_view name;
    double value = 0;
};
using Features = std::vector<Feature>;

/// A straight line fitted on public measurements, with what it was worth on groups of them that were left out.
struct FittedLine {
    std::map<std::string, double, std::less<>> coefficients;  ///< by feature; "intercept" stands alone
    double low = 1, high = 1;  ///< factors on a prediction that hold 80 % of what was left out
    double heldOutMedian = 0;  ///< median size of the relative error of what was left out
    double rows = 0, groups = 0;
    std::string source;
    Date date;

    /// Features that the line does not know add nothing.
    double at(const Features& features) const;
};

/// The line of that name in the tables shipped with the program; it must exist.
const FittedLine& fittedLine(std::string_view name);

/// All lines of a table in the form of `resources/performance/fitted_lines.csv`.
Result<std::map<std::string, FittedLine, std::less<>>> readFittedLines(std::string_view table);

}  // namespace headroom::kinds
