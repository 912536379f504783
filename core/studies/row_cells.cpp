// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/row_cells.h"

#include <charconv>
#include <cmath>

namespace headroom {

namespace {

bool isOneOf(std::string_view text, std::string_view words)
{
    while (!words.empty()) {
        const std::size_t bar = words.find('|');
        if (text == words.substr(0, bar))
            return true;
        words = bar == std::string_view::npos ? std::string_view() : words.substr(bar + 1);
    }
    return false;
}

/// "a whole number of at least 1, at most 65536, or max".
std::string whatItTakes(const CellRule& rule)
{
    std::string out;
    if (rule.form != Form::Text) {
        out = rule.form == Form::Count ? "a whole number" : "a number";
        const int decimals = rule.least < 1 && rule.least > 0 ? 6 : 0;
        out += " of at least " + decimalText(rule.least, decimals) + ", at most " + decimalText(rule.most, 0);
    }
    if (!rule.words.empty())
        out += (out.empty() ? "one of " : ", or ") + listed(rule.words);
    return out;
}

bool keeps(const CellRule& rule, const PredictRow& row, std::string_view text)
{
    if (isOneOf(text, rule.words))
        return true;
    if (rule.form == Form::Text)
        return rule.words.empty();
    const auto value = rule.form == Form::TokenLength ? lengthIn(text) : row.number(rule.column);
    return value && *value >= rule.least && *value <= rule.most &&
           (rule.form != Form::Count || std::floor(*value) == *value);
}

}  // namespace

std::string listed(std::string_view words)
{
    std::string out;
    for (const char c : words)
        if (c == '|')
            out += ", ";
        else
            out.push_back(c);
    return out;
}

std::string cellProblem(const PredictRow& row, std::span<const CellRule> rules)
{
    for (const CellRule& rule : rules) {
        const std::string_view text = row.text(rule.column);
        if (text.empty()) {
            if (rule.need == Need::Required)
                return std::string(rule.column) + " is missing";
            continue;
        }
        if (!keeps(rule, row, text))
            return std::string(rule.column) + " \"" + std::string(text) + "\" is not " + whatItTakes(rule);
    }
    return {};
}

std::optional<double> lengthIn(std::string_view text)
{
    while (text.starts_with('*'))
        text.remove_prefix(1);
    while (text.ends_with('*'))
        text.remove_suffix(1);
    double thousand = 1;
    if (text.ends_with('K') || text.ends_with('k')) {
        thousand = 1000;
        text.remove_suffix(1);
    }
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || !std::isfinite(value) || value <= 0)
        return std::nullopt;
    return value * thousand;
}

}  // namespace headroom
