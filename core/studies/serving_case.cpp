// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/serving_case.h"

#include "core/evaluation/engine_memory.h"
#include "core/studies/predict_layout.h"
#include "core/studies/refusal_text.h"

#include <algorithm>

namespace headroom {
namespace {

/// Serving benchmarks draw lengths from 80 to 100 % of what they state.
constexpr double servedShare = 0.9;

/// Of the weights, those that every token passes through.
double activeShare(const Model& model)
{
    if (!model.parameters.known() || !model.activeParameters.known())
        return 1;
    return std::min(1.0, (*model.activeParameters.value / *model.parameters.value).value());
}

/// Accelerators of one replica beyond which nothing was measured and a fabric between servers would rule.
constexpr int largestReplica = 16;

void readMemory(ServingCase& out)
{
    const Deployment& plan = out.setting.deployment;
    out.memory = memoryFigures(Calculator(), {.accelerator = out.setting.accelerator,
                                              .model = out.setting.model,
                                              .deployment = &plan,
                                              .longest = out.lengths.input + out.lengths.output});
    out.pool = servingPool(out.memory, *out.setting.accelerator, out.request(0.6));
    out.capacity = runningRequests(out.memory, out.pool, out.lengths.input + 0.6 * out.lengths.output) *
                   double(plan.dataParallel);
    out.fits = out.pool >= out.request(0.6);
    if (out.fits && out.memory.kvCache.known && out.pool > out.memory.kvCache.value)
        addNote(out.setting.note, raisedShareNote);
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
    const std::string_view kind = row.text("lengths");
    if (!kind.empty() && kind != "fixed" && kind != "drawn")
        return std::nullopt;
    const double share = kind == "fixed" ? 1 : servedShare;
    return ServedLengths{tokens(std::max(share * *input, 1.0)), tokens(std::max(share * *output, 1.0))};
}

ContextVerdict judgeContext(std::string_view what, double tokens, const Model& model)
{
    // Benchmarks run models far beyond what they were trained for: TensorRT-LLM's pages have 20,000 tokens on contexts of 4,096.
    constexpr double benchmarked = 16;
    if (!model.maxContext.known() || tokens <= model.maxContext.value->value())
        return {};
    const auto said = [&](std::string_view how) {
        return std::string(what) + " " + decimalText(tokens, 0) + " tokens, " + std::string(how) +
               " the context of " + model.name + " (" + decimalText(model.maxContext.value->value(), 0) + ")";
    };
    if (tokens > benchmarked * model.maxContext.value->value())
        return {said("far more than"), {}};
    return {{}, said("beyond")};
}

ContextVerdict judgeContext(const PredictRow& row, const Model& model)
{
    return judgeContext("isl and osl are", row.number("isl").value_or(0) + row.number("osl").value_or(0),
                        model);
}

Duration ServingCase::leastPerToken() const
{
    const Accelerator& accelerator = *setting.accelerator;
    if (!accelerator.bandwidth.known() || !memory.weights.known)
        return {};
    const Deployment& plan = setting.deployment;
    const double embedding = 2 * memory.shape->vocabulary * memory.shape->hidden / plan.tensorParallel;
    const double read = std::max(0.0, memory.weights.value.value() - embedding) * activeShare(*setting.model);
    return seconds(read * plan.pipelineParallel / accelerator.bandwidth.value->value());
}

Duration ServingCase::leastFirstToken() const
{
    const Deployment& plan = setting.deployment;
    if (!setting.model->parameters.known() || !replica)
        return {};
    const double embedding = 2 * memory.shape->vocabulary * memory.shape->hidden;
    const double active = setting.model->parameters.value->value() * activeShare(*setting.model) - embedding;
    const double peak = std::max({replica->kernels.feedForward.roofline.peak.value(),
                                  replica->kernels.experts.roofline.peak.value(),
                                  replica->kernels.attention.roofline.peak.value()});
    if (active <= 0 || peak <= 0)
        return {};
    return seconds(2 * active * lengths.input.value() / (peak * plan.tensorParallel * plan.dataParallel));
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
        return fail("isl and osl are numbers of at least 1, lengths is drawn or fixed");
    out.lengths = *lengths;
    const ContextVerdict context = judgeContext(row, *out.setting.model);
    if (!context.problem.empty())
        return fail(context.problem);
    addNote(out.setting.note, context.note);
    const bool atCapacity = row.text("concurrency") == "max";
    const auto concurrency = totalConcurrency(row);
    if (!atCapacity && (!concurrency || *concurrency < 1 || *concurrency > 1e9))
        return fail("concurrency is a whole number of at least 1, or max");

    Deployment& plan = out.setting.deployment;
    plan.batchedTokens.value = usualChunk(*out.setting.accelerator, plan.engine);
    plan.memoryUtilisation.value = ratio(usualShare(plan.engine));
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
