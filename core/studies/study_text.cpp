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
std::string optionOf(const std::optional<CostOption>& option)
{
    return option ? text(optionName(*option)) : "null";
}
std::string percentiles(const Percentiles& three)
{
    return "{\"p10\":" + number(three.p10) + ",\"p50\":" + number(three.p50) +
           ",\"p90\":" + number(three.p90) + "}";
}
std::string yearsOf(const YearBand& band)
{
    return "{\"option\":" + text(optionName(band.option)) + ",\"years\":" + array(band.years, percentiles) +
           ",\"start_and_first\":" + percentiles(band.startAndFirst) + "}";
}
std::string unitOf(const UnitBand& one)
{
    return "{\"option\":" + text(optionName(one.option)) +
           ",\"workload\":" + (one.workload ? std::to_string(one.workload.number) : "null") +
           ",\"unit\":" + text(unitName(one.unit)) + ",\"p10\":" + number(one.band.p10) +
           ",\"p50\":" + number(one.band.p50) + ",\"p90\":" + number(one.band.p90) + "}";
}

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
    for (const CostOption option : allOptions)
        cheapest += (cheapest.empty() ? "" : ",") + text(optionName(option)) + ":" +
                    std::to_string(study.cheapest[static_cast<std::size_t>(option)]);
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
                     return "{\"option\":" + text(optionName(curve.option)) +
                            ",\"p10\":" + numbers(curve.p10) + ",\"p50\":" + numbers(curve.p50) +
                            ",\"p90\":" + numbers(curve.p90) + "}";
                 }) +
           ",\"years\":" + array(study.years, yearsOf) + ",\"units\":" + array(study.units, unitOf) +
           ",\"cheapest\":{" + cheapest + "},\"own_overloaded\":" + std::to_string(study.overloaded) + "}\n";
}

std::string studyJson(const Scenario& plan, const RegimeMap& study)
{
    const auto named = [&](const std::optional<std::size_t>& contender) {
        return contender ? text(contenderName(study.contenders[*contender])) : std::string("null");
    };
    const auto amountOf = [](const Win& win) { return win.best ? number(win.amount) : std::string("null"); };
    std::string amounts;
    for (std::size_t i = 0; i < study.contenders.size(); ++i) {
        std::vector<std::optional<double>> column;
        for (std::size_t cell = 0; cell < study.wins.size(); ++cell)
            column.push_back(study.amount(cell, i));
        amounts += (i > 0 ? "," : "") + text(contenderName(study.contenders[i])) + ":" +
                   array(column, [](const std::optional<double>& one) { return number(one); });
    }
    std::vector<std::string> outside;
    for (std::size_t i = 0; i < study.contenders.size(); ++i) {
        if (study.refused[i])
            outside.push_back(contenderName(study.contenders[i]));
    }
    const std::string refused = array(outside, [](const std::string& one) { return text(one); });
    const auto eachWin = [&](auto&& one) { return array(study.wins, one); };
    return head("map", plan) + ",\"x\":" + inputOf(study.x) + ",\"y\":" + inputOf(study.y) +
           ",\"quantity\":" + text(comparedName(study.by)) + ",\"contenders\":" +
           array(study.contenders, [](const Contender& one) { return text(contenderName(one)); }) +
           ",\"refused\":" + refused + ",\"xs\":" + numbers(study.xs) + ",\"ys\":" + numbers(study.ys) +
           ",\"today\":" + named(study.today.best) + ",\"today_amount\":" + amountOf(study.today) +
           ",\"cheapest\":" + eachWin([&](const Win& win) { return named(win.best); }) +
           ",\"runner_up\":" + eachWin([&](const Win& win) { return named(win.second); }) +
           ",\"amount\":" + eachWin(amountOf) + ",\"own_overloaded\":" +
           array(study.overloaded, [](bool one) { return std::string(one ? "true" : "false"); }) +
           ",\"margin\":" + eachWin([](const Win& win) { return number(win.margin); }) + ",\"amounts\":{" +
           amounts + "}}\n";
}

std::string studyJson(const Scenario& plan, const GoalSeek& study, const Goal& goal)
{
    return head("seek", plan) + ",\"result\":" + text(goal.result) + ",\"target\":" + number(goal.target) +
           ",\"input\":" + inputOf(study.input) + ",\"base\":" + number(study.base) +
           ",\"outcome\":" + text(goalOutcomeName(study.outcome)) +
           ",\"solutions\":" + numbers(study.solutions) + ",\"searched\":[" + number(study.searchedLow) +
           "," + number(study.searchedHigh) + "],\"least\":" + number(study.least) +
           ",\"most\":" + number(study.most) + ",\"nearest\":" + number(study.nearest) +
           ",\"nearest_at\":" + number(study.nearestAt) +
           ",\"own_overloaded\":" + (study.overloaded ? "true" : "false") +
           ",\"own_unserved\":" + (study.unserved ? "true" : "false") + "}\n";
}

std::string studyJson(const Scenario& plan, const Sweep& study)
{
    return head("sweep", plan) + ",\"inputs\":" + array(study.inputs, inputOf) +
           ",\"results\":" + array(study.results, [](const NamedResult& one) { return text(one.name); }) +
           ",\"cells\":" + std::to_string(study.cells) + ",\"rows\":" +
           array(study.rows,
                 [](const SweepRow& row) {
                     return "{\"cell\":" + std::to_string(row.cell) + ",\"values\":" + numbers(row.values) +
                            ",\"results\":" +
                            array(row.results,
                                  [](const std::optional<double>& value) { return number(value); }) +
                            ",\"cheapest\":" + optionOf(row.cheapest) + "}";
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
        for (const NamedResult& one : study.results)
            out += named(one.name, shownUnit(one, plan.info.currency).symbol);
        out += ",cheapest\n";
    }
    for (const SweepRow& row : study.rows) {
        out += std::to_string(row.cell);
        for (std::size_t i = 0; i < row.values.size(); ++i)
            out += "," + numberText(row.values[i] / factorOf(study.inputs[i].unit));
        for (std::size_t i = 0; i < row.results.size(); ++i) {
            const auto& value = row.results[i];
            const double factor = shownUnit(study.results[i], plan.info.currency).factor;
            out += ",";
            if (value)
                out += std::isinf(*value) ? "never" : numberText(*value / factor);
        }
        out += "," + (row.cheapest ? std::string(optionName(*row.cheapest)) : std::string()) + "\n";
    }
    return out;
}

std::string mapCsv(const Scenario& plan, const RegimeMap& study)
{
    const ShownUnit unit = comparedUnit(study.by, plan.info.currency);
    const auto column = [](const std::string& name, const std::string& symbol) {
        return name + (symbol.empty() ? "" : " [" + symbol + "]");
    };
    std::string out = column(study.x.path, study.x.unit) + "," + column(study.y.path, study.y.unit) +
                      ",cheapest,runner_up," + column("amount", unit.symbol) + "," +
                      column("margin", unit.symbol);
    for (const Contender& one : study.contenders)
        out += "," + column(contenderName(one), unit.symbol);
    out += "\n";
    const auto named = [&](const std::optional<std::size_t>& contender) {
        return contender ? contenderName(study.contenders[*contender]) : std::string();
    };
    for (std::size_t cell = 0; cell < study.wins.size(); ++cell) {
        const Win& win = study.wins[cell];
        out += numberText(study.xs[cell % study.xs.size()] / factorOf(study.x.unit)) + "," +
               numberText(study.ys[cell / study.xs.size()] / factorOf(study.y.unit)) + "," + named(win.best) +
               "," + named(win.second) + "," +
               (win.best ? numberText(win.amount / unit.factor) : std::string()) + "," +
               (win.second ? numberText(win.margin / unit.factor) : std::string());
        for (std::size_t i = 0; i < study.contenders.size(); ++i) {
            const auto& amount = study.amount(cell, i);
            out += "," + (amount ? numberText(*amount / unit.factor) : std::string());
        }
        out += "\n";
    }
    return out;
}

}  // namespace headroom
