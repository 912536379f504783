// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calibration.h"
#include "core/scenario/measured_point.h"

#include <span>
#include <string>
#include <vector>

namespace headroom {

/// What taking a log's runs for a deployment would do.
struct CalibrationProposal {
    DeploymentId deployment;
    std::vector<Measurement> runs;     ///< of the log
    Calibration before, after;         ///< with the runs the plan has already; with those of the log as well
    std::vector<RunComparison> table;  ///< the log's runs, corrected as after; `run` is an index of `runs`
};

/// Reads a log's points as runs of one replica of a deployment, so that `takeMeasurements` can take them. What a log does not say
/// is as the deployment has it. Refused, with reason and place: an engine, accelerator, model, precision or parallelism other
/// than the deployment's; two runs of one setting whose times are more than a factor of two apart; a deployment whose rate
/// is stated; a setting that the model has no answer for.
Result<CalibrationProposal> proposeCalibration(std::span<const MeasuredPoint> points,
                                               const Scenario& scenario, const Catalogue& catalogue,
                                               DeploymentId deployment, const std::string& file, Date date);

/// What the runs of the plan make of the model for a deployment, and the runs side by side with the model.
struct StandingCalibration {
    Calibration calibration;
    std::vector<Measurement> runs;
    std::vector<RunComparison> table;
};
StandingCalibration standingCalibration(const Scenario& scenario, const Catalogue& catalogue,
                                        DeploymentId deployment);

}  // namespace headroom
