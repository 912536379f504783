// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/study_text.h"

#include "core/exchange/json_writer.h"
#include "core/units/amount.h"

#include <cmath>

namespace headroom {

namespace {

std::string number(double value)
{
    return std::isinf(value) ? (value > 0 ? "\"never\"" : "null") : jsonNumber(value);
}
std::string number(const std::optional<double>& value) { return value ? number(*value) : "null"; }
std::string text(std::string_view value) { return jsonString(value); }

template <class List, class One>
std::string array(const List& list, One&& one)
{
    std::string out = "[";
    for (const auto& item : list)
        out += (out.size() > 1 ? "," : "") + one(item);
    return out + "]";
}
std::string numbers(const std::vector<double>& values)
{
    return array(values, [](double value) { return number(value); });
}

std::string head(const char* study, const Scenario& plan)
{
    return std::string("{\"format\":\"headroom-study\",\"version\":1,\"study\":") + text(study) +
           ",\"currency\":" + text(plan.info.currency);
}
std::string inputOf(const InputView& input)
{
    return "{\"path\":" + text(input.path) + ",\"owner\":" + text(input.owner) +
           ",\"unit\":" + text(input.unit) + ",\"value\":" + number(input.value) + "}";
}
std::string wayOf(const std::optional<Way>& way) { return way ? text(wayName(*way)) : "null"; }

double factorOf(const std::string& unit)
{
    const auto spec = unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(unit);
    return spec ? spec.value().factor : 1.0;
}

}  // namespace

std::string studyJson(const Scenario& plan, const Sensitivity& study)
{
    return head("sensitivity", plan) + ",\"result\":" + text(study.result) +
           ",\"base\":" + number(study.base) + ",\"swings\":" +
           array(study.swings,
                 [](const Swing& swing) {
                     return "{\"input\":" + inputOf(swing.input) + ",\"low\":" + number(swing.low) +
                            ",\"high\":" + number(swing.high) + ",\"at_low\":" + number(swing.atLow) +
                            ",\"at_high\":" + number(swing.atHigh) + "}";
                 }) +
           "}\n";
}

std::string studyJson(const Scenario& plan, const MonteCarlo& study)
{
    std::string cheapest;
    for (const Way way : allWays)
        cheapest += (cheapest.empty() ? "" : ",") + text(wayName(way)) + ":" +
                    std::to_string(study.cheapest[static_cast<std::size_t>(way)]);
    return head("montecarlo", plan) + ",\"draws\":" + std::to_string(study.draws) +
           ",\"seed\":" + std::to_string(study.seed) + ",\"inputs\":" + array(study.inputs, inputOf) +
           ",\"results\":" +
           array(study.results,
                 [](const ResultBand& band) {
                     const bool known = band.known > 0;
                     return "{\"result\":" + text(band.result) + ",\"base\":" + number(band.base) +
                            ",\"known\":" + std::to_string(band.known) +
                            ",\"never\":" + std::to_string(band.never) + ",\"mean\":" + number(band.mean) +
                            ",\"p10\":" + (known ? number(band.p10) : "null") +
                            ",\"p50\":" + (known ? number(band.p50) : "null") +
                            ",\"p90\":" + (known ? number(band.p90) : "null") + "}";
                 }) +
           ",\"curves\":" +
           array(study.curves,
                 [](const CurveBand& curve) {
                     return "{\"way\":" + text(wayName(curve.way)) + ",\"p10\":" + numbers(curve.p10) +
                            ",\"p50\":" + numbers(curve.p50) + ",\"p90\":" + numbers(curve.p90) + "}";
                 }) +
           ",\"cheapest\":{" + cheapest + "}}\n";
}

std::string studyJson(const Scenario& plan, const RegimeMap& study)
{
    return head("map", plan) + ",\"x\":" + inputOf(study.x) + ",\"y\":" + inputOf(study.y) +
           ",\"xs\":" + numbers(study.xs) + ",\"ys\":" + numbers(study.ys) +
           ",\"today\":" + wayOf(study.today) + ",\"cheapest\":" + array(study.cheapest, wayOf) +
           ",\"margin\":" + numbers(study.margin) + "}\n";
}

std::string studyJson(const Scenario& plan, const GoalSeek& study, const Goal& goal)
{
    return head("seek", plan) + ",\"result\":" + text(goal.result) + ",\"target\":" + number(goal.target) +
           ",\"input\":" + inputOf(study.input) + ",\"base\":" + number(study.base) +
           ",\"outcome\":" + text(goalOutcomeName(study.outcome)) +
           ",\"solutions\":" + numbers(study.solutions) + ",\"searched\":[" + number(study.searchedLow) +
           "," + number(study.searchedHigh) + "],\"least\":" + number(study.least) +
           ",\"most\":" + number(study.most) + "}\n";
}

std::string studyJson(const Scenario& plan, const Sweep& study)
{
    return head("sweep", plan) + ",\"inputs\":" + array(study.inputs, inputOf) +
           ",\"results\":" + array(study.results, [](const NamedResult* one) { return text(one->name); }) +
           ",\"cells\":" + std::to_string(study.cells) + ",\"rows\":" +
           array(study.rows,
                 [](const SweepRow& row) {
                     return "{\"cell\":" + std::to_string(row.cell) + ",\"values\":" + numbers(row.values) +
                            ",\"results\":" +
                            array(row.results,
                                  [](const std::optional<double>& value) { return number(value); }) +
                            ",\"cheapest\":" + wayOf(row.cheapest) + "}";
                 }) +
           "}\n";
}

std::string sweepCsv(const Scenario& plan, const Sweep& study, CsvHeader header)
{
    std::string out;
    const auto named = [](std::string_view name, const std::string& unit) {
        return "," + std::string(name) + (unit.empty() ? "" : " [" + unit + "]");
    };
    if (header == CsvHeader::With) {
        out = "cell";
        for (const InputView& input : study.inputs)
            out += named(input.path, input.unit);
        for (const NamedResult* one : study.results)
            out += named(one->name, shownUnit(*one, plan.info.currency).symbol);
        out += ",cheapest\n";
    }
    for (const SweepRow& row : study.rows) {
        out += std::to_string(row.cell);
        for (std::size_t i = 0; i < row.values.size(); ++i)
            out += "," + numberText(row.values[i] / factorOf(study.inputs[i].unit));
        for (std::size_t i = 0; i < row.results.size(); ++i) {
            const auto& value = row.results[i];
            const double factor = shownUnit(*study.results[i], plan.info.currency).factor;
            out += ",";
            if (value)
                out += std::isinf(*value) ? "never" : numberText(*value / factor);
        }
        out += "," + (row.cheapest ? std::string(wayName(*row.cheapest)) : std::string()) + "\n";
    }
    return out;
}

}  // namespace headroom
