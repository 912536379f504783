// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/unit_values.h"

#include <algorithm>

namespace headroom {

std::optional<double> unitValue(const OptionResult& option, WorkloadId workload, CostUnit unit)
{
    if (unit == CostUnit::Hour)
        return siValue(option.perHour);
    const auto found = std::find_if(option.units.begin(), option.units.end(),
                                    [&](const UnitCost& one) { return one.workload == workload; });
    if (found == option.units.end())
        return std::nullopt;
    switch (unit) {
    case CostUnit::Hour: break;
    case CostUnit::Item: return siValue(found->perItem);
    case CostUnit::WorkUnit: return siValue(found->perWork);
    case CostUnit::OutputToken: return siValue(found->perOutputToken);
    case CostUnit::InputToken: return siValue(found->perInputToken);
    case CostUnit::AnyToken: return siValue(found->perToken);
    case CostUnit::Byte: return siValue(found->perByte);
    case CostUnit::BlendedToken: return siValue(found->perBlendedToken);
    }
    return std::nullopt;
}

}  // namespace headroom
