// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/named_results.h"
#include "core/studies/varied_plan.h"

#include <cstdint>

namespace headroom {

struct Goal {
    std::string result;  ///< name
    double target = 0;   ///< SI
    std::string input;   ///< path of the input to solve for
    /// Where to search, SI; by default the whole range that the input allows.
    std::optional<double> low, high;
};

enum class GoalOutcome : std::uint8_t {
    Found,    ///< one value gives the target
    Several,  ///< more than one does
    Jumps,  ///< the result passes the target without taking it: at a whole number of servers, or from "never"
    None,   ///< no value in the range gives it
    Unmoved,  ///< the result does not depend on the input
    Unknown,  ///< the result is unknown whatever the input
};
/// "found", "several", …
std::string_view goalOutcomeName(GoalOutcome outcome);

struct GoalSeek {
    GoalOutcome outcome{};
    InputView input;
    std::optional<double> base;     ///< the result with the plan's own value
    std::vector<double> solutions;  ///< values (SI) of the input, rising; at a jump those on its two sides
    double searchedLow = 0, searchedHigh = 0;
    std::optional<double> least, most;  ///< of the result in the searched range; infinite for "never"
    /// Where no value gives the target: the value (SI) of those looked at that comes closest, and the result there.
    std::optional<double> nearestAt, nearest;
    std::size_t evaluations = 0;
    bool unserved = false;    ///< somewhere the result is unknown as own hardware does not serve the demand
    bool overloaded = false;  ///< own hardware does not serve the demand at one of the solutions
};

/// Finds the values of an input at which a result has a target value. The range is looked over at some hundred values, more of
/// them near the plan's own, and each change of sign is closed in on (Brent's method) to a relative 1e-10. Two solutions closer
/// together than those values may be missed. WrongValue for a result not known by name, UnknownField for a path without an input,
/// OutOfRange for a search beyond what the input allows; Cancelled.
Result<GoalSeek> goalSeek(const Catalogue& catalogue, const Scenario& plan, const Goal& goal,
                          const StudyControl& control = {});

}  // namespace headroom
