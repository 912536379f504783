// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/answer_rows.h"

#include "core/base/csv.h"

namespace headroom {

Result<std::string> answerRows(std::string_view csv, std::initializer_list<std::string_view> required,
                               std::string_view header,
                               const std::function<std::string(const PredictRow& row)>& answer)
{
    const auto table = readCsvRows(csv, required);
    if (!table)
        return table.error();
    std::string out = "id";
    out.append(header).push_back('\n');
    for (const auto& cells : table.value().rows) {
        const PredictRow row(table.value().columns, cells);
        out.append(csvCell(row.text("id"))).append(answer(row)).push_back('\n');
    }
    return out;
}

std::string intervalColumns(std::initializer_list<std::string_view> names)
{
    std::string out;
    for (const std::string_view name : names) {
        for (const char* const end : {"", "_low", "_high"})
            out.append(",").append(name).append(end);
    }
    return out;
}

}  // namespace headroom
