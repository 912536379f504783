// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

#include <span>

/// Processor sharing, as drivers slice the time: what works on an accelerator goes at one over how many work there. Engines work as often as
/// a request is with them, which is more often the slower they are; items take the time that they need.
namespace headroom {

/// Whether other work that people wait for has the same pool.
bool servesBeside(const Scenario& scenario, const Deployment& own);

/// A deployment that serves from accelerators which others use as well.
struct Sharer {
    /// Of one replica, rising; without it `busy` is what it is.
    std::span<const LoadPoint> curve{};
    double width = 1;   ///< accelerators of a replica
    double tokens = 0;  ///< a second that one replica is asked for
    double busy = 0;    ///< share of the time in which it works
    double pace = 1;    ///< how many times as long each of its steps takes
};
/// What items that ask for this share of the accelerators' time leave an engine that is always at work: an accelerator has one of them at a
/// time, so never less than half.
double leftBeside(double items);
/// Finds shares and paces by trial; `left` is what other work leaves them, above 0.
void takeTurns(std::vector<Sharer>& sharers, double left);

/// Of the mean hour or the busiest.
enum class LoadHour : std::uint8_t { Mean, Peak };

/// How many times as long each step of a serving deployment takes as with its accelerators to itself, at least 1, for the other interactive
/// work of its pool. Unknown where a demand or a speed is.
Known<Ratio> paceBeside(const Capacity& capacity, const Results& results, const DeploymentState& own,
                        LoadHour hour);

}  // namespace headroom
