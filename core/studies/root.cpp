// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/root.h"

#include "core/base/check.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr int mostSteps = 200;

/// Where a parabola through three places, turned on its side, or a line through two crosses zero; as a step from `b`.
double interpolated(const Sample& a, const Sample& b, const Sample& c)
{
    const double s = b.value / a.value;
    if (a.at == c.at)
        return (c.at - b.at) * s / (s - 1.0);
    const double q = a.value / c.value;
    const double r = b.value / c.value;
    const double p = s * ((c.at - b.at) * q * (q - r) - (b.at - a.at) * (r - 1.0));
    return -p / ((q - 1.0) * (r - 1.0) * (s - 1.0));
}

}  // namespace

Root closeIn(const std::function<std::optional<double>(double)>& function, Sample low, Sample high)
{
    HEADROOM_CHECK((low.value < 0) != (high.value < 0));
    // b is the best place so far, c lies on the other side of the root, a is the best before b.
    Sample a = low, b = high, c = low;
    double before = b.at - a.at, step = before;
    for (int i = 0; i < mostSteps; ++i) {
        if ((b.value < 0) == (c.value < 0)) {
            c = a;
            before = step = b.at - a.at;
        }
        if (std::abs(c.value) < std::abs(b.value)) {
            a = b;
            b = c;
            c = a;
        }
        const double near = 1e-10 * std::abs(b.at) / 2.0 + 1e-300;
        const double half = (c.at - b.at) / 2.0;
        if (std::abs(half) <= near || b.value == 0)
            break;
        const double tried = interpolated(a, b, c);
        const bool within = std::isfinite(tried) && std::isfinite(a.value) && std::isfinite(c.value) &&
                            tried * half > 0 &&
                            std::abs(tried) < 1.5 * std::abs(half) - std::abs(near) / 2.0 &&
                            std::abs(tried) < std::abs(before) / 2.0;
        if (within && std::abs(before) >= near) {
            before = step;
            step = tried;
        } else {
            before = step = half;
        }
        a = b;
        b.at += std::abs(step) > near ? step : std::copysign(near, half);
        const auto value = function(b.at);
        if (!value) {
            b = a;
            break;
        }
        b.value = *value;
    }
    return {b.at, b.value, std::min(b.at, c.at), std::max(b.at, c.at)};
}

}  // namespace headroom
