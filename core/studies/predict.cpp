// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict.h"

#include "core/base/csv.h"
#include "core/evaluation/memory.h"
#include "core/evaluation/performance/batching.h"
#include "core/evaluation/performance/intervals.h"
#include "core/studies/csv_rows.h"
#include "core/studies/predict_layout.h"
#include "core/studies/predict_row.h"
#include "core/studies/predict_split.h"
#include "core/studies/usable_memory.h"

#include <algorithm>

namespace headroom {
namespace {

/// Benchmarks draw lengths from 80 to 100 % of the nominal.
constexpr double servedShare = 0.9;
constexpr double chunkTokens = 8192;

struct ServingAnswer {
    std::string figures[12];  ///< the columns after `id`, up to `error`
};
enum Column {
    FirstToken,
    PerToken,
    Throughput,
    Vram,
    KvTokens,
    Fits,
    FirstLow,
    FirstHigh,
    PerLow,
    PerHigh,
    Ground,
    Problem
};

ServingAnswer refusal(std::string problem)
{
    ServingAnswer answer;
    answer.figures[Problem] = std::move(problem);
    return answer;
}

std::string_view basisName(Basis basis)
{
    switch (basis) {
    case Basis::Kernels: return "kernels";
    case Basis::Family: return "family";
    case Basis::Stated:
    case Basis::Measured:
    case Basis::DataSheet: break;
    }
    return "datasheet";
}

struct Lengths {
    Tokens input, output;
};

std::string modeProblem(const PredictRow& row)
{
    const std::string_view mode = row.text("mode");
    if (mode.empty() || mode == "agg" || mode == "disagg")
        return {};
    return "mode " + std::string(mode) + " is neither agg nor disagg";
}

/// Nominal lengths are what a benchmark is asked for.
std::optional<Lengths> servedLengths(const PredictRow& row)
{
    const auto input = row.number("isl");
    const auto output = row.number("osl");
    if (!input || !output || *input < 2 || *output < 2 || *input > 1e9 || *output > 1e9)
        return std::nullopt;
    return Lengths{tokens(servedShare * *input), tokens(servedShare * *output)};
}

void fillTimes(ServingAnswer& answer, double firstToken, double perToken, TokenRate throughput,
               performance::Interval first, performance::Interval per, Basis basis)
{
    answer.figures[FirstToken] = decimalText(firstToken, 3);
    answer.figures[PerToken] = decimalText(perToken, 4);
    answer.figures[Throughput] = decimalText(throughput.value(), 2);
    answer.figures[FirstLow] = decimalText(firstToken * first.low, 3);
    answer.figures[FirstHigh] = decimalText(firstToken * first.high, 3);
    answer.figures[PerLow] = decimalText(perToken * per.low, 4);
    answer.figures[PerHigh] = decimalText(perToken * per.high, 4);
    answer.figures[Ground] = basisName(basis);
}

ServingAnswer answerDisaggregated(const PredictRow& row, const Catalogue& catalogue, const Lengths& lengths)
{
    const SplitAnswer split = answerSplit(row, catalogue, lengths.input, lengths.output);
    if (!split.problem.empty())
        return refusal(split.problem);
    ServingAnswer answer;
    fillTimes(answer, split.estimate.firstToken.value() * 1000, split.estimate.perToken.value() * 1000,
              split.estimate.throughput, split.firstToken, split.perToken, split.basis);
    answer.figures[Vram] = decimalText(inGibibytes(split.memory), 2);
    answer.figures[KvTokens] = decimalText(split.kvTokens.value(), 0);
    answer.figures[Fits] = "yes";
    return answer;
}

/// Accelerators of one replica beyond which nothing was measured and a fabric between servers would rule.
constexpr int largestReplica = 16;

struct Capacity {
    Ratio requests{};  ///< that one replica holds at once
    bool fits = false;
};

/// Fills the figures of memory. `perReplica` requests are in flight.
Capacity answerMemory(ServingAnswer& answer, const PredictedSetting& setting, const MemoryFigures& memory,
                      Bytes usable, const Lengths& lengths, double perReplica)
{
    const double ranks = setting.deployment.dataParallel;
    const Bytes pool = std::max(usable - memory.weights.value, Bytes{});
    const Bytes kept = memory.perSequence ? memory.perSequence->value : Bytes{};
    const auto request = [&](double share) -> Bytes {
        return (lengths.input + share * lengths.output) * memory.kvPerToken.value + kept;
    };
    const Capacity capacity{pool / request(0.6) * ranks, pool >= request(0.6)};
    const double held = std::min((pool / request(1)).value(), std::max(perReplica / ranks, 1.0));
    const Tokens kvTokens = (lengths.input + lengths.output) * (pool / request(1)).value();
    answer.figures[Vram] = decimalText(inGibibytes(memory.used.value + held * request(1)), 2);
    answer.figures[KvTokens] = decimalText(kvTokens.value() * ranks * setting.replicas, 0);
    answer.figures[Fits] = capacity.fits ? "yes" : "no";
    return capacity;
}

void answerTimes(ServingAnswer& answer, const performance::Replica& replica,
                 const performance::BatchingLoad& load, const PredictedSetting& setting)
{
    const auto estimate = performance::continuousBatchingEstimate(Calculator(), replica, load);
    const Basis basis = replica.kernels.basis;
    const bool tuned = replica.kernels.overheads.tuned && replica.pipelineParallel == 1 &&
                       replica.dataParallel == 1 && !setting.repaired;
    const performance::Interval first = performance::firstTokenInterval(replica.shape, basis, tuned);
    const performance::Interval per = performance::perTokenInterval(replica.shape, basis, tuned);
    fillTimes(answer, estimate.firstToken.value.value() * 1000, estimate.perToken.value.value() * 1000,
              estimate.throughput.value * double(setting.replicas), first, per, basis);
}

ServingAnswer answerServing(const PredictRow& row, const Catalogue& catalogue)
{
    if (std::string problem = modeProblem(row); !problem.empty())
        return refusal(std::move(problem));
    const auto nominal = servedLengths(row);
    if (nominal && row.text("mode") == "disagg")
        return answerDisaggregated(row, catalogue, *nominal);
    PredictedSetting setting = readSetting(row, catalogue, "weights", "kv");
    if (!setting.problem.empty())
        return refusal(std::move(setting.problem));
    if (!nominal)
        return refusal("isl and osl are numbers of at least 2");
    const Lengths lengths = *nominal;
    const bool atCapacity = row.text("concurrency") == "max";
    const auto concurrency = totalConcurrency(row);
    if (!atCapacity && (!concurrency || *concurrency < 1 || *concurrency > 1e9))
        return refusal("concurrency is a number of at least 1, or max");

    Deployment& plan = setting.deployment;
    plan.batchedTokens.value = tokens(chunkTokens);
    plan.memoryUtilisation.value = ratio(0.9);
    if (const int all = plan.tensorParallel * plan.dataParallel; all > largestReplica)
        return refusal("one instance over " + std::to_string(all) +
                       " accelerators is more than the model of the links covers");
    const auto kernels = performance::servingKernels(
        *setting.accelerator, performance::kernelRequest(*setting.shape, *setting.accelerator, plan));
    if (const auto* refused = std::get_if<performance::Refusal>(&kernels))
        return refusal(refusalText(*refused));
    const auto usable = usableMemory(*setting.accelerator);
    if (!usable)
        return refusal("memory of this gpu is not known");

    const MemoryFigures memory = memoryFigures(Calculator(), {.accelerator = setting.accelerator,
                                                              .model = setting.model,
                                                              .deployment = &plan,
                                                              .longest = lengths.input + lengths.output});
    ServingAnswer answer;
    const double perReplica = atCapacity ? 1e9 : *concurrency / setting.replicas;
    const Capacity capacity = answerMemory(answer, setting, memory, *usable, lengths, perReplica);
    if (!capacity.fits) {
        answer.figures[Problem] = "the weights and one request do not fit into the memory";
        return answer;
    }
    const performance::BatchingLoad load{.input = {lengths.input},
                                         .output = {lengths.output},
                                         .concurrency = {atCapacity ? capacity.requests : ratio(perReplica)},
                                         .capacity = {capacity.requests},
                                         .chunk = {tokens(chunkTokens)}};
    answerTimes(answer,
                performance::replicaOf(*memory.shape, std::get<performance::ServingKernels>(kernels), plan),
                load, setting);
    return answer;
}

}  // namespace

Result<std::string> predictServing(std::string_view csv, const Catalogue& catalogue)
{
    auto table = readCsvRows(csv, {"gpu", "model", "isl", "osl", "concurrency"});
    if (!table)
        return std::move(table).error();
    std::string out =
        "id,ttft_ms,tpot_ms,output_tokens_per_s,vram_gib_per_gpu,kv_tokens_capacity,fits,ttft_low_ms,"
        "ttft_high_ms,tpot_low_ms,tpot_high_ms,basis,error\n";
    for (const auto& cells : table.value().rows) {
        const PredictRow row(table.value().columns, cells);
        const ServingAnswer answer = answerServing(row, catalogue);
        out += csvCell(row.text("id"));
        for (const std::string& figure : answer.figures)
            out.append(",").append(csvCell(figure));
        out.push_back('\n');
    }
    return out;
}

Result<std::string> predict(std::string_view kind, std::string_view csv, const Catalogue& catalogue)
{
    if (kind.empty() || kind == "serving")
        return predictServing(csv, catalogue);
    if (kind == "memory")
        return predictMemory(csv, catalogue);
    if (kind == "power")
        return predictPower(csv, catalogue);
    if (kind == "training")
        return predictTraining(csv, catalogue);
    if (kind == "media")
        return predictMedia(csv, catalogue);
    if (kind == "throughput")
        return predictThroughput(csv, catalogue);
    return Error{Error::Code::WrongValue,
                 {std::string(kind), "serving, memory, power, training, media, throughput"}};
}

}  // namespace headroom
