// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/path.h"
#include "core/units/dimension.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

enum class Severity : std::uint8_t { Error, Warning, Unknown, Ok };

/// What is wrong, tight or unknown in a plan. `ui/text` says each code.
enum class FindingCode : std::uint8_t {
    RackOverPower,       ///< would, allowed: power
    RackAtPowerLimit,    ///< planned power at 95 % of the limit or more
    RackOverWeight,      ///< would, allowed: mass
    RackOverFilled,      ///< devices overlap or stand outside
    RackPowerUnknown,    ///< count of devices without a known power
    DevicePriceUnknown,  ///< subject device, not counted in purchase
    AcceleratorPriceUnknown,
    SlotMismatch,     ///< accelerator of a form or width the server does not take
    CardOutsidePool,  ///< accelerator of another kind than its server's pool: it serves nothing
    ModelDoesNotFit,  ///< would, allowed: memory of one accelerator; detail: what would fit ("TP 4", "FP8"), may be empty
    ModelShapeUnknown,
    KvCacheTooSmall,        ///< fewer requests fit than are in flight
    ParallelismImpossible,  ///< heads not divisible, more accelerators than the pool has
    PrecisionUnsupported,
    NoPerformanceData,  ///< accelerator without bandwidth or peak
    PoolOverloaded,     ///< busiest hour needs more than is fitted: would, allowed: accelerators
    PoolNearlyFull,     ///< busiest hour above 80 % of what is fitted
    PoolIdle,           ///< nothing runs on it: would: accelerators that are paid
    ReserveShort,  ///< of a pool, servers: would are needed with the reserve that is stated, allowed are planned
    BatchDoesNotFit,  ///< the day's valleys do not hold the batch work, which piles up (error)
    LatencyMissed,    ///< would, allowed: time
    NoPool,           ///< workload that nothing serves
    NothingAsked,     ///< of a workload: what is rented by its demand costs nothing
    CloudPriceUnknown,
    ApiPriceUnknown,           ///< detail: "list", "cached_price" or "batch_discount", which one may state
    PriceOld,                  ///< price older than six months; would: months
    ItemUnknown,               ///< catalogue item missing: shown as a dashed frame, not counted
    NotAllPaidFitted,          ///< slots paid for stand empty (ok)
    ReservationBeyondHorizon,  ///< would, allowed: time
    HorizonTooLong,            ///< more planning months than a sheet has: would, allowed: months
    DeliveryBeyondHorizon,     ///< would, allowed: months
    NotServedBeforeDelivery,   ///< owning serves nothing before this month of the plan: would
    LeaseBeyondHorizon,        ///< leased for longer than the plan: would: money settled at its end
    LeaseRenewed,              ///< shorter than the plan (ok): would, allowed: time
    PurchaseAsPaid,  ///< discount, spares, installation do not touch purchases as paid: would: how many
    LifeBeforeHorizon,  ///< written off and not bought anew: would, allowed: time; detail: "building", or hardware
    HiddenCloudCosts,  ///< rows of the checklist not considered: would; detail names them
    MoveNear,          ///< renting near to the share of owning from which to move: would, allowed
    MoveAdvised,       ///< renting above it (ok): would, allowed
    SeveralInternalRates,  ///< would: how many; detail: owning compared with what: "cloud", "api", "hybrid" or "other_space"
    NoInternalRate,      ///< payments that no rate makes equal (ok)
    SeveralBreakEvens,   ///< the lines of own and rented cost cross more than once: would: how often
    WorkUnitUnknown,     ///< work of training counted in what the model cannot tell: detail
    OwnCostsNotCounted,  ///< staff or running costs of a plan that owns nothing
    /// Without a network between them: would: accelerators of an attention rank; allowed: that fast links join; detail: what fits
    /// ("TP 8, PP 2"), may be empty.
    TensorParallelAcrossServers,
    AcceptanceUnknown,  ///< speculative decoding without the share of drafts that are kept
    QueueGrows,  ///< serving: requests of the busiest hour keep more in flight than replicas take: would, allowed: in flight
    CurrencyWithoutRate,  ///< prices in a currency that the plan has no rate of: detail; would: how many
    PaidBeyondHorizon,    ///< would: money owed for the time after the plan's end
    SpotNeverWorks,       ///< interruptions lose all the hours that are paid: would: their share
    FigureMissing,        ///< never stated, so unknown: detail: the field
    BuildingPriceMissing,
    FundingRateMissing,     ///< a loan or lease at no interest (warning)
    CommitmentUnused,       ///< savings plan: would, allowed: money a time unused, committed
    SourceDefect,           ///< of the source that the plan recomputes: detail: what is wrong with it
    MeasurementsOfAnother,  ///< runs of another engine, accelerator, model or weights: would: how many
    RefusalCosts,  ///< a rented line that is refused (ok where that costs nothing): would: money it costs; detail: why; without a name: all of them
    RentedTooSmall,  ///< fixed instances do less than the busiest hour asks: would, allowed: accelerators
    RentedPartly,  ///< of interactive work, sized by the mean: would, allowed: instances, below the one that runs in any case
    RentedTwice,  ///< lines of a kind carry more than all of a workload: would, of its demand; detail: "cloud" or "api";
                  ///< "fleets" where nobody says how much it needs, would: how many are paid for
    WorkloadLeftOut,     ///< done by another way of the plan, not by this: detail: "own", "cloud" or "api"
    NothingPermitted,    ///< every way of doing the work takes a line that is refused
    SearchServersShort,  ///< would, allowed: servers that an index needs, and that the plan has (0: none)
    ContextExceeded,  ///< a prompt and its answer are longer than the model's context: would, allowed: tokens
    PeakBelowAccelerators,  ///< peak power of a server under that of what is fitted in it: would, allowed: power
    SharedMemoryExceeded,  ///< would, allowed: memory of one accelerator; detail: the deployments that share it
    FieldWithoutEffect,    ///< stated, and the way it is priced takes no account of it: detail: the field
    DefaultAssumed,        ///< not stated, so as Headroom assumes it: detail: the fields, "a b"
    EgressTiersUnclear,  ///< detail: the tier that begins where this one does; without: would: data below the first tier, which is free
    StatedRateUnlikely,  ///< would, allowed: rate stated, modelled, of one accelerator; detail: where it is from
    BurstsNotEstimated,  ///< requests come together, which is simulated; estimates of an hour take them one by one: would: their share
    PriceAhead,     ///< price dated after the plan: detail: its date
    PriceUndated,   ///< prices without a date in a dated plan: detail: whose, ", " between; would: how many
    RateUnsourced,  ///< exchange rate without a source or a date: detail: which of both, "source date"
    CoolingTwice,   ///< a PUE above 1 beside a price of cooling by the kWh: would: the PUE
    TaxWithoutDepreciation,  ///< a tax rate, and nothing bought is written off
};

/// A statement about the plan: about what, and with which two figures.
struct Finding {
    Severity severity = Severity::Warning;
    FindingCode code{};
    Path subject{};                   ///< section and id of what it speaks of ("rack", 3), ("deployment", 7)
    std::string name{};               ///< its name, to start the sentence with
    std::string detail{};             ///< another name that fills the sentence, may be empty
    std::optional<double> would{};    ///< SI
    std::optional<double> allowed{};  ///< SI
    Dimension dimension{};
};

}  // namespace headroom
