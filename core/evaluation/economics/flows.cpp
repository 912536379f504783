// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/flows.h"

#include <boost/math/tools/toms748_solve.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace headroom {

namespace {

/// Present value by Horner's rule; `factor` discounts one month.
double presentAt(const std::vector<Money>& flow, double factor)
{
    double sum = 0;
    for (auto at = flow.rbegin(); at != flow.rend(); ++at)
        sum = sum * factor + at->value();
    return sum;
}

int signChanges(const std::vector<Money>& flow)
{
    int changes = 0;
    double last = 0;
    for (const Money& amount : flow) {
        const double value = amount.value();
        if (value == 0)
            continue;
        if (last != 0 && (value > 0) != (last > 0))
            ++changes;
        last = value;
    }
    return changes;
}

double monthFactor(double yearly) { return std::pow(1.0 + yearly, -1.0 / 12.0); }

double slopeAt(const std::vector<Money>& flow, double factor)
{
    double sum = 0;
    for (std::size_t i = flow.size(); i-- > 1;)
        sum = sum * factor + static_cast<double>(i) * flow[i].value();
    return sum;
}

/// Where `function` changes sign between `one` and `other`, at which it has opposite signs.
template <class Function>
double zeroOf(const Function& function, double one, double other)
{
    constexpr int bits = 50;
    std::uintmax_t steps = 100;
    const auto [low, high] =
        boost::math::tools::toms748_solve(function, std::min(one, other), std::max(one, other),
                                          boost::math::tools::eps_tolerance<double>(bits), steps);
    return 0.5 * (low + high);
}

/// Yearly rates between which a sign change is looked for. What is bought back within a month has a rate by the month that compounds to
/// absurd ones by the year, and is told by twelve times the month: 1,752 % for 14,600 a month on 10,000 is 4.9 million % compounded.
constexpr std::array grid{-0.99,  -0.95,  -0.9,    -0.8, -0.7, -0.6, -0.5, -0.4, -0.3, -0.2,  -0.1,
                          -0.05,  0.0,    0.05,    0.1,  0.15, 0.2,  0.3,  0.4,  0.5,  0.7,   1.0,
                          1.5,    2.0,    3.0,     5.0,  8.0,  12.0, 20.0, 35.0, 60.0, 100.0, 300.0,
                          1000.0, 3000.0, 10000.0, 1e5,  1e6,  1e8,  1e12, 1e24, 1e48, 1e108};
/// Beyond it a rate is looked for only where there is none below.
constexpr double usual = 10000.0;

const std::array<double, grid.size()>& gridFactors()
{
    static const auto factors = [] {
        std::array<double, grid.size()> out{};
        std::transform(grid.begin(), grid.end(), out.begin(), monthFactor);
        return out;
    }();
    return factors;
}

double rateAt(double factor) { return std::pow(factor, -12.0) - 1.0; }

/// The one rate of a flow that changes its sign once: halving the grid finds its cell.
std::vector<double> onlyRate(const std::vector<Money>& flow)
{
    const auto value = [&](double factor) { return presentAt(flow, factor); };
    const auto& factors = gridFactors();
    std::size_t low = 0, high = grid.size() - 1;
    const bool rises = value(factors[low]) < 0;
    if ((value(factors[high]) < 0) == rises)
        return {};
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        const double there = value(factors[middle]);
        if (there == 0)
            return {grid[middle]};
        ((there < 0) == rises ? low : high) = middle;
    }
    return {rateAt(zeroOf(value, factors[low], factors[high]))};
}

}  // namespace

std::optional<Crossing> firstCrossing(const std::vector<Money>& own, const std::vector<Money>& other)
{
    const std::size_t count = std::min(own.size(), other.size());
    for (std::size_t i = 1; i < count; ++i) {
        const Money before = own[i - 1] - other[i - 1];
        const Money after = own[i] - other[i];
        if (before > Money{} && after <= Money{})
            return Crossing{static_cast<int>(i) - 1, before, after};
    }
    return std::nullopt;
}

bool neverAbove(const std::vector<Money>& own, const std::vector<Money>& other)
{
    const std::size_t count = std::min(own.size(), other.size());
    bool below = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (own[i] > other[i])
            return false;
        below = below || own[i] < other[i];
    }
    return below;
}

int crossings(const std::vector<Money>& own, const std::vector<Money>& other)
{
    const std::size_t count = std::min(own.size(), other.size());
    int crossed = 0;
    double last = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double gap = (own[i] - other[i]).value();
        if (gap == 0)
            continue;
        crossed += last != 0 && (gap > 0) != (last > 0) ? 1 : 0;
        last = gap;
    }
    return crossed;
}

std::vector<double> internalRates(const std::vector<Money>& flow)
{
    std::vector<double> rates;
    // Descartes: no more roots than changes of sign.
    const int most = signChanges(flow);
    if (most == 0)
        return rates;
    if (most == 1)
        return onlyRate(flow);
    const auto value = [&](double factor) { return presentAt(flow, factor); };
    const auto slope = [&](double factor) { return slopeAt(flow, factor); };
    const auto take = [&](double low, double high) { rates.push_back(rateAt(zeroOf(value, low, high))); };
    double low = gridFactors().front();
    double atLow = value(low);
    for (std::size_t i = 1; i < grid.size() && static_cast<int>(rates.size()) < most; ++i) {
        if (grid[i] > usual && !rates.empty())
            break;
        const double high = gridFactors()[i];
        const double atHigh = value(high);
        if (atHigh == 0) {
            rates.push_back(grid[i]);
        } else if (atLow != 0 && (atLow < 0) != (atHigh < 0)) {
            take(low, high);
        } else if (atLow != 0 && (slope(low) < 0) != (slope(high) < 0)) {
            // The curve turns between them: it may have touched zero and come back.
            const double turn = zeroOf(slope, low, high);
            if ((value(turn) < 0) != (atLow < 0)) {
                take(low, turn);
                take(turn, high);
            }
        }
        low = high;
        atLow = atHigh;
    }
    return rates;
}

}  // namespace headroom
