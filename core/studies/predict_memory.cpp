// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict.h"

#include "core/base/csv.h"
#include "core/evaluation/memory.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict_row.h"

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

std::string answer(const PredictRow& row, const Catalogue& catalogue)
{
    PredictedSetting setting = readSetting(row, catalogue, "weight_precision", "kv_precision");
    if (!setting.problem.empty())
        return refusedCells(setting.problem);
    const double share = row.number("gpu_memory_utilization").value_or(0.9);
    if (share <= 0 || share > 1)
        return refusedCells("gpu_memory_utilization is a share above 0, up to 1");
    Deployment& plan = setting.deployment;
    plan.memoryUtilisation.value = ratio(share);
    // vLLM's default since its first engine; later ones take more on large accelerators.
    plan.batchedTokens.value = tokens(2048);
    const MemoryFigures memory = memoryFigures(
        Calculator(), {.accelerator = setting.accelerator, .model = setting.model, .deployment = &plan});
    if (!memory.weights.known)
        return refusedCells("weights of this model are not known");
    std::string out = figureCells(inGibibytes(memory.weights.value), weightShare, 3);
    if (!memory.kvTokens.known)
        return out + std::string(9, ',') + ",memory of this gpu is not known";
    out += figureCells(inGibibytes(memory.kvCache.value), cacheShare, 3);
    out += figureCells(memory.kvTokens.value.value(), cacheShare, 0);
    if (const auto longest = row.number("max_model_len"); longest && *longest >= 1)
        out += figureCells(memory.kvTokens.value.value() / *longest, cacheShare, 3);
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
