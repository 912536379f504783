// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/serve.h"

#include <vector>

namespace headroom::simulation {

/// One deployment that serves from a shared pool.
struct SharedServing {
    const ServingRun* run = nullptr;           ///< never null; its steps as if alone
    std::vector<Request>* requests = nullptr;  ///< never null; in order of arrival
    int width = 1;  ///< accelerators of one replica; the replicas stand side by side from the first on
};

/// One deployment that works item by item, each on one accelerator.
struct SharedItems {
    std::vector<double> arrivals;  ///< seconds, in order
    double service = 0;            ///< seconds of an item on an accelerator of its own
};
struct ItemTimes {
    double begin = 0, end = 0;  ///< seconds; 0 where the run was ended before
};

struct PoolOutcome {
    std::vector<Routed> serving;                ///< in the order given; the requests have their times
    std::vector<std::vector<ItemTimes>> items;  ///< in the order given, by arrival
    bool cancelled = false;
};

/// Runs what shares so many accelerators to the last token and item. Engines take turns on an accelerator (`Turns`); items of all
/// kinds wait in one queue for an accelerator without an item, and take the one that is longest without. The same requests give the same outcome.
PoolOutcome runTogether(int accelerators, const std::vector<SharedServing>& serving,
                        const std::vector<SharedItems>& items, const Progress& progress = {});

}  // namespace headroom::simulation
