// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/replica_run.h"
#include "core/units/units.h"

#include <cstdint>
#include <optional>
#include <random>
#include <vector>

namespace headroom::simulation {

/// Draws that are the same on every machine for the same seed.
class Draws {
public:
    explicit Draws(std::uint64_t seed) : m_generator(seed) {}

    double uniform();                 ///< in (0, 1)
    double exponential(double mean);  ///< above 0
    /// 1, 2, 3 … with this mean, which is at least 1.
    std::uint32_t geometric(double mean);

private:
    std::mt19937_64 m_generator;
};

/// How the rate of arrivals moves through the window: factors on the mean, each in force for an equal part of it. Never empty.
using DayRates = std::vector<double>;

/// Moments at which things arrive independently of each other: at one rate, or at one that follows a day.
class Moments {
public:
    /// `perSecond` is the mean that the factors of `day` scale; seconds. Nothing arrives at a rate of 0.
    Moments(double perSecond, double window, const std::optional<DayRates>& day, Draws& draws);
    /// The next one, or nothing once the window is over.
    std::optional<double> next();

private:
    double m_most, m_window, m_time = 0;  ///< `m_most` per second, in the busiest hour
    std::optional<DayRates> m_share;      ///< of `m_most`
    Draws& m_draws;
};

/// Requests that come in groups at one moment, beside those that come alone.
struct Bursts {
    double share = 0;  ///< of all requests, in 0 … 1
    double size = 1;   ///< requests of a group, whole
};

/// Requests that come independently of each other (Poisson), or in groups that do, for `window`; lengths vary geometrically around their means, which
/// is about how public traces spread (coefficient of variation near 1).
std::vector<Request> poissonArrivals(Frequency rate, Duration window, Tokens meanInput, Tokens meanOutput,
                                     Draws& draws, const std::optional<DayRates>& day = {},
                                     const Bursts& bursts = {});

}  // namespace headroom::simulation
