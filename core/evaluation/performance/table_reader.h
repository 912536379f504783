// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::performance {

/// One line of a table of ours: no quotes, no blanks, cells by the header's names.
class TableLine {
public:
    TableLine(const std::vector<std::string_view>& header, std::vector<std::string_view> cells, int number)
        : m_header(&header),
          m_cells(std::move(cells)),
          m_number(number)
    {}

    /// Empty if the column is missing or empty.
    std::string_view text(std::string_view column) const;
    /// Nothing if empty or no number.
    std::optional<double> number(std::string_view column) const;
    double numberOr(std::string_view column, double fallback) const
    {
        return number(column).value_or(fallback);
    }
    int lineNumber() const { return m_number; }

private:
    const std::vector<std::string_view>* m_header;
    std::vector<std::string_view> m_cells;
    int m_number;
};

/// The parts of `text` between separators; at least one.
std::vector<std::string_view> split(std::string_view text, char separator);

/// Calls `each(line)` for every line below the header; `each` answers a Status.
template <class Each>
Status readTable(std::string_view text, Each each)
{
    const std::vector<std::string_view> lines = split(text, '\n');
    const std::vector<std::string_view> header = split(lines.front(), ',');
    int number = 0;
    for (const std::string_view line : lines) {
        ++number;
        if (number == 1 || line.empty())
            continue;
        if (Status done = each(TableLine(header, split(line, ','), number)); !done)
            return std::move(done).error().at("line " + std::to_string(number));
    }
    return Done{};
}

}  // namespace headroom::performance
