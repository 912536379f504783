// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"

#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/own_cost.h"
#include "core/evaluation/rented_cost.h"

namespace headroom {

namespace {

void evaluateBreakEven(const Calculator& calculate, const Scenario& scenario, const OwnRates& own,
                       Traced<MoneyRate> rented, CostResult& cost)
{
    if (rented.known && own.running.known && rented.value <= own.running.value) {
        cost.neverBreaksEven = true;
        rented.known = false;
    }
    const auto time = calculate.apply(formulas::breakEvenTime, own.capital, rented, own.running);
    const auto months =
        calculate.apply(formulas::breakEvenMonths, own.capital, rented, own.running,
                        calculate.given(Term::PlanningMonth, scenario.assumptions.planningMonth,
                                        {"assumptions", 0, "planning_month"}));
    cost.breakEven = calculate.result({"cost", 0, "break_even"}, time);
    cost.breakEvenMonths = calculate.result({"cost", 0, "break_even_months"}, months);
}

}  // namespace

void evaluateCost(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                  const Estate& estate, const Capacity& capacity,
                  const std::vector<Traced<Power>>& meanItPower, Results& results)
{
    CostResult& cost = results.cost;
    cost.horizon = scenario.assumptions.horizon.value;
    cost.month = scenario.assumptions.planningMonth.value;
    cost.hasOwn = !scenario.racks.empty();
    cost.hasCloud = !scenario.clouds.empty();
    cost.hasApi = !scenario.apis.empty();
    const OwnRates own = evaluateOwnCost(calculate, scenario, estate, meanItPower, results);
    const RentedRates rented = evaluateRentedCost(calculate, catalogue, scenario, capacity, results);
    if (cost.hasOwn && (cost.hasCloud || cost.hasApi))
        evaluateBreakEven(calculate, scenario, own, cost.hasCloud ? rented.cloud : rented.api, cost);
}

}  // namespace headroom
