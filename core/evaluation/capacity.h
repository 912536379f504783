// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/demand.h"
#include "core/evaluation/estate.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace headroom {

struct OpenOperation;

/// One deployment on its way through the evaluation.
struct DeploymentState {
    const Deployment* deployment = nullptr;
    const Workload* workload = nullptr;          ///< null when the plan has none
    const Estate::PoolTotal* pool = nullptr;     ///< null when the plan has none
    const Accelerator* accelerator = nullptr;    ///< null when the catalogue does not know it
    const Estate::PoolTotal* reading = nullptr;  ///< where prompts are read, if elsewhere
    const Accelerator* readingAccelerator = nullptr;
    Demand demand;
    Traced<WorkRate> rate;                ///< of one accelerator, above zero when known
    std::optional<Traced<Bytes>> held{};  ///< of training: what the pool must hold whatever its speed
    std::optional<Ratio>
        ofGreatest{};             ///< modelled serving: its rate over the greatest that its cache allows
    std::optional<int> inTime{};  ///< serving: fewest replicas that keep the limits; 0: no number does
    Hourly<Traced<Ratio>> use;
    std::shared_ptr<const OpenOperation>
        operation{};  ///< serving beside other interactive work, where it is modelled

    bool interactive() const { return workload && workload->urgency == Urgency::Interactive; }
};

/// Which part of each pool works in each hour. Hours above 1 are overloaded.
struct Capacity {
    std::size_t hours = hoursOfDay;              ///< of every `Hourly` here
    std::vector<DeploymentState> deployments;    ///< in the scenario's order
    std::vector<Hourly<Traced<Ratio>>> poolUse;  ///< like `Estate::pools`
    /// By which boards draw: as `poolUse`, but of the greatest throughput that caches allow, whatever numbers in flight are stated.
    std::vector<Hourly<Traced<Ratio>>> poolDraw;
};

/// Accelerators of the pool that fast links join: of its largest server, or of the rack where those are sold by the rack; 0 without any.
int joinedOf(const DeploymentState& state);

/// Works out demand, speed, use and latency of every deployment; results and findings go to `results`.
Capacity evaluateCapacity(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                          const Estate& estate, EvaluationCache* cache, Results& results);

}  // namespace headroom
