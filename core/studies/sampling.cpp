// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/sampling.h"

#include "core/base/check.h"
#include "core/evaluation/normal.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace headroom {

namespace {

/// P90 of the standard normal distribution.
constexpr double standardP90 = 1.2815515655446004;

double normalShare(double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); }

/// Quantile of a normal distribution that is cut at both sides.
double cutNormal(double mean, double deviation, double smallest, double largest, double u)
{
    const double below = normalShare((smallest - mean) / deviation);
    const double within = normalShare((largest - mean) / deviation) - below;
    const double share = below + u * within;
    if (!(share > 0.0))
        return smallest;
    if (!(share < 1.0))
        return largest;
    return std::clamp(mean + deviation * normalQuantile(share), smallest, largest);
}

double triangle(double low, double mode, double high, double u)
{
    const double peak = std::clamp(mode, low, high);
    const double width = high - low;
    const double left = (peak - low) / width;
    return u < left ? low + std::sqrt(u * width * (peak - low))
                    : high - std::sqrt((1.0 - u) * width * (high - peak));
}

/// A whole number below `bound` without favour, by refusing the few that would make some likelier.
std::uint64_t below(std::mt19937_64& random, std::uint64_t bound)
{
    const std::uint64_t unfair = (~std::uint64_t{0} - bound + 1) % bound;
    std::uint64_t number = random();
    while (number < unfair)
        number = random();
    return number % bound;
}

}  // namespace

double quantileOf(const Spread<double>& spread, double mode, InputRange allowed, double u)
{
    const auto [kind, low, high] = spread;
    switch (kind) {
    case SpreadKind::Triangular: return triangle(low, mode, high, u);
    case SpreadKind::Normal:
        return cutNormal((low + high) / 2.0, (high - low) / (2.0 * standardP90), allowed.smallest,
                         allowed.largest, u);
    case SpreadKind::Lognormal: {
        const double mean = (std::log(low) + std::log(high)) / 2.0;
        const double deviation = (std::log(high) - std::log(low)) / (2.0 * standardP90);
        const double smallest = allowed.smallest > 0 ? std::log(allowed.smallest) : -1e3;
        return std::clamp(std::exp(cutNormal(mean, deviation, smallest, std::log(allowed.largest), u)),
                          allowed.smallest, allowed.largest);
    }
    case SpreadKind::Range: break;
    }
    return low + u * (high - low);
}

std::vector<double> latinHypercube(std::size_t draws, std::size_t inputs, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<double> numbers(draws * inputs);
    std::vector<std::size_t> order(draws);
    for (std::size_t input = 0; input < inputs; ++input) {
        std::iota(order.begin(), order.end(), std::size_t{0});
        for (std::size_t i = draws; i > 1; --i)
            std::swap(order[i - 1], order[static_cast<std::size_t>(below(random, i))]);
        for (std::size_t draw = 0; draw < draws; ++draw) {
            // 52 bits and a half, so that neither end is ever met.
            const double within = (static_cast<double>(random() >> 12U) + 0.5) * 0x1p-52;
            numbers[draw * inputs + input] =
                (static_cast<double>(order[draw]) + within) / static_cast<double>(draws);
        }
    }
    return numbers;
}

double percentile(std::span<const double> sorted, double share)
{
    HEADROOM_CHECK(!sorted.empty());
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto lower = static_cast<std::size_t>(at);
    const double rest = at - static_cast<double>(lower);
    if (rest <= 0.0 || lower + 1 >= sorted.size())
        return sorted[lower];
    return std::isinf(sorted[lower + 1]) ? sorted[lower + 1]
                                         : sorted[lower] + rest * (sorted[lower + 1] - sorted[lower]);
}

}  // namespace headroom
