// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/studies/answer_rows.h"
#include "core/studies/predict.h"
#include "core/studies/predict_columns.h"
#include "core/studies/training_peak.h"

#include <algorithm>

namespace headroom {
namespace {

struct Interval {
    double low, high;
};

std::string cells(double value, Interval factors, int decimals)
{
    return "," + decimalText(value, decimals) + "," + decimalText(value * factors.low, decimals) + "," +
           decimalText(value * factors.high, decimals);
}

std::string answer(const PredictRow& row, const Catalogue& catalogue)
{
    const TrainingCase asked = readTrainingCase(row, catalogue);
    if (!asked.problem.empty())
        return std::string(18, ',') + "," + csvCell(asked.problem) + ",";
    const TrainingPeak peak = trainingPeakOf(asked);
    const std::string memory = cells(inGibibytes(peak.bytes), {peak.low, peak.high}, 2);
    std::string note = asked.note;
    addNote(note, peak.note);
    if (!asked.untimed.empty()) {
        addNote(note, asked.untimed);
        return std::string(15, ',') + memory + ",," + csvCell(note);
    }
    const kinds::FittedLine& line = kinds::fittedLine(kinds::trainingLine(asked.run));
    const FlopRate reached = asked.run.peak * kinds::trainingUtilisation(line, asked.run);
    const double flopsPerToken = kinds::flopsPerTrainedToken(asked.run).value();
    const double each = reached.value() / flopsPerToken;
    const double all = each * asked.run.accelerators;
    // However operations are counted, there are no more of them than the units do.
    const FlopRate published =
        std::min(asked.statedPeak,
                 flopsPerSecond(each * kinds::publishedFlopsPerToken(asked.run, asked.published).value()));
    const Interval rate{line.low, std::min(line.high, (asked.statedPeak / published).value())};
    std::string out = cells(each, rate, 2) + cells(all, rate, 1);
    if (asked.tokensPerStep)
        out += cells(*asked.tokensPerStep / all, {1 / rate.high, 1 / rate.low}, 4);
    else
        out += ",,,";
    return out + cells(published.value() / 1e12, rate, 1) +
           cells(100 * (published / asked.statedPeak).value(), rate, 2) + memory + ",," + csvCell(note);
}

}  // namespace

Result<std::string> predictTraining(std::string_view csv, const Catalogue& catalogue)
{
    return answerRows(csv, {"gpu", "model"},
                      intervalColumns({"tokens_per_s_per_gpu", "tokens_per_s_total", "step_time_s",
                                       "model_tflops_per_gpu", "mfu_pct", "peak_mem_GiB_per_gpu"}) +
                          ",error,note",
                      columnsOf("training"), [&](const PredictRow& row) { return answer(row, catalogue); });
}

}  // namespace headroom
