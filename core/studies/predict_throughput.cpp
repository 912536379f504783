// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/evaluation/performance/intervals.h"
#include "core/evaluation/performance/kernel_tables.h"
#include "core/studies/answer_rows.h"
#include "core/studies/csv_rows.h"
#include "core/studies/known_names.h"
#include "core/studies/media_case.h"
#include "core/studies/model_size.h"
#include "core/studies/predict.h"
#include "core/studies/predict_columns.h"
#include "core/studies/serving_case.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace headroom {
namespace {

struct Figures {
    double value = 0, low = 0, high = 0;
    std::string basis, problem, note;
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
    const auto precision = precisionNamed(text);
    if (!precision)
        return {};
    // Both are 4 bit, and differ in size.
    for (const std::string_view named : {"mxfp4", "nvfp4"})
        if (performance::normalisedName(text).starts_with(named))
            return named;
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

/// How a row splits attention: over `tensor` accelerators in each of `ranks`.
struct AttentionSplit {
    double tensor = 1, ranks = 1;
    double experts = 1;  ///< accelerators that the experts are spread over
};

/// Experts that are spread wider than the stated tensor parallelism lie beside attention ranks: tables write attention data parallelism
/// with experts over n accelerators as tp 1, ep n ("DEPn"). Notes may say of how many ("data_parallel=1": attention is split like experts).
AttentionSplit attentionOf(const PredictRow& row)
{
    const double tensor = row.number("tp").value_or(1), experts = row.number("ep").value_or(1);
    const std::string_view notes = row.text("notes");
    // TensorRT-LLM's own word for attention that is whole on each of the tp accelerators, which then share the experts.
    if (tensor > 1 && notes.find("enable_attention_dp") != std::string_view::npos)
        return {1, tensor, std::max(tensor, experts)};
    if (experts <= tensor || std::fmod(experts, tensor) != 0)
        return {tensor, 1, std::max(1.0, experts)};
    constexpr std::string_view word = "data_parallel=";
    if (const auto at = notes.find(word); at != std::string_view::npos) {
        double ranks = 0;
        const char* const from = notes.data() + at + word.size();
        const auto [end, failure] = std::from_chars(from, notes.data() + notes.size(), ranks);
        if (failure == std::errc() && ranks >= 1 && std::fmod(experts, ranks) == 0)
            return {std::max(tensor, experts / ranks), ranks, experts};
    }
    return {tensor, experts / tensor, experts};
}

double acceleratorsOf(const PredictRow& row)
{
    const AttentionSplit split = attentionOf(row);
    return split.tensor * split.ranks * row.number("pp").value_or(1);
}

/// Why the row's experts cannot be spread as it says, or empty.
std::string expertsProblem(const PredictRow& row)
{
    const double tensor = row.number("tp").value_or(1), experts = row.number("ep").value_or(1);
    const double fitted = row.number("gpu_count").value_or(0);
    if (experts > tensor && std::fmod(experts, tensor) != 0)
        return "ep " + decimalText(experts, 0) + " is no multiple of tp " + decimalText(tensor, 0);
    if (experts > 1 && fitted > 0 && acceleratorsOf(row) > fitted)
        return "ep " + decimalText(experts, 0) + " and pp spread over " +
               decimalText(acceleratorsOf(row), 0) + " accelerators, gpu_count is " + decimalText(fitted, 0);
    return {};
}

/// The row as a row of serving. A prompt of unknown length is taken to be as long as the answer.
std::string servingRow(const PredictRow& row, std::string_view accelerator, std::string_view precision)
{
    const double output = *row.number("osl");
    const double input = row.number("isl").value_or(output);
    const std::string engine =
        row.text("engine").empty() ? std::string("trtllm") : std::string(row.text("engine"));
    // Here lengths are exact; those of serving rows are nominal.
    std::string out = "id,engine,gpu,model,weights,kv,mode,lengths,isl,osl,concurrency,tp,pp,dp,ep\nrow," +
                      csvCell(engine) + ",";
    out += csvCell(accelerator) + "," + csvCell(row.text("model")) + "," + std::string(precision) + "," +
           csvCell(row.text("kv_precision")) + ",agg,fixed," + decimalText(input, 0) + "," +
           decimalText(output, 0) + "," + inFlightIn(row.text("concurrency_or_scenario")).value_or("max");
    const AttentionSplit split = attentionOf(row);
    for (const double parts : {split.tensor, row.number("pp").value_or(1), split.ranks, split.experts})
        out += "," + decimalText(parts, 0);
    return out + "\n";
}

/// Three figures of the answer, in the row's unit.
Figures scaled(const PredictRow& said, const char* middle, const char* low, const char* high, double by)
{
    Figures out;
    out.basis = said.text("basis");
    out.note = said.text("note");
    out.value = by * said.number(middle).value_or(0);
    out.low = by * said.number(low).value_or(0);
    out.high = by * said.number(high).value_or(0);
    return out;
}

Figures batchLatency(const PredictRow& row, const PredictRow& said)
{
    const double steps = std::max(row.number("osl").value_or(1) - 1, 0.0);
    Figures out = scaled(said, "ttft_ms", "ttft_low_ms", "ttft_high_ms", 1e-3);
    const Figures each = scaled(said, "tpot_ms", "tpot_low_ms", "tpot_high_ms", 1e-3);
    out.value += steps * each.value;
    out.low += steps * each.low;
    out.high += steps * each.high;
    return out;
}

Figures offlineRate(const PredictRow& row, const PredictRow& said)
{
    const std::string_view metric = row.text("metric");
    const double output = row.number("osl").value_or(1);
    const double counted = metric.starts_with("(input+output)") || metric.starts_with("total_tokens")
                               ? 1 + row.number("isl").value_or(0) / output
                           : metric.starts_with("requests") ? 1 / output
                                                            : 1;
    const double shared = metric.ends_with("per_gpu") ? acceleratorsOf(row) : 1;
    Figures out = scaled(said, "output_tokens_per_s", "", "", counted / shared);
    const kinds::FittedLine& spread = kinds::fittedLine("throughput_offline");
    // The spread was taken where kernels were measured; beyond, as for the times of serving.
    const double wider = out.basis == "kernels" ? 1 : out.basis == "family" ? 1.1 : 1.25;
    out.low = out.value * spread.low / wider;
    out.high = out.value * spread.high * wider;
    return out;
}

/// The first token of a prompt that goes through no server.
bool isStaticFirstToken(const PredictRow& row)
{
    return row.text("metric") == "TTFT_ms" && row.text("concurrency_or_scenario").starts_with("static_batch");
}

/// Of one prompt alone: its step, without what a server adds.
Figures staticFirstToken(const PredictRow& serving, const Catalogue& catalogue)
{
    const ServingCase asked = readServingCase(serving, catalogue);
    if (!asked.problem.empty())
        return refusal(asked.problem);
    const auto estimate =
        performance::staticEstimate(*asked.replica, asked.lengths.input, asked.lengths.output, ratio(1));
    const performance::Interval spread = performance::firstTokenInterval(
        asked.setting.deployment.engine, asked.replica->kernels.basis, asked.usual());
    Figures out;
    out.value = 1000 * estimate.prefill.value();
    out.low = spread.low * out.value;
    out.high = spread.high * out.value;
    out.basis = asked.replica->kernels.basis == Basis::Kernels  ? "kernels"
                : asked.replica->kernels.basis == Basis::Family ? "family"
                                                                : "datasheet";
    out.note = asked.setting.note;
    return out;
}

/// Why a row that names its engine, metric and lengths cannot be asked, or empty.
std::string offlineProblem(const PredictRow& row)
{
    const std::string_view metric = row.text("metric");
    if (!row.text("engine").empty() && !engineNamed(row.text("engine")))
        return "engine " + std::string(row.text("engine")) + " is not modelled";
    if (std::string problem = expertsProblem(row); !problem.empty())
        return problem;
    if (isStaticFirstToken(row) && inFlightIn(row.text("concurrency_or_scenario")) != "1")
        return "a static batch goes through no server: its time to first token is modelled for one prompt";
    if (row.number("osl") == 1.0 && (metric == "TPOT_ms" || metric.starts_with("ITL")))
        return "osl 1: the first token is the last, there is no time per output token";
    // Between tokens of a full batch the length of the prompts hardly counts; elsewhere it is half of the work.
    if (!row.number("osl") || (!row.number("isl") && !metric.starts_with("ITL")))
        return "isl and osl are needed";
    return {};
}

Figures inItsMetric(const PredictRow& row, const PredictRow& said)
{
    const std::string_view metric = row.text("metric");
    if (metric == "TTFT_ms")
        return scaled(said, "ttft_ms", "ttft_low_ms", "ttft_high_ms", 1);
    if (metric == "batch_latency_s")
        return batchLatency(row, said);
    if (metric != "TPOT_ms" && !metric.starts_with("ITL"))
        return offlineRate(row, said);
    return scaled(said, "tpot_ms", "tpot_low_ms", "tpot_high_ms", 1);
}

Figures answerOffline(const PredictRow& row, const Catalogue& catalogue)
{
    const EntryPtr accelerator = chipNamed(catalogue, row.text("gpu"));
    if (!accelerator)
        return refusal("unknown gpu " + std::string(row.text("gpu")));
    const std::string_view precision = servedPrecision(row.text("weight_precision"));
    // Nothing stated is the checkpoint's own.
    if (precision.empty() && !leavesToCheckpoint(row.text("weight_precision")))
        return refusal("weights in " + std::string(row.text("weight_precision")) + " are not modelled");
    if (std::string problem = offlineProblem(row); !problem.empty())
        return refusal(std::move(problem));
    const std::string asked = servingRow(row, accelerator->item.id, precision);
    if (isStaticFirstToken(row)) {
        const auto serving = readCsvRows(asked, {"id"});
        return staticFirstToken(PredictRow(serving.value().columns, serving.value().rows.front()), catalogue);
    }
    const auto csv = predictServing(asked, catalogue);
    if (!csv)
        return refusal("the row cannot be read");
    const auto table = readCsvRows(csv.value(), {"id"});
    const PredictRow said(table.value().columns, table.value().rows.front());
    if (!said.text("error").empty())
        return refusal(std::string(said.text("error")));
    Figures out = inItsMetric(row, said);
    if (row.text("engine").empty())
        addNote(out.note, "engine not stated: taken as TensorRT-LLM");
    if (leavesVariantOpen(catalogue, *accelerator, row.text("gpu")))
        addNote(out.note, "gpu taken as " + std::string(accelerator->item.name()));
    if (!row.number("isl"))
        addNote(out.note, "isl is not stated: prompts taken to be as long as answers");
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
    return {asked.times * estimate.value,
            asked.times * estimate.low,
            asked.times * estimate.high,
            estimate.measuredHere ? "measured" : "datasheet",
            "",
            ""};
}

Figures answer(const PredictRow& row, const Catalogue& catalogue)
{
    const std::string_view metric = row.text("metric");
    if (row.text("concurrency_or_scenario").starts_with("MLPerf"))
        return answerRanked(row, catalogue);
    if (metric == "TTFT_ms" || metric == "TPOT_ms" || metric == "batch_latency_s" ||
        metric.starts_with("ITL_") || metric.starts_with("output_tokens_per_s") ||
        metric.starts_with("(input+output)_tokens_per_s") || metric.starts_with("total_tokens_per_s") ||
        metric == "requests_per_s" || metric == "requests_per_s_per_gpu")
        return answerOffline(row, catalogue);
    return refusal(
        "metric " + std::string(metric) +
        " is not answered: TTFT_ms, TPOT_ms, ITL_median_ms, batch_latency_s, output_tokens_per_s_total, "
        "output_tokens_per_s_per_gpu, total_tokens_per_s, requests_per_s, or what MLPerf counts");
}

}  // namespace

Result<std::string> predictThroughput(std::string_view csv, const Catalogue& catalogue)
{
    return answerRows(
        csv, {"gpu", "model", "metric"}, intervalColumns({"value"}) + ",basis,error,note",
        columnsOf("throughput"), [&](const PredictRow& row) {
            const Figures figures = answer(row, catalogue);
            std::string cells;
            for (const double figure : {figures.value, figures.low, figures.high})
                cells += "," + (figures.problem.empty() ? decimalText(figure, 3) : std::string());
            return cells + "," + figures.basis + "," + csvCell(figures.problem) + "," + csvCell(figures.note);
        });
}

}  // namespace headroom
