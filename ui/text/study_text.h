// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/spreads.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::text {

/// A result of core/studies/named_results by its name: "Break-even". A name without words is shown as it is.
QString resultName(std::string_view name);
/// "own", "cloud", "API".
QString wayWord(std::string_view way);
QString neverWord();
/// A result with its unit; the word for unknown, or for never if it is infinite.
QString resultFigure(std::optional<double> si, std::string_view name, const std::string& unit, double factor);
/// "Price, Azure ND96isr".
QString inputName(const InputView& input);
/// "0.12 USD/kWh".
QString inputFigure(const InputView& input, double si);
/// "0.10 to 0.14 USD/kWh".
QString inputSpan(const InputView& input, double low, double high);
QString spreadKindName(SpreadKind kind);
/// What a goal seek found, in a sentence: `outcome` by its name in core/studies/goal_seek, figures already said.
QString goalSentence(const InputView& input, const std::vector<double>& solutions, std::string_view outcome,
                     const QString& target, const QString& least, const QString& most, const QString& result);

}  // namespace headroom::text
