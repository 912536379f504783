// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict_row.h"

#include "core/evaluation/memory.h"
#include "core/evaluation/performance/kernel_tables.h"

#include <array>
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

std::optional<Engine> engineOf(std::string_view text)
{
    const std::string name = normalisedName(text);
    if (name == "vllm")
        return Engine::Vllm;
    if (name == "sglang")
        return Engine::Sglang;
    if (name == "trtllm" || name == "tensorrtllm" || name == "trt")
        return Engine::TensorRtLlm;
    return std::nullopt;
}

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::optional<Precision> precisionOf(std::string_view text)
{
    const std::string name = normalisedName(text);
    if (name == "bf16" || name == "bfloat16")
        return Precision::Bf16;
    if (name == "fp16" || name == "float16" || name == "16bit")
        return Precision::Fp16;
    if (name.starts_with("fp8"))
        return Precision::Fp8;
    if (name == "fp4" || name == "nvfp4")
        return Precision::Fp4;
    if (name == "int8")
        return Precision::Int8;
    if (name == "int4")
        return Precision::Int4;
    return std::nullopt;
}

/// A checkpoint that names its quantisation is in it.
Precision checkpointPrecision(std::string_view model)
{
    const std::string name = normalisedName(model);
    if (contains(name, "fp8"))
        return Precision::Fp8;
    if (contains(name, "fp4"))
        return Precision::Fp4;
    return Precision::Bf16;
}

/// What engines keep the cache in for 8- and 4-bit dense checkpoints; found on public serving rows.
Precision usualCache(const PredictedSetting& setting, bool blockScaled)
{
    const Precision weights = setting.deployment.weights;
    if (weights != Precision::Fp8 && weights != Precision::Fp4)
        return Precision::Bf16;
    const Engine engine = setting.deployment.engine;
    if (blockScaled && weights == Precision::Fp8)
        return engine == Engine::TensorRtLlm ? Precision::Fp8 : Precision::Bf16;
    const bool old = familyOf(*setting.accelerator) == Family::Hopper && engine == Engine::Vllm;
    return old || familyOf(*setting.accelerator) == Family::Ampere ? Precision::Bf16 : Precision::Fp8;
}

/// The problem of what the row names, or empty.
std::string readThings(PredictedSetting& setting, const PredictRow& row, const Catalogue& catalogue)
{
    const std::string_view gpu = row.text("gpu");
    setting.acceleratorEntry = catalogue.resolve(ItemKind::Accelerator, gpu);
    if (setting.acceleratorEntry)
        setting.accelerator = std::get_if<Accelerator>(&setting.acceleratorEntry->thing);
    if (!setting.accelerator)
        return "unknown gpu " + std::string(gpu);
    const std::string_view model = row.text("model");
    setting.modelEntry = catalogue.resolve(ItemKind::Model, model);
    if (setting.modelEntry)
        setting.model = std::get_if<Model>(&setting.modelEntry->thing);
    if (!setting.model)
        return "unknown model " + std::string(model);
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

std::optional<double> PredictRow::number(std::string_view column) const
{
    const std::string_view cell = text(column);
    double value = 0;
    const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (cell.empty() || failure != std::errc() || end != cell.data() + cell.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<int> PredictRow::count(std::string_view column, int fallback) const
{
    if (text(column).empty())
        return fallback;
    const auto value = number(column);
    if (!value || *value < 1 || *value > 65536 || std::floor(*value) != *value)
        return std::nullopt;
    return static_cast<int>(*value);
}

PredictedSetting readSetting(const PredictRow& row, const Catalogue& catalogue, std::string_view weightColumn,
                             std::string_view kvColumn)
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
    const auto engine = engineOf(row.text("engine"));
    if (!engine)
        return fail("engine " + std::string(row.text("engine")) + " is not modelled: vllm, sglang or trtllm");
    plan.engine = *engine;

    const std::string_view weights = row.text(weightColumn);
    if (weights.empty() || weights == "unlabelled" || weights == "native")
        plan.weights = checkpointPrecision(row.text("model"));
    else if (const auto precision = precisionOf(weights))
        plan.weights = *precision;
    else
        return fail("weights " + std::string(weights) + " are not modelled");

    const auto tensorParallel = row.count("tp", 1);
    const auto pipelineParallel = row.count("pp", 1);
    const auto replicas = row.count("dp", 1);
    if (!tensorParallel || !pipelineParallel || !replicas)
        return fail("tp, pp and dp are whole numbers of at least 1");
    plan.tensorParallel = *tensorParallel;
    plan.pipelineParallel = *pipelineParallel;
    setting.replicas = *replicas;

    const auto shape = performance::denseShape(*setting.model);
    if (!shape)
        return fail(setting.model->name +
                    " is not a dense model with grouped-query attention and a known shape");
    if (!parallelismDivides(*shape, plan.tensorParallel, plan.pipelineParallel))
        return fail("tp " + std::to_string(plan.tensorParallel) + " and pp " +
                    std::to_string(plan.pipelineParallel) + " do not divide the model");
    const std::string_view kv = row.text(kvColumn);
    if (kv.empty() || kv.starts_with("auto"))
        plan.kvCache = usualCache(setting, shape->blockScaledFp8);
    else if (const auto precision = precisionOf(kv))
        plan.kvCache = *precision;
    else
        return fail("cache precision " + std::string(kv) + " is not modelled");
    return setting;
}

std::string decimalText(double value, int decimals)
{
    std::array<char, 64> text{};
    const auto [end, failure] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals);
    return failure == std::errc() ? std::string(text.data(), end) : std::string();
}

}  // namespace headroom
