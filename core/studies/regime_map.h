// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/named_results.h"
#include "core/studies/varied_plan.h"

namespace headroom {

/// One side of a map: an input and the values (SI) it takes, evenly from low to high.
struct MapSide {
    std::string path;
    double low = 0;
    double high = 0;
    std::size_t steps = 100;
};

/// Which way of having the work done costs least, over two inputs.
struct RegimeMap {
    InputView x, y;
    std::vector<double> xs, ys;  ///< the middle of each column and row, SI
    std::vector<std::optional<Way>>
        cheapest;                ///< row after row from the lowest y; none where no cost is known
    std::vector<double> margin;  ///< money by which it is cheaper than the next; 0 where it is alone
    std::optional<Way> today;    ///< of the plan as it is

    std::optional<Way> at(std::size_t column, std::size_t row) const
    {
        return cheapest[row * xs.size() + column];
    }
};

/// Evaluates the plan at the middle of every cell. UnknownField for a path without an input, WrongValue for the same input twice,
/// OutOfRange where a side leaves what its input allows or has no or more than 1,000 steps; Cancelled.
Result<RegimeMap> regimeMap(const Catalogue& catalogue, const Scenario& plan, const MapSide& x,
                            const MapSide& y, const StudyControl& control = {});

}  // namespace headroom
