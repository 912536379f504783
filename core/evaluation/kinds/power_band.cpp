// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/kinds/power_band.h"

#include <algorithm>
#include <cmath>

namespace headroom::kinds {

namespace {

/// A line of logarithms over use, looked up once: it is asked for each hour of each pool.
class ActivityLine {
public:
    explicit ActivityLine(const FittedLine& line)
        : m_low(line.low),
          m_high(line.high),
          m_atOne(line.at(useFeatures(1))),
          m_slope((line.at(useFeatures(std::exp(-1.0))) - m_atOne) / -1.0)
    {}

    /// Brought between nothing and the planned peak.
    ActivityBand at(double use) const
    {
        const double middle = std::exp(m_atOne + m_slope * std::log(use));
        return {std::min(1.0, middle * m_low), std::min(1.0, middle * m_high)};
    }

private:
    double m_low, m_high;
    double m_atOne, m_slope;  ///< of the logarithm
};

ActivityBand measuredBand(double use, Loading loading)
{
    if (loading == Loading::InTurns) {
        static const ActivityBand full = ActivityLine(fittedLine("power_full")).at(1);
        return {use * full.low, use * full.high};
    }
    static const ActivityLine together(fittedLine("power_together"));
    ActivityBand band = together.at(std::max(use, leastMeasuredUse));
    // Requests so rare seldom meet: what they draw goes with how many there are.
    if (use < leastMeasuredUse) {
        band.low *= use / leastMeasuredUse;
        band.high *= use / leastMeasuredUse;
    }
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
