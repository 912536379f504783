// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/accelerator_power.h"

namespace headroom::kinds {

/// How work reaches the accelerators of a pool.
enum class Loading : std::uint8_t {
    Together,  ///< requests come by themselves and are decoded together: a replica at a tenth of its throughput rarely rests
    InTurns  ///< one piece after the other, at full speed while there is any
};

/// Parts of the way from idle to the planned peak.
struct ActivityBand {
    double low = 0, high = 1;
};

/// Between which four in five measured accelerators lie at `use` of what they can do; `use` itself, the linear rule, lies within.
/// Fitted on the boards of language models alone ("power_together", "power_full"); nothing drawn at rest was measured.
ActivityBand activityBand(double use, Loading loading);

/// What lines of activity over use are fitted on: the share of the greatest throughput that was measured of the setting.
Features useFeatures(double use);
/// Least share that was measured often enough; below it the band narrows in proportion, to nothing at rest.
inline constexpr double leastMeasuredUse = 0.05;

/// The draw of servers between these bounds. Servers without a known idle power count at their planned power at every hour; the
/// band then begins where published boards idle, at 12 % of their limit in the median.
PowerEstimate powerBand(const PowerRange& servers, double use, Loading loading);

}  // namespace headroom::kinds
