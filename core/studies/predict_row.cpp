// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict_row.h"

#include "core/evaluation/engine_memory.h"
#include "core/evaluation/performance/kernel_tables.h"
#include "core/evaluation/performance/peaks.h"
#include "core/studies/checkpoint.h"
#include "core/studies/known_names.h"
#include "core/studies/predict_layout.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace headroom {
namespace {

using performance::Family;
using performance::familyOf;
using performance::normalisedName;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

/// "1,024.5" without its marks; nothing where they part no thousands.
std::optional<std::string> withoutThousands(std::string_view text)
{
    const std::size_t first = text.find_first_of(",_ '");
    if (first == std::string_view::npos)
        return std::string(text);
    const char mark = text[first];
    const std::size_t whole = std::min(text.find('.'), text.size());
    if (first == 0 || first > 3 || whole < first)
        return std::nullopt;
    for (std::size_t at = first; at < whole; at += 4)
        if (text[at] != mark || whole - at < 4)
            return std::nullopt;
    std::string plain;
    for (const char c : text)
        if (c != mark)
            plain.push_back(c);
    // Of a number with marks nothing but digits is left.
    if (plain.size() != text.size() - (whole - first) / 4 ||
        plain.find_first_not_of("0123456789.") != std::string::npos)
        return std::nullopt;
    return plain;
}

bool isNarrow(Precision weights) { return weights == Precision::Fp8 || weights == Precision::Fp4; }

/// What public benchmarks set the cache to for 8- and 4-bit checkpoints, where their tables do not say: found on serving rows
/// (performance recipe, section 4), and what the launch scripts of InferenceX pass (gpt-oss: nothing on H200; DeepSeek R1 in 8 bit:
/// nothing on H200, fp8_e4m3 on B200).
Precision benchmarkCache(const PredictedSetting& setting)
{
    const performance::ModelShape& shape = *setting.shape;
    const Precision weights = setting.deployment.weights;
    if (!isNarrow(weights))
        return Precision::Bf16;
    const Engine engine = setting.deployment.engine;
    const Family family = familyOf(*setting.accelerator);
    const bool ownMaths = engine == Engine::TensorRtLlm;
    if (shape.mxfp4 || (shape.blockScaledFp8 && !shape.hasExperts() && weights == Precision::Fp8))
        return ownMaths ? Precision::Fp8 : Precision::Bf16;
    if (shape.hasExperts() && weights == Precision::Fp8)
        return family == Family::Hopper && !ownMaths ? Precision::Bf16 : Precision::Fp8;
    if (shape.hasExperts())
        return Precision::Fp8;
    const bool old = family == Family::Hopper && engine == Engine::Vllm;
    return old || family == Family::Ampere ? Precision::Bf16 : Precision::Fp8;
}

/// Who decides on a cache of which a row says nothing: logs of engines tell what their engine took, tables of benchmarks leave out what
/// their scripts set.
enum class CacheLeftOpen : std::uint8_t { ToTheEngine, ToTheBenchmark };

/// The problem of what the row says of the cache, or empty. What it leaves open is the engine's choice, and that of the benchmark where
/// a row of one says nothing.
std::string readCache(PredictedSetting& setting, const PredictRow& row, std::string_view column,
                      CacheLeftOpen open)
{
    const std::string_view text = row.text(column);
    Deployment& plan = setting.deployment;
    if (!text.empty()) {
        const auto named = cacheNamed(text);
        if (!named)
            return "cache precision " + std::string(text) + " is not modelled";
        if (named->precision && !performance::keepsCacheIn(*setting.accelerator, *named->precision))
            return *named->precision == Precision::Int4
                       ? "no engine that is modelled keeps the cache in 4-bit integers"
                       : "a cache in 4 bit needs units that " + setting.accelerator->name + " has not";
        if (named->precision) {
            plan.kvCache = *named->precision;
            return {};
        }
    }
    const bool benchmark = text.empty() && open == CacheLeftOpen::ToTheBenchmark;
    plan.kvCache = benchmark ? benchmarkCache(setting)
                             : automaticCache(plan.engine, plan.weights, *setting.shape,
                                              cacheSchemeOf(row.text("model"), plan.weights));
    // Of 16-bit weights nobody expects another, unless the table asks for it.
    if (!row.has(column) && plan.kvCache == Precision::Bf16 && !isNarrow(plan.weights))
        return {};
    addNote(setting.note, "kv cache " + std::string(bitsOf(plan.kvCache)) +
                              (benchmark ? ": not stated, as public benchmarks set it"
                                         : ": left to the engine, which takes that for these weights"));
    return {};
}

/// The problem of what the row says of the weights, or empty.
std::string readWeights(PredictedSetting& setting, const PredictRow& row, std::string_view column,
                        const Catalogue& catalogue)
{
    const std::string_view weights = row.text(column);
    setting.requantised = requantised(*setting.model, weights, row.text("model"));
    Deployment& plan = setting.deployment;
    if (leavesToCheckpoint(weights)) {
        const CheckpointWeights own = checkpointWeights(row.text("model"), *setting.model, catalogue);
        if (!own.precision)
            return std::string(column) + " is not stated, and " + own.why + ": state it";
        plan.weights = *own.precision;
        addNote(setting.note, "weights " + std::string(bitsOf(plan.weights)) + ": not stated, " + own.why);
    } else if (const auto precision = precisionNamed(weights)) {
        plan.weights = *precision;
        const auto named = precisionInName(row.text("model"));
        if (named && bitsOf(*named) != bitsOf(*precision))
            addNote(setting.note, "weights " + std::string(bitsOf(*precision)) +
                                      " as stated, though the model's name says " +
                                      std::string(bitsOf(*named)));
    } else {
        return "weights " + std::string(weights) + " are not modelled";
    }
    for (const std::string_view place : {weights, row.text("model")})
        for (const std::string_view word : {"bnb", "nf4", "bitsandbytes"})
            if (plan.weights == Precision::Int4 && normalisedName(place).find(word) != std::string::npos) {
                addNote(setting.note, "weights of bitsandbytes: in the times of AWQ's and GPTQ's kernels");
                break;
            }
    if (setting.requantised)
        setting.model = setting.requantised.get();
    return {};
}

/// Whether 8 bit weights are stated to be scaled by block, or by tensor or channel; nothing where they are not.
std::optional<bool> scaledByBlock(std::string_view weights)
{
    const std::string name = normalisedName(weights);
    if (name.find("block") != std::string::npos)
        return true;
    for (const std::string_view word : {"pertensor", "perchannel", "static", "dynamic"})
        if (name.find(word) != std::string::npos)
            return false;
    return std::nullopt;
}

/// Accelerators that one kind's own links join: servers of eight, racks of 72 (NVL72) and pods beyond.
int scaleUpDomain(const Accelerator& accelerator)
{
    const std::string name = normalisedName(accelerator.name);
    if (name.starts_with("gb200") || name.starts_with("gb300"))
        return 72;
    return accelerator.vendor == "Google" || accelerator.vendor == "AWS" ? 64 : 8;
}

/// What to do about a name that is not known.
std::string nearestOf(const Catalogue& catalogue, ItemKind kind, std::string_view name)
{
    const std::string nearest = catalogue.nearest(kind, name);
    return (nearest.empty() ? std::string(": ") : ": is it " + nearest + "? Else ") +
           "enter it in a catalogue of your own";
}

/// The problem of what the row names, or empty.
std::string readThings(PredictedSetting& setting, const PredictRow& row, const Catalogue& catalogue)
{
    const std::string_view gpu = row.text("gpu");
    setting.acceleratorEntry = acceleratorNamed(catalogue, gpu);
    if (setting.acceleratorEntry)
        setting.accelerator = std::get_if<Accelerator>(&setting.acceleratorEntry->thing);
    if (!setting.accelerator)
        return "unknown gpu " + std::string(gpu) + nearestOf(catalogue, ItemKind::Accelerator, gpu);
    if (leavesVariantOpen(catalogue, *setting.acceleratorEntry, gpu))
        addNote(setting.note, "gpu taken as " + setting.accelerator->name);
    const std::string_view model = row.text("model");
    setting.modelEntry = modelNamed(catalogue, model);
    if (setting.modelEntry)
        setting.model = std::get_if<Model>(&setting.modelEntry->thing);
    if (!setting.model)
        return "unknown model " + std::string(model) + nearestOf(catalogue, ItemKind::Model, model);
    return {};
}

}  // namespace

std::string_view PredictRow::text(std::string_view column) const
{
    const auto found = m_columns->find(column);
    if (found == m_columns->end() || found->second >= m_cells->size())
        return {};
    return trimmed((*m_cells)[found->second]);
}

std::optional<double> numberIn(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto plain = withoutThousands(text);
    if (!plain)
        return std::nullopt;
    double value = 0;
    const auto [end, failure] = std::from_chars(plain->data(), plain->data() + plain->size(), value);
    if (failure != std::errc() || end != plain->data() + plain->size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<double> PredictRow::number(std::string_view column) const { return numberIn(text(column)); }

std::optional<int> PredictRow::count(std::string_view column, int fallback) const
{
    if (text(column).empty())
        return fallback;
    const auto value = number(column);
    if (!value || *value < 1 || *value > 65536 || std::floor(*value) != *value)
        return std::nullopt;
    return static_cast<int>(*value);
}

namespace {

/// Scales of 8-bit checkpoints cover blocks of 128 x 128; ranks that share an expert must not cut through one. vLLM and SGLang refused to
/// load such a split (vllm-project/vllm issues 17569 and 25292, sgl-project/sglang issue 10852) before they padded the experts.
void noteBlocks(PredictedSetting& setting)
{
    constexpr double block = 128;
    const Deployment& plan = setting.deployment;
    const performance::ModelShape& shape = *setting.shape;
    const double ranks = 1.0 * plan.tensorParallel * plan.dataParallel / std::max(1, plan.expertParallel);
    const bool affected = plan.engine == Engine::Vllm || plan.engine == Engine::Sglang;
    if (affected && shape.hasExperts() && shape.blockScaledFp8 && plan.weights == Precision::Fp8 &&
        ranks > 1 && std::fmod(shape.expertWidth / ranks, block) != 0)
        addNote(setting.note,
                "experts of " + decimalText(shape.expertWidth, 0) + " over " + decimalText(ranks, 0) +
                    " ranks cut through the 128 x 128 blocks of their scales: engines that do not pad "
                    "them refuse to load; spread experts by ep or take a smaller tp");
}

}  // namespace

PredictedSetting readSetting(const PredictRow& row, const Catalogue& catalogue, std::string_view weightColumn,
                             std::string_view kvColumn, std::string_view prefix)
{
    PredictedSetting setting;
    setting.problem = readThings(setting, row, catalogue);
    if (!setting.problem.empty())
        return setting;
    const auto fail = [&](std::string problem) {
        setting.problem = std::move(problem);
        return setting;
    };
    Deployment& plan = setting.deployment;
    const auto engine = engineNamed(row.text("engine"));
    if (!engine)
        return fail("engine " + std::string(row.text("engine")) +
                    " is not modelled: vllm, sglang, trtllm, or one that batches like them");
    plan.engine = engine->engine;
    setting.tuned = engine->tuned;
    if (!engine->tuned)
        addNote(setting.note, row.text("engine").empty() ? std::string("engine not stated: taken as vLLM")
                                                         : "engine " + std::string(row.text("engine")) +
                                                               " taken for its relative vLLM");
    if (plan.engine == Engine::TensorRtLlm && !setting.accelerator->vendor.empty() &&
        setting.accelerator->vendor != "NVIDIA")
        return fail("TensorRT-LLM runs on accelerators of NVIDIA only");
    if (std::string problem = readWeights(setting, row, weightColumn, catalogue); !problem.empty())
        return fail(std::move(problem));
    setting.shape = performance::modelShape(*setting.model);
    if (!setting.shape)
        return fail("the shape of " + setting.model->name +
                    " is not known well enough, or its attention is of another kind");

    if (const auto blocks = scaledByBlock(row.text(weightColumn)))
        setting.shape->blockScaledFp8 = *blocks;
    // Of "…VLForConditionalGeneration" at least the part that writes is known.
    if (setting.model->architecture.find("ForConditionalGeneration") != std::string::npos &&
        !setting.model->encoderParameters.known())
        addNote(setting.note, "weights of the vision encoder are not counted");
    if (kvColumn == "kv" && !writesTokens(*setting.model))
        return fail(setting.model->name + " reads and writes no tokens");
    const std::string_view weights = row.text(weightColumn);
    if (normalisedName(weights).starts_with("mxfp8") &&
        !performance::hasBlockScaledUnits(*setting.accelerator))
        return fail(setting.accelerator->name + " has no units for MXFP8: ask for fp8");
    const std::string architecture = normalisedName(setting.accelerator->architecture);
    if (precisionNamed(weights) == Precision::Bf16 && (architecture == "volta" || architecture == "turing"))
        return fail(setting.accelerator->name + " has no bfloat16 units: ask for fp16");

    const auto layout = readLayout(row, prefix);
    if (!layout)
        return fail("tp, pp, dp, moe_tp and ep are whole numbers of at least 1");
    plan.tensorParallel = layout->tensorParallel;
    plan.pipelineParallel = layout->pipelineParallel;
    setting.repaired = layout->repaired;
    const double together = countInName(row.text("gpu"));
    if (together > 1 && prefix.empty() && row.text("tp").empty())
        addNote(setting.note, "tp is not stated: taken as 1; of the " + decimalText(together, 0) +
                                  " accelerators that gpu names");
    if (plan.tensorParallel > scaleUpDomain(*setting.accelerator))
        return fail("tp " + std::to_string(plan.tensorParallel) + " reaches beyond the " +
                    std::to_string(scaleUpDomain(*setting.accelerator)) +
                    " accelerators that the links of this gpu join, and the row names no fabric");
    if (!setting.shape->hasExperts() && layout->expertParallel > 1)
        return fail("ep " + std::to_string(layout->expertParallel) + ": " + setting.model->name +
                    " has no experts to spread over accelerators");
    if (setting.shape->hasExperts()) {
        plan.dataParallel = layout->dataParallel;
        plan.expertParallel = layout->expertParallel;
        const int joined = scaleUpDomain(*setting.accelerator);
        if (const int writing = plan.tensorParallel * plan.dataParallel; writing > joined)
            addNote(setting.note, std::to_string(writing) + " accelerators reach beyond the " +
                                      std::to_string(joined) +
                                      " that the links of this gpu join, and the row names no fabric: their "
                                      "exchange is timed as over those links");
    } else {
        setting.replicas = layout->dataParallel;
    }
    if (const std::string problem = parallelismProblem(*setting.shape, plan); !problem.empty())
        return fail("tp " + std::to_string(plan.tensorParallel) + ", dp " +
                    std::to_string(plan.dataParallel) + ", ep " + std::to_string(plan.expertParallel) +
                    " and pp " + std::to_string(plan.pipelineParallel) +
                    " do not divide the model: " + problem);
    if (std::string problem = layoutContradiction(row, prefix, *layout, setting.shape->hasExperts());
        !problem.empty())
        return fail(std::move(problem));
    noteBlocks(setting);
    setting.problem =
        readCache(setting, row, kvColumn,
                  kvColumn == "kv" ? CacheLeftOpen::ToTheBenchmark : CacheLeftOpen::ToTheEngine);
    return setting;
}

void addNote(std::string& note, std::string_view more)
{
    if (!note.empty() && !more.empty())
        note += "; ";
    note += more;
}

std::string decimalText(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto [end, failure] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return failure == std::errc() ? std::string(text.data(), end) : std::string();
}

}  // namespace headroom
