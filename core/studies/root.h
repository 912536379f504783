// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

namespace headroom {

/// A place and the function's value there.
struct Sample {
    double at = 0;
    double value = 0;
};

/// Where a function changes its sign.
struct Root {
    double at = 0;
    double value = 0;          ///< of the function there; far from zero at a jump
    double low = 0, high = 0;  ///< the last two places of unlike sign
};

/// Closes in on a change of sign between two places by Brent's method (R. P. Brent, Algorithms for Minimization without Derivatives,
/// 1973, chapter 4), to a relative 1e-10 of the place. The values at the ends must have unlike signs; infinite ones count by their
/// sign alone. Where the function is unknown on the way, the search ends between what is known.
Root closeIn(const std::function<std::optional<double>(double)>& function, Sample low, Sample high);

}  // namespace headroom
