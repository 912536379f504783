// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/trace_time.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

struct TraceRequest {
    TraceTime time = 0;
    std::uint64_t inputTokens = 0, outputTokens = 0;
    std::string timeText;  ///< as the file writes it
};

/// One form of trace: what its first line says about the lines that follow. Errors carry no line; the caller knows it.
class TraceRows {
public:
    enum class Form {
        DatedCsv,    ///< times are moments of a calendar
        SecondsCsv,  ///< times are seconds from the beginning
        JsonLines,   ///< times are milliseconds from the beginning
    };
    /// Told by the first line: an object, or a header with known names in any order and case.
    static Result<TraceRows> of(std::string_view firstLine);

    /// Whether the first line is a header and holds no request.
    bool hasHeader() const { return m_form != Form::JsonLines; }
    bool clock() const { return m_form == Form::DatedCsv; }
    Result<TraceRequest> read(std::string_view line) const;

private:
    Result<TraceRequest> readCells(std::string_view line) const;
    Result<TraceRequest> readObject(std::string_view line) const;

    Form m_form = Form::DatedCsv;
    std::array<std::size_t, 3> m_columns{};
    std::vector<std::string> m_header;
};

}  // namespace headroom
