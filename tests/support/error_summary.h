// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <vector>

namespace headroom::support {

/// The value below which `share` of the values lie, interpolated nowhere. Not for an empty list.
inline double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

struct ErrorSummary {
    double median = 0, mean = 0, p90 = 0;  ///< of sizes
    double bias = 0;                       ///< median with its sign
};

inline ErrorSummary summaryOf(const std::vector<double>& errors)
{
    std::vector<double> sizes;
    for (const double error : errors)
        sizes.push_back(std::abs(error));
    const double mean = std::accumulate(sizes.begin(), sizes.end(), 0.0) / static_cast<double>(sizes.size());
    return {quantile(sizes, 0.5), mean, quantile(sizes, 0.9), quantile(errors, 0.5)};
}

}  // namespace headroom::support
