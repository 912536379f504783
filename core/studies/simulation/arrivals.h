// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/replica_run.h"
#include "core/units/units.h"

#include <cstdint>
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

/// Requests that come independently of each other (Poisson) for `window`; lengths vary geometrically around their means, which
/// is about how public traces spread (coefficient of variation near 1).
std::vector<Request> poissonArrivals(Frequency rate, Duration window, Tokens meanInput, Tokens meanOutput,
                                     Draws& draws);

}  // namespace headroom::simulation
