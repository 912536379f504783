// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fit/left_out_intervals.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::fit {
namespace {

constexpr double lowShare = 0.08;
constexpr double highShare = 0.92;

double factorOf(const FitRow& row, const Times& times, Measure measure)
{
    return measure == Measure::PerToken ? row.measured.perToken / times.perToken
                                        : row.measured.firstToken / times.firstToken;
}

Networks networksOf(const FitRow& row)
{
    return row.setting.replica->shape.hasExperts() ? Networks::Experts : Networks::Dense;
}

struct Weighted {
    double factor, weight;
};

double quantileOf(const std::vector<Weighted>& sorted, double share)
{
    double all = 0;
    for (const Weighted& one : sorted)
        all += one.weight;
    double below = 0;
    for (const Weighted& one : sorted) {
        below += one.weight;
        if (below >= share * all)
            return one.factor;
    }
    return sorted.back().factor;
}

}  // namespace

performance::Interval leftOutInterval(const LeftOutPredictions& predictions, Measure measure,
                                      Networks networks, const std::set<std::string>& without)
{
    const std::vector<FitRow>& rows = *predictions.rows;
    std::map<std::string, double> sizes;
    for (const FitRow& row : rows)
        sizes[row.group] += 1;
    std::vector<Weighted> factors;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool counts = measure == Measure::FirstToken || networksOf(rows[i]) == networks;
        if (counts && !without.contains(rows[i].group))
            factors.push_back(
                {factorOf(rows[i], predictions.times[i], measure), 1 / std::sqrt(sizes[rows[i].group])});
    }
    std::sort(factors.begin(), factors.end(),
              [](const Weighted& a, const Weighted& b) { return a.factor < b.factor; });
    return {quantileOf(factors, lowShare), quantileOf(factors, highShare)};
}

double leftOutCoverage(const LeftOutPredictions& predictions, Measure measure)
{
    const std::vector<FitRow>& rows = *predictions.rows;
    std::map<std::pair<std::string, Networks>, performance::Interval> intervals;
    double inside = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Networks networks = networksOf(rows[i]);
        const auto key = std::pair(rows[i].group, networks);
        if (!intervals.contains(key))
            intervals[key] = leftOutInterval(predictions, measure, networks, {rows[i].group});
        const double factor = factorOf(rows[i], predictions.times[i], measure);
        inside += factor >= intervals[key].low && factor <= intervals[key].high;
    }
    return inside / static_cast<double>(rows.size());
}

}  // namespace headroom::fit
