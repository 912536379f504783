// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/serving_kernels.h"

namespace headroom::performance {
namespace {

Maths mathsFor(const KernelRequest& request, Family family)
{
    switch (request.weights) {
    case Precision::Bf16:
    case Precision::Fp16: return Maths::Bf16;
    case Precision::Fp8:
        // SGLang's block kernel on Blackwell does not carry over to serving (performance recipe, note 3 of its section 4).
        if (request.blockScaledFp8 && !(request.engine == Engine::Sglang && family == Family::Blackwell))
            return Maths::Fp8Block;
        return Maths::Fp8;
    case Precision::Int8: return Maths::Int8;
    case Precision::Fp4: return Maths::Nvfp4;
    case Precision::Int4: return Maths::Int4WeightOnly;
    }
    return Maths::Bf16;
}

/// Bytes of a weight with its scales, as in the fits: one scale per 128 x 128 block, per 16 (nvfp4), per 128 (int4).
double weightBytesOf(Maths maths)
{
    switch (maths) {
    case Maths::Bf16: return 2;
    case Maths::Fp8:
    case Maths::Int8:
    case Maths::Int8WeightOnly: return 1;
    case Maths::Fp8Block: return 1.0002;
    case Maths::Nvfp4: return 0.5625;
    case Maths::Int4WeightOnly: return 0.516;
    }
    return 2;
}

/// A quantised input is read in 16 bit, written narrow and read again.
double activationBytesOf(Maths maths)
{
    switch (maths) {
    case Maths::Bf16:
    case Maths::Int8WeightOnly:
    case Maths::Int4WeightOnly: return 2;
    case Maths::Fp8:
    case Maths::Int8:
    case Maths::Fp8Block:
    case Maths::Nvfp4: return 2 + 2 * weightBytesOf(maths);
    }
    return 2;
}

const Figure<FlopRate>& peakFor(const Accelerator& accelerator, Maths maths)
{
    switch (maths) {
    case Maths::Fp8:
    case Maths::Fp8Block: return accelerator.fp8;
    case Maths::Nvfp4: return accelerator.fp4;
    case Maths::Int8: return accelerator.int8;
    case Maths::Bf16:
    case Maths::Int8WeightOnly:
    case Maths::Int4WeightOnly: return accelerator.bf16;
    }
    return accelerator.bf16;
}

struct Collected {
    ServingKernels kernels;
    bool complete = true;

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
    const Maths maths = mathsFor(request, tables.facts(system).family);
    Collected out;
    out.kernels.products = out.take(tables.product(system, request.engine, maths));
    out.kernels.weightBytes = weightBytesOf(maths);
    out.kernels.activationBytes = activationBytesOf(maths);
    out.kernels.head = out.take(tables.product(system, request.engine, Maths::Bf16));
    out.kernels.prefill = out.take(tables.prefill(system, request.engine, request.kv));
    out.kernels.decode = out.take(tables.decode(system, request.engine, request.kv));
    out.kernels.kvBytes = request.kv == KvElement::EightBit ? 1 : 2;
    out.kernels.elementwise = tables.facts(system).bandwidth * 0.8;
    out.kernels.link = tables.facts(system).link;
    if (request.tensorParallel > 1) {
        out.kernels.reduce =
            tables.collective(system, request.engine, Collective::AllReduce, request.tensorParallel);
        out.kernels.gather =
            tables.collective(system, request.engine, Collective::AllGather, request.tensorParallel);
        if (!out.kernels.gather.known())
            out.kernels.gather = out.kernels.reduce;
        out.complete = out.complete && out.kernels.reduce.known();
    }
    out.kernels.overheads = overheadsOf(request.engine, tables.facts(system).family);
    return out;
}

/// The relative's efficiencies and launch times, on this accelerator's own roofs.
std::optional<ServingKernels> ofFamily(const Accelerator& accelerator, System relative,
                                       const KernelRequest& request, FlopRate peak, FlopRate bf16,
                                       ByteRate bandwidth)
{
    Collected out = measured(relative, request);
    if (!out.complete)
        return std::nullopt;
    ServingKernels& kernels = out.kernels;
    kernels.basis = Basis::Family;
    kernels.products.peak = peak;
    kernels.head.peak = bf16;
    kernels.prefill.peak = bf16;
    for (Roofline* roofline : {&kernels.products, &kernels.head, &kernels.prefill, &kernels.decode})
        roofline->bandwidth = bandwidth;
    kernels.elementwise = bandwidth * 0.8;
    if (request.tensorParallel > 1 || request.pipelineParallel > 1) {
        const ByteRate link = *accelerator.interconnect.value / 2.0;
        const double scale = (link / kernels.link).value();
        for (CollectiveFit* fit :
             {&kernels.reduce.own, &kernels.reduce.library, &kernels.gather.own, &kernels.gather.library})
            fit->bus *= scale;
        kernels.link = link;
    }
    return kernels;
}

/// Textbook efficiencies: 0.7 of the peak and 0.8 of the bandwidth for products (InferSim and llm-analysis use 0.7 to 0.8), half
/// the peak for causal attention, 5 and 10 us a launch, 0.65 of the link (calculon) with 10 us for a collective.
ServingKernels ofDataSheet(const Accelerator& accelerator, const KernelRequest& request, FlopRate peak,
                           FlopRate bf16, ByteRate bandwidth)
{
    const Maths maths = mathsFor(request, familyOf(accelerator));
    const auto roofline = [&](FlopRate roof, double share, double launch) {
        return Roofline{.peak = roof,
                        .bandwidth = bandwidth,
                        .computeShare = share,
                        .memoryShare = 0.8,
                        .sharpness = 3,
                        .fixed = seconds(launch)};
    };
    ServingKernels kernels;
    kernels.basis = Basis::DataSheet;
    kernels.products = roofline(peak, 0.7, 5e-6);
    kernels.weightBytes = weightBytesOf(maths);
    kernels.activationBytes = activationBytesOf(maths);
    kernels.head = roofline(bf16, 0.7, 5e-6);
    kernels.prefill = roofline(bf16, 0.5, 10e-6);
    kernels.decode = roofline(bf16, 0.5, 10e-6);
    kernels.kvBytes = request.kv == KvElement::EightBit ? 1 : 2;
    kernels.elementwise = bandwidth * 0.8;
    if (accelerator.interconnect.known()) {
        kernels.link = *accelerator.interconnect.value / 2.0;
        kernels.reduce.library = {.latency = seconds(10e-6), .bus = kernels.link * 0.65, .sharpness = 1};
        kernels.gather = kernels.reduce;
    }
    kernels.overheads = overheadsOf(request.engine, familyOf(accelerator));
    return kernels;
}

}  // namespace

KvElement kvElementOf(Precision precision)
{
    return precision == Precision::Fp8 || precision == Precision::Int8 ? KvElement::EightBit
                                                                       : KvElement::SixteenBit;
}

std::variant<ServingKernels, Refusal> servingKernels(const Accelerator& accelerator,
                                                     const KernelRequest& request)
{
    const KernelTables& tables = KernelTables::builtIn();
    if (const auto system = tables.systemOf(accelerator)) {
        Collected own = measured(*system, request);
        if (own.complete)
            return std::move(own.kernels);
    }
    if (!accelerator.bandwidth.known() || !accelerator.bf16.known())
        return Refusal::NoData;
    const Figure<FlopRate>& peak = peakFor(accelerator, mathsFor(request, familyOf(accelerator)));
    if (!peak.known())
        return Refusal::Precision;
    const bool linked = request.tensorParallel > 1 || request.pipelineParallel > 1;
    if (linked && !accelerator.interconnect.known())
        return Refusal::NoData;
    if (const auto relative = tables.relativeOf(accelerator))
        if (auto kernels = ofFamily(accelerator, *relative, request, *peak.value, *accelerator.bf16.value,
                                    *accelerator.bandwidth.value))
            return std::move(*kernels);
    return ofDataSheet(accelerator, request, *peak.value, *accelerator.bf16.value,
                       *accelerator.bandwidth.value);
}

}  // namespace headroom::performance
