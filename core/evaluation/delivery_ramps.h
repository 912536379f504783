// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/asset.h"
#include "core/evaluation/estate.h"

#include <vector>

namespace headroom {

/// What was delivered by each month, of all that there will be; an empty one: all of it from the start.
struct Ramps {
    Ramp power;                              ///< planned IT power, of racks and other purchases
    Ramp accelerators;                       ///< paid for
    Ramp price;                              ///< of what is maintained, as last paid, over today's price
    Ramp priceBeside;                        ///< the same of what stands in no rack
    double beside = 0;                       ///< share of what is maintained that stands in no rack
    Ramp started;                            ///< all of it from the first delivery
    std::vector<Ramp> sitePower, siteRacks;  ///< like `Estate::sites`
    std::vector<Ramp> purchases;             ///< of those that draw power, in the scenario's order
    bool late = false;                       ///< something comes after the start
};

/// The month of the plan in which it is delivered and paid.
int deliveryMonth(const Purchase& purchase);

/// `maintained` are the prices at today's level that maintenance is a share of, like the first of `hardware`; zero for the others.
Ramps rampsOf(const Scenario& scenario, const Estate& estate, const std::vector<Asset>& hardware,
              const std::vector<double>& maintained, const MonthAxis& axis);

}  // namespace headroom
