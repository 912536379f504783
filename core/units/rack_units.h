// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace headroom {

/// A height or position in a rack, counted in half units (1 U = 44.45 mm). Exact, so that slots compare exactly.
struct RackUnits {
    int halves = 0;

    constexpr double units() const { return halves / 2.0; }
    constexpr auto operator<=>(const RackUnits&) const = default;
    friend constexpr RackUnits operator+(RackUnits a, RackUnits b) { return {a.halves + b.halves}; }
    friend constexpr RackUnits operator-(RackUnits a, RackUnits b) { return {a.halves - b.halves}; }
};
constexpr RackUnits wholeUnits(int n) { return {2 * n}; }

}  // namespace headroom
