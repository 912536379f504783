// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_case.h"

#include "core/studies/known_names.h"
#include "core/studies/model_size.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace headroom {
namespace {

using kinds::TrainingCode;
using kinds::TrainingMaths;
using kinds::Tuning;

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// "n/a" and nothing mean that the model is not split that way.
std::optional<double> degree(const PredictRow& row, std::string_view column)
{
    const std::string_view text = row.text(column);
    if (text == "n/a" || text == "-")
        return 1;
    if (const auto count = row.count(column, 1))
        return *count;
    return std::nullopt;
}

TrainingCode codeOf(const std::string& framework, const kinds::TrainingRun& run)
{
    if (contains(framework, "maxtext"))
        return TrainingCode::MaxText;
    if (contains(framework, "nemo") || contains(framework, "megatron"))
        return TrainingCode::Megatron;
    if (contains(framework, "foundry") || contains(framework, "fsdp"))
        return TrainingCode::Fsdp;
    if (contains(framework, "torchtitan"))
        return TrainingCode::Torchtitan;
    if (contains(framework, "torchtune"))
        return TrainingCode::Torchtune;
    if (contains(framework, "peft") || contains(framework, "transformers") || contains(framework, "hf"))
        return TrainingCode::PlainLoop;
    return run.tensor * run.pipeline > 1 ? TrainingCode::Megatron : TrainingCode::Fsdp;
}

/// Tokens of a sequence where the row does not say: what the published recipes of that family train with
/// (NVIDIA dgxc-benchmarking v24.11-v25.05, tokens of a step over its sequences).
double usualSequence(const std::string& model, const std::string& task)
{
    if (contains(task, "fine") || contains(task, "lora") || contains(task, "sft"))
        return contains(task, "mlperf") ? 8192 : 4096;
    if (contains(model, "gpt") || contains(model, "nemo megatron"))
        return 2048;
    if (contains(model, "llama3") || contains(model, "llama 3") || contains(model, "llama-3") ||
        contains(model, "grok"))
        return 8192;
    return 4096;
}

/// Nothing of it is a precision that training was measured in ("FP32", "INT8").
bool strange(const std::string& precision)
{
    for (const char* known : {"16", "half", "mixed", "amp", "fp8", "float8", "fp4", "int4", "4bit", "4-bit"})
        if (contains(precision, known))
            return false;
    return !precision.empty();
}

TrainingMaths mathsOf(const std::string& precision)
{
    if (contains(precision, "fp4"))
        return TrainingMaths::FourBit;
    if (contains(precision, "fp8") || contains(precision, "float8"))
        return TrainingMaths::EightBit;
    return TrainingMaths::SixteenBit;
}

std::string readAccelerator(TrainingCase& out, const PredictRow& row, const Catalogue& catalogue)
{
    const std::string_view gpu = row.text("gpu");
    const EntryPtr entry = chipNamed(catalogue, gpu);
    const auto* accelerator = entry ? std::get_if<Accelerator>(&entry->thing) : nullptr;
    if (!accelerator)
        return "unknown gpu " + std::string(gpu);
    const auto family = kinds::trainingFamilyOf(*accelerator);
    if (!family)
        return "no training of the family of " + accelerator->name + " was measured";
    if (!accelerator->bf16.known())
        return "16-bit peak of this gpu is not known";
    out.run.family = *family;
    out.run.ultra = accelerator->architecture == "Blackwell Ultra";
    out.run.superchip = contains(accelerator->formFactor, "superchip");
    out.run.peak = *accelerator->bf16.value;
    const std::string precision = lower(row.text("precision"));
    if (strange(precision))
        return "training in " + precision + " is not modelled: bf16, fp16, fp8 or fp4";
    out.run.maths = mathsOf(precision);
    const Figure<FlopRate>& peak = out.run.maths == TrainingMaths::FourBit    ? accelerator->fp4
                                   : out.run.maths == TrainingMaths::EightBit ? accelerator->fp8
                                                                              : accelerator->bf16;
    if (!peak.known())
        return "no known peak of this gpu in the precision of the training";
    out.statedPeak = *peak.value;
    out.group = accelerator->id + " " + std::string(row.text("model"));
    return {};
}

std::string readShape(TrainingCase& out, const PredictRow& row)
{
    kinds::TrainingRun& run = out.run;
    const auto accelerators = row.count("gpu_count", 1);
    const auto tensor = degree(row, "tp"), pipeline = degree(row, "pp"), context = degree(row, "cp"),
               expert = degree(row, "ep"), micro = degree(row, "micro_batch");
    if (!accelerators || !tensor || !pipeline || !context || !expert || !micro)
        return "gpu_count, tp, pp, cp, ep and micro_batch are whole numbers of at least 1";
    if (*tensor * *pipeline * *context > *accelerators)
        return "tp, pp and cp need more accelerators than gpu_count";
    if (std::fmod(*accelerators, *tensor * *pipeline * *context) != 0)
        return "gpu_count is no multiple of tp, pp and cp";
    run.accelerators = *accelerators;
    run.tensor = *tensor;
    run.pipeline = *pipeline;
    run.context = *context;
    run.expert = *expert;
    run.micro = *micro;
    const std::string task = lower(row.text("task"));
    const double given = row.number("seq_len").value_or(usualSequence(lower(row.text("model")), task));
    if (given < 1 || given > 1e9)
        return "seq_len is a number of at least 1";
    run.sequence = given;
    run.tuning = contains(task, "q-lora") || contains(task, "qlora") ? Tuning::QuantisedAdapters
                 : contains(task, "lora")                            ? Tuning::Adapters
                                                                     : Tuning::Full;
    run.code = codeOf(lower(row.text("framework")), run);
    run.gathered = contains(task, "zero3");
    run.acrossNodes = contains(task, "multinode");
    const std::string notes = lower(row.text("notes"));
    run.recompute = contains(notes, "activation ckpt true");
    run.checkpointed = contains(notes, "full activation checkpointing");
    run.embeddings = contains(task, "(emb)");
    run.offload = contains(notes, "offload true") || contains(notes, "cpu offload with");
    return {};
}

void readBatch(TrainingCase& out, const PredictRow& row)
{
    const kinds::TrainingRun& run = out.run;
    const auto sequences = row.number("global_batch_seqs");
    if (sequences && *sequences >= 1)
        out.tokensPerStep = *sequences * run.sequence;
    else if (contains(row.text("notes"), "8 grad-accum"))
        out.tokensPerStep = 8 * run.micro * run.sequence * run.accelerators;
}

}  // namespace

TrainingCase readTrainingCase(const PredictRow& row, const Catalogue& catalogue)
{
    TrainingCase out;
    out.problem = readAccelerator(out, row, catalogue);
    if (out.problem.empty())
        out.problem = readShape(out, row);
    if (!out.problem.empty())
        return out;
    const auto size = modelSizeOf(row.text("model"), catalogue);
    if (!size) {
        out.problem = "size of the model " + std::string(row.text("model")) + " is not known";
        return out;
    }
    out.run.parameters = size->total;
    out.run.activeParameters = size->active;
    readBatch(out, row);
    return out;
}

std::optional<double> measuredTokenRate(const PredictRow& row, const TrainingCase& asked)
{
    if (const auto rate = row.number("tokens_per_s_per_gpu"); rate && *rate > 0)
        return rate;
    if (const auto rate = row.number("tokens_per_s_total"); rate && *rate > 0)
        return *rate / asked.run.accelerators;
    if (const auto time = row.number("step_time_s"); time && *time > 0 && asked.tokensPerStep)
        return *asked.tokensPerStep / *time / asked.run.accelerators;
    return std::nullopt;
}

}  // namespace headroom
