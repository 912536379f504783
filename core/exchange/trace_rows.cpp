// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace_rows.h"

#include "core/base/csv.h"
#include "core/base/spelling.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace headroom {

namespace {

/// Ten times the longest context that is sold (10 million, Llama 4 Scout); a column taken for another shows here.
constexpr std::int64_t mostTokens = 100'000'000;
/// A hundred years; beyond it the numbers are no seconds.
constexpr double longestSeconds = 3.2e9;

struct HeaderForm {
    TraceRows::Form form;
    std::array<std::string_view, 3> names;  ///< time, input tokens, output tokens
};
/// Names of the Azure LLM inference datasets of 2023 and 2024, and of BurstGPT.
constexpr std::array headers{
    HeaderForm{TraceRows::Form::DatedCsv, {"timestamp", "contexttokens", "generatedtokens"}},
    HeaderForm{TraceRows::Form::SecondsCsv, {"timestamp", "request tokens", "response tokens"}},
};

Result<std::uint64_t> tokenCount(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code == std::errc::result_out_of_range ||
        (code == std::errc{} && end == text.data() + text.size() && (value < 0 || value > mostTokens)))
        return Error{Error::Code::OutOfRange, {std::string(text), "0", std::to_string(mostTokens)}};
    if (code != std::errc{} || end != text.data() + text.size())
        return Error{Error::Code::WrongValue, {std::string(text), "a whole number of tokens"}};
    return static_cast<std::uint64_t>(value);
}

std::optional<TraceTime> secondsTime(std::string_view text)
{
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc{} || end != text.data() + text.size() || !(value >= 0 && value <= longestSeconds))
        return std::nullopt;
    return static_cast<TraceTime>(std::llround(value * static_cast<double>(traceSecond)));
}

Result<CsvRow> cellsOf(std::string_view line)
{
    CsvReader reader(line);
    CsvRow row;
    auto read = reader.next(row);
    if (!read) {
        Error error = std::move(read).error();
        error.place.clear();  // it counts lines within this one
        return error;
    }
    return row;
}

}  // namespace

Result<TraceRows> TraceRows::of(std::string_view firstLine)
{
    TraceRows rows;
    if (firstLine.front() == '{') {
        rows.m_form = Form::JsonLines;
        return rows;
    }
    auto cells = cellsOf(firstLine);
    if (!cells)
        return std::move(cells).error();
    rows.m_header = std::move(cells).value().cells;
    std::vector<std::string> names;
    std::transform(rows.m_header.begin(), rows.m_header.end(), std::back_inserter(names), lower);
    for (const HeaderForm& known : headers) {
        bool all = true;
        for (std::size_t i = 0; i < known.names.size(); ++i) {
            const auto found = std::find(names.begin(), names.end(), known.names[i]);
            all = all && found != names.end();
            if (all && std::count(names.begin(), names.end(), known.names[i]) > 1)
                return Error{Error::Code::DuplicateId, {"column", std::string(known.names[i])}};
            rows.m_columns[i] = static_cast<std::size_t>(found - names.begin());
        }
        if (all) {
            rows.m_form = known.form;
            return rows;
        }
    }
    return Error{Error::Code::Syntax,
                 {"a header with TIMESTAMP, ContextTokens and GeneratedTokens",
                  firstLine.size() > 80 ? "something else" : std::string(firstLine)}};
}

Result<TraceRequest> TraceRows::read(std::string_view line) const
{
    return m_form == Form::JsonLines ? readObject(line) : readCells(line);
}

Result<TraceRequest> TraceRows::readCells(std::string_view line) const
{
    auto read = cellsOf(line);
    if (!read)
        return std::move(read).error();
    const std::vector<std::string>& cells = read.value().cells;
    if (cells == m_header)
        return Error{Error::Code::Syntax, {"a request; remove the repeated header", "the header again"}};
    if (cells.size() != m_header.size())
        return Error{
            Error::Code::Syntax,
            {std::to_string(m_header.size()) + " cells as in the header", std::to_string(cells.size())}};
    TraceRequest request;
    request.timeText = cells[m_columns[0]];
    const auto time =
        m_form == Form::DatedCsv ? parseTraceTime(request.timeText) : secondsTime(request.timeText);
    if (!time)
        return Error{Error::Code::WrongValue,
                     {request.timeText, m_form == Form::DatedCsv ? "a time like 2023-11-16 18:15:46.680"
                                                                 : "seconds like 5.25"}};
    request.time = *time;
    for (const std::size_t which : {1U, 2U}) {
        auto count = tokenCount(cells[m_columns[which]]);
        if (!count)
            return std::move(count).error().at(m_header[m_columns[which]] + ": ");
        (which == 1 ? request.inputTokens : request.outputTokens) = count.value();
    }
    return request;
}

Result<TraceRequest> TraceRows::readObject(std::string_view line) const
{
    const auto refuse = [](const char* expected, std::string found) {
        return Error{Error::Code::Syntax, {expected, std::move(found)}};
    };
    // Hostile nesting is stopped before the parser, which would follow it down its stack.
    if (std::count_if(line.begin(), line.end(), [](char c) { return c == '[' || c == '{'; }) > 8)
        return refuse("an object with timestamp, input_length and output_length", "deep nesting");
    const auto object = nlohmann::json::parse(line, nullptr, false);
    if (!object.is_object())
        return refuse("an object with timestamp, input_length and output_length",
                      object.is_discarded() ? "no JSON" : object.type_name());
    TraceRequest request;
    for (const char* const name : {"timestamp", "input_length", "output_length"}) {
        const auto found = object.find(name);
        if (found == object.end())
            return Error{Error::Code::MissingField, {name}};
        const std::string text = found->dump();
        if (name == std::string_view("timestamp")) {
            const auto time = secondsTime(text);
            if (!time)
                return Error{Error::Code::WrongValue, {text, "milliseconds like 27482"}};
            request.time = *time / 1000;
            request.timeText = text;
            continue;
        }
        auto count = tokenCount(text);
        if (!count)
            return std::move(count).error().at(std::string(name) + ": ");
        (name == std::string_view("input_length") ? request.inputTokens : request.outputTokens) =
            count.value();
    }
    return request;
}

}  // namespace headroom
