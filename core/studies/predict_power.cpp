// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/studies/answer_rows.h"
#include "core/studies/power_case.h"
#include "core/studies/predict.h"
#include "core/studies/predict_columns.h"

namespace headroom {
namespace {

std::string cells(double value, double low, double high, int decimals)
{
    return "," + decimalText(value, decimals) + "," + decimalText(low, decimals) + "," +
           decimalText(high, decimals);
}

std::string answer(const PredictRow& row, const Catalogue& catalogue)
{
    const PowerCase asked = readPowerCase(row, catalogue);
    if (!asked.problem.empty())
        return ",,,,,,," + csvCell(asked.problem) + ",";
    const kinds::FittedLine& line = kinds::fittedLine(asked.line);
    kinds::PowerEstimate one;
    double times = 1;
    if (asked.wholeSystem) {
        one = kinds::systemPower(line, asked.system, asked.range);
    } else {
        one = kinds::acceleratorPower(line, asked.features, asked.range);
        times = asked.boards;
    }
    const double power = times * one.power.value();
    const double low = times * one.low.value();
    const double high = times * one.high.value();
    std::string out = cells(power, low, high, 2);
    // The work is that of all, whatever part of them the power is told of.
    const double each = asked.atWork / asked.workRate;
    if (asked.workRate > 0)
        out += cells(power * each, low * each, high * each, 6);
    else
        out += ",,,";
    return out + ",," + csvCell(asked.note);
}

}  // namespace

Result<std::string> predictPower(std::string_view csv, const Catalogue& catalogue)
{
    return answerRows(
        csv, {"gpu", "model"}, intervalColumns({"value", "energy_per_unit_J"}) + ",error,note",
        columnsOf("power"), [&](const PredictRow& row) { return answer(row, catalogue); },
        LastColumn::WhereSaid);
}

}  // namespace headroom
