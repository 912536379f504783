// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/part_maths.h"

namespace headroom::performance {
namespace {

PartMaths everywhere(Maths maths) { return {maths, maths, maths, maths}; }

PartMaths fourBit(const ModelShape& shape, Family family)
{
    const bool narrowInputs = family == Family::Blackwell || family == Family::Gb202;
    if (!shape.hasExperts())
        return everywhere(!shape.mxfp4   ? Maths::Nvfp4
                          : narrowInputs ? Maths::Mxfp4NarrowInput
                                         : Maths::Mxfp4);
    if (shape.mxfp4)
        return {.experts = narrowInputs ? Maths::Mxfp4NarrowInput : Maths::Mxfp4};
    // DeepSeek-like checkpoints quantise the shared expert, others leave it.
    return {.feedForward = Maths::Nvfp4,
            .shared = shape.latent ? Maths::Nvfp4 : Maths::Bf16,
            .experts = Maths::Nvfp4};
}

}  // namespace

PartMaths partMaths(const ModelShape& shape, Precision weights, Family family)
{
    switch (weights) {
    case Precision::Bf16:
    case Precision::Fp16: return {};
    case Precision::Fp8: return everywhere(shape.blockScaledFp8 ? Maths::Fp8Block : Maths::Fp8);
    case Precision::Int8: return everywhere(Maths::Int8);
    case Precision::Fp4: return fourBit(shape, family);
    case Precision::Int4:
        return shape.hasExperts() ? PartMaths{.experts = Maths::Int4WeightOnly}
                                  : everywhere(Maths::Int4WeightOnly);
    }
    return {};
}

double storedBytes(Maths maths)
{
    switch (maths) {
    case Maths::Bf16: return 2;
    case Maths::Fp8:
    case Maths::Int8:
    case Maths::Int8WeightOnly: return 1;
    case Maths::Fp8Block: return 1.0002;
    case Maths::Nvfp4: return 0.5625;
    case Maths::Mxfp4:
    case Maths::Mxfp4NarrowInput: return 0.53125;
    case Maths::Int4WeightOnly: return 0.516;
    }
    return 2;
}

double inputBytes(Maths maths)
{
    switch (maths) {
    case Maths::Bf16:
    case Maths::Int8WeightOnly:
    case Maths::Int4WeightOnly:
    case Maths::Mxfp4: return 2;
    case Maths::Fp8:
    case Maths::Int8:
    case Maths::Fp8Block:
    case Maths::Nvfp4: return 2 + 2 * storedBytes(maths);
    case Maths::Mxfp4NarrowInput: return 4;
    }
    return 2;
}

}  // namespace headroom::performance
