// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/power_band.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {

namespace {

/// A line of logarithms at a use, brought between nothing and the planned peak.
ActivityBand lineBand(const FittedLine& line, double use)
{
    const double middle = std::exp(line.at(useFeatures(use)));
    return {std::min(1.0, middle * line.low), std::min(1.0, middle * line.high)};
}

ActivityBand measuredBand(double use, Loading loading)
{
    if (loading == Loading::InTurns) {
        const ActivityBand full = lineBand(fittedLine("power_full"), 1);
        return {use * full.low, use * full.high};
    }
    ActivityBand band = lineBand(fittedLine("power_together"), std::max(use, leastMeasuredUse));
    if (use < leastMeasuredUse)
        band.low *= use / leastMeasuredUse;
    return band;
}

}  // namespace

Features useFeatures(double use) { return {{"log_use", std::log(std::clamp(use, 1e-3, 1.0))}}; }

ActivityBand activityBand(double use, Loading loading)
{
    const double share = std::clamp(use, 0.0, 1.0);
    if (share <= 0)
        return {0, 0};
    const ActivityBand measured = measuredBand(share, loading);
    return {std::min(share, measured.low), std::max(share, measured.high)};
}

PowerEstimate powerBand(const PowerRange& servers, double use, Loading loading)
{
    constexpr double usualIdle = 0.12;
    const ActivityBand band = activityBand(use, loading);
    const bool unknownIdle = servers.idle >= servers.limit;
    const Power idle = unknownIdle ? usualIdle * servers.limit : servers.idle;
    const Power swing = servers.limit - idle;
    const Power said = servers.idle + (servers.limit - servers.idle) * std::clamp(use, 0.0, 1.0);
    return {said, idle + swing * band.low, unknownIdle ? servers.limit : idle + swing * band.high};
}

}  // namespace headroom::kinds
