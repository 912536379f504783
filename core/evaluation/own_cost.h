// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/data_costs.h"
#include "core/evaluation/own_purchase.h"
#include "core/evaluation/site_bills.h"

#include <initializer_list>
#include <vector>

namespace headroom {

/// What running one's own costs, at today's prices with everything delivered.
struct OwnRates {
    Traced<Money> capital;
    Traced<MoneyRate> running;
    std::vector<RunningCost> common;      ///< wherever it stands
    std::vector<RunningCost> colocation;  ///< in rented space
    std::vector<RunningCost> building;    ///< in a building of one's own
    Traced<MoneyRate> itElectricity;      ///< of `electricity` what the IT itself draws
    Traced<MoneyRate> electricity, cooling, space, staff, maintenance, other;
    SiteBills bills;
};
/// A building whose size is stated stays whole; else it goes by the power that it is for.
CostDriver buildingDriver(const Scenario& scenario);
/// What the people cost who are paid for any of these sides, with being on call.
Traced<MoneyRate> staffCost(const Calculator& calculate, const Scenario& scenario,
                            std::initializer_list<StaffSide> sides);
/// Running cost of the estate and the staff; with `purchase` into `results.cost.own`.
OwnRates evaluateOwnCost(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                         const OwnPurchase& purchase, const DataCosts& data,
                         const std::vector<Traced<Power>>& meanItPower, Results& results);

}  // namespace headroom
