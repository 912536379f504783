// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/studies/answer_rows.h"
#include "core/studies/media_case.h"
#include "core/studies/predict.h"
#include "core/studies/predict_columns.h"

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
    return answerRows(csv, {"gpu", "model", "metric"}, intervalColumns({"value"}) + ",basis,error",
                      columnsOf("media"), [&](const PredictRow& row) { return answer(row, catalogue); });
}

}  // namespace headroom
