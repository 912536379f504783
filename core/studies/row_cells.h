// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/predict_row.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

enum class Need : std::uint8_t { Required, Optional };
/// What a cell may hold. A count is whole, tokens too, a length may be in thousands ("262K"), a mean has decimals, a share may be labelled
/// or in per cent, what is in flight may be labelled (`inFlightIn`). Of tokens, "1.024" may be meant as 1,024, and is refused.
enum class Form : std::uint8_t { Text, Number, Count, TokenCount, TokenLength, MeanTokens, Share, InFlight };

/// What one column of a table of settings takes. A cell is absent only where it is empty or its column is not there; whatever else
/// does not fit the rule is refused, never read as absent.
struct CellRule {
    std::string_view column;
    Form form = Form::Text;
    Need need = Need::Optional;
    double least = 1, most = 65536;  ///< of numbers
    std::string_view words = {};     ///< taken as they are beside numbers, or the only texts: "max", "n/a|-"
    std::string_view otherNames =
        {};  ///< of the column, read where it is not there itself: "kv_precision|kv_cache"
};
using CellRules = std::span<const CellRule>;

/// Why a row breaks one of the rules: the column, what stands in it, what it takes and what to write; empty if it keeps them all.
std::string cellProblem(const PredictRow& row, CellRules rules);
inline std::string cellProblem(const PredictRow& row, std::initializer_list<CellRule> rules)
{
    return cellProblem(row, CellRules(rules.begin(), rules.size()));
}

/// Those columns of a table that one of the rules names, under the rule's name. What no rule names is not there to be read.
PredictRow::Columns ruledColumns(const PredictRow::Columns& header, CellRules rules);
/// The others, in the order of the table.
std::vector<std::string> unruledColumns(const PredictRow::Columns& header, CellRules rules);

/// Tokens as tables write them, "32768", "262K" or "**262K**" for 262,000; nothing if it is none.
std::optional<double> lengthIn(std::string_view text);
/// "0.9", "90 %" or "mem_fraction_static 0.93"; nothing if it is no share above 0, up to 1.
std::optional<double> shareIn(std::string_view text);
/// Requests in flight as tables of throughput say it, for the column `concurrency` of serving: the number in "64", "batch=64",
/// "max_num_seqs=8 (saturated)" and "64 prompts at once", and "max" for "offline" and the like. Nothing of anything else, such as
/// requests that come at a rate.
std::optional<std::string> inFlightIn(std::string_view text);

/// "expected: a, b, c" of a list "a|b|c".
std::string listed(std::string_view words);

}  // namespace headroom
