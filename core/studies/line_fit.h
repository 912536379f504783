// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/kinds/fitted_line.h"

#include <string>
#include <vector>

namespace headroom {

/// One measurement to fit a line on.
struct Sample {
    kinds::Features features;
    double target = 0;
    std::string group;  ///< what is left out together: a model on an accelerator
};

/// Least absolute deviations by reweighting, lightly pulled to zero. All samples name the same features in the same order; none
/// is an empty line.
kinds::FittedLine fitLine(const std::vector<Sample>& samples);

/// What lines fitted without a sample's own group say of it, in the order of the samples.
std::vector<double> heldOut(const std::vector<Sample>& samples);

/// `line` in the form of `resources/performance/fitted_lines.csv`, without the header.
std::string tableOf(std::string_view name, const kinds::FittedLine& line);

/// The share of rows on either side of an interval that is to hold four in five of a group that was left out.
double spreadTail(std::size_t groups);

/// Records in `line` how far `predicted` was from `measured` where it was left out: the median error and the factors that hold
/// 80 % of the measurements.
void recordSpread(kinds::FittedLine& line, const std::vector<double>& predicted,
                  const std::vector<double>& measured);

}  // namespace headroom
