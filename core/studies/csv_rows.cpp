// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/csv_rows.h"

#include "core/base/csv.h"

namespace headroom {

Result<CsvRows> readCsvRows(std::string_view text, std::initializer_list<std::string_view> required)
{
    CsvRows table;
    CsvReader reader(text);
    CsvRow record;
    for (bool header = true;; header = false) {
        const auto more = reader.next(record);
        if (!more)
            return more.error();
        if (!more.value())
            break;
        if (!header) {
            table.rows.push_back(record.cells);
            continue;
        }
        for (std::size_t i = 0; i < record.cells.size(); ++i) {
            const bool fresh = table.columns.emplace(record.cells[i], i).second;
            if (!fresh && !record.cells[i].empty())
                return Error{Error::Code::DuplicateId, {"column", record.cells[i]}, {}, "header"};
        }
    }
    for (const std::string_view column : required)
        if (!table.columns.contains(column))
            return Error{Error::Code::MissingField, {std::string(column)}, {}, "header"};
    return table;
}

}  // namespace headroom
