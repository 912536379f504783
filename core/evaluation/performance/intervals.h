// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/kernel_tables.h"
#include "core/results/results.h"

namespace headroom::performance {

/// Factors on a prediction that hold 80 % of the measurements.
struct Interval {
    double low = 1, high = 1;
};
/// Quantiles over groups of public measurements that were left out, of each engine on measured kernels; wider by the factor that the
/// efficiencies themselves spread between systems where the kernels are a relative's, and once more on the data sheet. `tuned`: the
/// engine's overheads are those of this generation and the layout is a usual one.
Interval perTokenInterval(Engine engine, Basis basis, bool tuned);
Interval firstTokenInterval(Engine engine, Basis basis, bool tuned);

/// Whether a row of disaggregated serving said how many workers there are.
enum class Workers : std::uint8_t { Stated, Guessed };
Interval splitPerTokenInterval(Workers workers, Basis basis);
Interval splitFirstTokenInterval(Workers workers, Basis basis);

}  // namespace headroom::performance
