// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <optional>
#include <vector>

namespace headroom {

/// Where two lines of money paid so far cross for the first time: from then on `own` has cost less.
struct Crossing {
    int monthBefore = 0;
    Money gapBefore, gapAfter;  ///< own over other; above zero, then not
};
/// None if owning never costs less within the months, or does from the start. Both have one amount a month, from month 0.
std::optional<Crossing> firstCrossing(const std::vector<Money>& own, const std::vector<Money>& other);
/// Whether owning has cost less at some time and never more.
bool neverAbove(const std::vector<Money>& own, const std::vector<Money>& other);
/// How often the lines cross, from either side.
int crossings(const std::vector<Money>& own, const std::vector<Money>& other);

/// Internal rates of return of yearly compounding that make the present value of `flow` (one amount a month, from month 0; outlays
/// negative) zero, rising. Sought between −99 % and 1,000,000 % a year, and above that where there is none; a month that gives back a
/// thousand million times what was laid out is beyond all. Empty when there is none.
std::vector<double> internalRates(const std::vector<Money>& flow);

}  // namespace headroom
