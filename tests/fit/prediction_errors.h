// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fit/fit_rows.h"
#include "tests/support/error_summary.h"

#include <string>
#include <vector>

namespace headroom::fit {

/// Relative errors, predicted over measured less one.
struct PredictionErrors {
    std::vector<double> perToken, firstToken, throughput;

    /// Throughput by the same definition on both sides.
    void add(const FitRow& row, const Times& times);
};

using support::ErrorSummary;
using support::quantile;
using support::summaryOf;

/// "median / mean / p90, bias" in percent.
std::string shown(const std::vector<double>& errors);

}  // namespace headroom::fit
