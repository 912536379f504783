// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/studies/csv_rows.h"
#include "core/studies/media_case.h"
#include "core/studies/predict.h"

namespace headroom {
namespace {

/// Enough digits for a rate of any size.
std::string figure(double value) { return decimalText(value, value >= 1000 ? 1 : value >= 1 ? 4 : 8); }

std::string answer(const PredictRow& row, const Catalogue& catalogue)
{
    const MediaCase asked = readMediaCase(row, catalogue);
    if (!asked.problem.empty())
        return ",,,,," + csvCell(asked.problem);
    const auto found = kinds::workRate(asked.done, asked.host, catalogue);
    if (const auto* reason = std::get_if<std::string>(&found))
        return ",,,,," + csvCell(*reason);
    const auto& estimate = std::get<kinds::RateEstimate>(found);
    return "," + figure(asked.times * estimate.value) + "," + figure(asked.times * estimate.low) + "," +
           figure(asked.times * estimate.high) + (estimate.measuredHere ? ",measured," : ",datasheet,");
}

}  // namespace

Result<std::string> predictMedia(std::string_view csv, const Catalogue& catalogue)
{
    auto table = readCsvRows(csv, {"gpu", "model", "metric"});
    if (!table)
        return std::move(table).error();
    std::string out = "id,value,value_low,value_high,basis,error\n";
    for (const auto& row : table.value().rows) {
        const PredictRow cells(table.value().columns, row);
        out += csvCell(cells.text("id")) + answer(cells, catalogue) + "\n";
    }
    return out;
}

}  // namespace headroom
