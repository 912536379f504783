// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fit/fit_rows.h"

#include <map>
#include <set>

namespace headroom::fit {

/// Groups that are neither trained on.
using LeftOut = std::set<std::string>;

/// The overheads that best explain the rows outside `leftOut` that are not suspect: smoothed absolute logarithmic errors, those of the first
/// token at half weight, with the priors of `parameters`. Gauss-Newton with weights anew in each step.
TunedOverheads tune(const std::vector<FitRow>& rows, const LeftOut& leftOut);

/// Each row's prediction with its own group left out, in the order of `rows`.
std::vector<Times> crossValidate(const std::vector<FitRow>& rows);

/// Names of all groups.
std::set<std::string> groupsOf(const std::vector<FitRow>& rows);

}  // namespace headroom::fit
