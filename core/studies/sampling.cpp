// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/sampling.h"

#include "core/base/check.h"

#include <algorithm>
#include <array>
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

double normalQuantile(double u)
{
    // Rational approximation of P. J. Acklam (2003), relative error 1.15e-9, then one step of Halley's method.
    constexpr std::array a{-3.969683028665376e+01, 2.209460984245205e+02,  -2.759285104469687e+02,
                           1.383577518672690e+02,  -3.066479806614716e+01, 2.506628277459239e+00};
    constexpr std::array b{-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
                           6.680131188771972e+01, -1.328068155288572e+01};
    constexpr std::array c{-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
                           -2.549732539343734e+00, 4.374664141464968e+00,  2.938163982698783e+00};
    constexpr std::array d{7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
                           3.754408661907416e+00};
    constexpr double tail = 0.02425;
    HEADROOM_CHECK(u > 0.0 && u < 1.0);
    double x = 0;
    if (u < tail || u > 1.0 - tail) {
        const double q = std::sqrt(-2.0 * std::log(u < tail ? u : 1.0 - u));
        x = (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) /
            ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1.0);
        if (u > 0.5)
            x = -x;
    } else {
        const double q = u - 0.5;
        const double r = q * q;
        x = (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q /
            (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1.0);
    }
    const double error = (normalShare(x) - u) * std::sqrt(2.0 * std::numbers::pi) * std::exp(x * x / 2.0);
    return x - error / (1.0 + x * error / 2.0);
}

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
