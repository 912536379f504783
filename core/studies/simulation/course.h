// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace headroom::simulation {

/// A run as charts draw it. Seconds and plain counts.
struct Course {
    /// The value that 0, 1, 2 … 100 % of all do not exceed: 101 of them, rising; empty if nothing was served.
    std::vector<double> firstToken, perToken, latency;
    double bin = 0;  ///< seconds that each of the following stands for
    std::vector<double>
        inFlight;  ///< requests or items in the system, mean of each bin, from the first arrival
    std::vector<double> waiting;  ///< of these without a first token, or without a server
};

/// The quantiles of a course, by rank as `Spread` has them. Sorts the values.
std::vector<double> quantilesOf(std::vector<double>& values);

/// Adds up how many are there: each from one moment to another.
class Presence {
public:
    /// `bins` of `width` seconds, from `begin` on.
    Presence(double begin, double width, std::size_t bins);
    void add(double from, double to);
    /// The mean of each bin.
    std::vector<double> means() const;

private:
    void step(double at, double sign);

    double m_begin, m_width;
    std::vector<double> m_part;  ///< what a change adds to the bin it falls in
    std::vector<double> m_rest;  ///< and to all that follow
};

/// How many bins a course has.
inline constexpr std::size_t courseBins = 120;

}  // namespace headroom::simulation
