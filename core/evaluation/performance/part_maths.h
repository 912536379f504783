// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/kernel_tables.h"
#include "core/evaluation/performance/model_shape.h"

namespace headroom::performance {

/// What each part of a checkpoint is stored and computed in. Quantised checkpoints leave parts in 16 bit; which ones follows
/// what model makers publish (performance recipe, section 4).
struct PartMaths {
    Maths attention = Maths::Bf16, feedForward = Maths::Bf16, shared = Maths::Bf16, experts = Maths::Bf16;
};

/// Of a checkpoint in `weights`, on a family: 4-bit MXFP4 experts take 8-bit inputs on Blackwell and 16-bit ones before.
PartMaths partMaths(const ModelShape& shape, Precision weights, Family family);

/// Bytes of a stored weight with its scales: one per 128 x 128 block, per 16 (NVFP4), per 32 (MXFP4), per 128 (INT4).
double storedBytes(Maths maths);
/// Bytes per element of a product's input: read, and written narrow and read again when it is quantised on the way.
double inputBytes(Maths maths);

}  // namespace headroom::performance
