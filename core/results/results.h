// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/economics.h"
#include "core/results/finding.h"
#include "core/results/hourly.h"
#include "core/scenario/ids.h"
#include "core/units/rack_units.h"
#include "core/units/units.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

struct RackResult {
    RackId id;
    Known<Power> plannedPower;  ///< all devices at their planned peak
    Power leastPower{};         ///< of what is known; servers of unknown power with their accelerators alone
    Known<Power> powerLimit;    ///< of one feed, planning share applied
    Known<Mass> weight;
    Known<Mass> weightLimit;
    RackUnits used, height;
    int accelerators = 0;  ///< fitted
    int unknownPower = 0;  ///< devices whose power nobody knows
};

/// Memory of one accelerator of a deployment, by component. Components add up to `limit`+`reserve` = `capacity` when known.
struct MemoryResult {
    Known<Bytes> weights, kvCache, activations, overhead, reserve, capacity, limit;
    Known<Tokens> kvTokens;  ///< tokens of KV cache of one replica
    Known<Ratio> requests;   ///< requests of the workload's length that fit at once in one replica
    Known<Bytes> optimizer;  ///< training: gradients and optimizer, beside the weights
    /// 80 % of measurements lie between: of the weights, of the cache, and of training all that is taken.
    Known<Bytes> weightsLow, weightsHigh, kvCacheLow, kvCacheHigh, usedLow, usedHigh;
    bool fits = true;  ///< meaningless while weights or capacity are unknown
};

/// One point of a load curve.
struct LoadPoint {
    double load = 0;  ///< concurrency (Serving) or demand over fitted capacity (Rate), plain number
    Known<Duration> firstToken, perToken;  ///< Serving
    Known<TokenRate> throughput;           ///< Serving: output tokens of one replica
    Known<Duration> latencyP95;            ///< Rate
};

/// A serving deployment at work: requests come by themselves at the rate of an hour, each when it wants to, and the router gives it
/// to the least busy replica. Percentiles are of requests.
struct OperatingPoint {
    Known<Ratio> inFlight;  ///< requests on one replica, in the mean (Little's law)
    Known<Ratio> use;       ///< share of the time that prompts take of a replica's steps
    Known<Duration> firstToken, firstTokenP50, firstTokenP95, firstTokenP99;
    Known<Duration> perToken, latency;  ///< means; `latency` to the last token
};

/// The most requests in flight on one replica that keep the workload's limits, and what they bring. Unknown where even one request
/// alone breaks a limit.
struct Goodput {
    bool limited = false;  ///< the workload has a limit
    Known<Ratio> concurrency;
    Known<TokenRate> throughput;  ///< output tokens of one replica
    Known<Frequency> requests;    ///< of one replica
};

/// Where a deployment's figures come from; `Measured` ones are the model's, corrected by runs of its own setting.
enum class Basis : std::uint8_t { Stated, Measured, Kernels, Family, DataSheet };

struct DeploymentResult {
    DeploymentId id;
    WorkloadId workload;
    PoolId pool;
    Basis basis = Basis::Stated;
    int fitted = 0;   ///< accelerators in its pool
    int paid = 0;     ///< accelerators paid for with the pool's servers, fitted or not
    int joined = 0;   ///< of the fitted ones, those that fast links join; 0: not known
    int readers = 0;  ///< accelerators of the pool that reads prompts, where it is another
    Known<WorkRate> meanDemand, peakDemand;
    Known<WorkRate> acceleratorRate;               ///< of one accelerator
    Known<WorkRate> rateLow, rateHigh;             ///< 80 % of what was left out; of stated rates unknown
    Known<Duration> runTime;                       ///< training: of one run on the whole pool
    Known<Duration> stepTime;                      ///< training: of one global batch on the whole pool
    Known<Duration> stepTimeLow, stepTimeHigh;     ///< 80 % of what was left out; run times in the same ratio
    Known<Bytes> trainingState;                    ///< weights, gradients and optimizer together
    Known<Ratio> needed;                           ///< accelerators, whole, at the busiest hour
    Known<Ratio> meanUse, peakUse;                 ///< of the paid accelerators
    Known<Ratio> peakUseFitted;                    ///< of the fitted ones
    Known<Duration> latencyAtMean, latencyAtPeak;  ///< Rate: p95
    Known<Duration> firstToken, perToken;          ///< Serving, at the stated concurrency
    Known<TokenRate> replicaThroughput;            ///< Serving
    /// Serving: between which 80 % of measurements lie, unless the speed is stated.
    Known<Duration> firstTokenLow, firstTokenHigh, perTokenLow, perTokenHigh;
    int measuredRuns = 0;           ///< that correct the model
    OperatingPoint atMean, atPeak;  ///< Serving, interactive
    Goodput goodput;                ///< Serving
    Hourly<double> use;             ///< share of the fitted accelerators by hour
    MemoryResult memory;
    std::vector<LoadPoint> curve;  ///< rising load
};

/// What follows from a workload whichever way it is served.
struct WorkloadResult {
    WorkloadId id;
    Known<Bytes> indexMemory;    ///< vector search, all copies
    Known<Ratio> indexServers;   ///< whole ones
    Known<Ratio> searchServers;  ///< whole ones that hold the index and answer the busiest hour
    /// Vector search: the plan's servers without accelerators, bought or in racks, and of them the share that is needed.
    Known<Ratio> searchServersBought, searchUse;
    Known<Duration> searchLatency;  ///< p95 in the busiest hour
    /// 80 % of published times of a search; nothing where the plan states its own.
    Known<Ratio> searchServersLow, searchServersHigh;
    Known<Duration> searchLatencyLow, searchLatencyHigh;
    Known<Bytes> rawStorage;  ///< delivery
    Known<ByteRate> meanEgress, peakEgress;
    Known<Bytes> monthlyEgress;
    /// Of its own deployment, at the facility's meter. The work is output tokens, audio hours, frames …
    Known<EnergyPerWork> energyPerWork;
    Known<MassPerWork> carbonPerWork;
    Known<WorkPerEnergy> workPerEnergy;                        ///< tokens per joule where the work is tokens
    Known<EnergyPerWork> energyPerWorkLow, energyPerWorkHigh;  ///< as those of the year's energy
};

struct EnergyResult {
    Known<Power> plannedPower;  ///< all devices at their planned peak, at the rack feeds
    Known<Power> powerLimit;    ///< sum of the racks' planning limits
    bool hourlyKnown = false;
    Hourly<Power> it;        ///< at the rack feeds
    Hourly<Power> facility;  ///< with PUE
    int peakHour = 0;        ///< of the day or of the week, as `it` has them
    Known<Energy> yearly;    ///< facility
    /// 80 % of measured draws at such a load lie between, and so does the linear rule behind `it`; empty while that is unknown.
    Hourly<Power> itLow, itHigh;
    Known<Energy> yearlyLow, yearlyHigh;  ///< facility
    Known<Mass> carbonYearly;
};

/// Cost of owning, as rates at today's prices; `colocation` is the space, `total` over the horizon.
struct OwnCost {
    Known<Money> capital;
    Known<MoneyRate> maintenance, electricity, cooling, colocation, staff, other, running;
    Known<Money> total;
};

struct CostResult {
    OwnCost own;
    Known<MoneyRate> cloudRate, apiRate;
    Known<Money> cloudTotal, apiTotal;
    Known<Ratio> instances;     ///< rented on average, all commitments
    Known<Duration> breakEven;  ///< own against cloud (against API when no cloud is planned)
    Known<Ratio> breakEvenMonths;
    bool neverBreaksEven = false;  ///< rented costs no more per hour than running one's own
    bool breaksEvenLater =
        false;  ///< not within the plan, though what owning has cost more shrinks at its end
    Duration horizon{};
    Duration month{};
    bool hasOwn = false, hasCloud = false, hasApi = false;
    /// Prices stand still and money costs nothing: what is paid by each month is a straight line.
    bool straightLines = true;
    EconomicsResult economics;
};

/// All that follows from a scenario. Plain data.
struct Results {
    std::vector<RackResult> racks;  ///< in the scenario's order
    std::vector<DeploymentResult> deployments;
    std::vector<WorkloadResult> workloads;  ///< in the scenario's order
    EnergyResult energy;
    CostResult cost;
    std::vector<Finding> findings;  ///< refused first, then warning, unknown, ok
};

const RackResult* findRack(const Results& results, RackId id);
const DeploymentResult* findDeployment(const Results& results, DeploymentId id);
const WorkloadResult* findWorkload(const Results& results, WorkloadId id);
/// Whether the plan's own hardware does what it is there for: its models fit, no pool is overloaded, no queue of a modelled deployment
/// grows without end. What does not serve costs little.
bool ownServes(const Results& results);

}  // namespace headroom
