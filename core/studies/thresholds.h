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
};

Thresholds thresholds(const Scenario& scenario, const Results& results);

/// The same for what a plan must be worked out anew for, so that all counts that follows from it: another way is the cheapest on its
/// other side.
struct SoughtThresholds {
    /// Of a server with accelerators, today's prices of all of them being alike: above it where owning is the cheapest way, else below.
    Known<Money> serverPrice;
    /// Of the plan: one that ends sooner should rent. Unset where its end changes more than how many months are paid.
    Known<Ratio> months;
};

SoughtThresholds soughtThresholds(const Catalogue& catalogue, const Scenario& scenario,
                                  const Results& results);

}  // namespace headroom
