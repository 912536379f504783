// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/unit_values.h"

#include <algorithm>

namespace headroom {

namespace {

template <class Q>
std::optional<double> si(const Known<Q>& known)
{
    return known ? std::optional(known->value()) : std::nullopt;
}

}  // namespace

std::optional<double> unitValue(const OptionResult& option, WorkloadId workload, CostUnit unit)
{
    if (unit == CostUnit::Hour)
        return si(option.perHour);
    const auto found = std::find_if(option.units.begin(), option.units.end(),
                                    [&](const UnitCost& one) { return one.workload == workload; });
    if (found == option.units.end())
        return std::nullopt;
    switch (unit) {
    case CostUnit::Hour: break;
    case CostUnit::Item: return si(found->perItem);
    case CostUnit::WorkUnit: return si(found->perWork);
    case CostUnit::OutputToken: return si(found->perOutputToken);
    case CostUnit::InputToken: return si(found->perInputToken);
    case CostUnit::AnyToken: return si(found->perToken);
    case CostUnit::Byte: return si(found->perByte);
    case CostUnit::BlendedToken: return si(found->perBlendedToken);
    }
    return std::nullopt;
}

}  // namespace headroom
