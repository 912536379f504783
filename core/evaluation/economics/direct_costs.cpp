// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/direct_costs.h"

#include "core/evaluation/economics/formulas_economics.h"

namespace headroom {

std::vector<DeliveryShare> directCosts(const CostBasis& basis, CostOption option, const Traced<Ratio>& months,
                                       const Traced<Duration>& month)
{
    const Calculator& calculate = basis.calculate;
    const bool own = option == CostOption::Own;
    std::vector<DeliveryShare> out;
    for (const DataCost& data : basis.data.workloads) {
        DeliveryShare one{data.workload, data.sent, {}};
        const auto& rate = own ? data.own : data.cloud;
        if (option != CostOption::Api && (!rate.known || rate.value.value() != 0)) {
            CashSheet sheet(calculate, basis.axis, month);
            sheet.run({own ? CostCategory::Data : CostCategory::CloudExtras, rate,
                       own ? PriceClass::Services : PriceClass::Cloud, nullptr, 0});
            one.direct = calculate.renamed(
                calculate.apply(formulas::hourCost, std::move(sheet).finish().present, months, month),
                Term::DirectCost);
        }
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace headroom
