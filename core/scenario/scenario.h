// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/scenario/exchange_rate.h"
#include "core/scenario/finance.h"
#include "core/scenario/ids.h"
#include "core/scenario/input.h"
#include "core/scenario/renting.h"
#include "core/units/rack_units.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What the plan is called and who answers for it.
struct PlanInfo {
    std::string title;
    std::string question;  ///< one sentence: what is to be decided
    std::string author;
    std::string organisation;
    std::string classification;
    std::string notes;    ///< what a reader must know: scope, what is not counted
    std::string defects;  ///< of the source that the plan recomputes, one to a line: each is a finding
    std::string currency = "USD";
    Date date;  ///< of the plan's figures

    bool operator==(const PlanInfo&) const = default;
};

/// How electricity is billed: as if every device drew its planned power all year (as vendor papers do), or the energy that the
/// hourly load profile draws.
enum class EnergyBasis : std::uint8_t { PlannedPower, LoadProfile };

/// Inputs and conventions that hold for the whole plan; a site may override some.
struct Assumptions {
    Input<MoneyPerEnergy> electricity;
    Input<MoneyPerEnergy> coolingAdder;  ///< published papers add cooling per kWh instead of a PUE
    Input<Ratio> pue;
    EnergyBasis energyBasis = EnergyBasis::PlannedPower;
    Input<Frequency> maintenance;   ///< share of purchase per year
    Input<Money> rackFee;           ///< per rack and billing month
    Input<Duration> billingMonth;   ///< hours that a billing month is divided by (720 or 730)
    Input<Duration> planningMonth;  ///< hours of a month on the time axis (730)
    Input<Duration> horizon;
    Input<Ratio> planningShare;  ///< share of a feed's rating that may be planned (0.8)
    Input<MassPerEnergy> gridCarbon;

    bool operator==(const Assumptions&) const = default;
};

struct Site {
    SiteId id;
    std::string name;
    std::string country;  ///< ISO 3166 alpha-3 or empty
    std::optional<Input<MoneyPerEnergy>> electricity;
    std::optional<Input<MoneyPerEnergy>> coolingAdder;
    std::optional<Input<Ratio>> pue;
    std::optional<Input<Money>> rackFee;
    std::optional<Input<MassPerEnergy>> gridCarbon;
    std::optional<Input<VolumePerEnergy>> waterUse;

    bool operator==(const Site&) const = default;
};

enum class Face : std::uint8_t { Front, Rear };

/// A device standing in a rack. Accelerators sit in its slots.
struct Placement {
    PlacementId id;
    ItemKind kind = ItemKind::Server;  ///< Server, Switch, Storage or Pdu
    std::string item;                  ///< catalogue id
    std::string name;
    RackUnits bottom = wholeUnits(1);  ///< lowest unit taken; wholeUnits(1) is the bottom of the rack
    Face face = Face::Front;
    PoolId pool;                            ///< pool that the accelerators serve; none by default
    std::vector<std::string> accelerators;  ///< one per slot: catalogue id, or empty when free
    std::optional<Input<Power>> peakPower;  ///< whole server with its accelerators; replaces the catalogue's
    std::optional<Input<Power>> idlePower;
    std::optional<Input<Money>> price;  ///< replaces the catalogue's, with the accelerators it includes
    std::optional<Input<Money>> acceleratorPrice;  ///< of each beyond those; replaces the catalogue's

    bool operator==(const Placement&) const = default;
};

struct Rack {
    RackId id;
    SiteId site;
    std::string row;  ///< name of the row it stands in
    std::string name;
    std::string frame;  ///< catalogue id, may be empty
    RackUnits height = wholeUnits(42);
    Input<Power> feedRating;             ///< of one feed; A and B are alike, each must carry the rack alone
    std::optional<Input<Mass>> maxLoad;  ///< replaces the frame's
    std::optional<Input<Ratio>> month;   ///< of the plan in which it is delivered, paid and starts to run; 0
    std::vector<Placement> placements;   ///< in the order they were placed

    bool operator==(const Rack&) const = default;
};
using RackPtr = std::shared_ptr<const Rack>;

/// Accelerators of one kind that work together for deployments.
struct Pool {
    PoolId id;
    std::string name;
    std::string accelerator;  ///< catalogue id
    /// Of one accelerator to others outside its server, one way: the network that joins the servers. Nothing where none is said.
    std::optional<Input<ByteRate>> fabric{};
    /// Servers beyond those that the busiest hour needs, so that the work goes on without them: N+1, another site. None where none is said.
    std::optional<Input<Ratio>> reserve{};

    bool operator==(const Pool&) const = default;
};

enum class WorkloadKind : std::uint8_t {
    Serving,  ///< LLM requests with input and output tokens
    Rate,     ///< units of work an hour: audio hours, frames, requests
};
/// What rate-based work is. It gives words, units, what there is to fill in, and the measured rates that fit; `General` is work that
/// none of the others describes.
enum class Task : std::uint8_t {
    General,
    SpeechToText,
    TextToSpeech,
    Embeddings,
    VectorSearch,
    Recommendation,
    Moderation,  ///< of images and frames, by a vision model
    ImageGeneration,
    Transcode,
    Metadata,  ///< written by a language model in batches
    FineTuning,
    PreTraining,
    Delivery,  ///< storage and what is sent out of it
};
/// What of a model is trained: all of it, or adapters beside weights that stay as they are, those quantised or not.
enum class TuningMethod : std::uint8_t { Full, Adapters, QuantisedAdapters };
/// Interactive work is served when it comes; batch work fills the valleys of the pool it shares.
enum class Urgency : std::uint8_t { Interactive, Batch };

/// Demand through the day, or through the week from Monday: relative weight of each hour, any positive scale. Empty means flat.
using DayShape = std::vector<double>;

struct Workload {
    WorkloadId id;
    std::string name;
    WorkloadKind kind = WorkloadKind::Rate;
    Urgency urgency = Urgency::Interactive;
    std::string dataClass;      ///< public, internal, personal, special-category, rights-confidential, minors
    std::string itemName;       ///< what arrives: "episode", "request"
    std::string workName;       ///< what it is measured in: "audio h", "frame"; Serving: "output token"
    Input<Frequency> items;     ///< mean arrivals
    Input<Work> workPerItem;    ///< Rate: in units of `workName`
    Input<Tokens> inputTokens;  ///< Serving: per item
    Input<Tokens> outputTokens;
    Input<Ratio> peakFactor;  ///< busiest hour over mean
    DayShape shape;  ///< 0, 24 or 168 weights; scaled so that its mean is 1 and its maximum the peak factor
    std::string shapeSource;
    std::optional<Input<Duration>> latencyLimit;     ///< Rate: p95 from arrival to result
    std::optional<Input<Duration>> firstTokenLimit;  ///< Serving: TTFT
    std::optional<Input<Duration>> perTokenLimit;    ///< Serving: TPOT
    Task task = Task::General;                       ///< Rate
    TuningMethod tuning = TuningMethod::Full;        ///< FineTuning
    // VectorSearch: the index, held in the memory of servers
    std::optional<Input<Ratio>> vectors;
    std::optional<Input<Ratio>> dimensions;
    std::optional<Input<Bytes>> componentSize;  ///< of one dimension; 4 B
    std::optional<Input<Ratio>> links;          ///< of a vector in the graph (HNSW's m); 16
    std::optional<Input<Ratio>> indexOverhead;  ///< memory over what vectors and links take; 1.2
    std::optional<Input<Bytes>> hostMemory;     ///< of one server, as far as the index may take it
    std::optional<Input<Duration>> queryTime;   ///< of one core for one search; else by the index's size
    std::optional<Input<Ratio>> hostCores;      ///< of one server; 64
    // Delivery
    std::optional<Input<Bytes>> stored;           ///< as the user counts it, without copies
    std::optional<Input<Ratio>> storageOverhead;  ///< raw over stored, by erasure coding or copies; 1
    std::optional<Input<Bytes>> itemSize;         ///< sent for one item
    std::optional<Input<Ratio>> copies;  ///< VectorSearch: of the index; Delivery: of all that is stored; 1

    bool operator==(const Workload&) const = default;
};

enum class Precision : std::uint8_t { Bf16, Fp16, Fp8, Int8, Fp4, Int4 };
enum class Engine : std::uint8_t { Vllm, Sglang, TensorRtLlm };
/// Where a deployment's capacity comes from: the performance model, a rate that somebody states, or the table of measured rates.
enum class CapacityBasis : std::uint8_t { Modelled, Stated, Measured };
/// Whether the replicas of a deployment read prompts and write answers, or some of them do the one and some the other.
enum class Arrangement : std::uint8_t { Together, Disaggregated };
/// What a model is trained with.
enum class TrainingSoftware : std::uint8_t { Megatron, Fsdp, Torchtitan, Torchtune, MaxText, PlainLoop };

/// Which pool serves which workload, and how.
struct Deployment {
    DeploymentId id;
    std::string name;
    WorkloadId workload;
    PoolId pool;
    std::string model;  ///< catalogue id, empty when only a rate is stated
    CapacityBasis basis = CapacityBasis::Stated;
    // Stated: rate of one accelerator = referenceRate * relativeSpeed * derate
    Input<WorkRate> referenceRate;
    std::string reference;  ///< what the reference rate was measured on
    Input<Ratio> relativeSpeed;
    Input<Ratio> derate;
    // Modelled, and memory in both cases when `model` is set
    Engine engine = Engine::Vllm;
    Precision weights = Precision::Bf16;
    Precision kvCache = Precision::Bf16;
    int tensorParallel = 1;  ///< accelerators of one attention rank
    int pipelineParallel = 1;
    int dataParallel =
        1;  ///< attention ranks of a replica, each with its own requests; they share the experts
    int expertParallel = 1;          ///< parts that the experts are divided into; the rest splits their width
    Input<Ratio> concurrency;        ///< requests in flight per replica at the busiest hour
    Input<Tokens> batchedTokens;     ///< engine limit of tokens in one step
    Input<Ratio> memoryUtilisation;  ///< share of the memory the engine may take
    /// Measured: the work in the table of rates, by its key; of the measured rate the same share is left as of a stated one.
    std::string measured;
    // Modelled training
    TrainingSoftware trainingSoftware = TrainingSoftware::Megatron;
    std::optional<Input<Tokens>> sequenceLength;  ///< 4096
    std::optional<Input<Ratio>> microBatch;       ///< sequences that one accelerator takes at once; 1
    std::optional<Input<Ratio>> globalBatch;      ///< sequences of one step of all accelerators
    std::optional<Input<Ratio>> interleaving;     ///< parts of a pipeline's stage that take turns; 1
    // Options of the engine; unset they are off, or as the model of the engine has them
    std::optional<Input<Ratio>> draftTokens;  ///< speculative decoding: tokens guessed in a step; none
    std::optional<Input<Ratio>> acceptance;  ///< chance that a guessed token is kept; needed with draftTokens
    std::optional<Input<Ratio>>
        draftCost;  ///< time of guessing one token over that of a decode step; one layer's share
    std::optional<Input<Ratio>> cachedPrefix;    ///< share of the input tokens found in the cache; none
    std::optional<Input<Ratio>> adapters;        ///< LoRA adapters kept in memory at once; none
    std::optional<Input<Ratio>> adapterRank;     ///< 16
    std::optional<Input<Ratio>> streamInterval;  ///< tokens that leave together; 1
    std::optional<Input<Ratio>>
        burstShare;  ///< of the requests, that arrive together; as the benchmarks of the model
    // Disaggregated: the parallelism above is of the replicas that write; what reads the prompts stands here
    Arrangement arrangement = Arrangement::Together;
    int decodeReplicas = 1;  ///< that work with `prefillReplicas`; as often as the pool has room for both
    int prefillReplicas = 1;
    int prefillTensorParallel = 1;
    int prefillPipelineParallel = 1;
    int prefillDataParallel = 1;
    int prefillExpertParallel = 1;
    std::optional<Input<ByteRate>> transferRate;  ///< of the cache, from one accelerator to another; 50 GB/s
    PoolId prefillPool;  ///< where the prompts are read; none: in `pool`, beside those that write

    bool operator==(const Deployment&) const = default;
};

/// Accelerators of one replica in the deployment's pool; of a disaggregated one of all its parts, those that read and those that
/// write, unless prompts are read in a pool of their own.
int acceleratorsOf(const Deployment& deployment);
/// Whether prompts are read in another pool than that in which answers are written.
bool readsElsewhere(const Deployment& deployment);
/// Accelerators of the replicas that read the prompts of one disaggregated replica.
int readersOf(const Deployment& deployment);

/// A benchmark's run of one replica, with the setting it was measured under. The runs of a deployment correct what the model says of
/// it, as long as engine, accelerator, model and weights are still those of the runs.
struct Measurement {
    MeasurementId id;
    std::string name;  ///< where the run stands: file and place in it
    DeploymentId deployment;
    std::string accelerator;  ///< catalogue id
    std::string model;        ///< catalogue id
    Engine engine = Engine::Vllm;
    Precision weights = Precision::Bf16;
    Precision kvCache = Precision::Bf16;
    int tensorParallel = 1;
    int pipelineParallel = 1;
    int dataParallel = 1;
    int expertParallel = 1;
    Input<Ratio> inFlight;      ///< requests in flight on the replica, in the mean
    Input<Tokens> inputTokens;  ///< of a request, in the mean
    Input<Tokens> outputTokens;
    Input<Tokens> batchedTokens;  ///< engine limit of tokens in one step
    std::optional<Input<Duration>> firstToken, perToken;
    std::optional<Input<TokenRate>> throughput;  ///< output tokens of all requests together

    bool operator==(const Measurement&) const = default;
};

/// For which of the options somebody is paid.
enum class StaffSide : std::uint8_t { Own, Cloud, Both };

struct StaffRole {
    StaffId id;
    std::string name;
    Input<Ratio> fullTimeEquivalents;
    Input<MoneyRate> cost;  ///< of one full-time equivalent
    StaffSide side = StaffSide::Own;
    std::optional<Input<Ratio>> onCallPeople{};  ///< on call at any hour, by turns; 1 with an allowance
    std::optional<Input<MoneyRate>> onCallAllowance{};  ///< of one person on call, beside `cost`; 0

    bool operator==(const StaffRole&) const = default;
};

/// What a purchase outside the racks is for; each is paid off by itself.
enum class PurchaseKind : std::uint8_t { Servers, Network, Storage, Facility, Other };
/// Paid: the price is what is paid. List: the plan's discount, spares and installation count on it, as on racks.
enum class PriceBasis : std::uint8_t { Paid, List };

/// Something bought that stands in no rack of the plan: network between racks, a hall's worth of servers taken together, a transformer.
struct Purchase {
    PurchaseId id;
    std::string name;
    PurchaseKind kind = PurchaseKind::Other;
    Input<Ratio> count;
    Input<Money> price;  ///< of one, as `priceBasis` says
    PriceBasis priceBasis = PriceBasis::Paid;
    std::optional<Input<Power>> power;       ///< of one, planned; draws none when unset
    std::optional<Input<Ratio>> month;       ///< of the plan in which it is delivered and paid; 0
    std::optional<Input<Duration>> life;     ///< as the plan's hardware
    std::optional<Input<Duration>> refresh;  ///< servers: as the plan's hardware; else never
    std::optional<Input<Frequency>>
        interest;                          ///< of its monthly charge, and of its loan or lease; as the plan's
    std::optional<Input<Ratio>> residual;  ///< as the plan's hardware
    AssetFunding paidBy = AssetFunding::AsPlan;
    std::optional<Input<Duration>> fundingTerm;  ///< of its own loan or lease; as the plan's

    bool operator==(const Purchase&) const = default;
};

/// Everything the user decided: an immutable value once it is current. Racks are shared between versions, so an edit copies one
/// rack and the spine.
struct Scenario {
    PlanInfo info;
    Assumptions assumptions;
    Finance finance;
    std::vector<Site> sites;
    std::vector<RackPtr> racks;
    std::vector<Pool> pools;
    std::vector<Workload> workloads;
    std::vector<Deployment> deployments;
    std::vector<CloudCommitment> clouds;
    std::vector<ApiCommitment> apis;
    std::vector<StaffRole> staff;
    std::vector<Purchase> purchases;
    std::vector<Measurement> measurements;
    std::vector<ExchangeRate> exchangeRates;
    std::vector<EgressTier> egressTiers;
    /// The catalogue entries this plan uses, as they were when it was made.
    std::vector<EntryPtr> carried;
    std::uint64_t nextId = 1;  ///< ids are unique across kinds and never used again
};

/// Equal content; racks are compared by value when they are not the same object, carried entries by their figures.
bool operator==(const Scenario& a, const Scenario& b);

/// An empty plan with the engine's documented defaults, dated `today`.
Scenario emptyScenario(std::string currency, Date today);

const Workload* findWorkload(const Scenario& scenario, WorkloadId id);
const Deployment* findDeployment(const Scenario& scenario, DeploymentId id);
/// The runs that were measured for a deployment, in the order of the plan.
std::vector<Measurement> measurementsOf(const Scenario& scenario, DeploymentId deployment);
const Pool* findPool(const Scenario& scenario, PoolId id);
const Site* findSite(const Scenario& scenario, SiteId id);
RackPtr findRack(const Scenario& scenario, RackId id);
/// The placement and the rack it stands in; both null if there is none.
struct PlacementRef {
    RackPtr rack;
    const Placement* placement = nullptr;
};
PlacementRef findPlacement(const Scenario& scenario, PlacementId id);

}  // namespace headroom
