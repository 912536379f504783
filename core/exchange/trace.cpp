// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/trace.h"

#include "core/base/utf8.h"
#include "core/exchange/trace_rows.h"
#include "core/exchange/trace_tally.h"
#include "core/scenario/edits.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace headroom {

namespace {

constexpr std::size_t longestLine = 1U << 20U;

/// Lines of a stream that are not blank, numbered, as text and never longer than a mebibyte.
class Lines {
public:
    explicit Lines(std::istream& in) : m_in(in), m_buffer(1U << 18U, '\0') {}

    /// False at the end.
    Result<bool> next(std::string& line)
    {
        do {
            line.clear();
            const std::uint64_t start = m_offset;
            if (!take(line))
                return false;
            if (line.size() > longestLine)
                return Error{Error::Code::TooLarge,
                             {"line", std::to_string(line.size()), std::to_string(longestLine)},
                             {},
                             place()};
            // No text holds a zero byte: it tells UTF-16 that came without its mark.
            const auto wrong = std::min(firstInvalidUtf8(line).value_or(line.size()), line.find('\0'));
            if (wrong < line.size())
                return Error{Error::Code::NotText, {std::to_string(start + wrong)}, {}, place()};
            if (m_number == 1 && line.compare(0, 3, "\xef\xbb\xbf") == 0)
                line.erase(0, 3);
            if (!line.empty() && line.back() == '\r')
                line.pop_back();
        } while (line.empty());
        return true;
    }
    std::string place() const { return "line " + std::to_string(m_number); }

private:
    bool take(std::string& line)
    {
        ++m_number;
        while (true) {
            if (m_at == m_size) {
                m_in.read(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
                m_size = static_cast<std::size_t>(m_in.gcount());
                m_at = 0;
                if (m_size == 0)
                    return !line.empty();
            }
            const std::string_view rest(m_buffer.data() + m_at, m_size - m_at);
            const std::size_t end = rest.find('\n');
            line.append(rest.substr(0, end));
            const std::size_t used = end == std::string_view::npos ? rest.size() : end + 1;
            m_at += used;
            m_offset += used;
            if (end != std::string_view::npos || line.size() > longestLine)
                return true;
        }
    }

    std::istream& m_in;
    std::string m_buffer;
    std::size_t m_at = 0, m_size = 0;
    std::uint64_t m_offset = 0;
    std::size_t m_number = 0;
};

Error syntax(std::string expected, std::string found, std::string place)
{
    return {Error::Code::Syntax, {std::move(expected), std::move(found)}, {}, std::move(place)};
}

/// Counts the request in `line` and those that follow.
Result<TraceSummary> tallyAll(Lines& lines, const TraceRows& rows, std::string line, const TraceVisit& visit)
{
    TraceTally tally(rows.clock());
    std::string before;
    while (true) {
        auto request = rows.read(line);
        if (!request)
            return std::move(request).error().at(lines.place() + ": ");
        const TraceRequest& one = request.value();
        if (tally.requests() > 0 && one.time < tally.last())
            return Error{Error::Code::WrongValue,
                         {one.timeText, "times from " + before + " on; sort the rows by time"},
                         {},
                         lines.place()};
        tally.add(one.time, one.inputTokens, one.outputTokens);
        if (visit)
            visit(one.time, one.inputTokens, one.outputTokens);
        before = one.timeText;
        auto more = lines.next(line);
        if (!more)
            return std::move(more).error();
        if (!more.value())
            break;
    }
    // A few requests may be twins; a file in which every second one is was written twice, and would say twice the demand.
    if (tally.repeated() * 5 >= tally.requests() * 2 && tally.requests() >= 10)
        return Error{Error::Code::WrongValue,
                     {std::to_string(tally.repeated()) + " of " + std::to_string(tally.requests()) +
                          " rows repeat the row before",
                      "each request once; remove the duplicated rows"},
                     {},
                     lines.place()};
    if (!tally.spansTime())
        return syntax("at least two requests at different times",
                      tally.requests() == 1 ? "one request" : "all requests at one moment", lines.place());
    return std::move(tally).finish();
}

template <class Q>
Input<Q> fact(Q value, std::string unit, const std::string& source, Date date)
{
    return {value, std::move(unit), InputKind::Fact, source, date};
}

}  // namespace

Result<TraceSummary> readTrace(std::istream& in, const TraceVisit& visit)
{
    Lines lines(in);
    std::string line;
    auto more = lines.next(line);
    if (!more)
        return std::move(more).error();
    if (!more.value())
        return syntax("a header with TIMESTAMP, ContextTokens and GeneratedTokens", "an empty file",
                      "line 1");
    auto rows = TraceRows::of(line);
    if (!rows)
        return std::move(rows).error().at(lines.place() + ": ");
    if (rows.value().hasHeader()) {
        more = lines.next(line);
        if (!more)
            return std::move(more).error();
        if (!more.value())
            return syntax("requests below the header", "the end of the file", lines.place());
    }
    return tallyAll(lines, rows.value(), std::move(line), visit);
}

Result<TraceSummary> readTraceFile(const std::filesystem::path& file, const TraceVisit& visit)
{
    std::error_code code;
    if (std::filesystem::is_directory(file, code))
        return Error{Error::Code::CannotRead, {std::strerror(EISDIR)}, file.string(), {}};
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Error{Error::Code::CannotRead, {std::strerror(errno)}, file.string(), {}};
    auto trace = readTrace(in, visit);
    if (!trace)
        return std::move(trace).error().in(file.string());
    return trace;
}

Result<Scenario> applyTrace(Scenario before, WorkloadId workload, const TraceSummary& trace,
                            const std::string& source, Date date)
{
    const Workload* const found = findWorkload(before, workload);
    if (!found)
        return Error{Error::Code::UnknownItem, {"workload", std::to_string(workload.number), {}}};
    if (found->kind != WorkloadKind::Serving)
        return Error{Error::Code::WrongValue,
                     {"rate", "serving"},
                     {},
                     "workload." + std::to_string(workload.number) + ".kind"};
    Workload changed = *found;
    changed.items = fact(trace.arrivals(), "1/s", source, date);
    changed.inputTokens = fact(trace.meanInput(), "token", source, date);
    changed.outputTokens = fact(trace.meanOutput(), "token", source, date);
    if (trace.peakFactor)
        changed.peakFactor = fact(*trace.peakFactor, {}, source, date);
    changed.shape = trace.shape;
    changed.shapeSource = trace.shape.empty() ? std::string() : source;
    return putWorkload(std::move(before), std::move(changed));
}

}  // namespace headroom
