// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/kernel_tables.h"
#include "core/scenario/scenario.h"

#include <optional>

namespace headroom::performance {

/// The dense rate of an accelerator's matrix units in a precision: of its data sheet, else what the family's matrix units make of
/// the rate that is known (each halving of the width doubles it, on families that have the narrow format). Nothing where the
/// family has no such arithmetic or no rate is known at all.
std::optional<FlopRate> matrixRate(const Accelerator& accelerator, Maths maths);

/// Whether engines keep the cache so on an accelerator: in 4-bit floating point only where there are units for it (SGLang and
/// TensorRT-LLM, on Blackwell), in 4-bit integers none of those that are modelled.
bool keepsCacheIn(const Accelerator& accelerator, Precision cache);
/// Whether it has units for formats with a scale for each block of 16 or 32 (MXFP8, MXFP4, NVFP4).
bool hasBlockScaledUnits(const Accelerator& accelerator);

}  // namespace headroom::performance
