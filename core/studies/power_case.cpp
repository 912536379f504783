// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/power_case.h"

#include "core/base/spelling.h"
#include "core/studies/checkpoint.h"
#include "core/studies/known_names.h"
#include "core/studies/model_size.h"

#include <charconv>
#include <cmath>

namespace headroom {
namespace {

/// Bytes per weight; a block's scales count with the four-bit forms.
double bytesOf(Precision precision)
{
    switch (precision) {
    case Precision::Bf16:
    case Precision::Fp16: return 2;
    case Precision::Fp8:
    case Precision::Int8: return 1;
    case Precision::Fp4:
    case Precision::Int4: break;
    }
    return 0.53;
}

/// The bytes of a weight into `bytes`; the problem of what the row says, or empty.
std::string readWeights(PowerCase& out, double& weightBytes, const PredictRow& row,
                        const Catalogue& catalogue)
{
    const std::string_view text = row.text("weight_precision"), name = row.text("model");
    if (!leavesToCheckpoint(text)) {
        const auto precision = precisionNamed(text);
        if (!precision)
            return "weights " + std::string(text) + " are not modelled";
        weightBytes = bytesOf(*precision);
        return {};
    }
    const EntryPtr entry = modelNamed(catalogue, name);
    const auto* model = entry ? std::get_if<Model>(&entry->thing) : nullptr;
    const CheckpointWeights own = checkpointWeights(name, model ? *model : Model{}, catalogue);
    if (!own.precision)
        return "weight_precision is not stated, and " + own.why + ": state it";
    weightBytes = bytesOf(*own.precision);
    addNote(out.note, "weights " + std::string(bitsOf(*own.precision)) + ": not stated, " + own.why);
    return {};
}

/// The whole number before `word`, as in "28 steps"; nothing if there is none.
std::optional<double> numberBefore(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos)
        return std::nullopt;
    std::size_t begin = at;
    while (begin > 0 && text[begin - 1] >= '0' && text[begin - 1] <= '9')
        --begin;
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data() + begin, text.data() + at, value);
    if (failure != std::errc() || end != text.data() + at || value <= 0)
        return std::nullopt;
    return value;
}

std::string readRange(PowerCase& out, const Accelerator& accelerator)
{
    if (!accelerator.peakPower.known())
        return "board limit of this gpu is not known";
    out.range.limit = *accelerator.peakPower.value;
    // Boards whose idle power is published draw 6 to 22 % of their limit then, 12 % in the median.
    out.range.idle = accelerator.idlePower.known() ? *accelerator.idlePower.value : 0.12 * out.range.limit;
    return {};
}

void readSystem(PowerCase& out, const PredictRow& row)
{
    using Task = kinds::SystemActivity::Task;
    const std::string_view model = row.text("model");
    const auto any = [model](std::initializer_list<std::string_view> names) {
        for (const std::string_view name : names)
            if (contains(model, name))
                return true;
        return false;
    };
    out.line = "power_system";
    out.wholeSystem = true;
    out.system = {.accelerators = out.boards,
                  .capped = contains(row.text("notes"), "MaxQ"),
                  .poisson = row.text("scenario") == "Server",
                  .task = any({"3d-unet", "resnet", "retinanet"})                   ? Task::Vision
                          : any({"llama", "gpt", "mixtral", "deepseek", "mistral"}) ? Task::LanguageModel
                          : any({"dlrm"})                                           ? Task::Recommendation
                                                                                    : Task::Other};
    out.features = kinds::systemFeatures(out.system, out.range);
}

std::string readDiffusion(PowerCase& out, const PredictRow& row, PowerKnowledge knowledge)
{
    const std::string_view scenario = row.text("scenario");
    const auto steps = numberBefore(scenario, " steps");
    const double batch = row.number("batch").value_or(1);
    const bool film = scenario.starts_with("text-to-video");
    if (batch < 1)
        return "batch is a number of at least 1";
    if (knowledge == PowerKnowledge::WithSpeed && out.workRate > 0 && steps) {
        out.line = "power_diffusion";
        out.features = kinds::diffusionFeatures(
            {.accelerators = out.boards, .stepTime = seconds(batch / (out.workRate * *steps)), .film = film},
            out.range);
        return {};
    }
    out.line = "power_diffusion_plain";
    out.features = {{"log_limit", kinds::limitFeature(out.range)},
                    {"log_accelerators", std::log(out.boards)},
                    {"log_batch", std::log(batch)},
                    {"film", film ? 1.0 : 0.0}};
    return {};
}

std::string readServing(PowerCase& out, const PredictRow& row, const Catalogue& catalogue,
                        const Accelerator& accelerator, PowerKnowledge knowledge)
{
    const auto size = modelSizeOf(row.text("model"), catalogue);
    if (!size)
        return "size of the model " + std::string(row.text("model")) + " is not known";
    const auto sequences = row.number("batch");
    if (!sequences || *sequences < 1)
        return "batch is a number of at least 1";
    double weightBytes = 2;
    if (std::string problem = readWeights(out, weightBytes, row, catalogue); !problem.empty())
        return problem;
    const Figure<FlopRate>& peak = weightBytes == 1 && accelerator.fp8.known()
                                       ? accelerator.fp8
                                       : (accelerator.bf16.known() ? accelerator.bf16 : accelerator.fp16);
    const auto milliseconds = row.number("itl_ms");
    const bool timed = milliseconds && *milliseconds > 0;
    if (knowledge == PowerKnowledge::Plain || !(timed || out.workRate > 0) || !peak.known() ||
        !accelerator.bandwidth.known()) {
        out.line = "power_serving_plain";
        out.features = {
            {"log_limit", kinds::limitFeature(out.range)}, {"log_accelerators", std::log(out.boards)},
            {"log_batch", std::log(*sequences)},           {"experts", size->hasExperts() ? 1.0 : 0.0},
            {"fp8", weightBytes == 1 ? 1.0 : 0.0},         {"fp4", weightBytes < 1 ? 1.0 : 0.0}};
        return {};
    }
    // Without one of the two, the usual nine tenths of the sequences decode.
    constexpr double usualShare = 0.9;
    const Duration tokenTime =
        timed ? seconds(*milliseconds / 1000) : seconds(usualShare * *sequences / out.workRate);
    out.line = "power_serving";
    out.features = kinds::servingFeatures(
        {.accelerators = out.boards,
         .sequences = *sequences,
         .tokenTime = tokenTime,
         .decodingShare =
             timed && out.workRate > 0 ? out.workRate * tokenTime.value() / *sequences : usualShare,
         .parameters = size->total,
         .activeParameters = size->active,
         .weightBytes = weightBytes,
         .peak = *peak.value,
         .bandwidth = *accelerator.bandwidth.value,
         .codeCompletion = contains(row.text("scenario"), "fim")},
        out.range);
    return {};
}

}  // namespace

PowerCase readPowerCase(const PredictRow& row, const Catalogue& catalogue, PowerKnowledge knowledge)
{
    PowerCase out;
    const EntryPtr entry = chipNamed(catalogue, row.text("gpu"));
    const auto* accelerator = entry ? std::get_if<Accelerator>(&entry->thing) : nullptr;
    const auto count = row.count("gpu_count", 1);
    const std::string_view metric = row.text("metric");
    if (!accelerator)
        out.problem = "unknown gpu " + std::string(row.text("gpu"));
    else if (!count)
        out.problem = "gpu_count is a whole number of at least 1";
    else if (!metric.empty() && !contains(metric, "power_W"))
        out.problem = "metric " + std::string(metric) + " is no power in watts";
    else
        out.problem = readRange(out, *accelerator);
    if (!out.problem.empty())
        return out;
    if (row.text("scenario") == "idle") {
        out.problem =
            "scenario idle: only power at work is predicted; " +
            (accelerator->idlePower.known()
                 ? accelerator->name + " idles at " + decimalText(accelerator->idlePower.value->value(), 0) +
                       " W by its data sheet"
                 : "the idle power of " + accelerator->name + " is not published");
        return out;
    }
    out.boards = *count;
    if (leavesVariantOpen(catalogue, *entry, row.text("gpu")))
        addNote(out.note, "gpu taken as " + accelerator->name);
    out.workRate = row.number("perf_value").value_or(0);
    out.group = accelerator->id + " " + std::string(row.text("model"));
    if (contains(metric, "system") || contains(metric, "node"))
        readSystem(out, row);
    else if (row.text("scenario").starts_with("text-to-"))
        out.problem = readDiffusion(out, row, knowledge);
    else
        out.problem = readServing(out, row, catalogue, *accelerator, knowledge);
    if (!out.wholeSystem && out.problem.empty() && !kinds::limitMeasured(out.range))
        addNote(out.note, "no board of this limit was measured: the interval reaches up to it");
    if (contains(metric, "per active GPU")) {
        out.atWork = out.boards;
        out.boards = 1;
    }
    return out;
}

}  // namespace headroom
