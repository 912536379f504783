// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/serving_kernels.h"

#include "core/evaluation/performance/links.h"
#include "core/evaluation/performance/peaks.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {
namespace {

/// SGLang's block kernel on Blackwell does not carry over to serving (performance recipe, note 3 of its section 4).
Maths servedMaths(Maths maths, Engine engine, Family family)
{
    return maths == Maths::Fp8Block && engine == Engine::Sglang && family == Family::Blackwell ? Maths::Fp8
                                                                                               : maths;
}

/// The measured 4-bit integer tables do not carry over to serving (note 4 there): round shares on the 16-bit roofs.
Roofline integerExperts(const ServingKernels& kernels)
{
    return {.peak = kernels.peak,
            .bandwidth = kernels.bandwidth,
            .computeShare = 0.35,
            .memoryShare = 0.6,
            .sharpness = 1.1,
            .fixed = seconds(40e-6),
            .perUnit = seconds(3e-9)};
}

/// The precision whose kernels come nearest where one was not measured: 8 bit without blocks, and 16-bit maths for weights that
/// are narrow only in memory.
Maths nearestMaths(Maths maths)
{
    switch (maths) {
    case Maths::Fp8Block: return Maths::Fp8;
    case Maths::Mxfp4:
    case Maths::Int4WeightOnly:
    case Maths::Int8WeightOnly: return Maths::Bf16;
    default: return maths;
    }
}

struct Collected {
    ServingKernels kernels;
    bool complete = true;

    template <class Look>
    Roofline takeNearest(Maths maths, Look look)
    {
        std::optional<FoundRoofline> found = look(maths);
        if (!found && nearestMaths(maths) != maths) {
            found = look(nearestMaths(maths));
            if (found)
                found->how = std::max(found->how, Found::OtherEngine);
        }
        return take(found);
    }
    Roofline take(const std::optional<FoundRoofline>& found)
    {
        if (!found) {
            complete = false;
            return {};
        }
        kernels.weakest = std::max(kernels.weakest, found->how);
        return found->roofline;
    }
};

Collected measured(System system, const KernelRequest& request)
{
    const KernelTables& tables = KernelTables::builtIn();
    const SystemFacts& facts = tables.facts(system);
    Collected out;
    ServingKernels& kernels = out.kernels;
    const auto product = [&](Maths part) {
        const Maths maths = servedMaths(part, request.engine, facts.family);
        const auto look = [&](Maths kind) { return tables.product(system, request.engine, kind); };
        return ProductKernel{out.takeNearest(maths, look), storedBytes(maths), inputBytes(maths)};
    };
    kernels.head = product(Maths::Bf16);
    kernels.peak = kernels.head.roofline.peak;
    kernels.bandwidth = facts.bandwidth;
    kernels.attention = product(request.maths.attention);
    kernels.feedForward = product(request.maths.feedForward);
    kernels.shared = product(request.maths.shared);
    if (request.experts) {
        const Maths maths = request.maths.experts;
        kernels.experts = {
            maths == Maths::Int4WeightOnly
                ? integerExperts(kernels)
                : out.takeNearest(maths,
                                  [&](Maths kind) { return tables.experts(system, request.engine, kind); }),
            storedBytes(maths), inputBytes(maths)};
    }
    kernels.prefill = out.take(request.latent ? tables.latentPrefill(system, request.engine, request.kv)
                                              : tables.prefill(system, request.engine, request.kv));
    kernels.decode = out.take(request.latent ? tables.latentDecode(system, request.engine, request.kv)
                                             : tables.decode(system, request.engine, request.kv));
    kernels.kvBytes = request.kv == KvElement::EightBit ? 1 : 2;
    kernels.elementwise = facts.bandwidth * 0.8;
    kernels.link = facts.link;
    const auto collective = [&](Collective kind, int among) {
        CollectivePair pair = tables.collective(system, request.engine, kind, among);
        return pair.known() ? pair : tables.collective(system, request.engine, Collective::AllReduce, among);
    };
    if (request.tensorParallel > 1) {
        kernels.reduce = collective(Collective::AllReduce, request.tensorParallel);
        kernels.gather = collective(Collective::AllGather, request.tensorParallel);
        out.complete = out.complete && kernels.reduce.known();
    }
    if (const int all = request.tensorParallel * request.dataParallel; request.dataParallel > 1) {
        kernels.expertGather = collective(Collective::AllGather, all);
        out.complete = out.complete && kernels.expertGather.known();
    }
    kernels.overheads = overheadsOf(request.engine, facts.family);
    return out;
}

/// Peaks of the accelerator's own data sheet for each part.
struct OwnRoofs {
    FlopRate attention, feedForward, shared, experts, bf16;
    ByteRate bandwidth;
    std::optional<ByteRate> link;
};

/// The relative's efficiencies and launch times, on this accelerator's own roofs.
std::optional<ServingKernels> ofFamily(const OwnRoofs& own, System relative, const KernelRequest& request)
{
    Collected out = measured(relative, request);
    if (!out.complete)
        return std::nullopt;
    ServingKernels& kernels = out.kernels;
    kernels.basis = Basis::Family;
    kernels.attention.roofline.peak = own.attention;
    kernels.feedForward.roofline.peak = own.feedForward;
    kernels.shared.roofline.peak = own.shared;
    kernels.experts.roofline.peak = own.experts;
    for (Roofline* roofline : {&kernels.head.roofline, &kernels.prefill, &kernels.decode})
        roofline->peak = own.bf16;
    for (Roofline* roofline :
         {&kernels.attention.roofline, &kernels.feedForward.roofline, &kernels.shared.roofline,
          &kernels.experts.roofline, &kernels.head.roofline, &kernels.prefill, &kernels.decode})
        roofline->bandwidth = own.bandwidth;
    kernels.peak = own.bf16;
    kernels.bandwidth = own.bandwidth;
    kernels.elementwise = own.bandwidth * 0.8;
    if (own.link) {
        const double scale = (*own.link / kernels.link).value();
        for (CollectivePair* pair : {&kernels.reduce, &kernels.gather, &kernels.expertGather})
            for (CollectiveFit* fit : {&pair->own, &pair->vendor})
                fit->bus *= scale;
        kernels.link = *own.link;
    }
    return kernels;
}

/// Textbook efficiencies, as the accelerators with measured kernels reach them in the middle: of the peak, 0.75 for 16-bit products, 0.55
/// for narrower ones, half for causal attention and a third for grouped experts; 0.8 of the bandwidth; 5 to 40 us a launch; 0.65 of the link
/// (calculon) with 10 us for a collective.
ServingKernels ofDataSheet(const OwnRoofs& own, const Accelerator& accelerator, const KernelRequest& request)
{
    const auto roofline = [&](FlopRate roof, double share, double launch) {
        return Roofline{.peak = roof,
                        .bandwidth = own.bandwidth,
                        .computeShare = share,
                        .memoryShare = 0.8,
                        .sharpness = 3,
                        .fixed = seconds(launch)};
    };
    const auto product = [&](FlopRate roof, Maths maths) {
        const bool wide = storedBytes(maths) == 2 || inputBytes(maths) == 2;
        return ProductKernel{roofline(roof, wide ? 0.75 : 0.55, wide ? 5e-6 : 8e-6), storedBytes(maths),
                             inputBytes(maths)};
    };
    ServingKernels kernels;
    kernels.basis = Basis::DataSheet;
    kernels.attention = product(own.attention, request.maths.attention);
    kernels.feedForward = product(own.feedForward, request.maths.feedForward);
    kernels.shared = product(own.shared, request.maths.shared);
    kernels.experts = {roofline(own.experts, 0.35, 40e-6), storedBytes(request.maths.experts),
                       inputBytes(request.maths.experts)};
    kernels.head = product(own.bf16, Maths::Bf16);
    kernels.prefill = roofline(own.bf16, 0.5, 10e-6);
    kernels.decode = roofline(own.bf16, 0.5, 10e-6);
    kernels.kvBytes = request.kv == KvElement::EightBit ? 1 : 2;
    kernels.peak = own.bf16;
    kernels.bandwidth = own.bandwidth;
    kernels.elementwise = own.bandwidth * 0.8;
    if (own.link) {
        kernels.link = *own.link;
        kernels.reduce.vendor = {.latency = seconds(10e-6), .bus = kernels.link * 0.65, .sharpness = 1};
        kernels.expertGather = kernels.gather = kernels.reduce;
    }
    kernels.overheads = overheadsOf(request.engine, familyOf(accelerator));
    return kernels;
}

}  // namespace

KvElement kvElementOf(Precision precision)
{
    // Of narrower ones nothing was measured: no faster than 8 bit.
    return precision == Precision::Bf16 || precision == Precision::Fp16 ? KvElement::SixteenBit
                                                                        : KvElement::EightBit;
}

KernelRequest kernelRequest(const ModelShape& shape, const Accelerator& accelerator, const Deployment& plan)
{
    return {.engine = plan.engine,
            .maths = partMaths(shape, plan.weights, familyOf(accelerator)),
            .kv = kvElementOf(plan.kvCache),
            .cachePossible = keepsCacheIn(accelerator, plan.kvCache),
            .latent = shape.latent,
            .experts = shape.hasExperts(),
            .tensorParallel = plan.tensorParallel,
            .dataParallel = plan.dataParallel,
            .pipelineParallel = plan.pipelineParallel};
}

namespace {

std::variant<ServingKernels, Refusal> lookedUp(const Accelerator& accelerator, const KernelRequest& request)
{
    const KernelTables& tables = KernelTables::builtIn();
    const auto peakOf = [&](Maths maths) { return matrixRate(accelerator, maths); };
    const PartMaths& maths = request.maths;
    const bool experts = request.experts;
    if (const auto system = tables.systemOf(accelerator)) {
        Collected own = measured(*system, request);
        if (own.complete)
            return std::move(own.kernels);
    }
    if (!accelerator.bandwidth.known() || !peakOf(Maths::Bf16))
        return Refusal::NoData;
    for (const Maths part : {maths.attention, maths.feedForward, maths.shared})
        if (!peakOf(part))
            return Refusal::Precision;
    if (experts && !peakOf(maths.experts))
        return Refusal::Precision;
    OwnRoofs own{.attention = *peakOf(maths.attention),
                 .feedForward = *peakOf(maths.feedForward),
                 .shared = *peakOf(maths.shared),
                 .experts = experts ? *peakOf(maths.experts) : FlopRate{},
                 .bf16 = *peakOf(Maths::Bf16),
                 .bandwidth = *accelerator.bandwidth.value,
                 .link = {}};
    if (request.tensorParallel * request.dataParallel > 1 || request.pipelineParallel > 1) {
        const auto system = tables.systemOf(accelerator);
        if (accelerator.interconnect.known())
            own.link = linkAmong(accelerator, request.tensorParallel * request.dataParallel);
        else if (system)
            own.link = tables.facts(*system).link;
        else
            return Refusal::NoData;
    }
    if (const auto relative = tables.relativeOf(accelerator))
        if (auto kernels = ofFamily(own, *relative, request))
            return std::move(*kernels);
    return ofDataSheet(own, accelerator, request);
}

/// A ring over several servers: each step of the tree between them costs a hop over the network twice, and the network cards of a
/// server carry what its links would.
void spanServers(CollectivePair& pair, int joined, ByteRate reached, int members)
{
    constexpr double hop = 20e-6;
    const double servers = std::ceil(static_cast<double>(members) / joined);
    const ByteRate network = reached * static_cast<double>(joined);
    for (CollectiveFit* fit : {&pair.own, &pair.vendor})
        if (fit->known()) {
            fit->latency += seconds(2 * hop * std::ceil(std::log2(servers)));
            fit->bus = std::min(fit->bus, network);
        }
}

}  // namespace

std::variant<ServingKernels, Refusal> servingKernels(const Accelerator& accelerator,
                                                     const KernelRequest& request)
{
    if (!request.cachePossible)
        return Refusal::Precision;
    auto found = lookedUp(accelerator, request);
    if (auto* kernels = std::get_if<ServingKernels>(&found)) {
        const ByteRate network = linksOf(accelerator, request.fabric).network;
        const int joined = request.joined;
        if (joined > 0 && request.tensorParallel > joined && request.fabric.value() > 0) {
            spanServers(kernels->reduce, joined, network, request.tensorParallel);
            spanServers(kernels->gather, joined, network, request.tensorParallel);
        }
        if (const int all = request.tensorParallel * request.dataParallel;
            joined > 0 && request.dataParallel > 1 && all > joined) {
            spanServers(kernels->expertGather, joined, network, all);
            kernels->network = network;
            kernels->beyond = static_cast<double>(all - joined) / (all - 1);
        }
    }
    return found;
}

}  // namespace headroom::performance
