// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/bridge.h"

#include "core/evaluation/economics/hidden_costs.h"
#include "core/evaluation/formulas_cost.h"

#include <algorithm>

namespace headroom {

void payBridge(const CostBasis& basis, int until, CashSheet& sheet)
{
    if (basis.scenario.finance.capital.bridge != Bridge::Rented || until <= 0)
        return;
    const int last = std::min(until, basis.axis.months());
    Ramp ramp(static_cast<std::size_t>(basis.axis.months()) + 1, 0.0);
    std::fill(ramp.begin(), ramp.begin() + last + 1, 1.0);
    const RentedRates& rented = basis.rented;
    for (const RentedPart& part : rented.clouds.empty() ? rented.apis : rented.clouds) {
        RunningCost cost = part.cost;
        cost.rate = part.rate;  // with what is paid up front, spread over its term
        cost.ramp = &ramp;
        // Nobody sells the price of a term for less than it: on demand then, or all of the term.
        Ramp term = ramp;
        if (part.termMonths > last && part.shortPrice.known) {
            cost.rate = basis.calculate.apply(formulas::cloudRate, part.paid, part.shortPrice);
            cost.holdMonths = 0;
        } else if (part.termMonths > last) {
            std::fill(term.begin(), term.begin() + std::min(part.termMonths, basis.axis.months()) + 1, 1.0);
            cost.ramp = &term;
        }
        sheet.run(cost);
    }
    if (rented.clouds.empty())
        return;
    runHiddenCosts(basis.calculate, basis.scenario.finance.hiddenCloud, rented.clouds, basis.data,
                   {&ramp, last}, sheet);
    // Who is there for both sides is paid by owning anyway.
    const auto staff = staffCost(basis.calculate, basis.scenario, {StaffSide::Cloud});
    if (!staff.known || staff.value.value() != 0)
        sheet.run({CostCategory::Staff, staff, PriceClass::Staff, &ramp, 0});
}

}  // namespace headroom
