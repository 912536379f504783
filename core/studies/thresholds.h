// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"

namespace headroom {

/// Where the answer turns: the value of one input, all others as planned, at which owning and renting cost the same over the
/// horizon. Exact for the straight-line costs of core/evaluation; unset where an input is unknown or no value turns it.
struct Thresholds {
    Known<Ratio>
        meanUse;  ///< cloud sized by mean demand: use of the paid accelerators below which renting wins
    Known<Ratio>
        cloudPriceFall;  ///< share by which the cloud's price must fall for renting to win (negative: rise)
    Known<Money> serverPrice;  ///< mean price of a server from which renting wins
    Known<Duration> horizon;   ///< the break-even time: a plan that ends before it should rent
    int servers = 0;
};

Thresholds thresholds(const Scenario& scenario, const Results& results);

}  // namespace headroom
