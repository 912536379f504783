// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"

namespace headroom {

/// Where the answer turns: the value of one input, all others as planned, at which owning and the cloud (the APIs, where there is no
/// cloud) cost the same at present. Unset where an input is unknown or no value turns it.
struct Thresholds {
    Known<Ratio> meanUse;  ///< rented by mean demand: use of the paid accelerators below which renting wins
    Known<Ratio> rentedPriceFall;  ///< share by which its price must fall for renting to win (negative: rise)
    Known<Money>
        serverPrice;  ///< mean price of a server from which renting wins; unset in plans that discount
    Known<Duration> horizon;  ///< the break-even time: a plan that ends before it should rent
    int servers = 0;
};

Thresholds thresholds(const Scenario& scenario, const Results& results);

}  // namespace headroom
