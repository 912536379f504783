// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t mostCells = 1'000'000;

Error syntax(std::size_t line, const char* expected, std::string found)
{
    return {Error::Code::Syntax, {expected, std::move(found)}, {}, "line " + std::to_string(line)};
}

}  // namespace

CsvReader::CsvReader(std::string_view text) : m_text(text)
{
    if (m_text.substr(0, 3) == "\xef\xbb\xbf")
        m_at = 3;
}

Result<bool> CsvReader::next(CsvRow& row)
{
    if (!m_checked) {
        m_checked = true;
        if (const auto wrong = firstInvalidUtf8(m_text)) {
            const auto line =
                1 + std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(*wrong), '\n');
            return Error{Error::Code::NotText, {std::to_string(*wrong)}, {}, "line " + std::to_string(line)};
        }
    }
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text[m_at] == '\r')) {
        m_line += m_text[m_at] == '\n';
        ++m_at;
    }
    if (m_at >= m_text.size())
        return false;
    row.line = m_line;
    std::size_t count = 0;
    const auto cell = [&]() -> std::string& {
        if (count == row.cells.size())
            row.cells.emplace_back();
        std::string& out = row.cells[count++];
        out.clear();
        return out;
    };
    while (true) {
        if (count == mostCells)
            return syntax(row.line, "fewer than a million cells", "more");
        std::string& out = cell();
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            ++m_at;
            while (true) {
                const std::size_t quote = m_text.find('"', m_at);
                if (quote == std::string_view::npos)
                    return syntax(row.line, "a closing quote", "the end of the text");
                m_line += static_cast<std::size_t>(
                    std::count(m_text.begin() + static_cast<std::ptrdiff_t>(m_at),
                               m_text.begin() + static_cast<std::ptrdiff_t>(quote), '\n'));
                out.append(m_text, m_at, quote - m_at);
                m_at = quote + 1;
                if (m_at >= m_text.size() || m_text[m_at] != '"')
                    break;
                out += '"';
                ++m_at;
            }
            if (m_at < m_text.size() && m_text[m_at] != ',' && m_text[m_at] != '\r' && m_text[m_at] != '\n')
                return syntax(m_line, "a comma after the closing quote", std::string(1, m_text[m_at]));
        } else {
            const std::size_t end = std::min(m_text.find_first_of(",\r\n", m_at), m_text.size());
            out.append(m_text, m_at, end - m_at);
            m_at = end;
        }
        if (m_at >= m_text.size())
            break;
        const char c = m_text[m_at++];
        if (c == ',')
            continue;
        if (c == '\r' && m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
        ++m_line;
        break;
    }
    row.cells.resize(count);
    return true;
}

std::string csvCell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"')
            out += '"';
        out += c;
    }
    return out + '"';
}

}  // namespace headroom
