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

Engine engineOf(const FitRow& row) { return row.setting.setting.deployment.engine; }

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

performance::Interval leftOutInterval(const LeftOutPredictions& predictions, Measure measure, Engine engine,
                                      const std::set<std::string>& without)
{
    const std::vector<FitRow>& rows = *predictions.rows;
    std::map<std::string, double> sizes;
    for (const FitRow& row : rows)
        sizes[row.group] += 1;
    std::vector<Weighted> factors;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (engineOf(rows[i]) == engine && !without.contains(rows[i].group))
            factors.push_back(
                {factorOf(rows[i], predictions.times[i], measure), 1 / std::sqrt(sizes[rows[i].group])});
    }
    std::sort(factors.begin(), factors.end(),
              [](const Weighted& a, const Weighted& b) { return a.factor < b.factor; });
    return {quantileOf(factors, lowShare), quantileOf(factors, highShare)};
}

double leftOutCoverage(const LeftOutPredictions& predictions, Measure measure, std::optional<Engine> engine)
{
    const std::vector<FitRow>& rows = *predictions.rows;
    std::map<std::pair<std::string, Engine>, performance::Interval> intervals;
    double inside = 0, all = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (engine && engineOf(rows[i]) != *engine)
            continue;
        const auto key = std::pair(rows[i].group, engineOf(rows[i]));
        if (!intervals.contains(key))
            intervals[key] = leftOutInterval(predictions, measure, key.second, {rows[i].group});
        const double factor = factorOf(rows[i], predictions.times[i], measure);
        inside += factor >= intervals[key].low && factor <= intervals[key].high;
        ++all;
    }
    return inside / std::max(1.0, all);
}

}  // namespace headroom::fit
