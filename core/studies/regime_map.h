// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/contenders.h"

namespace headroom {

/// One side of a map: an input and the values (SI) it takes, evenly from low to high.
struct MapSide {
    std::string path;
    double low = 0;
    double high = 0;
    std::size_t steps = 100;
};

/// Who costs least, and by how much.
struct Win {
    std::optional<std::size_t> best,
        second;         ///< numbers of contenders; none where no cost is known, or no other
    double amount = 0;  ///< what the best costs, SI
    double margin = 0;  ///< by which it is cheaper than the second; 0 where it is alone
};

/// What costs least over two inputs, of all that the plan compares.
struct RegimeMap {
    InputView x, y;
    ComparedBy by;
    std::vector<Contender> contenders;
    std::vector<double> xs, ys;  ///< the middle of each column and row, SI
    std::vector<Win> wins;       ///< row after row from the lowest y
    Win today;                   ///< of the plan as it is
    /// Of each contender in turn, cell after cell.
    std::vector<std::optional<double>> amounts;
    std::vector<std::optional<double>> amountsToday;
    std::vector<bool> refused;  ///< contender after contender: by the plan, so that it never wins
    /// Cell after cell: own hardware does not do the work there, so that it does not take part.
    std::vector<bool> overloaded;

    const Win& at(std::size_t column, std::size_t row) const { return wins[row * xs.size() + column]; }
    const std::optional<double>& amount(std::size_t cell, std::size_t contender) const
    {
        return amounts[cell * contenders.size() + contender];
    }
    /// Who wins without some of the contenders; none of them takes all back but those that are refused. Nothing is evaluated again.
    void leaveOut(const std::vector<Contender>& some);
};

/// Evaluates the plan at the middle of every cell. UnknownField for a path without an input, WrongValue for the same input twice,
/// OutOfRange where a side leaves what its input allows or has no or more than 1,000 steps; Cancelled.
Result<RegimeMap> regimeMap(const Catalogue& catalogue, const Scenario& plan, const MapSide& x,
                            const MapSide& y, ComparedBy by, const StudyControl& control = {});

}  // namespace headroom
