// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/estate.h"

#include <vector>

namespace headroom {

struct OwnRates {
    Traced<Money> capital;
    Traced<MoneyRate> running;
};
/// Purchase and running cost of the estate and the staff; into `results.cost.own`.
OwnRates evaluateOwnCost(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                         const std::vector<Traced<Power>>& meanItPower, Results& results);

}  // namespace headroom
