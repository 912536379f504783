// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/training_case.h"

#include "core/base/spelling.h"
#include "core/evaluation/engine_memory.h"
#include "core/evaluation/kinds/training_memory.h"
#include "core/evaluation/kinds/training_step.h"
#include "core/evaluation/performance/peaks.h"
#include "core/studies/known_names.h"
#include "core/studies/model_size.h"
#include "core/studies/training_code.h"
#include "core/studies/training_sharding.h"
#include "core/studies/training_words.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>

namespace headroom {
namespace {

using kinds::TrainingCode;
using kinds::TrainingMaths;
using kinds::Tuning;

/// The number behind `word` ("TP 8", "PP8"); nothing where the word does not stand.
std::optional<double> numberBehind(std::string_view text, std::string_view word)
{
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (at > 0 && std::isalpha(static_cast<unsigned char>(text[at - 1])))
            continue;
        auto digit = at + word.size();
        while (digit < text.size() && text[digit] == ' ')
            ++digit;
        double value = 0;
        const auto [end, failure] = std::from_chars(text.data() + digit, text.data() + text.size(), value);
        if (failure == std::errc() && value >= 1)
            return value;
    }
    return std::nullopt;
}

/// "n/a" and nothing mean that the model is not split that way, if the column of the data parallelism and the notes, where some
/// tables put them all, do not say it.
std::optional<double> degree(const PredictRow& row, std::string_view column, std::string_view word = {})
{
    const std::string_view text = row.text(column);
    if (text == "n/a" || text == "-")
        return 1;
    if (text.empty() && !word.empty())
        for (const char* place : {"dp_fsdp", "notes"})
            if (const auto stated = numberBehind(row.text(place), word))
                return stated;
    if (const auto count = row.count(column, 1))
        return *count;
    return std::nullopt;
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

/// Nothing stated is training from the start.
bool knownTask(const std::string& task)
{
    if (task.empty())
        return true;
    for (const char* known : {"train", "full", "sft", "fine", "tuning", "lora", "mlperf"})
        if (contains(task, known))
            return true;
    return false;
}

std::string readAccelerator(TrainingCase& out, const PredictRow& row, const Catalogue& catalogue)
{
    const std::string_view gpu = row.text("gpu");
    const EntryPtr entry = chipNamed(catalogue, gpu);
    const auto* accelerator = entry ? std::get_if<Accelerator>(&entry->thing) : nullptr;
    if (!accelerator)
        return "unknown gpu " + std::string(gpu);
    // Those before Ampere have units for FP16 alone.
    const Figure<FlopRate>& half = accelerator->bf16.known() ? accelerator->bf16 : accelerator->fp16;
    if (!half.known())
        return "16-bit peak of this gpu is not known";
    out.run.family = kinds::trainingFamilyOf(*accelerator);
    if (!out.run.family)
        out.untimed =
            "no training of the family of " + accelerator->name + " was measured: memory alone is told";
    out.run.ultra = accelerator->architecture == "Blackwell Ultra";
    out.run.superchip = contains(accelerator->formFactor, "superchip");
    out.run.links = performance::linksOf(*accelerator);
    out.run.peak = *half.value;
    // A chip that is sold with several memories has that of its name, or none that is known.
    if (acceleratorNamed(catalogue, gpu)) {
        out.memory = accelerator->memory.known() ? *accelerator->memory.value : Bytes{};
        out.visible = visibleMemory(*accelerator).value_or(Bytes{});
    }
    const std::string precision = lower(row.text("precision"));
    if (isUnknownPrecision(precision))
        return "training in " + precision + " is not modelled: bf16, fp16, fp8 or fp4";
    if (contains(precision, "bf16") && !accelerator->bf16.known())
        return accelerator->name + " has no units for BF16: ask for fp16";
    if (contains(precision, "mxfp8") && !performance::hasBlockScaledUnits(*accelerator))
        return accelerator->name + " has no units for MXFP8: ask for fp8";
    out.run.maths = trainingMathsOf(precision);
    const Figure<FlopRate>& peak = out.run.maths == TrainingMaths::FourBit    ? accelerator->fp4
                                   : out.run.maths == TrainingMaths::EightBit ? accelerator->fp8
                                                                              : half;
    if (!peak.known())
        return "no known peak of this gpu in the precision of the training";
    out.statedPeak = *peak.value;
    out.group = accelerator->id + " " + std::string(row.text("model"));
    return {};
}

enum class Again : std::uint8_t { Unsaid, Nothing, Attention, All };

/// What a clause of the notes says of activations that are computed again: "Full Activation Recompute", "activation ckpt True",
/// "selective activation checkpointing", "recompute_granularity=full", "no gradient checkpointing", "remat". Saving checkpoints is
/// another matter.
Again againIn(std::string_view clause)
{
    const bool kept = contains(clause, "activation") || contains(clause, "gradient");
    const bool checkpointing = contains(clause, "checkpoint") || contains(clause, "ckpt");
    if (!contains(clause, "recomp") && !contains(clause, "remat") && !(kept && checkpointing))
        return Again::Unsaid;
    const std::string words = " " + std::string(clause) + " ";
    for (const char* const none : {"false", "none", " no ", " off ", "=off", "without", "disabled"})
        if (contains(words, none))
            return Again::Nothing;
    return contains(clause, "selective") ? Again::Attention : Again::All;
}

/// Of a row: the column `recompute`, else the first clause of its notes that speaks of it.
Again againIn(const PredictRow& row)
{
    const std::string_view column = row.text("recompute");
    if (!column.empty())
        return column == "full" ? Again::All : column == "selective" ? Again::Attention : Again::Nothing;
    const std::string notes = lower(row.text("notes"));
    for (std::size_t from = 0; from < notes.size();) {
        const std::size_t end = std::min(notes.find_first_of(",;.", from), notes.size());
        if (const Again said = againIn(std::string_view(notes).substr(from, end - from));
            said != Again::Unsaid)
            return said;
        from = end + 1;
    }
    return Again::Unsaid;
}

void readRecomputation(TrainingCase& out, const PredictRow& row)
{
    const Again again = againIn(row);
    out.saysRecomputation = again != Again::Unsaid;
    out.run.selective = again == Again::Attention;
    out.run.keeps = again == Again::Nothing;
    // What MosaicML's tables measured with it is in the fitted line.
    const bool fitted = contains(lower(row.text("notes")), "activation ckpt true");
    out.run.recompute = again == Again::All && fitted;
    out.run.checkpointed = again == Again::All && !fitted;
}

/// Where the row leaves it open it is whatever fits, for memory and time alike; said in the note either way.
void settleRecomputation(TrainingCase& out)
{
    const auto note = [&](std::string_view text) { addNote(out.note, text); };
    kinds::TrainingRun& run = out.run;
    run = kinds::withPages(run, out.visible);
    if (out.saysRecomputation)
        return note(run.selective               ? "activations of attention computed again as stated"
                    : kinds::recomputesAll(run) ? "activations computed again as stated"
                                                : "activations kept as stated");
    if (kinds::recomputesAll(run))
        return note("activations computed again: this code does so unless told otherwise");
    const kinds::TrainingRun fits = kinds::asItFits(run, out.visible);
    out.forcedRecomputation = fits.layersAgain > 0;
    if (!out.forcedRecomputation)
        note("activations kept: nothing is stated");
    run = fits;
}

std::string readShape(TrainingCase& out, const PredictRow& row)
{
    kinds::TrainingRun& run = out.run;
    const auto accelerators = row.count("gpu_count", 1);
    const auto tensor = degree(row, "tp", "TP"), pipeline = degree(row, "pp", "PP"),
               context = degree(row, "cp", "CP"), expert = degree(row, "ep"),
               micro = degree(row, "micro_batch"), parts = degree(row, "vp");
    if (!accelerators || !tensor || !pipeline || !context || !expert || !micro || !parts)
        return "gpu_count, tp, pp, cp, vp, ep and micro_batch are whole numbers of at least 1";
    if (const double split = *tensor * *pipeline * *context; std::fmod(*accelerators, split) != 0) {
        const auto stated = [&](const char* column, double degree) {
            return std::string(column) + " " + decimalText(degree, 0) +
                   (row.text(column).empty() ? " (not stated)" : "");
        };
        return "gpu_count " + decimalText(*accelerators, 0) + " is no multiple of the " +
               decimalText(split, 0) + " accelerators of " + stated("tp", *tensor) + ", " +
               stated("pp", *pipeline) + " and " + stated("cp", *context);
    }
    run.accelerators = *accelerators;
    run.tensor = *tensor;
    run.pipeline = *pipeline;
    run.context = *context;
    run.expert = *expert;
    run.micro = *micro;
    run.interleaving = *pipeline > 1 ? *parts : 1;
    const std::string task = lower(row.text("task"));
    if (!knownTask(task))
        return "task \"" + std::string(row.text("task")) +
               "\" is not one of Pre-Training, Full-parameter, SFT, Fine-tuning, LoRA, Q-LoRA, MLPerf";
    const double given = row.text("seq_len").empty() ? usualSequence(lower(row.text("model")), task)
                                                     : row.number("seq_len").value_or(0);
    if (given < 1 || given > 1e9)
        return "seq_len is a number of at least 1";
    run.sequence = given;
    run.tuning = contains(task, "q-lora") || contains(task, "qlora") ? Tuning::QuantisedAdapters
                 : contains(task, "lora")                            ? Tuning::Adapters
                                                                     : Tuning::Full;
    const std::string framework = lower(row.text("framework"));
    run.code = codeOf(framework, run);
    if (!framework.empty() && !isKnownFramework(framework))
        out.note = "framework not known: taken at the speed of " + std::string(nameOf(run.code));
    // Weights of four bits are those beside adapters.
    if (isPacked(lower(row.text("precision")))) {
        if (run.tuning == Tuning::Full)
            return "whole models are not trained in four-bit integers; QLoRA keeps frozen weights in them";
        run.tuning = Tuning::QuantisedAdapters;
    }
    out.published = {!contains(framework, "bridge"), contains(framework, "foundry")};
    // Its tables state the sequences of one accelerator's step, which a pipeline takes one at a time.
    if (run.code == TrainingCode::Torchtitan && run.pipeline > 1)
        run.micro = 1;
    run.acrossNodes = contains(task, "multinode");
    const std::string notes = lower(row.text("notes"));
    out.saysSplit = !row.text("tp").empty() || !row.text("pp").empty() || !row.text("ep").empty() ||
                    run.tensor * run.pipeline * run.context > 1;
    readRecomputation(out, row);
    const TrainingWords said = trainingWordsOf(notes);
    if (!said.problem.empty())
        return said.problem;
    run.adapterRank = said.rank.value_or(0);
    run.eightBitMoments = said.eightBitMoments;
    run.embeddings = contains(task, "(emb)");
    run.offload = contains(notes, "offload true") || contains(notes, "cpu offload with");
    return readSharding(run, row);
}

std::string readBatch(TrainingCase& out, const PredictRow& row)
{
    kinds::TrainingRun& run = out.run;
    const double replicas = run.accelerators / (run.tensor * run.pipeline * run.context);
    if (!row.text("global_batch_seqs").empty()) {
        const double sequences = row.number("global_batch_seqs").value_or(0);
        if (sequences < 1 || sequences > 1e9 || std::floor(sequences) != sequences)
            return "global_batch_seqs is a whole number of at least 1";
        if (std::fmod(sequences, replicas * run.micro) != 0)
            return "global_batch_seqs " + decimalText(sequences, 0) + " is no multiple of the " +
                   decimalText(replicas, 0) + " replicas (gpu_count / tp / pp / cp) times micro_batch " +
                   decimalText(run.micro, 0);
        run.globalBatch = sequences;
    } else if (contains(row.text("notes"), "8 grad-accum")) {
        run.globalBatch = 8 * run.micro * run.accelerators;
    }
    if (run.globalBatch > 0)
        out.tokensPerStep = run.globalBatch * run.sequence;
    return {};
}

/// Why the model cannot be split as asked, or empty.
std::string judgeSplit(TrainingCase& out, const ModelSize& size)
{
    const kinds::TrainingRun& run = out.run;
    const auto count = [](double number) { return decimalText(number, 0); };
    if (run.expert > 1 && run.expert * run.pipeline > run.accelerators)
        return "ep and pp need more accelerators than gpu_count";
    if (size.heads > 0 && std::fmod(size.heads, run.tensor) != 0)
        return "tp " + count(run.tensor) + " does not divide the " + count(size.heads) +
               " attention heads of the model";
    if (size.experts > 0 && run.expert > 1 && std::fmod(size.experts, run.expert) != 0)
        return "ep " + count(run.expert) + " does not divide the " + count(size.experts) +
               " experts of the model";
    const double parts = run.pipeline * run.interleaving;
    // Embedding and head may stand as layers of their own.
    if (size.layers > 0 && parts > size.layers + 2)
        return "pp " + count(run.pipeline) +
               " has more stages, or parts of stages, than the model has layers (" + count(size.layers) + ")";
    if (size.layers > 0 && std::fmod(size.layers, parts) != 0)
        addNote(out.note,
                "unbalanced: " + count(size.layers) + " layers on " + count(parts) + " parts of stages");
    return {};
}

/// What no optimizer, sharding or checkpoint makes less: 16-bit weights and an 8-bit optimizer without kept gradients, as torchtune runs
/// 8B on 48 GB, over all accelerators; weights alone where the optimizer is paged or they are frozen beside adapters.
std::string judgeMemory(const TrainingCase& asked)
{
    const kinds::TrainingRun& run = asked.run;
    if (asked.memory <= Bytes{} || run.offload)
        return {};
    constexpr double leastTrained = 4, frozen = 2, quantised = 0.5, slack = 1.1;
    const bool weightsAlone = run.tuning == kinds::Tuning::Adapters || kinds::pagesOptimizer(run);
    const double each = weightsAlone ? frozen : run.tuning == kinds::Tuning::Full ? leastTrained : quantised;
    const Bytes held = bytes(each * run.parameters / run.accelerators);
    if (held <= slack * asked.memory)
        return {};
    return "weights, gradients and optimizer need at least " + decimalText(inGibibytes(held), 0) +
           " GiB of an accelerator with " + decimalText(inGibibytes(asked.memory), 0);
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
    out.run.expertParameters =
        kinds::routedParameters(size->total, size->active, size->experts, size->expertsPerToken);
    out.run.layers = size->layers;
    out.run.width = size->width;
    out.run.vocabulary = size->vocabulary;
    out.run.attentionWidth = size->attentionWidth;
    out.problem = judgeSplit(out, *size);
    if (out.problem.empty())
        out.problem = readBatch(out, row);
    if (out.problem.empty())
        out.problem = judgeMemory(out);
    if (out.problem.empty())
        settleRecomputation(out);
    if (row.text("precision").empty())
        addNote(out.note, "precision not stated: taken as bf16");
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
