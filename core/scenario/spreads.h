// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/ranges.h"
#include "core/scenario/scenario.h"
#include "core/units/dimension.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// An input as studies see it: a number (SI) at a path.
struct InputView {
    std::string path;
    std::string field;  ///< last part of the path
    std::string owner;  ///< name of the entity it belongs to; empty for the plan's assumptions
    double value = 0;
    std::string unit;
    Dimension dimension;
    InputRange range;
    std::optional<Spread<double>> spread;
};

/// The input at a path; none if there is no such entity or field, if the field holds no number, or is not set.
std::optional<InputView> inputAt(const Scenario& scenario, std::string_view path);
/// Every input of the plan that is set, in the order of files.
std::vector<InputView> allInputs(const Scenario& scenario);
/// Those with a spread.
std::vector<InputView> variedInputs(const Scenario& scenario);

/// Reads a spread of the input with `value` in `unit`: "0.10..0.14 USD/kWh", "triangular 0.8..1.2", "-20%..+30%" (of the value).
/// A number without a unit takes the input's. The kind may stand at either end; none is a range.
Result<Spread<double>> parseSpread(std::string_view text, const InputView& input);
/// "triangular 0.1..0.14 USD/kWh", which `parseSpread` reads back.
std::string spreadText(const Spread<double>& spread, const std::string& unit);

/// Says how far an input may lie, nothing to hold it fixed. UnknownField for a path without an input.
Result<Scenario> setSpread(Scenario before, std::string_view path, std::optional<Spread<double>> spread);
/// The same from text, the empty one to hold it fixed.
Result<Scenario> setSpreadByPath(Scenario before, std::string_view path, std::string_view text);
/// Sets an input's number (SI), keeping its unit and spread; what is computed has no source and becomes an assumption.
Result<Scenario> setValue(Scenario before, std::string_view path, double value, Date today);

}  // namespace headroom
