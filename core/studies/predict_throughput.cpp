// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/studies/answer_rows.h"
#include "core/studies/csv_rows.h"
#include "core/studies/known_names.h"
#include "core/studies/media_case.h"
#include "core/studies/model_size.h"
#include "core/studies/predict.h"

#include <algorithm>

namespace headroom {
namespace {

struct Figures {
    double value = 0, low = 0, high = 0;
    std::string basis, problem;
};

Figures refusal(std::string problem)
{
    Figures out;
    out.problem = std::move(problem);
    return out;
}

/// As the serving model takes precisions. "Mixed" and the like say nothing.
std::string_view servedPrecision(std::string_view text)
{
    const auto precision = precisionNamed(text.substr(0, text.find('(')));
    if (!precision)
        return {};
    switch (*precision) {
    case Precision::Bf16: return "bf16";
    case Precision::Fp16: return "fp16";
    case Precision::Fp8: return "fp8";
    case Precision::Int8: return "int8";
    case Precision::Fp4: return "fp4";
    case Precision::Int4: return "int4";
    }
    return {};
}

/// The row as a row of serving at capacity, or of the static batch that it names. Empty if a length is missing.
std::string servingRow(const PredictRow& row, std::string_view accelerator, std::string_view precision)
{
    const auto input = row.number("isl");
    const auto output = row.number("osl");
    if (!input || !output)
        return {};
    constexpr std::string_view fixed = "static_batch=";
    const std::string_view scenario = row.text("concurrency_or_scenario");
    const std::string_view concurrency = scenario.starts_with(fixed) ? scenario.substr(fixed.size())
                                         : scenario.starts_with("concurrency=") ? scenario.substr(12)
                                         : scenario.starts_with("batch=")       ? scenario.substr(6)
                                                                                : "max";
    // One that is not understood is taken for the one whose pages these are.
    const std::string engine = engineNamed(row.text("engine")) && !row.text("engine").empty()
                                   ? std::string(row.text("engine"))
                                   : std::string("trtllm");
    // Here lengths are exact; the serving rows are nominal and served at nine tenths.
    constexpr double served = 0.9;
    std::string out =
        "id,engine,gpu,model,weights,mode,isl,osl,concurrency,tp,pp\nrow," + csvCell(engine) + ",";
    out += csvCell(accelerator) + "," + csvCell(row.text("model")) + "," + std::string(precision) + ",agg," +
           decimalText(*input / served, 2) + "," + decimalText(*output / served, 2) + "," +
           csvCell(concurrency);
    for (const std::string_view split : {"tp", "pp"})
        out += "," + std::string(row.text(split).empty() ? "1" : row.text(split));
    return out + "\n";
}

Figures answerOffline(const PredictRow& row, const Catalogue& catalogue)
{
    const EntryPtr accelerator = chipNamed(catalogue, row.text("gpu"));
    if (!accelerator)
        return refusal("unknown gpu " + std::string(row.text("gpu")));
    const std::string_view precision = servedPrecision(row.text("weight_precision"));
    if (precision.empty())
        return refusal("weights in " + std::string(row.text("weight_precision")) + " are not modelled");
    if (row.number("ep").value_or(1) > 1)
        return refusal("experts split over accelerators are not answered yet");
    if (row.text("metric") == "TTFT_ms" && row.text("concurrency_or_scenario").starts_with("static_batch"))
        return refusal("a static batch goes through no server: its time to first token is not modelled");
    const std::string asked = servingRow(row, accelerator->item.id, precision);
    if (asked.empty())
        return refusal("isl and osl are needed");
    const auto csv = predictServing(asked, catalogue);
    if (!csv)
        return refusal("the row cannot be read");
    const auto table = readCsvRows(csv.value(), {"id"});
    const PredictRow said(table.value().columns, table.value().rows.front());
    if (!said.text("error").empty())
        return refusal(std::string(said.text("error")));
    const std::string_view metric = row.text("metric");
    Figures out;
    out.basis = said.text("basis");
    if (metric == "TTFT_ms") {
        out.value = said.number("ttft_ms").value_or(0);
        out.low = said.number("ttft_low_ms").value_or(0);
        out.high = said.number("ttft_high_ms").value_or(0);
        return out;
    }
    if (metric == "TPOT_ms") {
        out.value = said.number("tpot_ms").value_or(0);
        out.low = said.number("tpot_low_ms").value_or(0);
        out.high = said.number("tpot_high_ms").value_or(0);
        return out;
    }
    if (metric == "batch_latency_s") {
        const double steps = std::max(row.number("osl").value_or(1) - 1, 0.0);
        const auto whole = [&](const char* first, const char* per) {
            return (said.number(first).value_or(0) + steps * said.number(per).value_or(0)) / 1000;
        };
        out.value = whole("ttft_ms", "tpot_ms");
        out.low = whole("ttft_low_ms", "tpot_low_ms");
        out.high = whole("ttft_high_ms", "tpot_high_ms");
        return out;
    }
    out.value = said.number("output_tokens_per_s").value_or(0);
    if (metric.ends_with("per_gpu"))
        out.value /= row.number("tp").value_or(1) * row.number("pp").value_or(1);
    const kinds::FittedLine& spread = kinds::fittedLine("throughput_offline");
    // The spread was taken where kernels were measured; beyond, as for the times of serving.
    const double wider = out.basis == "kernels" ? 1 : out.basis == "family" ? 1.1 : 1.25;
    out.low = out.value * spread.low / wider;
    out.high = out.value * spread.high * wider;
    return out;
}

Figures answerRanked(const PredictRow& row, const Catalogue& catalogue)
{
    const MediaCase asked = readRankedCase(row, catalogue);
    if (!asked.problem.empty())
        return refusal(asked.problem);
    const auto found = kinds::workRate(asked.done, asked.host, catalogue);
    if (const auto* reason = std::get_if<std::string>(&found))
        return refusal(*reason);
    const auto& estimate = std::get<kinds::RateEstimate>(found);
    return {asked.times * estimate.value, asked.times * estimate.low, asked.times * estimate.high,
            estimate.measuredHere ? "measured" : "datasheet", ""};
}

Figures answer(const PredictRow& row, const Catalogue& catalogue)
{
    const std::string_view metric = row.text("metric");
    if (row.text("concurrency_or_scenario").starts_with("MLPerf"))
        return answerRanked(row, catalogue);
    if (metric == "TTFT_ms" || metric == "TPOT_ms" || metric == "batch_latency_s" ||
        metric.starts_with("output_tokens_per_s"))
        return answerOffline(row, catalogue);
    return refusal("metric " + std::string(metric) + " is not answered");
}

}  // namespace

Result<std::string> predictThroughput(std::string_view csv, const Catalogue& catalogue)
{
    return answerRows(csv, {"gpu", "model", "metric"}, intervalColumns({"value"}) + ",basis,error",
                      {{"gpu", Form::Text, Need::Required},
                       {"model", Form::Text, Need::Required},
                       {"metric", Form::Text, Need::Required},
                       {"gpu_count", Form::Count, Need::Optional, 1, 65536, "0"},
                       {"tp", Form::Count},
                       {"pp", Form::Count},
                       {"ep", Form::Count, Need::Optional, 0}},
                      [&](const PredictRow& row) {
                          const Figures figures = answer(row, catalogue);
                          std::string cells;
                          for (const double figure : {figures.value, figures.low, figures.high})
                              cells +=
                                  "," + (figures.problem.empty() ? decimalText(figure, 3) : std::string());
                          return cells + "," + figures.basis + "," + csvCell(figures.problem);
                      });
}

}  // namespace headroom
