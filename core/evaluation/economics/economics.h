// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/own_cost.h"
#include "core/evaluation/rented_cost.h"

namespace headroom {

/// What an evaluation hands to the economics: rates at today's prices and what is bought.
struct CostBasis {
    const Calculator& calculate;
    const Scenario& scenario;
    const Estate& estate;
    const Capacity& capacity;
    const MonthAxis& axis;
    const OwnPurchase& purchase;
    const OwnRates& own;
    const RentedRates& rented;
    const DataCosts& data;
};

/// Traced totals, for the headline figures.
struct OptionTotals {
    Traced<Money> own, cloud, api;
};

/// Every option's payments by month, and what follows; into `results.cost.economics` and findings.
OptionTotals evaluateEconomics(const CostBasis& basis, Results& results);

}  // namespace headroom
