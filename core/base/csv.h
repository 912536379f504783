// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// One record of a CSV text with the line it starts on (from 1).
struct CsvRow {
    std::vector<std::string> cells;
    std::size_t line = 0;
};

/// Reads RFC 4180 text row by row: comma, CRLF or LF, quotes doubled inside quotes, a byte order mark skipped, empty lines
/// passed over. The text must outlive the reader.
class CsvReader {
public:
    explicit CsvReader(std::string_view text);

    /// Reads the next record into `row`, reusing its memory. False at the end. Errors: NotText (byte that is not UTF-8), Syntax
    /// (quote never closed, text after a closing quote, a record longer than a million cells).
    Result<bool> next(CsvRow& row);

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    bool m_checked = false;
};

/// A cell as CSV writes it: quoted when it must be.
std::string csvCell(std::string_view text);

}  // namespace headroom
