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
                               std::string_view header, CellRules rules,
                               const std::function<std::string(const PredictRow& row)>& answer,
                               LastColumn last)
{
    const auto table = readCsvRows(csv, {});
    if (!table)
        return table.error();
    const PredictRow::Columns columns = ruledColumns(table.value().columns, rules);
    for (const std::string_view column : required)
        if (!columns.contains(column))
            return Error{Error::Code::MissingField, {std::string(column)}, {}, "header"};
    std::vector<std::string> lines{"id" + std::string(header)};
    bool said = last == LastColumn::Always;
    for (const auto& cells : table.value().rows) {
        const PredictRow row(columns, cells);
        const std::string problem = cellProblem(row, rules);
        lines.push_back(csvCell(row.text("id")) +
                        (problem.empty() ? answer(row) : refusedCells(header, problem)));
        // A cell with a comma in it is quoted.
        said = said || !lines.back().ends_with(',');
    }
    std::string out;
    for (const std::string& line : lines)
        out.append(said ? line : line.substr(0, line.rfind(','))).push_back('\n');
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
