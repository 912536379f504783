// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/engine_overheads.h"
#include "core/evaluation/performance/part_maths.h"
#include "core/results/results.h"

#include <variant>

namespace headroom::performance {

/// A matrix product as one precision runs it.
struct ProductKernel {
    Roofline roofline;
    double weightBytes = 2;  ///< per weight as the kernel reads it
    double inputBytes = 2;   ///< per input element: read, and written again when it is quantised
};

/// Everything about the machine that a step needs, looked up once for an accelerator, an engine and a checkpoint.
struct ServingKernels {
    Basis basis = Basis::Kernels;
    Found weakest = Found::SameEngine;             ///< of all kernels looked up
    ProductKernel attention, feedForward, shared;  ///< of the layers
    ProductKernel experts;                         ///< grouped; its `perUnit` is per routed row
    ProductKernel head;                            ///< of the language-model head, always 16 bit
    Roofline prefill, decode;                      ///< of the attention kind
    double kvBytes = 2;                            ///< per element
    FlopRate peak{};                               ///< dense 16 bit
    ByteRate bandwidth{};
    ByteRate elementwise{};
    CollectivePair reduce, gather;  ///< within an attention rank; unknown with one accelerator
    CollectivePair expertGather;    ///< among all accelerators that hold experts
    ByteRate link{};                ///< one direction
    ByteRate network{};  ///< that one accelerator reaches to those of other servers; 0: none are there
    double beyond = 0;   ///< share of the other accelerators with experts that stand in other servers
    EngineOverheads overheads;
};

/// What is asked of the machine.
struct KernelRequest {
    Engine engine = Engine::Vllm;
    PartMaths maths = {};
    KvElement kv = KvElement::SixteenBit;
    bool cachePossible = true;  ///< engines keep the cache so on this accelerator
    bool latent = false;        ///< attention of one compressed head
    bool experts = false;       ///< the model has them
    int tensorParallel = 1;     ///< accelerators of one attention rank
    int dataParallel = 1;       ///< attention ranks
    int pipelineParallel = 1;
    /// Of one accelerator, one way, to those beyond `joined`. 0: experts are exchanged by the usual network of such accelerators,
    /// attention ranks are within.
    ByteRate fabric{};
    int joined = 0;  ///< accelerators that the measured links join; 0: all
};

/// The request of a deployment's engine, precisions and parallelism for a model.
KernelRequest kernelRequest(const ModelShape& shape, const Accelerator& accelerator, const Deployment& plan);

/// Why there is no answer: bandwidth, peak or link unknown, or no peak in the asked precision.
enum class Refusal : std::uint8_t { NoData, Precision };

/// Measured kernels, else those of the family on this accelerator's data sheet, else the data sheet with textbook efficiencies
/// (`Basis` says which). Never another accelerator's peak, bandwidth or link.
std::variant<ServingKernels, Refusal> servingKernels(const Accelerator& accelerator,
                                                     const KernelRequest& request);

/// The width of the cache's elements; only 8-bit kinds halve it.
KvElement kvElementOf(Precision precision);

}  // namespace headroom::performance
