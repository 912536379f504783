// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/evaluation/performance/operation.h"
#include "core/evaluation/serving.h"

#include <memory>

namespace headroom {

/// The most requests in flight that keep the workload's limits, whatever arrives; named `deployment.<id>.good.<field>` when traced.
Goodput goodputOf(const Calculator& calculate, const ServingInput& input, const ServingSetup& setup,
                  const Calibration& calibration);

/// What requests find in an hour, named `deployment.<id>.<hour>.<field>` when traced.
OperatingPoint operatingPoint(const Calculator& calculate, const Deployment& deployment,
                              std::string_view hour, const performance::OpenEstimate& open);

/// What requests find at the mean and at the busiest hour, into `result`; named `deployment.<id>.mean.<field>` and `.peak.<field>`
/// when traced. All of a result that depends on how many arrive.
void evaluateOperation(const Calculator& calculate, const ServingInput& input, const ServingSetup& setup,
                       ServingResult& result, ArrivalTrials& trials);

/// A serving deployment in operation, to be asked what its requests find when more or fewer come.
struct OpenOperation {
    ServingInput input;  ///< without a calibration of its own
    Calibration calibration;
    ServingSetup setup;
    int replicas = 1;
    std::vector<LoadPoint> curve;  ///< of one replica, rising

    /// With so many times the requests of the mean hour.
    performance::OpenEstimate at(const Calculator& calculate, Ratio hourFactor) const;
};
/// Nothing where some replicas read and others write, or where a figure is unknown. `known` and `curve`: its setup and its load curve, if
/// they are at hand.
std::shared_ptr<const OpenOperation> openOperation(const Calculator& calculate, const ServingInput& input,
                                                   const ServingSetup* known, std::vector<LoadPoint> curve);

/// What is open to arrivals of `rate` on `replicas` of the setup.
performance::OpenLoad openLoad(const Calculator& calculate, const ServingSetup& setup,
                               const Calibration& calibration, Traced<Frequency> items, Ratio hourFactor,
                               int replicas, const performance::LengthSpreads& spreads = {});

}  // namespace headroom
