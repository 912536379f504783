// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/predict_row.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

enum class Need : std::uint8_t { Required, Optional };
/// What a cell may hold. A count is whole, a length may be in thousands ("262K").
enum class Form : std::uint8_t { Text, Number, Count, TokenLength };

/// What one column of a table of settings takes. A cell is absent only where it is empty or its column is not there; whatever else
/// does not fit the rule is refused, never read as absent.
struct CellRule {
    std::string_view column;
    Form form = Form::Text;
    Need need = Need::Optional;
    double least = 1, most = 65536;  ///< of numbers
    std::string_view words = {};     ///< taken as they are beside numbers, or the only texts: "max", "n/a|-"
};

/// Why a row breaks one of the rules: the column, what stands in it and what it takes; empty if it keeps them all.
std::string cellProblem(const PredictRow& row, std::span<const CellRule> rules);
inline std::string cellProblem(const PredictRow& row, std::initializer_list<CellRule> rules)
{
    return cellProblem(row, std::span<const CellRule>(rules.begin(), rules.size()));
}

/// Tokens as tables write them, "32768", "262K" or "**262K**" for 262,000; nothing if it is none.
std::optional<double> lengthIn(std::string_view text);

/// "expected: a, b, c" of a list "a|b|c".
std::string listed(std::string_view words);

}  // namespace headroom
