// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/results/finding.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace headroom {

/// A finding about one thing of the plan; figures are added by the caller. `section` points at a literal.
Finding finding(Severity severity, FindingCode code, std::string_view section, std::uint64_t id,
                std::string_view name, std::string_view detail = {});

/// The same with both figures, in the dimension of `Q`.
template <class Q>
Finding finding(Severity severity, FindingCode code, std::string_view section, std::uint64_t id,
                std::string_view name, Q would, Q allowed, std::string_view detail = {})
{
    Finding out = finding(severity, code, section, id, name, detail);
    out.would = would.value();
    out.allowed = allowed.value();
    out.dimension = dimensionOf<Q>;
    return out;
}

/// Adds `PriceOld` if a price of this date is older than six months at the plan's date, `PriceAhead` if it is later, and
/// `PriceUndated` if it has none; undated plans say nothing.
void addIfOld(std::vector<Finding>& findings, Date priced, Date plan, std::string_view section,
              std::uint64_t id, std::string_view name);

/// One finding for all prices in a currency that the plan has no rate of, counted.
void mergeMissingRates(std::vector<Finding>& findings);
/// One finding names all prices without a date.
void mergeUndatedPrices(std::vector<Finding>& findings);

/// The defects of its source that a plan names, one to a line.
void addDefects(std::vector<Finding>& findings, std::string_view lines);

/// Errors first, then warnings, unknowns and what is well; in each refusals first, else in the order in which they were found.
void sortFindings(std::vector<Finding>& findings);

/// Power feeds and scales are not exact to the last binary digit: 8.8 kW on a limit of 11 kW · 0.8 is not over it.
bool exceeds(double would, double allowed);

}  // namespace headroom
