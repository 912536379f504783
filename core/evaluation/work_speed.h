// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/evaluation/capacity.h"

namespace headroom {

/// Speed of one accelerator for a deployment: stated, from the table of measured rates, from the model of training, or a replica's
/// throughput shared by its accelerators. Into `state.rate`, with what else is known of it into `result`; unknown when nobody
/// knows, which findings then say of rates.
void evaluateSpeed(const Calculator& calculate, const Catalogue& catalogue,
                   const Traced<TokenRate>& replicaThroughput, DeploymentState& state,
                   DeploymentResult& result, std::vector<Finding>& findings);

}  // namespace headroom
