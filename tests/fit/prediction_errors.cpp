// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fit/prediction_errors.h"

#include <array>
#include <cstdio>

namespace headroom::fit {

void PredictionErrors::add(const FitRow& row, const Times& times)
{
    perToken.push_back(times.perToken / row.measured.perToken - 1);
    firstToken.push_back(times.firstToken / row.measured.firstToken - 1);
    const auto whole = [&](const Times& t) { return t.firstToken + t.perToken * (row.output() - 1); };
    throughput.push_back(whole(row.measured) / whole(times) - 1);
}

std::string shown(const std::vector<double>& errors)
{
    const ErrorSummary s = summaryOf(errors);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), "%.1f / %.1f / %.0f, %+.1f", 100 * s.median, 100 * s.mean,
                  100 * s.p90, 100 * s.bias);
    return text.data();
}

}  // namespace headroom::fit
