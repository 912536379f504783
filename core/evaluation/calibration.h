// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/correction.h"
#include "core/evaluation/serving.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// What the runs of a benchmark make of the model's answers for one deployment.
struct Calibration {
    performance::Correction firstToken, perToken;
    performance::Correction throughput;  ///< beyond what the corrected times make of it
    std::size_t runs = 0;                ///< that count
    std::size_t others =
        0;               ///< of another engine, accelerator, model or precision of weights: they do not count
    std::string source;  ///< the files, and how many runs
    Date date;           ///< of the youngest run
};

/// One run beside what the model says of its setting without and with the correction. Unknown where the run does not say or the
/// model has no answer.
struct RunComparison {
    std::size_t run = 0;  ///< its place among the runs given
    double concurrency = 1;
    Known<Duration> firstToken, perToken;
    Known<TokenRate> throughput;
    Known<Duration> correctedFirstToken, correctedPerToken;
    Known<TokenRate> correctedThroughput;
};

/// Works out the correction. `input` names the deployment as it is planned; its workload and load do not matter.
Calibration calibrationOf(const ServingInput& input, std::span<const Measurement> runs);
/// The runs that count, in their order.
std::vector<RunComparison> compareRuns(const ServingInput& input, std::span<const Measurement> runs,
                                       const Calibration& calibration);

/// The model's answer with the correction, each step explained. Without runs it stays as it is.
performance::BatchingEstimate corrected(const Calculator& calculate, const Calibration& calibration,
                                        const performance::BatchingEstimate& estimate,
                                        const performance::BatchingLoad& load);

}  // namespace headroom
