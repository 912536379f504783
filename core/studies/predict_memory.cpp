// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict.h"

#include "core/base/csv.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/kernel_tables.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict_row.h"

#include <algorithm>
#include <charconv>

namespace headroom {
namespace {

struct Share {
    double low, high;
};
// Weights follow from the shape; padding and vision parts are small. What is left for the cache also depends on the engine's
// activation peak, which differs by a third between versions.
constexpr Share weightShare{0.97, 1.05};
constexpr Share cacheShare{0.75, 1.15};

std::string figureCells(double value, Share share, int decimals)
{
    return "," + decimalText(value, decimals) + "," + decimalText(value * share.low, decimals) + "," +
           decimalText(value * share.high, decimals);
}

std::string refusedCells(const std::string& problem) { return std::string(12, ',') + "," + csvCell(problem); }

/// The memory that a process sees. Where no log says, 0.99 of what the driver counts on measured systems (79.2 of 80 GiB on an
/// H100, 139.8 of 141 on an H200), and of the gigabytes as sold, which makers of GPUs count in 1,024s, 0.985 (23.6 of 24).
std::optional<Bytes> visibleMemory(const Accelerator& accelerator)
{
    if (accelerator.memoryUsable.known())
        return *accelerator.memoryUsable.value;
    const auto& tables = performance::KernelTables::builtIn();
    if (const auto system = tables.systemOf(accelerator))
        return tables.facts(*system).memory * 0.99;
    if (!accelerator.memory.known())
        return std::nullopt;
    return gibibytes(accelerator.memory.value->value() * 1e-9 * 0.985);
}

/// The number in "0.9" or "mem_fraction_static 0.93"; the engine's default without one, nothing if it is no share.
std::optional<double> memoryShare(const PredictRow& row, Engine engine)
{
    const std::string_view text = row.text("gpu_memory_utilization");
    if (text.empty())
        return engine == Engine::Sglang ? 0.88 : 0.9;
    const std::size_t number = text.find_last_of(" =");
    const std::string_view digits = number == std::string_view::npos ? text : text.substr(number + 1);
    double share = 0;
    const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), share);
    if (failure != std::errc() || end != digits.data() + digits.size() || !(share > 0) || share > 1)
        return std::nullopt;
    return share;
}

/// What each engine leaves to the cache. vLLM: a share of the whole memory less everything else. SGLang: a share of it less the
/// weights, the rest being for what else there is. TensorRT-LLM: a share of what is free once the rest is there.
Bytes cachePool(const MemoryFigures& memory, Engine engine, double share, Bytes visible)
{
    const Bytes context = gibibytes(0.45);
    switch (engine) {
    case Engine::Vllm: break;
    case Engine::Sglang: return std::max((visible - context) * share - memory.weights.value, Bytes{});
    case Engine::TensorRtLlm: return std::max((visible - memory.used.value) * share, Bytes{});
    }
    return std::max(visible * share - memory.used.value, Bytes{});
}

std::string answer(const PredictRow& row, const Catalogue& catalogue)
{
    PredictedSetting setting = readSetting(row, catalogue, "weight_precision", "kv_precision");
    if (!setting.problem.empty())
        return refusedCells(setting.problem);
    Deployment& plan = setting.deployment;
    const auto share = memoryShare(row, plan.engine);
    if (!share)
        return refusedCells("gpu_memory_utilization is a share above 0, up to 1");
    const auto visible = visibleMemory(*setting.accelerator);
    // vLLM's defaults: long steps on large accelerators from Hopper on.
    const bool large = visible && *visible >= gibibytes(70) &&
                       performance::familyOf(*setting.accelerator) != performance::Family::Ampere;
    plan.memoryUtilisation.value = ratio(*share);
    plan.batchedTokens.value = tokens(large ? 8192 : 2048);
    const auto longest = row.number("max_model_len");
    const MemoryFigures memory =
        memoryFigures(Calculator(), {.accelerator = setting.accelerator,
                                     .model = setting.model,
                                     .deployment = &plan,
                                     .longest = tokens(longest && *longest >= 1 ? *longest : 0)});
    if (!memory.weights.known)
        return refusedCells("weights of this model are not known");
    std::string out = figureCells(inGibibytes(memory.weights.value), weightShare, 3);
    if (!visible)
        return out + std::string(9, ',') + ",memory of this gpu is not known";
    const Bytes pool = cachePool(memory, plan.engine, *share, *visible);
    out += figureCells(inGibibytes(pool), cacheShare, 3);
    const double context = longest && *longest >= 1            ? *longest
                           : setting.model->maxContext.known() ? setting.model->maxContext.value->value()
                                                               : 0;
    if (memory.perSequence && context <= 0)
        return out + std::string(6, ',') + ",";
    BytesPerToken perToken = memory.kvPerToken.value;
    if (memory.perSequence)
        perToken += memory.perSequence->value / tokens(context);
    const Tokens held = pool / perToken;
    out += figureCells(held.value(), cacheShare, 0);
    if (longest && *longest >= 1)
        out += figureCells(held.value() / *longest, cacheShare, 3);
    else
        out += ",,,";
    return out + ",";
}

}  // namespace

Result<std::string> predictMemory(std::string_view csv, const Catalogue& catalogue)
{
    auto table = readCsvRows(csv, {"gpu", "model"});
    if (!table)
        return std::move(table).error();
    std::string out = "id";
    for (const char* column :
         {"weights_GiB_per_gpu", "kv_cache_GiB_per_gpu", "kv_cache_tokens", "max_concurrency_x"})
        out.append(",").append(column).append(",").append(column).append("_low,").append(column).append(
            "_high");
    out += ",error\n";
    for (const auto& cells : table.value().rows) {
        const PredictRow row(table.value().columns, cells);
        out += csvCell(row.text("id")) + answer(row, catalogue) + "\n";
    }
    return out;
}

}  // namespace headroom
