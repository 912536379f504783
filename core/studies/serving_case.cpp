// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/serving_case.h"

#include "core/studies/kv_pool.h"
#include "core/studies/predict_layout.h"
#include "core/studies/refusal_text.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr double servedShare = 0.9;

/// Accelerators of one replica beyond which nothing was measured and a fabric between servers would rule.
constexpr int largestReplica = 16;

void readMemory(ServingCase& out)
{
    const Deployment& plan = out.setting.deployment;
    out.memory = memoryFigures(Calculator(), {.accelerator = out.setting.accelerator,
                                              .model = out.setting.model,
                                              .deployment = &plan,
                                              .longest = out.lengths.input + out.lengths.output});
    out.pool = servingPool(out.memory, *out.setting.accelerator, plan.engine, out.request(0.6));
    out.capacity = out.pool / out.request(0.6) * double(plan.dataParallel);
    out.fits = out.pool >= out.request(0.6);
}

}  // namespace

Tokens usualChunk(const Accelerator& accelerator, Engine engine)
{
    const auto visible = visibleMemory(accelerator);
    const bool large = visible && *visible >= gibibytes(70) &&
                       performance::familyOf(accelerator) != performance::Family::Ampere;
    return tokens(large || engine != Engine::Vllm ? 8192 : 2048);
}

std::optional<ServedLengths> servedLengths(const PredictRow& row)
{
    const auto input = row.number("isl");
    const auto output = row.number("osl");
    if (!input || !output || *input < 1 || *output < 1 || *input > 1e9 || *output > 1e9)
        return std::nullopt;
    return ServedLengths{tokens(std::max(servedShare * *input, 1.0)),
                         tokens(std::max(servedShare * *output, 1.0))};
}

Bytes ServingCase::request(double share) const
{
    const Bytes kept = memory.perSequence ? memory.perSequence->value : Bytes{};
    return (lengths.input + share * lengths.output) * memory.kvPerToken.value + kept;
}

bool ServingCase::usual() const
{
    return replica && replica->kernels.overheads.tuned && replica->pipelineParallel == 1 &&
           replica->dataParallel == 1 && !setting.repaired && setting.tuned;
}

ServingCase readServingCase(const PredictRow& row, const Catalogue& catalogue)
{
    ServingCase out;
    const auto fail = [&](std::string problem) {
        out.problem = std::move(problem);
        return out;
    };
    out.setting = readSetting(row, catalogue, "weights", "kv");
    if (!out.setting.problem.empty())
        return fail(out.setting.problem);
    const auto lengths = servedLengths(row);
    if (!lengths)
        return fail("isl and osl are numbers of at least 1");
    out.lengths = *lengths;
    const bool atCapacity = row.text("concurrency") == "max";
    const auto concurrency = totalConcurrency(row);
    if (!atCapacity && (!concurrency || *concurrency < 1 || *concurrency > 1e9))
        return fail("concurrency is a number of at least 1, or max");

    Deployment& plan = out.setting.deployment;
    plan.batchedTokens.value = usualChunk(*out.setting.accelerator, plan.engine);
    plan.memoryUtilisation.value = ratio(0.9);
    if (const int all = plan.tensorParallel * plan.dataParallel; all > largestReplica)
        return fail("one instance over " + std::to_string(all) +
                    " accelerators is more than the model of the links covers");
    const auto kernels = performance::servingKernels(
        *out.setting.accelerator,
        performance::kernelRequest(*out.setting.shape, *out.setting.accelerator, plan));
    if (const auto* refused = std::get_if<performance::Refusal>(&kernels))
        return fail(refusalText(*refused, *out.setting.accelerator));
    if (!visibleMemory(*out.setting.accelerator))
        return fail("memory of this gpu is not known");
    readMemory(out);
    out.requests = atCapacity ? 1e9 : *concurrency / out.setting.replicas;
    if (!out.fits)
        return fail("the weights and one request do not fit into the memory");
    out.load = {.input = {lengths->input},
                .output = {lengths->output},
                .concurrency = {atCapacity ? out.capacity : ratio(out.requests)},
                .capacity = {out.capacity},
                .chunk = {usualChunk(*out.setting.accelerator, plan.engine)}};
    out.replica =
        performance::replicaOf(*out.memory.shape, std::get<performance::ServingKernels>(kernels), plan);
    return out;
}

}  // namespace headroom
