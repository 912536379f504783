// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/unit_values.h"

#include <algorithm>
#include <cmath>

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
    case CostUnit::WeightedOutputToken: return siValue(found->perWeightedOutputToken);
    case CostUnit::AnyToken: return siValue(found->perToken);
    case CostUnit::Byte: return siValue(found->perByte);
    case CostUnit::BlendedToken: return siValue(found->perBlendedToken);
    }
    return std::nullopt;
}

bool weighsOutput(const Results& results, WorkloadId workload)
{
    const auto& options = results.cost.economics.options;
    return std::any_of(options.begin(), options.end(), [&](const OptionResult& option) {
        const auto in = unitValue(option, workload, CostUnit::InputToken);
        const auto out = unitValue(option, workload, CostUnit::WeightedOutputToken);
        return in && out && std::abs(*in - *out) > 1e-9 * std::abs(*in);
    });
}

}  // namespace headroom
