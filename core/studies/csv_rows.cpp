// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/csv_rows.h"

#include <optional>

namespace headroom {
namespace {

/// Place of the first byte that is not UTF-8.
std::optional<std::size_t> firstBadByte(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const std::size_t length = byte < 0x80   ? 1
                                   : byte < 0xc2 ? 0
                                   : byte < 0xe0 ? 2
                                   : byte < 0xf0 ? 3
                                   : byte < 0xf5 ? 4
                                                 : 0;
        if (length == 0 || byte == 0 || i + length > text.size())
            return i;
        for (std::size_t k = 1; k < length; ++k)
            if ((static_cast<unsigned char>(text[i + k]) & 0xc0) != 0x80)
                return i;
        i += length;
    }
    return std::nullopt;
}

/// Takes one record off the front of `text`; nothing if a quote stays open.
std::optional<std::vector<std::string>> takeRecord(std::string_view& text)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    std::size_t i = 0;
    for (; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                cells.back().push_back(c);
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cells.back().push_back(text[++i]);
            else
                quoted = false;
        } else if (c == '"' && cells.back().empty()) {
            quoted = true;
        } else if (c == ',') {
            cells.emplace_back();
        } else if (c == '\n') {
            break;
        } else if (c != '\r') {
            cells.back().push_back(c);
        }
    }
    if (quoted)
        return std::nullopt;
    text.remove_prefix(std::min(i + 1, text.size()));
    return cells;
}

}  // namespace

Result<CsvRows> readCsvRows(std::string_view text, std::initializer_list<std::string_view> required)
{
    if (const auto bad = firstBadByte(text))
        return Error{Error::Code::NotText, {std::to_string(*bad)}};
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    CsvRows table;
    bool header = true;
    std::size_t record = 0;
    while (!text.empty()) {
        ++record;
        auto cells = takeRecord(text);
        if (!cells)
            return Error{Error::Code::Syntax, {"\"", "end of file"}, {}, "record " + std::to_string(record)};
        if (cells->size() == 1 && cells->front().empty())
            continue;
        if (header) {
            for (std::size_t i = 0; i < cells->size(); ++i)
                table.columns.emplace((*cells)[i], i);
            header = false;
        } else {
            table.rows.push_back(std::move(*cells));
        }
    }
    for (const std::string_view column : required)
        if (!table.columns.contains(column))
            return Error{Error::Code::MissingField, {std::string(column)}, {}, "header"};
    return table;
}

}  // namespace headroom
