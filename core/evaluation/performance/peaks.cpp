// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/peaks.h"

namespace headroom::performance {
namespace {

/// Narrow floating-point formats of a family's matrix units.
struct Formats {
    bool eightBit = false, fourBit = false;
};

// FP8 came with Hopper and Ada, FP4 with Blackwell (NVIDIA architecture papers); with CDNA 3 and CDNA 4 (AMD's).
Formats formatsOf(const Accelerator& accelerator)
{
    switch (familyOf(accelerator)) {
    case Family::Hopper:
    case Family::Ada: return {.eightBit = true};
    case Family::Blackwell:
    case Family::Gb202: return {.eightBit = true, .fourBit = true};
    case Family::Ampere:
    case Family::Battlemage: return {};
    case Family::Other: break;
    }
    const std::string architecture = normalisedName(accelerator.architecture);
    if (architecture.starts_with("cdna4"))
        return {.eightBit = true, .fourBit = true};
    return {.eightBit = architecture.starts_with("cdna3")};
}

// Where there is no bfloat16 (or nobody lists it) engines run float16, at the same rate.
std::optional<FlopRate> sixteenBitRate(const Accelerator& accelerator)
{
    if (accelerator.bf16.known())
        return accelerator.bf16.value;
    if (accelerator.fp16.known())
        return accelerator.fp16.value;
    if (formatsOf(accelerator).eightBit && accelerator.fp8.known())
        return *accelerator.fp8.value / 2.0;
    return std::nullopt;
}

std::optional<FlopRate> eightBitRate(const Accelerator& accelerator)
{
    if (accelerator.fp8.known())
        return accelerator.fp8.value;
    const auto wide = sixteenBitRate(accelerator);
    if (!formatsOf(accelerator).eightBit || !wide)
        return std::nullopt;
    return *wide * 2.0;
}

std::optional<FlopRate> fourBitRate(const Accelerator& accelerator)
{
    if (accelerator.fp4.known())
        return accelerator.fp4.value;
    const auto wide = eightBitRate(accelerator);
    if (!formatsOf(accelerator).fourBit || !wide)
        return std::nullopt;
    return *wide * 2.0;
}

}  // namespace

std::optional<FlopRate> matrixRate(const Accelerator& accelerator, Maths maths)
{
    switch (maths) {
    case Maths::Fp8:
    case Maths::Fp8Block:
    case Maths::Mxfp4NarrowInput: return eightBitRate(accelerator);
    case Maths::Nvfp4: return fourBitRate(accelerator);
    case Maths::Int8: return accelerator.int8.value;
    case Maths::Bf16:
    case Maths::Int8WeightOnly:
    case Maths::Int4WeightOnly:
    case Maths::Mxfp4: break;
    }
    return sixteenBitRate(accelerator);
}

bool hasBlockScaledUnits(const Accelerator& accelerator)
{
    return accelerator.fp4.known() || formatsOf(accelerator).fourBit;
}

bool keepsCacheIn(const Accelerator& accelerator, Precision cache)
{
    return cache != Precision::Int4 && (cache != Precision::Fp4 || hasBlockScaledUnits(accelerator));
}

}  // namespace headroom::performance
