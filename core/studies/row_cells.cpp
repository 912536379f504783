// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/row_cells.h"

#include "core/base/spelling.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace headroom {

namespace {

/// The first of "a|b|c", which keeps the rest.
std::string_view nextOf(std::string_view& words)
{
    const std::size_t bar = std::min(words.find('|'), words.size());
    const std::string_view word = words.substr(0, bar);
    words.remove_prefix(std::min(bar + 1, words.size()));
    return word;
}

bool isOneOf(std::string_view text, std::string_view words)
{
    while (!words.empty())
        if (text == nextOf(words))
            return true;
    return false;
}

bool startsWithOneOf(std::string_view text, std::string_view words)
{
    while (!words.empty())
        if (text.starts_with(nextOf(words)))
            return true;
    return false;
}

std::string_view trimmed(std::string_view text)
{
    while (text.ends_with(' ') || text.ends_with('\t'))
        text.remove_suffix(1);
    while (text.starts_with(' ') || text.starts_with('\t'))
        text.remove_prefix(1);
    return text;
}

bool ofTokens(Form form)
{
    return form == Form::TokenCount || form == Form::TokenLength || form == Form::MeanTokens;
}

/// Three decimals behind one to three digits, as some languages part thousands: "1.024", "32.768".
bool partsThousands(std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (dot == 0 || dot > 3 || text.size() != dot + 4 || text[0] == '0')
        return false;
    return std::all_of(text.begin(), text.end(), [&](const char& c) {
        return &c == text.data() + dot || std::isdigit(static_cast<unsigned char>(c)) != 0;
    });
}

/// Nearly: "131.1K" is so only after rounding.
bool isWhole(double value) { return std::abs(value - std::round(value)) < 1e-6; }

/// "a whole number of at least 1, at most 65536, or max".
std::string whatItTakes(const CellRule& rule)
{
    if (rule.form == Form::Share)
        return "a share above 0, up to 1, or in per cent";
    if (rule.form == Form::InFlight)
        return "what is in flight: a whole number of at least 1, concurrency=64, batch=64, max_num_seqs=64, 64 "
               "prompts at once, max, offline, or one of MLPerf's scenarios";
    std::string out;
    if (rule.form != Form::Text) {
        const bool whole = rule.form == Form::Count || (ofTokens(rule.form) && rule.form != Form::MeanTokens);
        out = whole ? "a whole number" : "a number";
        const int decimals = rule.least < 1 && rule.least > 0 ? 6 : 0;
        out += " of at least " + decimalText(rule.least, decimals) + ", at most " + decimalText(rule.most, 0);
    }
    if (!rule.words.empty())
        out += (out.empty() ? "one of " : ", or ") + listed(rule.words);
    return out;
}

/// What to write instead.
std::string remedy(const CellRule& rule, std::string_view text)
{
    if (rule.form == Form::Text || rule.form == Form::InFlight)
        return {};
    if (ofTokens(rule.form) && partsThousands(text)) {
        std::string plain(text);
        std::erase(plain, '.');
        return ": write " + plain + " if that is meant";
    }
    const bool holdsOne = text.find_first_of("0123456789") != std::string_view::npos;
    if (holdsOne && !numberIn(text))
        return ": write the number alone";
    return rule.need == Need::Optional && !holdsOne ? ": leave the cell empty where it is not known" : "";
}

bool keeps(const CellRule& rule, std::string_view text)
{
    if (isOneOf(text, rule.words))
        return true;
    switch (rule.form) {
    case Form::Text: return rule.words.empty();
    case Form::Share: return shareIn(text).has_value();
    case Form::InFlight: return text.starts_with("MLPerf") || inFlightIn(text).has_value();
    case Form::Number:
    case Form::Count: break;
    case Form::TokenCount:
    case Form::TokenLength:
    case Form::MeanTokens:
        if (partsThousands(text))
            return false;
    }
    const auto value = rule.form == Form::TokenLength ? lengthIn(text) : numberIn(text);
    return value && *value >= rule.least && *value <= rule.most &&
           (rule.form == Form::Number || rule.form == Form::MeanTokens || isWhole(*value));
}

/// The column of a table that a rule means, by its name or one of its others, however written; the end if there is none.
PredictRow::Columns::const_iterator columnOf(const PredictRow::Columns& header, const CellRule& rule)
{
    if (const auto itself = header.find(rule.column); itself != header.end())
        return itself;
    const auto alike = [&](std::string_view name) {
        return std::find_if(header.begin(), header.end(),
                            [&](const auto& column) { return lower(trimmed(column.first)) == lower(name); });
    };
    auto found = alike(rule.column);
    for (std::string_view names = rule.otherNames; found == header.end() && !names.empty();)
        found = alike(nextOf(names));
    return found;
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

std::string cellProblem(const PredictRow& row, CellRules rules)
{
    for (const CellRule& rule : rules) {
        const std::string_view text = row.text(rule.column);
        if (text.empty()) {
            if (rule.need == Need::Required)
                return std::string(rule.column) + " is missing";
            continue;
        }
        if (!keeps(rule, text))
            return std::string(rule.column) + " \"" + std::string(text) + "\" is not " + whatItTakes(rule) +
                   remedy(rule, text);
    }
    return {};
}

PredictRow::Columns ruledColumns(const PredictRow::Columns& header, CellRules rules)
{
    PredictRow::Columns columns;
    for (const CellRule& rule : rules)
        if (const auto found = columnOf(header, rule); found != header.end())
            columns.emplace(rule.column, found->second);
    return columns;
}

std::vector<std::string> unruledColumns(const PredictRow::Columns& header, CellRules rules)
{
    const PredictRow::Columns ruled = ruledColumns(header, rules);
    std::map<std::size_t, std::string> left;
    for (const auto& named : header)
        if (!named.first.empty() && std::none_of(ruled.begin(), ruled.end(), [&named](const auto& column) {
                return column.second == named.second;
            }))
            left.emplace(named.second, named.first);
    std::vector<std::string> names;
    for (const auto& [at, name] : left)
        names.push_back(name);
    return names;
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
    const auto value = numberIn(text);
    if (!value || *value <= 0)
        return std::nullopt;
    return *value * thousand;
}

std::optional<double> shareIn(std::string_view text)
{
    double whole = 1;
    if (text.ends_with('%')) {
        whole = 100;
        text = trimmed(text.substr(0, text.size() - 1));
    }
    const std::size_t label = text.find_last_of(" =");
    const auto value = numberIn(label == std::string_view::npos ? text : text.substr(label + 1));
    if (!value || *value <= 0 || *value > whole)
        return std::nullopt;
    return *value / whole;
}

std::optional<std::string> inFlightIn(std::string_view text)
{
    const auto counted = [](std::string_view number) -> std::optional<std::string> {
        const auto value = numberIn(trimmed(number));
        if (!value || *value < 1 || *value > 1e9 || std::floor(*value) != *value)
            return std::nullopt;
        return decimalText(*value, 0);
    };
    if (text.empty())
        return "max";
    if (const auto bare = counted(text))
        return bare;
    const std::string words = lower(text);
    const auto has = [&](std::string_view part) { return words.find(part) != std::string::npos; };
    const bool atOnce = has("infinite") || has("rate inf") || has("rate=inf");
    if ((has("request-rate") || has("request rate") || has("request_rate")) && !atOnce)
        return std::nullopt;
    constexpr std::string_view labels =
        "static_batch|concurrency|max_concurrency|batch|batch_size|max_batch|max_batch_size|max_num_seqs";
    if (const std::size_t equals = words.find('=');
        equals != std::string::npos && isOneOf(trimmed(std::string_view(words).substr(0, equals)), labels)) {
        const std::string_view rest = std::string_view(words).substr(equals + 1);
        // What stands behind it is a remark: "max_num_seqs=8 (saturated)", "max_batch=128, 3000 prompts at once".
        if (const auto all = counted(rest))
            return all;
        const std::size_t remark = std::min(rest.find(" ("), rest.find(", "));
        return remark == std::string_view::npos ? std::nullopt : counted(rest.substr(0, remark));
    }
    for (std::string_view place = words; !place.empty();) {
        const std::size_t comma = std::min(place.find(", "), place.size());
        const std::string_view part = trimmed(place.substr(0, comma));
        place.remove_prefix(std::min(comma + 2, place.size()));
        if (const std::size_t prompts = part.find(" prompts"); prompts != std::string_view::npos)
            return counted(part.substr(0, prompts));
    }
    if (atOnce || startsWithOneOf(words, "max|offline|saturated|inf"))
        return "max";
    return std::nullopt;
}

}  // namespace headroom
