// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/subject.h"

namespace headroom::simulation {

/// How a deployment is run, if at all.
enum class Way : std::uint8_t { NoPool, Batch, Serving, Split, Items };
Way wayOf(const Subject& subject, const Order& order);
Draws drawsOf(const Order& order, const Deployment& deployment);

/// All that serves from a pool or works there item by item, run together; in the scenario's order. What has no speed or no demand does
/// not run, nor does what reads in one place and writes in another. Empty where that leaves fewer than two.
std::vector<Run> runPool(const Catalogue& catalogue, const Scenario& scenario, const Results& results,
                         PoolId pool, const Order& order, const Progress& progress);

}  // namespace headroom::simulation
