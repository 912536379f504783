// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/things.h"
#include "core/evaluation/calculator.h"
#include "core/evaluation/performance/batching.h"
#include "core/evaluation/performance/intervals.h"
#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace headroom {

struct Calibration;

/// What serving a model needs to know. Pointers may be null where the catalogue or the plan does not name the thing.
struct ServingInput {
    const Accelerator* accelerator = nullptr;
    const Model* model = nullptr;
    const Deployment* deployment = nullptr;  ///< never null
    const Workload* workload = nullptr;
    int fitted = 0;  ///< accelerators in the deployment's pool
    /// Measured runs that correct the model; null: none.
    const Calibration* calibration = nullptr;
    /// Of one accelerator over the network between servers, one way; 0: there is none.
    ByteRate fabric{};
    /// Where the prompts of a disaggregated deployment are read, if in another pool.
    const Accelerator* reader = nullptr;
    int readers = 0;   ///< accelerators in that pool
    int joined = 0;    ///< accelerators that fast links join; 0: not known, and nothing is refused for it
    Tokens longest{};  ///< of a request that the engine prepares for; 0: the workload's, else the model's own
};

/// Whether links or a network join the accelerators that share a layer; so it is where neither is known.
bool linked(const ServingInput& input, const Deployment& plan);

/// Memory of one accelerator by component, named `deployment.<id>.memory.<component>` when traced.
MemoryResult evaluateMemory(const Calculator& calculate, const ServingInput& input,
                            std::vector<Finding>& findings);

/// One replica of the deployment and what it is to carry. Nothing where a figure is unknown or the speed cannot be modelled;
/// findings say why where the plan relies on it.
struct ServingSetup {
    performance::Replica replica;
    performance::BatchingLoad load;
    Traced<Tokens> kvTokens;  ///< that the replica's cache holds
};
std::optional<ServingSetup> servingSetup(const Calculator& calculate, const ServingInput& input,
                                         std::vector<Finding>& findings);

/// Load at 1, 2, 4, … requests up to the cache's capacity, or 1,024 if that holds more.
std::vector<LoadPoint> loadCurve(const ServingSetup& setup, const Calibration& calibration);

/// What trials with some arrivals say about others: more of them never make a limit easier to keep.
class ArrivalTrials {
public:
    /// Whether so many replicas keep the limits under these arrivals in the busiest hour; `tryOut` where no trial tells.
    template <class TryOut>
    bool keeps(int replicas, double arrivals, TryOut&& tryOut)
    {
        Bounds& known = m_known[replicas];
        if (arrivals <= known.kept || arrivals >= known.missed)
            return arrivals <= known.kept;
        const bool kept = tryOut();
        (kept ? known.kept : known.missed) = arrivals;
        return kept;
    }

private:
    struct Bounds {
        double kept = -1, missed = std::numeric_limits<double>::infinity();
    };
    std::map<int, Bounds> m_known;
};

/// Speed of one replica at the deployment's concurrency, and its curve over concurrency.
struct ServingResult {
    Traced<Duration> firstToken, perToken;
    Traced<TokenRate> replicaThroughput;  ///< output tokens of one replica
    /// The most that one replica brings with as many in flight as its cache holds, whatever number it is set up for; 0: not known.
    TokenRate greatestThroughput{};
    /// The fewest replicas that carry the busiest hour and keep the workload's limits in it; empty where it has none or the load is not
    /// known, 0 where no number of them does.
    std::optional<int> replicasInTime{};
    Basis basis = Basis::DataSheet;
    std::size_t runs = 0;  ///< measured ones behind it
    performance::Interval firstTokenInterval{},
        perTokenInterval{};  ///< factors that hold 80 % of measurements
    std::vector<LoadPoint> curve;
    OperatingPoint atMean, atPeak;
    Goodput goodput;
};
/// The runs that correct the model; none where the input names none.
const Calibration& calibrationFor(const ServingInput& input);
/// What it rests on into `kept`, where one replica reads and writes: enough for `evaluateOperation` when only the arrivals change.
ServingResult evaluateServing(const Calculator& calculate, const ServingInput& input,
                              std::vector<Finding>& findings, std::optional<ServingSetup>* kept = nullptr);

}  // namespace headroom
