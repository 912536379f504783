// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/money_plan.h"

#include <algorithm>

/// A plan whose work has a base and a peak, to be divided between servers, instances and tokens.
namespace headroom::test {

/// Servers of four cards, 200 an hour each, for 12 hours of 200 and 12 of 600 an hour: mean 400, peak 600.
inline Scenario servers(int count)
{
    Scenario plan = ownAgainstCloud();
    changeRack(plan, [count](Rack& rack) {
        for (int i = 1; i < count; ++i)
            rack.placements.push_back(placed(static_cast<std::uint64_t>(3 + i), "server", 1 + 2 * i, 4));
    });
    Workload& work = plan.workloads.front();
    work.items = given(perDay(9600));
    work.shape.assign(24, 1.0);
    std::fill(work.shape.begin() + 12, work.shape.end(), 3.0);
    return plan;
}

/// Each 50,000, 0.3 for electricity and 0.1 for cooling an hour and 5,000 a year of maintenance; all in one rack of 1 an hour.
inline double ownOf(int count) { return count * (50000 + 43800 * 0.4 + 25000) + 43800; }

/// Renting 400 an hour on average: two instances of 200 at 15 an hour.
inline constexpr double rentedMeanOf400 = 2 * 15 * 43800.0;

}  // namespace headroom::test
