// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/performance/operation.h"
#include "core/evaluation/serving.h"

namespace headroom {

/// What requests find at the mean and at the busiest hour, and the goodput, into `result`; named `deployment.<id>.mean.<field>`,
/// `.peak.<field>` and `.good.<field>` when traced.
void evaluateOperation(const Calculator& calculate, const ServingInput& input, const ServingSetup& setup,
                       const Calibration& calibration, ServingResult& result);

/// What is open to arrivals of `rate` on `replicas` of the setup.
performance::OpenLoad openLoad(const Calculator& calculate, const ServingSetup& setup,
                               const Calibration& calibration, Traced<Frequency> items, Ratio hourFactor,
                               int replicas);

}  // namespace headroom
