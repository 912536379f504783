// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/peak_memory.h"

#include "core/base/csv.h"
#include "core/base/spelling.h"
#include "core/evaluation/memory.h"
#include "core/studies/csv_rows.h"
#include "core/studies/row_cells.h"
#include "core/studies/training_peak.h"
#include "core/studies/training_words.h"

#include <algorithm>
#include <cctype>
#include <optional>

namespace headroom {
namespace {

std::string description(const PredictRow& row)
{
    return lower(row.text("method")) + " " + lower(row.text("notes"));
}

/// The first number behind a word: "seq 512", "seq2048", "isl=6144".
std::optional<double> numberBehind(const std::string& text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        std::size_t digit = at + word.size();
        if (digit < text.size() && (text[digit] == ' ' || text[digit] == '='))
            ++digit;
        double value = 0;
        const std::size_t first = digit;
        for (; digit < text.size() && std::isdigit(static_cast<unsigned char>(text[digit])) != 0; ++digit)
            value = 10 * value + (text[digit] - '0');
        if (digit > first)
            return value;
    }
    return std::nullopt;
}

/// Tables of this loop that state the memory of all accelerators together.
bool sumsAccelerators(const std::string& text)
{
    return contains(text, "sum over") || contains(text, "total)");
}

/// How the loop spreads a model: as the row says, else layer by layer over all accelerators (`device_map="auto"`).
struct LoopSplit {
    double tensor = 1, stages = 1;
    std::string note;
};

LoopSplit loopSplitOf(const PredictRow& row)
{
    LoopSplit split{row.number("tp").value_or(1), std::max(1.0, row.number("pp").value_or(1)), ""};
    const double count = row.number("gpu_count").value_or(1);
    if (row.text("tp").empty() && row.text("pp").empty() && count > 1) {
        split.stages = count;
        split.note = "tp and pp are not stated: layers spread over the accelerators of gpu_count";
    }
    return split;
}

PeakMemory refused(std::string problem)
{
    PeakMemory out;
    out.problem = std::move(problem);
    return out;
}

}  // namespace

bool asksForTraining(const PredictRow& row)
{
    const std::string kind = lower(row.text("kind"));
    return contains(kind, "fine-tun") || contains(kind, "train");
}

PeakMemory trainingPeak(const PredictRow& row, const Catalogue& catalogue)
{
    const std::string text = description(row);
    const TrainingWords said = trainingWordsOf(text);
    if (!said.problem.empty())
        return refused(said.problem);
    const std::string_view task = row.text("task").empty() ? said.task : row.text("task");
    const std::string_view precision = row.text("weight_precision");
    const double count = row.count("gpu_count", 1).value_or(1);
    constexpr std::string_view splits[] = {"tp", "pp", "cp", "ep"};
    std::string asked =
        "gpu,gpu_count,model,framework,task,micro_batch,seq_len,precision,notes,tp,pp,cp,ep\n";
    // Columns of a training row, where it has them, say it better than notes do.
    const std::string_view framework = !row.text("framework").empty() ? row.text("framework")
                                       : contains(lower(row.text("engine")), "torchtune") ? "torchtune"
                                                                                          : "HF PEFT";
    const auto batch = row.text("micro_batch").empty() ? said.batch : row.number("micro_batch");
    const auto length = !row.text("seq_len").empty()         ? row.number("seq_len")
                        : !row.text("max_model_len").empty() ? lengthIn(row.text("max_model_len"))
                                                             : said.sequence;
    asked += csvCell(row.text("gpu")) + "," + decimalText(count, 0) + "," + csvCell(row.text("model")) + "," +
             csvCell(framework) + "," + csvCell(task) + "," + decimalText(batch.value_or(1), 0) + "," +
             decimalText(length.value_or(2048), 0) + "," + csvCell(precision.empty() ? "bf16" : precision) +
             "," + csvCell(std::string(row.text("method")) + "; " + std::string(row.text("notes")));
    for (const std::string_view split : splits)
        asked += "," + csvCell(row.text(split));
    asked += "\n";
    const auto table = readCsvRows(asked, {"gpu", "model"});
    if (!table)
        return refused("the row cannot be read");
    const TrainingCase training =
        readTrainingCase(PredictRow(table.value().columns, table.value().rows.front()), catalogue);
    if (!training.problem.empty())
        return refused(training.problem);
    const double summed = contains(text, "sum over gpus") ? count : 1;
    TrainingPeak peak = trainingPeakOf(training);
    if (row.text("task").empty() && !said.saysTask)
        addNote(peak.note, "no way of tuning is named: taken as full-parameter");
    if (!length)
        addNote(peak.note, "sequence length not stated: taken as 2048");
    if (!batch)
        addNote(peak.note, "batch not stated: taken as 1");
    return {summed * peak.bytes, peak.low, peak.high, std::move(peak.note), ""};
}

bool asksForPlainLoop(const PredictRow& row) { return contains(lower(row.text("engine")), "transformers"); }

PeakMemory plainLoopPeak(const PredictRow& row, const Catalogue& catalogue)
{
    const std::string text = description(row);
    const LoopSplit split = sumsAccelerators(text) ? LoopSplit() : loopSplitOf(row);
    if (const double together = split.tensor * split.stages;
        row.number("gpu_count").value_or(together) < together)
        return refused("tp x pp takes " + decimalText(together, 0) + " accelerators, gpu_count is " +
                       decimalText(*row.number("gpu_count"), 0));
    std::string asked = "gpu,model,engine,weight_precision,kv_precision,tp,pp\n";
    asked += csvCell(row.text("gpu")) + "," + csvCell(row.text("model")) + ",vllm," +
             csvCell(row.text("weight_precision")) + ",bf16," + decimalText(split.tensor, 0) + "," +
             decimalText(split.stages, 0) + "\n";
    const auto table = readCsvRows(asked, {"gpu", "model"});
    if (!table)
        return refused("the row cannot be read");
    const PredictedSetting setting =
        readSetting(PredictRow(table.value().columns, table.value().rows.front()), catalogue,
                    "weight_precision", "kv_precision");
    if (!setting.problem.empty())
        return refused(setting.problem);
    const double length = numberBehind(text, "isl").value_or(0) +
                          numberBehind(text, "+").value_or(numberBehind(text, "generating").value_or(2048));
    const MemoryFigures memory = memoryFigures(Calculator(), {.accelerator = setting.accelerator,
                                                              .model = setting.model,
                                                              .deployment = &setting.deployment,
                                                              .longest = tokens(length)});
    if (!memory.weights.known)
        return refused("weights of this model are not known");
    const Bytes kept = memory.perSequence ? memory.perSequence->value : Bytes{};
    // The process, and what one layer computes on the whole prompt.
    const Bytes rest = gibibytes(0.6) + bytes(12 * setting.shape->hidden * length);
    return {memory.weights.value + memory.kvPerToken.value * tokens(length) + kept + rest, 0.9, 1.25,
            split.note, ""};
}

}  // namespace headroom
