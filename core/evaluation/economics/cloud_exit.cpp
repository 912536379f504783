// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/cloud_exit.h"

#include "core/evaluation/formulas_renting.h"

#include <algorithm>

namespace headroom {

void payRented(const RentedPart& part, CashSheet& sheet)
{
    const MonthAxis& axis = sheet.axis();
    sheet.run(part.cost);
    if (part.beyond)
        sheet.run(*part.beyond);
    // A renewal counts as far as the plan reaches, however it is paid: who stays longer uses the rest.
    for (int month = 0; part.upfront.known && month < axis.length(); month += part.termMonths) {
        const double used =
            month == 0 ? 1.0 : std::min(1.0, (axis.length() - month) / static_cast<double>(part.termMonths));
        sheet.pay(CostCategory::Cloud, month, part.upfront, used * axis.level(PriceClass::Cloud, month));
    }
    if (part.rest.known)
        sheet.pay(CostCategory::Cloud, axis.months(), part.rest);
}

Known<Money> cloudExit(const CostBasis& basis)
{
    const Calculator& calculate = basis.calculate;
    const HiddenCloudCosts& costs = basis.scenario.finance.hiddenCloud;
    std::vector<Traced<Money>> parts;
    if (costs.exit)
        parts.push_back(financeInput(calculate, Term::ExitStated, costs.exit, "cloud_exit"));
    // One copy of them moves.
    std::vector<Traced<Bytes>> stored;
    for (const DataCost& data : basis.data.workloads)
        stored.push_back(data.single);
    if (!basis.scenario.egressTiers.empty() && !stored.empty())
        parts.push_back(
            egressCost(calculate, basis.scenario,
                       stored.size() == 1 ? stored.front() : calculate.sum<Bytes>(Term::StoredData, stored)));
    for (const RentedPart& part : basis.rented.clouds) {
        // What the plan pays itself to the end of a longer term is no cost of leaving.
        if (part.owed.known && !part.rest.known)
            parts.push_back(part.owed);
    }
    if (parts.empty())
        return std::nullopt;
    return calculate.result({"economics", 0, "cloud_exit"}, calculate.sum<Money>(Term::CloudExit, parts));
}

}  // namespace headroom
