// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/units.h"

#include <algorithm>
#include <cmath>

namespace headroom::performance {

/// A kernel's speed as fitted: two roofs with the share of each that the kernel reaches, how softly they meet, and what a
/// launch costs whatever its size.
struct Roofline {
    FlopRate peak{};       ///< the accelerator's, dense, in the kernel's maths
    ByteRate bandwidth{};  ///< the accelerator's memory bandwidth
    double computeShare = 1;
    double memoryShare = 1;
    double sharpness = 1;  ///< 1 adds the roofs, 20 takes the higher
    Duration fixed{};
    Duration perUnit{};  ///< attention: per sequence and head

    Duration compute(Flops work) const { return work / (peak * computeShare); }
    Duration memory(Bytes moved) const { return moved / (bandwidth * memoryShare); }
};

/// (a^q + b^q)^(1/q), with the larger taken out so that nothing overflows.
inline Duration softMaximum(Duration a, Duration b, double sharpness)
{
    const double high = std::max(a.value(), b.value());
    const double low = std::min(a.value(), b.value());
    if (high <= 0)
        return Duration{};
    // Powers by way of two: half the time of std::pow, whose last digit nobody needs here.
    const double share = std::exp2(sharpness * std::log2(low / high));
    return seconds(high * std::exp2(std::log2(1 + share) / sharpness));
}

/// Time of an operator, in the two parts that engines scale differently.
struct OperatorTime {
    Duration roof{}, fixed{};

    OperatorTime& operator+=(const OperatorTime& other)
    {
        roof += other.roof;
        fixed += other.fixed;
        return *this;
    }
};

/// A collective among accelerators: latency and bus bandwidth as fitted, softly joined.
struct CollectiveFit {
    Duration latency{};
    ByteRate bus{};
    double sharpness = 1;

    bool known() const { return bus.value() > 0; }
    /// `onWire` is the message times the algorithm's factor: 2(n-1)/n for all-reduce, (n-1)/n for all-gather.
    Duration time(Bytes onWire) const { return softMaximum(latency, onWire / bus, sharpness); }
};

}  // namespace headroom::performance
