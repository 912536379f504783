// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input.h"
#include "core/scenario/ranges.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace headroom {

/// The value (SI) below which a share `u` of a spread lies, 0 < u < 1. `mode` is the input's own value: the peak of a triangle, held
/// between its ends. Normal and lognormal have their ends as P10 and P90 and are cut at `allowed`, what is left scaled up.
double quantileOf(const Spread<double>& spread, double mode, InputRange allowed, double u);

/// Latin hypercube: `draws` rows of `inputs` numbers above 0 and below 1, row by row. Each input has exactly one number in each of
/// `draws` equal parts of that interval, in an order of its own. The same seed gives the same numbers on every machine.
std::vector<double> latinHypercube(std::size_t draws, std::size_t inputs, std::uint64_t seed);

/// The value below which a share of `sorted` values lies, by linear interpolation between order statistics at 1 + (n-1)·share
/// (Hyndman and Fan 1996, type 7). Infinity beside a finite value counts as infinity. `sorted` must not be empty.
double percentile(std::span<const double> sorted, double share);

}  // namespace headroom
