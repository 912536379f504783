// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/cloud_exit.h"

#include "core/evaluation/formulas_renting.h"

#include <cmath>

namespace headroom {

namespace {

/// From the plan's end to the end of the term that runs then.
Duration timeBeyond(const RentedPart& part, const MonthAxis& axis, Duration month)
{
    if (part.termMonths == 0 || part.rest.known)
        return {};
    const double terms = std::ceil(axis.length() / part.termMonths - 1e-9);
    return (terms * part.termMonths - axis.length()) * month;
}

}  // namespace

void payRented(const RentedPart& part, CashSheet& sheet)
{
    const MonthAxis& axis = sheet.axis();
    sheet.run(part.cost);
    if (part.beyond)
        sheet.run(*part.beyond);
    for (int month = 0; part.upfront.known && month < axis.length(); month += part.termMonths)
        sheet.pay(CostCategory::Cloud, month, part.upfront, axis.level(PriceClass::Cloud, month));
    if (part.rest.known)
        sheet.pay(CostCategory::Cloud, axis.months(), part.rest);
}

Known<Money> cloudExit(const CostBasis& basis, const Traced<Duration>& month)
{
    const Calculator& calculate = basis.calculate;
    const HiddenCloudCosts& costs = basis.scenario.finance.hiddenCloud;
    std::vector<Traced<Money>> parts;
    if (costs.exit)
        parts.push_back(financeInput(calculate, Term::ExitStated, costs.exit, "cloud_exit"));
    std::vector<Traced<Bytes>> stored;
    for (const DataCost& data : basis.data.workloads)
        stored.push_back(data.stored);
    if (!basis.scenario.egressTiers.empty() && !stored.empty())
        parts.push_back(
            egressCost(calculate, basis.scenario,
                       stored.size() == 1 ? stored.front() : calculate.sum<Bytes>(Term::StoredData, stored)));
    for (const RentedPart& part : basis.rented.clouds) {
        if (const auto beyond = timeBeyond(part, basis.axis, month.value); beyond > Duration{})
            parts.push_back(
                calculate.apply(formulas::stillOwed, part.cost.rate,
                                calculate.convention(Term::TimeBeyond, beyond,
                                                     "to the end of the term that runs when the plan ends")));
    }
    if (parts.empty())
        return std::nullopt;
    return calculate.result({"economics", 0, "cloud_exit"}, calculate.sum<Money>(Term::CloudExit, parts));
}

}  // namespace headroom
