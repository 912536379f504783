// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/answer_rows.h"

#include "core/base/csv.h"

namespace headroom {

namespace {

/// One cell for each name of the header, empty but for the error.
std::string refusedCells(std::string_view header, const std::string& problem)
{
    std::string out;
    while (!header.empty()) {
        header.remove_prefix(1);
        const std::size_t comma = header.find(',');
        out += ",";
        if (header.substr(0, comma) == "error")
            out += csvCell(problem);
        header = comma == std::string_view::npos ? std::string_view() : header.substr(comma);
    }
    return out;
}

}  // namespace

Result<std::string> answerRows(std::string_view csv, std::initializer_list<std::string_view> required,
                               std::string_view header, std::initializer_list<CellRule> rules,
                               const std::function<std::string(const PredictRow& row)>& answer)
{
    const auto table = readCsvRows(csv, required);
    if (!table)
        return table.error();
    std::string out = "id";
    out.append(header).push_back('\n');
    for (const auto& cells : table.value().rows) {
        const PredictRow row(table.value().columns, cells);
        const std::string problem = cellProblem(row, rules);
        out.append(csvCell(row.text("id")))
            .append(problem.empty() ? answer(row) : refusedCells(header, problem))
            .push_back('\n');
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
