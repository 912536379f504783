// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"
#include "core/units/dimension.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// A result that studies can ask for by name. `of` gives its value in SI: nothing when unknown, infinity when the answer is
/// "never" (a break-even that does not come).
struct NamedResult {
    std::string_view name;  ///< as explanations and `--set` speak of it: "cost.break_even_months"
    Dimension dimension;
    std::string_view unit;  ///< to show it in; "$" stands for the plan's currency
    std::optional<double> (*of)(const Scenario& scenario, const Results& results);
};

/// All of them; the first is the one a study starts with. A new result becomes open to every study by one row here.
std::span<const NamedResult> namedResults();
const NamedResult* findNamedResult(std::string_view name);
/// Names, parted by commas, for a message.
std::string resultNames();

/// The unit with the plan's currency, "USD/yr", and how many SI units it has; an empty unit is a plain number.
struct ShownUnit {
    std::string symbol;
    double factor = 1;
};
ShownUnit shownUnit(const NamedResult& named, std::string_view currency);

/// A way to have the work done, with its cost over the horizon.
enum class Way : std::uint8_t { Own, Cloud, Api };
inline constexpr Way allWays[] = {Way::Own, Way::Cloud, Way::Api};
/// "own", "cloud", "api".
std::string_view wayName(Way way);
std::optional<double> totalOf(Way way, const Results& results);
/// The way that costs least of those with a known cost; none if none is known.
std::optional<Way> cheapestWay(const Results& results);

}  // namespace headroom
