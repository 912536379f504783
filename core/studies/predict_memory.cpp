// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict.h"

#include "core/base/csv.h"
#include "core/evaluation/engine_memory.h"
#include "core/evaluation/kinds/fitted_line.h"
#include "core/evaluation/performance/kernel_tables.h"
#include "core/studies/answer_rows.h"
#include "core/studies/known_names.h"
#include "core/studies/peak_memory.h"
#include "core/studies/predict_columns.h"
#include "core/studies/predict_row.h"
#include "core/studies/refusal_text.h"
#include "core/studies/serving_case.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace headroom {
namespace {

struct Share {
    double low, high;
};
/// Of logs that were left out; it holds the figure itself.
Share shareOf(std::string_view line)
{
    const kinds::FittedLine& measured = kinds::fittedLine(line);
    return {std::min(1.0, measured.low), std::max(1.0, measured.high)};
}
// The range of 52 rows of five settings, too few of them apart to leave any out.
constexpr Share totalShare{0.80, 1.13};

/// A figure with what it may be.
std::string rangeCells(double value, double low, double high, int decimals)
{
    return "," + decimalText(value, decimals) + "," + decimalText(low, decimals) + "," +
           decimalText(high, decimals);
}
std::string figureCells(double value, Share share, int decimals)
{
    return rangeCells(value, value * share.low, value * share.high, decimals);
}

// Four figures with their bounds, the peak and what is neither weights nor cache with theirs, three answers, the problem and a note.
std::string refusedCells(const std::string& problem)
{
    return std::string(21, ',') + "," + csvCell(problem) + ",";
}

/// Rows that only say how much was taken at the peak.
std::string peakCells(const PeakMemory& peak, const PredictRow& row, const Catalogue& catalogue)
{
    if (!peak.problem.empty())
        return refusedCells(peak.problem);
    std::string out =
        std::string(12, ',') + figureCells(inGibibytes(peak.bytes), {peak.low, peak.high}, 2) + ",,,";
    const EntryPtr entry = acceleratorNamed(catalogue, row.text("gpu"));
    const auto* accelerator = entry ? std::get_if<Accelerator>(&entry->thing) : nullptr;
    const auto visible = accelerator ? visibleMemory(*accelerator) : std::nullopt;
    if (!visible)
        return out + ",,,,," + csvCell(peak.note);
    const bool summed = row.text("method").find("sum over") != std::string_view::npos ||
                        row.text("method").find("total)") != std::string_view::npos;
    const double count = summed ? row.count("gpu_count", 1).value_or(1) : 1;
    const Bytes spare = *visible * count - peak.bytes;
    return out + (spare >= Bytes{} ? ",yes," : ",no,") + decimalText(inGibibytes(spare), 2) + ",,," +
           csvCell(peak.note);
}

/// The minor version in "0.6.3", "v0.5.2" or "0.20.1rc1"; nothing where it is none of that form.
std::optional<int> minorVersion(std::string_view text)
{
    if (text.starts_with('v'))
        text.remove_prefix(1);
    if (!text.starts_with("0."))
        return std::nullopt;
    int minor = 0;
    const auto [end, failure] = std::from_chars(text.data() + 2, text.data() + text.size(), minor);
    return failure == std::errc() ? std::optional(minor) : std::nullopt;
}

/// Most tokens of a step. vLLM cuts prompts into steps as a rule from 0.8 on; before, only beyond 32,768 tokens: a step then holds the
/// longest request, at least 2,048 tokens (SchedulerConfig of 0.6 and 0.7), and its activations grow with it. Notes may say so too.
Tokens batchedTokens(const PredictRow& row, const PredictedSetting& setting, std::optional<double> longest)
{
    const Tokens usual = usualChunk(*setting.accelerator, setting.deployment.engine);
    const auto minor = minorVersion(row.text("engine_version"));
    const bool whole = row.text("notes").find("no chunked prefill") != std::string_view::npos;
    if (setting.deployment.engine != Engine::Vllm || (!whole && (!minor || *minor >= 8)))
        return usual;
    const Figure<Ratio>& context = setting.model->maxContext;
    const double most = longest ? *longest : context.known() ? context.value->value() : 0;
    return tokens(most > 32768 && !whole ? 2048 : std::max(2048.0, most));
}

/// The share of the row; the engine's usual one where it says none.
double memoryShare(const PredictRow& row, Engine engine)
{
    return shareIn(row.text("gpu_memory_utilization")).value_or(usualShare(engine));
}

/// Engines unpack narrow weights for processors without units for them: they take as much memory, and the time is another.
std::string precisionNote(const PredictedSetting& setting)
{
    if (!setting.shape)
        return {};
    const auto kernels = performance::servingKernels(
        *setting.accelerator,
        performance::kernelRequest(*setting.shape, *setting.accelerator, setting.deployment));
    const auto* refused = std::get_if<performance::Refusal>(&kernels);
    if (!refused || *refused != performance::Refusal::Precision)
        return {};
    return refusalText(*refused, *setting.accelerator) + ": this memory is for an engine that unpacks them";
}

/// What a row leaves open of its accelerators.
std::string layoutNote(const PredictRow& row, int together)
{
    const double fitted = row.number("gpu_count").value_or(1);
    if (!row.text("tp").empty() || fitted <= together)
        return {};
    return "tp is not stated: taken as 1; of " + decimalText(fitted, 0) + " accelerators of gpu_count";
}

/// The longest request that a pool holds, in tokens: at every length with what windows and states keep of one so long.
double longestContext(const PredictedSetting& setting, const MemoryFigures& memory, Bytes pool)
{
    const Figure<Ratio>& stated = setting.model->maxContext;
    const double held = (pool / memory.kvPerToken.value).value();
    double high = stated.known() ? std::min(held, stated.value->value()) : held;
    if (!memory.perSequence || !std::isfinite(high))
        return high;
    const auto holds = [&](double length) {
        const MemoryFigures one = memoryFigures(Calculator(), {.accelerator = setting.accelerator,
                                                               .model = setting.model,
                                                               .deployment = &setting.deployment,
                                                               .longest = tokens(length)});
        return one.kvPerToken.value * tokens(length) + one.perSequence->value <= pool;
    };
    if (high < 1 || holds(high))
        return high;
    double low = 0;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2;
        (holds(middle) ? low : high) = middle;
    }
    return low;
}

std::string answer(const PredictRow& row, const Catalogue& catalogue)
{
    if (asksForTraining(row))
        return peakCells(trainingPeak(row, catalogue), row, catalogue);
    if (asksForPlainLoop(row))
        return peakCells(plainLoopPeak(row, catalogue), row, catalogue);
    PredictedSetting setting = readSetting(row, catalogue, "weight_precision", "kv_precision");
    if (!setting.problem.empty())
        return refusedCells(setting.problem);
    Deployment& plan = setting.deployment;
    const int together = plan.tensorParallel * plan.pipelineParallel;
    if (const auto count = row.number("gpu_count"); count && *count < together)
        return refusedCells("tp x pp takes " + std::to_string(together) + " accelerators, gpu_count is " +
                            decimalText(*count, 0));
    const double share = memoryShare(row, plan.engine);
    const auto visible = visibleMemory(*setting.accelerator);
    plan.memoryUtilisation.value = ratio(share);
    const auto longest = lengthIn(row.text("max_model_len"));
    // vLLM refuses it unless VLLM_ALLOW_LONG_MAX_MODEL_LEN is set.
    const ContextVerdict beyond = judgeContext("max_model_len is", longest.value_or(0), *setting.model);
    if (!beyond.problem.empty())
        return refusedCells(beyond.problem);
    plan.batchedTokens.value = batchedTokens(row, setting, longest);
    const MemoryFigures memory =
        memoryFigures(Calculator(), {.accelerator = setting.accelerator,
                                     .model = setting.model,
                                     .deployment = &plan,
                                     .longest = tokens(longest && *longest >= 1 ? *longest : 0)});
    if (!memory.weights.known)
        return refusedCells("weights of this model are not known");
    std::string out = figureCells(inGibibytes(memory.weights.value), shareOf("memory_weights"), 3);
    if (!visible)
        return out + std::string(18, ',') + ",memory of this gpu is not known,";
    const Bytes pool = memory.kvCache.known ? memory.kvCache.value : Bytes{};
    const CacheSpread spread = pool > Bytes{} ? cacheSpread(*visible * share) : CacheSpread{};
    const Bytes least = std::max(Bytes{}, pool - spread.less), most = pool + spread.more;
    out += rangeCells(inGibibytes(pool), inGibibytes(least), inGibibytes(most), 3);
    const double context = longest && *longest >= 1            ? *longest
                           : setting.model->maxContext.known() ? setting.model->maxContext.value->value()
                                                               : 0;
    if (memory.perSequence && context <= 0)
        return out + std::string(15, ',') + ",,";
    BytesPerToken perToken = memory.kvPerToken.value;
    if (memory.perSequence)
        perToken += memory.perSequence->value / tokens(context);
    const auto heldBy = [&](Bytes room) { return (room / perToken).value(); };
    out += rangeCells(heldBy(pool), heldBy(least), heldBy(most), 0);
    const bool stated = longest && *longest >= 1;
    if (stated)
        out += rangeCells(heldBy(pool) / *longest, heldBy(least) / *longest, heldBy(most) / *longest, 3);
    else
        out += ",,,";
    // An engine takes its whole share at the start, unless it does not get that far.
    const bool starts = pool > Bytes{} || !memory.kvCache.known;
    if (starts)
        out += figureCells(inGibibytes(*visible * share),
                           {totalShare.low, std::min(totalShare.high, std::max(1.0, 1 / share))}, 2);
    else
        out += ",,,";
    // Context of the driver, graphs, the activation peak: what the share leaves to neither.
    const Bytes beside = *visible * share - memory.weights.value - pool;
    if (pool > Bytes{} && beside > Bytes{})
        out += rangeCells(inGibibytes(beside), inGibibytes(std::max(Bytes{}, beside - spread.more)),
                          inGibibytes(beside + spread.less), 2);
    else
        out += ",,,";
    const Bytes needed = perToken * tokens(stated ? *longest : 1);
    const Bytes spare = pool > Bytes{} ? pool - needed : *visible * share - memory.used.value - needed;
    out += (spare >= Bytes{} ? ",yes," : ",no,") + decimalText(inGibibytes(spare), 2) + ",";
    addNote(setting.note, beyond.note);
    addNote(setting.note, precisionNote(setting));
    if (!starts)
        addNote(setting.note, "does not start: " + decimalText(inGibibytes(memory.used.value), 1) +
                                  " GiB before any cache of the " +
                                  decimalText(inGibibytes(*visible * share), 1) + " it may take");
    addNote(setting.note, layoutNote(row, together));
    return out + decimalText(longestContext(setting, memory, pool), 0) + ",," + csvCell(setting.note);
}

}  // namespace

Result<std::string> predictMemory(std::string_view csv, const Catalogue& catalogue)
{
    return answerRows(csv, {"gpu", "model"},
                      intervalColumns({"weights_GiB_per_gpu", "kv_cache_GiB_per_gpu", "kv_cache_tokens",
                                       "max_concurrency_x", "peak_or_total_GiB", "non_kv_overhead_GiB"}) +
                          ",fits,spare_GiB_per_gpu,longest_context,error,note",
                      columnsOf("memory"), [&](const PredictRow& row) { return answer(row, catalogue); });
}

}  // namespace headroom
