// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fit/fit_rows.h"

#include "core/studies/csv_rows.h"

#include <map>
#include <sstream>

namespace headroom::fit {
namespace {

bool has(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

/// TensorRT-LLM 1.2.0rc6.post3 runs DeepSeek 1.3 to 2 times faster than .post2 at few requests and not at many, and Qwen3.5 with SGLang
/// at TP 4 and EP 1 shows the same fade: speculative decoding that the table does not record. A sweep of SGLang with Qwen3-32B on H100
/// sent all requests at once.
bool isSuspect(const FitRow& row, std::string_view version)
{
    const performance::Replica& replica = *row.setting.replica;
    if (row.engine == "trtllm")
        return has(row.model, "DeepSeek") && version.find("rc6.post3") != std::string_view::npos;
    if (row.engine != "sglang")
        return false;
    return (has(row.model, "Qwen3.5") && row.weights == "fp8" && has(row.gpu, "B200") &&
            replica.tensorParallel == 4 && replica.expertParallel == 1) ||
           (has(row.model, "Qwen3-32B") && has(row.gpu, "H100"));
}

std::string groupOf(const ServingCase& setting)
{
    const performance::ModelShape& shape = *setting.setting.shape;
    std::ostringstream name;
    name << shape.layers << 'x' << shape.hidden << 'x' << shape.experts << ' '
         << setting.setting.accelerator->id;
    return name.str();
}

std::optional<FitRow> readRow(const PredictRow& row, const Catalogue& catalogue)
{
    // Six rows of this name have 85 to 92 ms whatever the concurrency: labelled wrongly.
    if (row.text("mode") != "agg" || !row.text("doubt").empty() ||
        row.text("model") == "nvidia/DeepSeek-R1-NVFP4")
        return std::nullopt;
    const auto firstToken = row.number("ttft_ms");
    const auto perToken = row.number("tpot_ms");
    FitRow out;
    out.setting = readServingCase(row, catalogue);
    if (!firstToken || !perToken || !out.setting.problem.empty())
        return std::nullopt;
    out.engine = row.text("engine");
    out.gpu = row.text("gpu");
    out.model = row.text("model");
    out.weights = row.text("weights");
    out.group = groupOf(out.setting);
    const bool blackwell =
        performance::familyOf(*out.setting.setting.accelerator) == performance::Family::Blackwell;
    out.block = 2 * static_cast<std::size_t>(out.setting.setting.deployment.engine) + (blackwell ? 1 : 0);
    out.steps = performance::batchingSteps(*out.setting.replica, out.setting.load);
    out.measured = {*firstToken / 1000, *perToken / 1000};
    out.suspect = isSuspect(out, row.text("engine_version"));
    return out;
}

}  // namespace

Result<std::vector<FitRow>> readFitRows(std::string_view csv, const Catalogue& catalogue)
{
    const auto table = readCsvRows(csv, {"id", "ttft_ms", "tpot_ms"});
    if (!table)
        return table.error();
    std::vector<FitRow> rows;
    std::map<std::string, int> copies;
    const auto key = [](const FitRow& row) {
        const Deployment& plan = row.setting.setting.deployment;
        std::ostringstream name;
        name << row.engine << row.group << row.weights;
        for (const double part : {row.setting.lengths.input.value(), row.output(), row.setting.requests,
                                  double(plan.tensorParallel), double(plan.expertParallel),
                                  row.measured.firstToken, row.measured.perToken})
            name << ' ' << part;
        return name.str();
    };
    for (const auto& cells : table.value().rows)
        if (auto row = readRow(PredictRow(table.value().columns, cells), catalogue)) {
            ++copies[key(*row)];
            rows.push_back(std::move(*row));
        }
    for (FitRow& row : rows)
        row.weight = 1.0 / copies[key(row)];
    return rows;
}

Times predicted(const FitRow& row, const performance::EngineOverheads& overheads)
{
    performance::Replica replica = *row.setting.replica;
    replica.kernels.overheads = performance::withLayers(overheads, replica.shape.layers);
    const auto estimate = performance::batchingEstimate(Calculator(), replica, row.setting.load, row.steps);
    return {estimate.firstToken.value.value(), estimate.perToken.value.value()};
}

std::optional<FitRow> fromDataSheet(FitRow row)
{
    const PredictedSetting& setting = row.setting.setting;
    Accelerator stranger = *setting.accelerator;
    stranger.id = stranger.name = "stranger";
    stranger.architecture.clear();
    const auto kernels = performance::servingKernels(
        stranger, performance::kernelRequest(*setting.shape, *setting.accelerator, setting.deployment));
    if (!std::holds_alternative<performance::ServingKernels>(kernels))
        return std::nullopt;
    row.setting.replica->kernels = std::get<performance::ServingKernels>(kernels);
    row.steps = performance::batchingSteps(*row.setting.replica, row.setting.load);
    return row;
}

}  // namespace headroom::fit
