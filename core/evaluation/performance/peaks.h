// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/kernel_tables.h"

#include <optional>

namespace headroom::performance {

/// The dense rate of an accelerator's matrix units in a precision: of its data sheet, else what the family's matrix units make of
/// the rate that is known (each halving of the width doubles it, on families that have the narrow format). Nothing where the
/// family has no such arithmetic or no rate is known at all.
std::optional<FlopRate> matrixRate(const Accelerator& accelerator, Maths maths);

}  // namespace headroom::performance
