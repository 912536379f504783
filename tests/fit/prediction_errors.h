// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fit/fit_rows.h"

#include <string>
#include <vector>

namespace headroom::fit {

/// Relative errors, predicted over measured less one.
struct PredictionErrors {
    std::vector<double> perToken, firstToken, throughput;

    /// Throughput by the same definition on both sides.
    void add(const FitRow& row, const Times& times);
};

struct ErrorSummary {
    double median = 0, mean = 0, p90 = 0;  ///< of sizes
    double bias = 0;                       ///< median with its sign
};
ErrorSummary summaryOf(const std::vector<double>& errors);
/// The value below which `share` of the values lie, interpolated nowhere.
double quantile(std::vector<double> values, double share);

/// "median / mean / p90, bias" in percent.
std::string shown(const std::vector<double>& errors);

}  // namespace headroom::fit
