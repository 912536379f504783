// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/outside_spread.h"

#include <cmath>

namespace headroom {

std::vector<InputView> inputsOutsideSpread(const Scenario& plan)
{
    std::vector<InputView> outside = variedInputs(plan);
    std::erase_if(outside, [](const InputView& input) {
        // What was typed in a unit is not exact to the last binary digit.
        const double slack = 1e-9 * std::abs(input.value);
        return input.value >= input.spread->low - slack && input.value <= input.spread->high + slack;
    });
    return outside;
}

}  // namespace headroom
