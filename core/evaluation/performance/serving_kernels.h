// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/dense_shape.h"
#include "core/evaluation/performance/engine_overheads.h"
#include "core/results/results.h"

#include <variant>

namespace headroom::performance {

/// Everything about the machine that a step needs, looked up once for an accelerator, an engine and a precision.
struct ServingKernels {
    Basis basis = Basis::Kernels;
    Found weakest = Found::SameEngine;  ///< of all kernels looked up
    Roofline products;                  ///< of the layers
    double weightBytes = 2;             ///< per weight as the kernel reads it
    double activationBytes = 2;         ///< per input element: read, and written again when it is quantised
    Roofline head;                      ///< of the language-model head, always 16 bit
    Roofline prefill, decode;
    double kvBytes = 2;  ///< per element
    ByteRate elementwise{};
    CollectivePair reduce, gather;  ///< unknown with one accelerator
    ByteRate link{};                ///< one direction, for pipeline stages
    EngineOverheads overheads;
};

/// What is asked of the machine.
struct KernelRequest {
    Engine engine = Engine::Vllm;
    Precision weights = Precision::Bf16;
    KvElement kv = KvElement::SixteenBit;
    int tensorParallel = 1;
    int pipelineParallel = 1;
    bool blockScaledFp8 = false;
};

/// Why there is no answer: bandwidth, peak or link unknown, or no peak in the asked precision.
enum class Refusal : std::uint8_t { NoData, Precision };

/// Measured kernels, else those of the family on this accelerator's data sheet, else the data sheet with textbook efficiencies
/// (`Basis` says which). Never another accelerator's peak, bandwidth or link.
std::variant<ServingKernels, Refusal> servingKernels(const Accelerator& accelerator,
                                                     const KernelRequest& request);

/// The width of the cache's elements; only 8-bit kinds halve it.
KvElement kvElementOf(Precision precision);

}  // namespace headroom::performance
