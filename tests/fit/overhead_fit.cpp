// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fit/overhead_fit.h"

#include "tests/fit/linear_system.h"

#include <algorithm>
#include <cmath>

namespace headroom::fit {
namespace {

constexpr std::size_t unknowns = parameterCount * (1 + blockCount);
constexpr double smoothing = 0.1;
constexpr double firstTokenWeight = 0.5;
constexpr int mostSteps = 25;

struct Residuals {
    std::array<double, 2> values{};
};

Engine engineOf(const FitRow& row) { return row.setting.setting.deployment.engine; }

Residuals residuals(const FitRow& row, const Point& point)
{
    const Times times = predicted(row, overheadsAt(point, engineOf(row)));
    return {{std::log(times.perToken / row.measured.perToken),
             std::log(times.firstToken / row.measured.firstToken)}};
}

/// Adds a row's part of the normal equations; what it adds to the loss.
double addRow(LinearSystem& system, const FitRow& row, const Point& point)
{
    constexpr double step = 1e-4;
    const Residuals here = residuals(row, point);
    std::array<Point, 2> slopes{};
    for (std::size_t i = 0; i < parameterCount; ++i) {
        Point moved = point;
        moved[i] += step;
        const Residuals there = residuals(row, moved);
        for (std::size_t k = 0; k < 2; ++k)
            slopes[k][i] = (there.values[k] - here.values[k]) / step;
    }
    double loss = 0;
    const std::size_t own = parameterCount * (1 + row.block);
    for (std::size_t k = 0; k < 2; ++k) {
        const double size = std::hypot(here.values[k], smoothing);
        const double weight = row.weight * (k == 0 ? 1 : firstTokenWeight) / size;
        loss += weight * size * (size - smoothing);
        for (std::size_t i = 0; i < parameterCount; ++i)
            for (const std::size_t a : {i, own + i}) {
                system.right(a) += weight * slopes[k][i] * here.values[k];
                for (std::size_t j = 0; j < parameterCount; ++j) {
                    system.at(a, j) += weight * slopes[k][i] * slopes[k][j];
                    system.at(a, own + j) += weight * slopes[k][i] * slopes[k][j];
                }
            }
    }
    return loss;
}

/// Adds the priors; what they add to the loss.
double addPriors(LinearSystem& system, const TunedOverheads& at)
{
    double loss = 0;
    const auto add = [&](std::size_t unknown, double value, double spread) {
        if (spread <= 0) {
            system.fix(unknown);
            return;
        }
        const double stiffness = 1 / (spread * spread);
        system.at(unknown, unknown) += stiffness;
        system.right(unknown) += stiffness * value;
        loss += stiffness * value * value / 2;
    };
    for (std::size_t i = 0; i < parameterCount; ++i) {
        add(i, at.common[i], parameters[i].spread);
        for (std::size_t block = 0; block < blockCount; ++block)
            add(parameterCount * (1 + block) + i, at.deviations[block][i], parameters[i].deviation);
    }
    return loss;
}

}  // namespace

TunedOverheads tune(const std::vector<FitRow>& rows, const LeftOut& leftOut)
{
    TunedOverheads at;
    double before = 0;
    for (int i = 0; i < mostSteps; ++i) {
        LinearSystem system(unknowns);
        double loss = 0;
        for (const FitRow& row : rows)
            if (!row.suspect && !leftOut.contains(row.group))
                loss += addRow(system, row, at.at(row.block));
        loss += addPriors(system, at);
        const std::vector<double> move = system.solve();
        double longest = 0;
        for (const double part : move)
            longest = std::max(longest, std::abs(part));
        const double share = longest > 0.5 ? 0.5 / longest : 1;
        for (std::size_t k = 0; k < parameterCount; ++k) {
            at.common[k] -= share * move[k];
            for (std::size_t block = 0; block < blockCount; ++block)
                at.deviations[block][k] -= share * move[parameterCount * (1 + block) + k];
        }
        if (i > 0 && share == 1 && std::abs(before - loss) < 1e-4 * loss)
            break;
        before = loss;
    }
    return at;
}

std::set<std::string> groupsOf(const std::vector<FitRow>& rows)
{
    std::set<std::string> groups;
    for (const FitRow& row : rows)
        groups.insert(row.group);
    return groups;
}

std::vector<Times> crossValidate(const std::vector<FitRow>& rows)
{
    std::vector<Times> out(rows.size());
    for (const std::string& group : groupsOf(rows)) {
        const TunedOverheads tuned = tune(rows, {group});
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].group == group)
                out[i] = predicted(rows[i], overheadsAt(tuned.at(rows[i].block), engineOf(rows[i])));
    }
    return out;
}

}  // namespace headroom::fit
