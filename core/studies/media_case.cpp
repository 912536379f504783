// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/media_case.h"

#include "core/evaluation/performance/kernel_tables.h"
#include "core/studies/known_names.h"
#include "core/studies/model_size.h"

#include <algorithm>
#include <charconv>

namespace headroom {
namespace {

/// The number that follows `word`; nothing if there is none.
std::optional<double> numberAfter(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos)
        return std::nullopt;
    const char* begin = text.data() + at + word.size();
    double value = 0;
    const auto [end, failure] = std::from_chars(begin, text.data() + text.size(), value);
    if (failure != std::errc() || end == begin)
        return std::nullopt;
    return value;
}

/// Tables of ours have no commas in their cells.
std::string cellText(std::string_view text)
{
    std::string out(text);
    std::replace(out.begin(), out.end(), ',', ';');
    std::erase_if(out, [](char c) { return c == '"' || c == '\n' || c == '\r'; });
    return out;
}

/// What the work is, without how it was spread: "1024x1024, 20 steps, batch 4; ulysses=1 ring=2" is "1024x1024, 20 steps".
std::string_view withoutBatch(std::string_view setting) { return setting.substr(0, setting.find(", batch")); }

/// "accuracy target 99.9%" in the notes is 99.9.
std::string targetOf(std::string_view notes)
{
    constexpr std::string_view words = "accuracy target ";
    const std::size_t at = notes.find(words);
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = notes.substr(at + words.size());
    return std::string(rest.substr(0, rest.find_first_not_of("0123456789.")));
}

/// A benchmark of MLPerf and the accuracy it asks for, as our tables call them: its rules write "bert-99.9", "resnet50" and
/// "llama3_1-405b".
struct RankedName {
    std::string model, target;
};

RankedName rankedName(std::string_view name, std::string_view notes)
{
    RankedName out{cellText(name), targetOf(notes)};
    for (const std::string_view target : {"99.9", "99"})
        if (out.model.ends_with("-" + std::string(target))) {
            out.model.resize(out.model.size() - target.size() - 1);
            if (out.target.empty())
                out.target = target;
            break;
        }
    const std::string plain = performance::normalisedName(out.model);
    if (plain == "resnet50")
        out.model = "resnet";
    else if (plain == "gptj" || plain == "gptj6b")
        out.model = "gptj";
    else if (out.model.starts_with("llama3_1"))
        out.model[6] = '.';
    return out;
}

/// Null of slices, mixtures and servers without accelerators: each is another thing than the accelerator in its name.
EntryPtr wholeAcceleratorNamed(std::string_view gpu, const Catalogue& catalogue)
{
    if (gpu.find("MIG") != std::string_view::npos || gpu.find(", ") != std::string_view::npos ||
        gpu.starts_with("CPU"))
        return nullptr;
    return chipNamed(catalogue, gpu);
}

/// Tables say 0 of servers without accelerators, and name their processor; the server is the unit then.
std::optional<int> acceleratorsIn(const PredictRow& row)
{
    if (row.text("gpu_count") == "0" && row.text("gpu").starts_with("CPU"))
        return 1;
    return row.count("gpu_count", 1);
}

/// What a row counts. Summaries of MLPerf Inference v4.1 call tokens samples and queries (H100, GPT-J: 2,467 "samples" a second on an
/// accelerator, 2,583 tokens in v5.0, 29 samples in v4.0), and so does the offline result of Llama 2 in v4.0.
std::string_view rankedMetric(const PredictRow& row)
{
    constexpr std::string_view tokens = "output_tokens_per_s_total";
    const std::string_view metric = row.text("metric");
    if (metric != "samples_per_s" && metric != "queries_per_s")
        return metric;
    const std::string_view source = row.text("source");
    const auto from = [&](std::string_view round) { return source.find(round) != std::string_view::npos; };
    if (from("v4.1") ||
        (from("v4.0") && row.text("model").starts_with("llama2") && metric == "samples_per_s"))
        return tokens;
    return metric;
}

}  // namespace

MediaCase readRankedCase(const PredictRow& row, const Catalogue& catalogue)
{
    MediaCase out;
    const auto count = acceleratorsIn(row);
    const std::string_view gpu = row.text("gpu");
    if (!count)
        out.problem = "gpu_count is a whole number of at least 1";
    else if (gpu.empty() || row.text("model").empty() || row.text("metric").empty())
        out.problem = "gpu, model and metric are needed";
    if (!out.problem.empty())
        return out;
    out.host = {wholeAcceleratorNamed(gpu, catalogue), cellText(gpu)};
    const RankedName named = rankedName(row.text("model"), row.text("notes"));
    out.done = {.category = "llm",
                .model = named.model,
                .target = named.target,
                .metric = std::string(rankedMetric(row)),
                .setting = cellText(row.text("concurrency_or_scenario")),
                .precision = cellText(row.text("weight_precision")),
                .accelerators = static_cast<double>(*count),
                .batch = 0};
    out.times = *count;
    return out;
}

std::string MediaCase::accelerator() const { return host.entry ? host.entry->item.id : host.name; }

MediaCase readMediaCase(const PredictRow& row, const Catalogue& catalogue)
{
    MediaCase out;
    const auto count = acceleratorsIn(row);
    const std::string_view gpu = row.text("gpu");
    const std::string_view metric = row.text("metric");
    if (!count)
        out.problem = "gpu_count is a whole number of at least 1";
    else if (gpu.empty() || row.text("model").empty() || metric.empty())
        out.problem = "gpu, model and metric are needed";
    if (!out.problem.empty())
        return out;
    out.host.name = cellText(gpu);
    out.host.entry = wholeAcceleratorNamed(gpu, catalogue);
    const std::string_view setting = row.text("config");
    // Submitters of MLPerf choose batch and precision themselves: part of the measurement, not of the work.
    const bool free = setting.starts_with("MLPerf");
    const RankedName named = free ? rankedName(row.text("model"), row.text("notes"))
                                  : RankedName{cellText(row.text("model")), targetOf(row.text("notes"))};
    out.done = {.category = std::string(row.text("category")),
                .model = named.model,
                .target = named.target,
                .metric = std::string(metric),
                .setting = cellText(withoutBatch(setting)),
                .precision = free ? std::string() : cellText(row.text("precision")),
                .accelerators = static_cast<double>(*count),
                .batch = numberAfter(setting, "batch ").value_or(0)};
    // Encoders of the same codec differ by bit depth, in the column of the precision; engines of speech models by their name.
    if (const std::string_view engine = row.text("engine"); !free && out.done.category == "asr")
        out.done.setting += " " + cellText(engine);
    out.times = kinds::isTime(metric) || metric.find("per_nvenc") != std::string_view::npos ? 1 : *count;
    return out;
}

}  // namespace headroom
