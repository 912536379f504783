// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"

namespace headroom {

/// What a cost is told by. Hour is of the whole option, all others are of one workload.
enum class CostUnit : std::uint8_t {
    Hour,
    Item,
    WorkUnit,
    OutputToken,
    InputToken,
    WeightedOutputToken,
    AnyToken,
    BlendedToken,
    Byte
};
inline constexpr CostUnit allCostUnits[] = {
    CostUnit::WorkUnit,    CostUnit::BlendedToken, CostUnit::Item,
    CostUnit::OutputToken, CostUnit::InputToken,   CostUnit::WeightedOutputToken,
    CostUnit::AnyToken,    CostUnit::Byte,         CostUnit::Hour};

/// Money by one SI unit (second, item, unit of work, token, byte sent); nothing when it is unknown or the workload has none of that kind.
std::optional<double> unitValue(const OptionResult& option, WorkloadId workload, CostUnit unit);

/// Whether output tokens of a workload weigh other than input tokens; else both cost what any token does.
bool weighsOutput(const Results& results, WorkloadId workload);

}  // namespace headroom
