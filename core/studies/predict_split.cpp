// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/predict_split.h"

#include "core/evaluation/engine_memory.h"
#include "core/studies/predict_layout.h"
#include "core/studies/refusal_text.h"
#include "core/studies/serving_case.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

struct WorkerPool {
    PredictedSetting setting;
    std::optional<performance::Replica> replica;
    MemoryFigures memory;
};

/// One side; its problem is in the setting.
WorkerPool readPool(const PredictRow& row, const Catalogue& catalogue, std::string_view prefix,
                    Tokens longest)
{
    WorkerPool pool{readSetting(row, catalogue, "weights", "kv", prefix), {}, {}};
    PredictedSetting& setting = pool.setting;
    if (!setting.problem.empty())
        return pool;
    Deployment& plan = setting.deployment;
    plan.batchedTokens.value = usualChunk(*setting.accelerator, plan.engine);
    plan.memoryUtilisation.value = ratio(usualShare(plan.engine));
    const auto kernels = performance::servingKernels(
        *setting.accelerator, performance::kernelRequest(*setting.shape, *setting.accelerator, plan));
    if (const auto* refused = std::get_if<performance::Refusal>(&kernels)) {
        setting.problem = refusalText(*refused, *setting.accelerator);
        return pool;
    }
    pool.memory = memoryFigures(Calculator(), {.accelerator = setting.accelerator,
                                               .model = setting.model,
                                               .deployment = &plan,
                                               .longest = longest});
    pool.replica =
        performance::replicaOf(*setting.shape, std::get<performance::ServingKernels>(kernels), plan);
    return pool;
}

std::optional<double> requestsInFlight(const PredictRow& row, double decodeWorkers)
{
    if (const auto inId = concurrencyInId(row.text("id")))
        return inId;
    if (const auto stated = row.number("concurrency"))
        return stated;
    if (const auto each = row.number("decode_concurrency"))
        return *each * decodeWorkers * row.number("decode_dp").value_or(1);
    return std::nullopt;
}

}  // namespace

SplitAnswer answerSplit(const PredictRow& row, const Catalogue& catalogue, Tokens input, Tokens output)
{
    SplitAnswer answer;
    const Tokens longest = input + output;
    WorkerPool prefill = readPool(row, catalogue, "prefill_", longest);
    WorkerPool decode = readPool(row, catalogue, "decode_", longest);
    for (const WorkerPool* pool : {&prefill, &decode})
        if (!pool->setting.problem.empty()) {
            answer.problem = pool->setting.problem;
            return answer;
        }
    answer.note = decode.setting.note;
    const ContextVerdict context = judgeContext(row, *decode.setting.model);
    if (answer.problem = context.problem; !answer.problem.empty())
        return answer;
    addNote(answer.note, context.note);
    const auto decodeStated = row.number("decode_workers");
    const auto concurrency = requestsInFlight(row, decodeStated.value_or(1));
    if (!concurrency || *concurrency < 1 || *concurrency > 1e9) {
        answer.problem = "concurrency is a whole number of at least 1";
        return answer;
    }
    const bool labelled = decodeStated && *decodeStated >= 1;
    const bool wide = decode.replica->dataParallel >= 8;
    if (!visibleMemory(*decode.setting.accelerator)) {
        answer.problem = "memory of this gpu is not known";
        return answer;
    }
    const Bytes kept = decode.memory.perSequence ? decode.memory.perSequence->value : Bytes{};
    const Bytes request = (input + 0.6 * output) * decode.memory.kvPerToken.value + kept;
    const Bytes pool = servingPool(decode.memory, *decode.setting.accelerator, request);
    if (pool < request) {
        answer.problem = "the weights and one request do not fit into the memory";
        return answer;
    }
    if (decode.memory.kvCache.known && pool > decode.memory.kvCache.value)
        addNote(answer.note, raisedShareNote);
    // Of one worker; copies of models without experts count among the workers.
    const double ranks = decode.replica->dataParallel;
    const double capacity = runningRequests(decode.memory, pool, input + 0.6 * output) * ranks;
    // Nobody measures a queue that only grows: where the workers are not stated, there are as many as hold the requests.
    const double holding = std::ceil(*concurrency / std::max(1.0, capacity * decode.setting.replicas));
    const double writers =
        (labelled ? *decodeStated : std::max(*concurrency <= 256 && !wide ? 4.0 : 1.0, holding));
    if (!labelled)
        addNote(answer.note, "decode_workers is not stated: taken as " + decimalText(writers, 0));
    const performance::SplitLoad load{
        .input = input,
        .output = output,
        .concurrency = *concurrency,
        .prefillWorkers = labelled ? std::max(1.0, row.number("prefill_workers").value_or(1)) : 0.0,
        .decodeWorkers = writers * decode.setting.replicas,
        .decodeCapacity = capacity,
        .chunk = usualChunk(*decode.setting.accelerator, decode.setting.deployment.engine),
        .cache = input * decode.memory.kvPerToken.value};
    answer.estimate = performance::splitEstimate(*prefill.replica, *decode.replica, load);
    answer.basis = std::max(prefill.replica->kernels.basis, decode.replica->kernels.basis);
    using performance::Workers;
    const Workers workers = labelled ? Workers::Stated : Workers::Guessed;
    answer.perToken = performance::splitPerTokenInterval(workers, answer.basis);
    answer.firstToken = performance::splitFirstTokenInterval(workers, answer.basis);
    answer.memory = decode.memory.used.value +
                    std::min(pool, request * std::max(1.0, *concurrency / (ranks * load.decodeWorkers)));
    answer.kvTokens = longest * ((pool / request).value() * ranks * load.decodeWorkers);
    return answer;
}

}  // namespace headroom
