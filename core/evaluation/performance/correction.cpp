// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/correction.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom::performance {
namespace {

constexpr int rounds = 8;

/// Weight of a run that lies `apart` standard deviations from the line: that of a Student distribution with four degrees.
double weightOf(double apart) { return 1 / (1 + apart * apart / 4); }

struct Row {
    std::size_t runs;
    Interval dense, experts;
};

Interval of(const std::array<Row, 4>& rows, const ModelShape& shape, const Correction& correction,
            const Scatter& scatter)
{
    const Row* row = &rows.front();
    for (const Row& one : rows) {
        if (one.runs <= correction.runs)
            row = &one;
    }
    const Interval usual = shape.hasExperts() ? row->experts : row->dense;
    constexpr double asUsual = 1.5;
    if (correction.spread <= asUsual * scatter.noise)
        return usual;
    // Of a normal distribution 80 % lie within 1.28 standard deviations.
    const double apart = std::exp(1.28 * correction.spread);
    return {std::min(usual.low, 1 / apart), std::max(usual.high, apart)};
}

// 10 % and 90 % quantiles of measured over corrected on 2,063 public rows of 36 groups (engine, accelerator, model, weights), runs
// drawn from the group, the others of it judged, groups weighted equally; with a group left out they hold 76 to 84 %.
constexpr std::array<Row, 4> perTokenRows{{{1, {0.86, 1.10}, {0.84, 1.21}},
                                           {2, {0.88, 1.10}, {0.85, 1.20}},
                                           {3, {0.89, 1.10}, {0.85, 1.19}},
                                           {5, {0.89, 1.10}, {0.86, 1.18}}}};
constexpr std::array<Row, 4> firstTokenRows{{{1, {0.67, 1.91}, {0.71, 1.77}},
                                             {2, {0.69, 1.69}, {0.72, 1.72}},
                                             {3, {0.69, 1.63}, {0.72, 1.63}},
                                             {5, {0.70, 1.62}, {0.74, 1.53}}}};

}  // namespace

// Round numbers near the spread of public rows between and within groups (performance recipe, section 8).
const Scatter perTokenScatter{.level = 0.10, .lean = 0.03, .noise = 0.08};
const Scatter firstTokenScatter{.level = 0.40, .lean = 0.10, .noise = 0.30};
const Scatter throughputScatter{.level = 0.10, .lean = 0.03, .noise = 0.08};

double Correction::at(double concurrency) const
{
    if (runs == 0)
        return 1;
    const double place = std::clamp(std::log(std::max(1.0, concurrency)), lowest, highest);
    return std::exp(level + lean * (place - centre));
}

Correction correctionOf(std::span<const Observation> runs, const Scatter& scatter)
{
    Correction out;
    out.runs = runs.size();
    if (runs.empty())
        return out;
    const auto place = [](const Observation& run) { return std::log(std::max(1.0, run.concurrency)); };
    out.lowest = out.highest = place(runs.front());
    for (const Observation& run : runs) {
        out.centre += place(run) / static_cast<double>(runs.size());
        out.lowest = std::min(out.lowest, place(run));
        out.highest = std::max(out.highest, place(run));
    }
    const double precision = 1 / (scatter.noise * scatter.noise);
    for (int round = 0; round < rounds; ++round) {
        double levels = 1 / (scatter.level * scatter.level), both = 0;
        double leans = 1 / (scatter.lean * scatter.lean);
        double levelSum = 0, leanSum = 0;
        for (const Observation& run : runs) {
            const double x = place(run) - out.centre;
            const double y = std::log(run.ratio);
            const double weight =
                precision * (round == 0 ? 1 : weightOf((y - out.level - out.lean * x) / scatter.noise));
            levels += weight;
            both += weight * x;
            leans += weight * x * x;
            levelSum += weight * y;
            leanSum += weight * x * y;
        }
        const double determinant = levels * leans - both * both;
        out.level = (levelSum * leans - leanSum * both) / determinant;
        out.lean = (levels * leanSum - both * levelSum) / determinant;
    }
    out.least = out.most = std::log(runs.front().ratio);
    for (const Observation& run : runs) {
        const double y = std::log(run.ratio);
        const double left = y - out.level - out.lean * (place(run) - out.centre);
        out.spread += left * left / static_cast<double>(runs.size());
        out.least = std::min(out.least, y);
        out.most = std::max(out.most, y);
    }
    out.spread = std::sqrt(out.spread);
    return out;
}

Interval correctedPerTokenInterval(const ModelShape& shape, const Correction& correction)
{
    return of(perTokenRows, shape, correction, perTokenScatter);
}

Interval correctedFirstTokenInterval(const ModelShape& shape, const Correction& correction)
{
    return of(firstTokenRows, shape, correction, firstTokenScatter);
}

}  // namespace headroom::performance
