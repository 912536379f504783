// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/memory.h"

#include "core/evaluation/engine_memory.h"
#include "core/evaluation/formulas_memory.h"
#include "core/evaluation/formulas_weights.h"
#include "core/evaluation/kinds/fitted_line.h"
#include "core/evaluation/model_memory.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr std::string_view runtimeSource =
    "driver context and matrix libraries, 0.3 to 0.6 GiB in vLLM measurements of llm-d-planner";
constexpr std::string_view graphSource = "captured CUDA graphs, 0 to 1 GiB in vLLM logs";
constexpr std::string_view collectivesSource =
    "NCCL buffers, 342 MiB between two and 392 MiB among more (aiconfigurator v0.10.0, Apache-2.0)";
constexpr std::string_view precisionSource =
    "bits of the precision with its scales (NVFP4 4.5, INT4 g128 4.16)";

Bytes collectivesBytes(int accelerators)
{
    if (accelerators <= 1)
        return Bytes{};
    return bytes((accelerators == 2 ? 342.0 : 392.0) * 1048576.0);
}

bool isSpeech(const Model& model) { return model.kind == "asr"; }

Traced<Bytes> unknownBytes(const Calculator& calculate, Term term) { return calculate.unknown<Bytes>(term); }

void addOverhead(const Calculator& calculate, const Deployment& plan, MemoryFigures& out)
{
    out.runtime = calculate.convention(Term::RuntimeBytes, gibibytes(0.45), runtimeSource);
    out.overhead =
        calculate.apply(formulas::overheadBytes, out.runtime,
                        calculate.convention(Term::GraphBytes, gibibytes(0.5), graphSource),
                        calculate.convention(
                            Term::CommunicationBytes,
                            collectivesBytes(plan.tensorParallel * plan.dataParallel * plan.pipelineParallel),
                            collectivesSource));
}

/// Both widths of every matrix that adapters stand beside: all of a dense layer; with experts the attention's alone.
double adapterWidth(const performance::ModelShape& shape)
{
    const double queries = shape.heads * shape.headDim;
    const double keys = shape.latent ? shape.latentRank + shape.rope : shape.kvHeads * shape.headDim;
    const double attention = 2 * (shape.hidden + queries) + 2 * (shape.hidden + keys);
    return (shape.fullLayers + shape.slidingLayers) * attention +
           shape.denseLayers * shape.matrices * (shape.hidden + shape.intermediate);
}

void addAdapters(const Calculator& calculate, const Deployment& plan, MemoryFigures& out)
{
    if (!plan.adapters)
        return;
    const auto given = [&](Term term, const Input<Ratio>& input, std::string_view field) {
        return calculate.given(term, input, {"deployment", plan.id.number, field}, plan.name);
    };
    const auto adapters =
        calculate.apply(formulas::adapterBytes, given(Term::Adapters, *plan.adapters, "adapters"),
                        plan.adapterRank ? given(Term::AdapterRank, *plan.adapterRank, "adapter_rank")
                                         : calculate.convention(Term::AdapterRank, ratio(16),
                                                                "default max_lora_rank of vLLM"),
                        calculate.convention(Term::AdapterWidth, ratio(adapterWidth(*out.shape)),
                                             "the model's configuration"),
                        calculate.convention(Term::BytesPerParameter, bytes(2), "adapters stay 16 bit"),
                        calculate.count(Term::TensorParallel, plan.tensorParallel),
                        calculate.count(Term::PipelineParallel, plan.pipelineParallel));
    out.overhead = calculate.apply(formulas::overheadWithAdapters,
                                   calculate.renamed(out.overhead, Term::EngineOverheadBytes), adapters);
}

/// The longest request that the engine prepares for.
Tokens longestRequest(const ServingInput& input)
{
    if (input.longest.value() > 0)
        return input.longest;
    if (input.workload && input.workload->kind == WorkloadKind::Serving)
        if (const Tokens whole = input.workload->inputTokens.value + input.workload->outputTokens.value;
            whole.value() > 0)
            return whole;
    return input.model->maxContext.known() ? tokens(input.model->maxContext.value->value()) : tokens(0);
}

void addTokens(const Calculator& calculate, const ServingInput& input, MemoryFigures& out)
{
    if (!out.perSequence) {
        out.runningTokens = out.kvTokens = calculate.apply(formulas::kvTokens, out.kvCache, out.kvPerToken);
        return;
    }
    auto context = calculate.convention(Term::ContextTokens, longestRequest(input),
                                        "the longest request that the engine prepares for");
    context.known = context.value.value() > 0;
    out.runningTokens = out.kvTokens = calculate.apply(formulas::kvTokensOfSequences, out.kvCache,
                                                       out.kvPerToken, *out.perSequence, context);
    if (!out.perRunning || !out.kvTokens.known)
        return;
    const Tokens running = formulas::kvTokensOfRunning.compute(
        out.kvCache.value, out.ofStep->value, out.kvPerToken.value, out.perRunning->value, context.value);
    if (running > out.kvTokens.value)
        out.runningTokens = calculate.apply(formulas::kvTokensOfRunning, out.kvCache, *out.ofStep,
                                            out.kvPerToken, *out.perRunning, context);
}

/// Of the whole replica.
Traced<Tokens> ofRanks(const Calculator& calculate, const ServingInput& input, const Traced<Tokens>& rank)
{
    const int ranks = input.deployment->dataParallel;
    return ranks > 1 ? calculate.apply(formulas::kvTokensOfRanks,
                                       calculate.sum<Tokens>(Term::KvTokensOfRank, {rank}),
                                       calculate.count(Term::DataParallel, ranks))
                     : rank;
}

void addRequests(const Calculator& calculate, const ServingInput& input, MemoryFigures& out)
{
    out.kvCache = calculate.apply(formulas::kvCacheBytes, out.limit, out.used);
    addTokens(calculate, input, out);
    const Workload* workload = input.workload;
    if (!workload || workload->kind != WorkloadKind::Serving) {
        out.requests = calculate.unknown<Ratio>(Term::RequestsThatFit);
        return;
    }
    const std::uint64_t id = workload->id.number;
    const auto in = calculate.given(Term::InputTokens, workload->inputTokens,
                                    {"workload", id, "input_tokens"}, workload->name);
    const auto answer = calculate.given(Term::OutputTokens, workload->outputTokens,
                                        {"workload", id, "output_tokens"}, workload->name);
    if ((in.value + answer.value).value() > 0)
        out.requests =
            calculate.apply(formulas::requestsThatFit, ofRanks(calculate, input, out.kvTokens), in, answer);
    else
        out.requests = calculate.unknown<Ratio>(Term::RequestsThatFit);
}

Finding about(const Deployment& plan, Severity severity, FindingCode code, std::string detail)
{
    return {.severity = severity,
            .code = code,
            .subject = {"deployment", plan.id.number, ""},
            .name = plan.name,
            .detail = std::move(detail)};
}

void judgeContext(const ServingInput& input, std::vector<Finding>& findings)
{
    const Workload* workload = input.workload;
    if (!input.model || !workload || workload->kind != WorkloadKind::Serving ||
        !input.model->maxContext.known())
        return;
    const Tokens whole = workload->inputTokens.value + workload->outputTokens.value;
    const double context = input.model->maxContext.value->value();
    if (whole.value() <= context)
        return;
    Finding finding =
        about(*input.deployment, Severity::Error, FindingCode::ContextExceeded, input.model->name);
    finding.would = whole.value();
    finding.allowed = context;
    finding.dimension = dimensionOf<Tokens>;
    findings.push_back(std::move(finding));
}

bool fitsAs(const ServingInput& input, const Deployment& plan)
{
    ServingInput other = input;
    other.deployment = &plan;
    const MemoryFigures figures = memoryFigures(Calculator(), other);
    return figures.shape && figures.splitProblem.empty() && figures.used.known && figures.limit.known &&
           figures.used.value <= figures.limit.value;
}

/// The least change that would make the weights fit: wider tensor parallelism within the pool, else smaller weights that the
/// accelerator has units for. Empty if neither would.
std::string remedyOf(const ServingInput& input)
{
    constexpr int widest = 64;
    Deployment plan = *input.deployment;
    const int others = plan.dataParallel * plan.pipelineParallel;
    for (plan.tensorParallel *= 2;
         plan.tensorParallel <= widest && (input.fitted == 0 || plan.tensorParallel * others <= input.fitted);
         plan.tensorParallel *= 2) {
        if (fitsAs(input, plan))
            return "TP " + std::to_string(plan.tensorParallel);
    }
    plan.tensorParallel = input.deployment->tensorParallel;
    const bool wide = plan.weights == Precision::Bf16 || plan.weights == Precision::Fp16;
    if (wide && input.accelerator && input.accelerator->fp8.known()) {
        plan.weights = Precision::Fp8;
        if (fitsAs(input, plan))
            return "FP8";
    }
    return {};
}

}  // namespace

double runningRequests(const MemoryFigures& memory, Bytes cache, Tokens each)
{
    const auto held = [&](Bytes room, const std::optional<Traced<Bytes>>& kept) {
        return (room / (each * memory.kvPerToken.value + (kept ? kept->value : Bytes{}))).value();
    };
    const double planned = held(cache, memory.perSequence);
    return memory.perRunning ? std::max(planned, held(cache - memory.ofStep->value, memory.perRunning))
                             : planned;
}

CacheSpread cacheSpread(Bytes limit)
{
    const kinds::FittedLine& beside = kinds::fittedLine("memory_beside_cache");
    return {.less = std::max(0.0, beside.high - 1) * limit, .more = std::max(0.0, 1 - beside.low) * limit};
}

Bytes bytesPerParameter(Precision precision)
{
    switch (precision) {
    case Precision::Bf16:
    case Precision::Fp16: return bytes(2);
    case Precision::Fp8:
    case Precision::Int8: return bytes(1);
    case Precision::Fp4: return bytes(0.5625);
    case Precision::Int4: return bytes(0.52);
    }
    return bytes(2);
}

Bytes bytesPerKvElement(Precision precision)
{
    return precision == Precision::Fp4 || precision == Precision::Int4   ? bytesPerParameter(precision)
           : precision == Precision::Fp8 || precision == Precision::Int8 ? bytes(1)
                                                                         : bytes(2);
}

bool writesTokens(const Model& model) { return model.kind != "embedding"; }

std::string parallelismProblem(const performance::ModelShape& shape, const Deployment& plan)
{
    const auto said = [](double whole, std::string_view what, int part) {
        return std::to_string(static_cast<long>(whole)).append(what) + std::to_string(part);
    };
    if (plan.tensorParallel < 1 || plan.dataParallel < 1 || plan.expertParallel < 1 ||
        plan.pipelineParallel < 1)
        return "TP, DP, EP, PP < 1";
    if (plan.pipelineParallel > shape.layers)
        return said(shape.layers, " layers / PP ", plan.pipelineParallel);
    const auto divides = [](double part, double whole) { return std::fmod(whole, part) == 0; };
    const double split = plan.tensorParallel;
    if (!divides(split, shape.heads))
        return said(shape.heads, " heads / TP ", plan.tensorParallel);
    if (!shape.latent && !divides(split, shape.kvHeads) && !divides(shape.kvHeads, split))
        return said(shape.kvHeads, " KV heads / TP ", plan.tensorParallel);
    if (shape.linearLayers > 0 && !divides(split, shape.valueHeads))
        return said(shape.valueHeads, " linear heads / TP ", plan.tensorParallel);
    if (!shape.hasExperts())
        return plan.expertParallel == 1 ? std::string() : said(0, " experts / EP ", plan.expertParallel);
    if (plan.expertParallel > shape.experts)
        return said(shape.experts, " experts / EP ", plan.expertParallel);
    return divides(plan.expertParallel, split * plan.dataParallel)
               ? std::string()
               : said(split * plan.dataParallel, " (TP x DP) / EP ", plan.expertParallel);
}

MemoryFigures memoryFigures(const Calculator& calculate, const ServingInput& input)
{
    const Deployment& plan = *input.deployment;
    MemoryFigures out;
    const Accelerator* accelerator = input.accelerator;
    out.capacity =
        accelerator ? visibleMemory(calculate, *accelerator) : unknownBytes(calculate, Term::MemoryCapacity);
    out.runtime = unknownBytes(calculate, Term::RuntimeBytes);
    if (input.model)
        out.shape = performance::modelShape(*input.model);
    if (out.shape) {
        out.splitProblem = parallelismProblem(*out.shape, plan);
        addModel(calculate, input, out, longestRequest(input));
        addOverhead(calculate, plan, out);
        addAdapters(calculate, plan, out);
    } else {
        out.weights = input.model && isSpeech(*input.model)
                          ? calculate.apply(
                                formulas::allWeightBytes,
                                calculate.given(Term::Parameters, input.model->parameters, input.model->name),
                                calculate.convention(Term::BytesPerParameter, bytesPerParameter(plan.weights),
                                                     precisionSource))
                          : unknownBytes(calculate, Term::WeightBytes);
        out.activations = unknownBytes(calculate, Term::ActivationBytes);
        out.overhead = unknownBytes(calculate, Term::OverheadBytes);
        out.kvPerToken = calculate.unknown<BytesPerToken>(Term::KvBytesPerToken);
    }
    out.used = calculate.apply(formulas::memoryUsed, out.weights, out.activations, out.overhead);
    // Without a shape there is no cache either; the plain rule then still tells whether weights alone fit.
    out.limit = engineLimit(calculate, out, out.shape ? plan.engine : Engine::Vllm,
                            calculate.given(Term::MemoryUtilisation, plan.memoryUtilisation,
                                            {"deployment", plan.id.number, "memory_utilisation"}, plan.name));
    out.reserve = calculate.apply(formulas::memoryReserve, out.capacity, out.limit);
    addRequests(calculate, input, out);
    return out;
}

namespace {

/// Of start-up logs that were left out; the figure itself lies within.
void addIntervals(MemoryResult& result)
{
    const auto bound = [](const Known<Bytes>& bytes, double factor) {
        return bytes ? Known<Bytes>(*bytes * factor) : std::nullopt;
    };
    const kinds::FittedLine& weights = kinds::fittedLine("memory_weights");
    result.weightsLow = bound(result.weights, std::min(1.0, weights.low));
    result.weightsHigh = bound(result.weights, std::max(1.0, weights.high));
    if (!result.kvCache || !result.limit)
        return;
    const CacheSpread spread = cacheSpread(*result.limit);
    result.kvCacheLow = std::max(Bytes{}, *result.kvCache - spread.less);
    result.kvCacheHigh = *result.kvCache + spread.more;
}

}  // namespace

MemoryResult evaluateMemory(const Calculator& calculate, const ServingInput& input,
                            std::vector<Finding>& findings)
{
    const Deployment& plan = *input.deployment;
    const MemoryFigures figures = memoryFigures(calculate, input);
    const std::uint64_t id = plan.id.number;
    MemoryResult result;
    result.weights = calculate.result({"deployment", id, "memory.weights"}, figures.weights);
    result.kvCache = calculate.result({"deployment", id, "memory.kv_cache"}, figures.kvCache);
    result.activations = calculate.result({"deployment", id, "memory.activations"}, figures.activations);
    result.overhead = calculate.result({"deployment", id, "memory.overhead"}, figures.overhead);
    result.reserve = calculate.result({"deployment", id, "memory.reserve"}, figures.reserve);
    result.capacity = calculate.result({"deployment", id, "memory.capacity"}, figures.capacity);
    result.limit = calculate.result({"deployment", id, "memory.limit"}, figures.limit);
    result.kvTokens =
        calculate.result({"deployment", id, "memory.kv_tokens"}, ofRanks(calculate, input, figures.kvTokens));
    addIntervals(result);
    result.requests = calculate.result({"deployment", id, "memory.requests"}, figures.requests);

    const std::string model = input.model ? input.model->name : plan.model;
    if (!figures.shape && !(input.model && isSpeech(*input.model)) && !plan.model.empty())
        findings.push_back(about(plan, Severity::Unknown, FindingCode::ModelShapeUnknown, model));
    const int accelerators = plan.tensorParallel * plan.dataParallel * plan.pipelineParallel;
    if (input.model && !writesTokens(*input.model)) {
        Finding reads = about(plan, Severity::Unknown, FindingCode::ModelShapeUnknown, model);
        reads.would = 0;
        findings.push_back(std::move(reads));
    }
    const bool tooFew = input.fitted > 0 && accelerators > input.fitted;
    if (!figures.splitProblem.empty() || tooFew)
        findings.push_back(about(plan, Severity::Error, FindingCode::ParallelismImpossible,
                                 !figures.splitProblem.empty()
                                     ? figures.splitProblem
                                     : "TP x DP x PP = " + std::to_string(accelerators) + " > " +
                                           std::to_string(input.fitted)));
    judgeContext(input, findings);
    // What is known must fit even where the rest is unknown.
    const Traced<Bytes>& needed = figures.used.known ? figures.used : figures.weights;
    if (needed.known && figures.limit.known) {
        result.fits = needed.value <= figures.limit.value;
        if (!result.fits) {
            Finding finding = about(plan, Severity::Error, FindingCode::ModelDoesNotFit, remedyOf(input));
            finding.would = needed.value.value();
            finding.allowed = figures.limit.value.value();
            finding.dimension = dimensionOf<Bytes>;
            findings.push_back(std::move(finding));
        }
    }
    const bool modelled = plan.basis == CapacityBasis::Modelled;
    if (modelled && result.fits && figures.requests.known &&
        plan.concurrency.value > figures.requests.value) {
        Finding finding = about(plan, Severity::Warning, FindingCode::KvCacheTooSmall, model);
        finding.would = plan.concurrency.value.value();
        finding.allowed = figures.requests.value.value();
        findings.push_back(std::move(finding));
    }
    return result;
}

}  // namespace headroom
