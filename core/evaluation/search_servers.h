// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// Whether it is an index in the memory of servers, as `core.scenario.relevance` reads tasks.
bool searchesVectors(const Workload& workload);

/// Servers that the plan has for its indexes: purchases of servers that draw or cost what they do beside the racks, and servers in
/// racks without accelerators and without a pool. All indexes of a plan share them.
Traced<Ratio> serversForSearch(const Calculator& calculate, const Scenario& scenario);

/// What each index needs of them: its share of all that indexes need, in the order of the workloads; 0 of other work, and of all
/// where the need of one is not known.
std::vector<double> searchShares(const Scenario& scenario, const std::vector<WorkloadResult>& workloads);

/// Fills in how much of these servers is needed and finds what is missing. Of rented work the servers are somebody else's.
void judgeSearchServers(const Calculator& calculate, const Scenario& scenario, Results& results);

/// Whether a purchase is of servers that hold the plan's indexes. Those in racks are counted with their rack.
bool boughtForSearch(const Scenario& scenario, const Purchase& purchase);

/// What such purchases cost of all that is bought, by `others` beside them; 0 where there are none.
double purchaseShareOfSearch(const Scenario& scenario, Money others);

}  // namespace headroom
