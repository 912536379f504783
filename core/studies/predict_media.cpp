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

/// What a user should know of an answer: where it comes from, and what of the row was not asked about.
std::string noteOf(const PredictRow& row, const MediaCase& asked, const kinds::RateEstimate& estimate)
{
    std::string note;
    const kinds::WorkDone& known = estimate.anchor->done;
    if (asked.done.setting.empty() && !known.setting.empty())
        addNote(note, "config not stated: taken as " + known.setting);
    if (estimate.steps > 0)
        addNote(note, "in proportion to the steps, from " + known.setting);
    if (asked.done.precision.empty() && !row.text("precision").empty())
        addNote(note, "precision and engine as the submitters of MLPerf chose them, not as stated");
    if (estimate.anchor->accelerator != asked.accelerator())
        addNote(note, "measured on " + estimate.anchor->accelerator);
    return note;
}

std::string answer(const PredictRow& row, const Catalogue& catalogue)
{
    const MediaCase asked = readMediaCase(row, catalogue);
    if (!asked.problem.empty())
        return ",,,,," + csvCell(asked.problem) + ",";
    const auto found = kinds::workRate(asked.done, asked.host, catalogue);
    if (const auto* reason = std::get_if<std::string>(&found))
        return ",,,,," + csvCell(*reason) + ",";
    const auto& estimate = std::get<kinds::RateEstimate>(found);
    return "," + figure(asked.times * estimate.value) + "," + figure(asked.times * estimate.low) + "," +
           figure(asked.times * estimate.high) + (estimate.measuredHere ? ",measured,," : ",datasheet,,") +
           csvCell(noteOf(row, asked, estimate));
}

}  // namespace

Result<std::string> predictMedia(std::string_view csv, const Catalogue& catalogue)
{
    return answerRows(
        csv, {"gpu", "model", "metric"}, intervalColumns({"value"}) + ",basis,error,note", columnsOf("media"),
        [&](const PredictRow& row) { return answer(row, catalogue); }, LastColumn::WhereSaid);
}

}  // namespace headroom
