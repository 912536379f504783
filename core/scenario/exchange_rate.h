// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/ids.h"
#include "core/scenario/input.h"

#include <string>

namespace headroom {

/// What one unit of a currency costs in the plan's. With it inputs may be stated, and catalogue prices counted, in that currency.
struct ExchangeRate {
    ExchangeRateId id;
    std::string name;   ///< the currency: ISO 4217, not the plan's own; each once
    Input<Ratio> rate;  ///< units of the plan's currency for one of this

    bool operator==(const ExchangeRate&) const = default;
};

}  // namespace headroom
