// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/training_case.h"

namespace headroom {

/// Peak memory of one accelerator in training, against the memory there is.
struct TrainingPeak {
    Bytes bytes{};
    double low = 1, high = 1;  ///< factors that hold 80 % of measurements
    std::string
        note;  ///< in English, for scripts: that it does not fit, or only with recomputation; else empty
};

/// Where a row does not say whether activations are computed again, the interval begins where that is done in full. If nothing else
/// fits, this is what is answered (`forcedRecomputation`), up to the whole accelerator: a run that does not fit is no run that anybody
/// measured.
TrainingPeak trainingPeakOf(const TrainingCase& asked);

}  // namespace headroom
