// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/economics/cash_sheet.h"
#include "core/evaluation/economics/data_costs.h"
#include "core/evaluation/rented_cost.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

namespace headroom {

/// How long a cloud is rented: as `ramp` says, all the time when null, and left at the end of month `leaving`.
struct CloudStay {
    const Ramp* ramp = nullptr;
    int leaving = 0;
    /// Of each bill its own, like the bills; null: as `ramp`.
    const std::vector<Ramp>* bills = nullptr;
};

/// Adds what a price per hour leaves out to a cloud's payments: the rows of the checklist that are filled, and leaving. `bills` are
/// what the shares are of.
void runHiddenCosts(const Calculator& calculate, const HiddenCloudCosts& costs,
                    const std::vector<RentedPart>& bills, const DataCosts& dataCosts, const CloudStay& stay,
                    CashSheet& sheet);

/// Says of each row whether it was thought of; one finding names those that were not.
void judgeHiddenCosts(const Scenario& scenario, EconomicsResult& out, std::vector<Finding>& findings);

}  // namespace headroom
