// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/named_results.h"
#include "core/studies/varied_plan.h"

namespace headroom {

/// What one input does to a result, all others as planned.
struct Swing {
    InputView input;
    double low = 0, high = 0;  ///< the ends it was set to, SI
    std::optional<double> atLow, atHigh;

    /// How far the result moves, from one end to the other or to the plan's own value, whichever is most. Infinity when the answer
    /// becomes "never" at an end; nothing when it is unknown.
    std::optional<double> width(const std::optional<double>& base) const;
};

struct Sensitivity {
    std::string result;          ///< name of the result
    std::optional<double> base;  ///< with the plan's own values
    std::vector<Swing> swings;   ///< strongest first; unknown ones last
};

/// Sets each input to the ends of its spread and asks for the result. Inputs without a spread are left out, or, with `around` above
/// zero, moved by that share of their value to either side as far as their range allows. What then changes nothing is left out.
/// `prices` are those of the catalogue that have a spread.
Result<Sensitivity> sensitivity(const Catalogue& catalogue, const Scenario& plan, const NamedResult& result,
                                double around = 0, const StudyControl& control = {},
                                const std::vector<InputView>& prices = {});

}  // namespace headroom
