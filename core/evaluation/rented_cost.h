// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"

namespace headroom {

struct RentedRates {
    Traced<MoneyRate> cloud, api;
};
/// Cost of the cloud and API commitments; into `results.cost` and findings about prices nobody knows.
RentedRates evaluateRentedCost(const Calculator& calculate, const Catalogue& catalogue,
                               const Scenario& scenario, const Capacity& capacity, Results& results);

}  // namespace headroom
