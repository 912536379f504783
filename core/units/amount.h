// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/units/dimension.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A number with a unit that a person or a file wrote, not yet a typed quantity.
struct Amount {
    double value = 0;  ///< in SI base units (and money in `currency`)
    Dimension dimension;
    std::string unit;      ///< the unit as written, normalised ("kW", "USD/kWh"); empty for a pure number
    std::string currency;  ///< ISO 4217 code if money is involved

    bool operator==(const Amount&) const = default;
};

/// A unit as text ("USD/kWh", "GB/s", "1/day", "%"), its factor to SI base units and its dimension.
struct UnitSpec {
    std::string symbol;
    double factor = 1;
    Dimension dimension;
    std::string currency;
};

/// Reads a unit expression: symbols joined by `*`, `·`, `/` and integer powers, with SI and binary prefixes.
Result<UnitSpec> parseUnit(std::string_view text);

/// Reads "12 TB", "0.28 EUR/kWh", "=3*1.2 MW", "40k episodes/day", "12 %". Numbers use a dot; digit groups may be parted
/// by spaces or `_`; k, M, G, T, P after a number without a unit multiply. A bare number takes `assumedUnit`. Fails with
/// WrongUnit if the dimension is not `expected`. Never yields infinity or NaN.
Result<Amount> parseAmount(std::string_view text, Dimension expected, std::string_view assumedUnit = {});

/// The same for what stands in a file or a command: a bare number other than 0 is refused (NeedsUnit) where `usualUnit` is in per
/// cent, as half of its writers mean a share ("0.25") and half mean per cent ("25").
Result<Amount> parseStated(std::string_view text, Dimension expected, std::string_view usualUnit);

/// The shortest decimal text that reads back as the same double, without locale.
std::string numberText(double value);
/// "10.2 kW": a number that is already in `unit`; with an empty unit the number alone.
std::string amountText(double value, std::string_view unit);

/// Units worth offering for a dimension, the plainest first; money ones with `currency` filled in.
std::vector<std::string> unitsFor(Dimension dimension, std::string_view currency);
/// The offered unit in which |si| reads best (1 to 999), falling back to the first.
std::string bestUnit(double si, Dimension dimension, std::string_view currency);

}  // namespace headroom
