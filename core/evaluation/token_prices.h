// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/results/finding.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// What a token costs on average, with what of the input is cached and what of the requests is sent in batches.
struct TokenPrices {
    Traced<MoneyPerToken> input, output;
};
/// Stated prices replace those of `api`, which may be null. What nobody knows, or is old, goes to the findings.
TokenPrices tokenPrices(const Calculator& calculate, const Scenario& scenario,
                        const ApiCommitment& commitment, const ApiPrice* api, std::vector<Finding>& findings);

}  // namespace headroom
