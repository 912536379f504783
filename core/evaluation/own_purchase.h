// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/delivery_ramps.h"

#include <vector>

namespace headroom {

/// What is bought for one's own: racks by their deliveries, what stands in no rack, a building.
struct OwnPurchase {
    std::vector<Asset> hardware;
    std::vector<Asset> building;  ///< whether the plan chose it or not; empty when its price is not given
    Traced<Money> maintained;     ///< what maintenance, insurance and replacements are a share of
    Traced<Money> capital;        ///< all of it, at today's prices, the building where the plan chose it
    Traced<Power> power;          ///< planned IT power, of racks and other purchases
    std::vector<Traced<Power>> purchasedPower;  ///< of what stands in no rack
    Ramps ramps;
};

OwnPurchase evaluateOwnPurchase(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                                const MonthAxis& axis);

/// An input of `Finance` where it is set, else its neutral value without a step in explanations.
template <class Q>
Traced<Q> financeInput(const Calculator& calculate, Term term, const std::optional<Input<Q>>& input,
                       std::string_view field, Q neutral = Q{})
{
    if (input)
        return calculate.given(term, *input, {"finance", 0, field});
    return calculate.convention(term, neutral, "not set: the neutral value");
}

}  // namespace headroom
