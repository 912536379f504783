// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/input.h"

#include <cstdint>
#include <optional>

namespace headroom {

/// Conventions of money over time. Every input of `Finance` is optional: unset means the neutral value named beside it, with which
/// costs are the straight lines without interest of vendor papers.
///
/// Nominal counts each month's money as it is paid; Real states it in money of the plan's date, taking inflation off.
enum class MoneyTerms : std::uint8_t { Nominal, Real };
/// A yearly rate by the month: a twelfth of it, as loans are quoted, or the twelfth root of what a year compounds to.
enum class Compounding : std::uint8_t { Twelfth, Effective };
/// Whether yearly price changes come in one step on each anniversary or a little every month.
enum class PriceSteps : std::uint8_t { Yearly, Monthly };
/// Declining balance writes off a share of what is left at the start of each year of an asset's own; with the switch it goes on by
/// straight line as soon as that writes off more. Macrs5 is the five-year table of the US tax code with the half-year convention
/// (20, 32, 19.2, 11.52, 11.52, 5.76 % in six years), whatever the life and the residual value.
enum class Depreciation : std::uint8_t { None, StraightLine, DecliningBalance, DecliningSwitch, Macrs5 };
/// Whether payments count for present values and internal rates at the ends of their months, or all of a year's at the year's end
/// with the rates as they are stated by the year, as in textbooks. The cash flow stays monthly.
enum class Payments : std::uint8_t { Monthly, Yearly };
/// What hardware is worth at a renewal or at the end of the plan: the stated residual value at whatever age, or that and what is
/// left of its life by straight line.
enum class Resale : std::uint8_t { Stated, RemainingLife };
/// How demand is served until what serves it is delivered: not at all, or by what the plan rents (else by its API).
enum class Bridge : std::uint8_t { None, Rented };
enum class Funding : std::uint8_t { Cash, Loan, Lease };
/// How one thing is paid for where that differs from the rest.
enum class AssetFunding : std::uint8_t { AsPlan, Cash, Loan, Lease };
/// Where the plan's own hardware stands: rented racks, or a building of one's own.
enum class Facility : std::uint8_t { Colocation, OwnBuilding };

struct Discounting {
    MoneyTerms terms = MoneyTerms::Nominal;
    Compounding compounding = Compounding::Twelfth;
    PriceSteps priceSteps = PriceSteps::Yearly;
    Payments payments = Payments::Monthly;
    std::optional<Input<Frequency>> discountRate;  ///< a year, nominal or real as `terms`; 0
    std::optional<Input<Frequency>> inflation;     ///< a year; 0

    bool operator==(const Discounting&) const = default;
};

/// Yearly change of prices, nominal; negative for a decline.
struct PriceChanges {
    std::optional<Input<Frequency>> electricity;  ///< as inflation
    std::optional<Input<Frequency>> staff;        ///< as inflation
    std::optional<Input<Frequency>> services;  ///< colocation, maintenance, licences, insurance; as inflation
    std::optional<Input<Frequency>> hardware;  ///< of what is bought later: 0
    std::optional<Input<Frequency>> cloud;     ///< 0
    std::optional<Input<Frequency>> api;       ///< 0

    bool operator==(const PriceChanges&) const = default;
};

/// Buying, writing off and selling the hardware.
struct Capital {
    std::optional<Input<Ratio>> discount;      ///< share taken off catalogue prices; 0
    std::optional<Input<Ratio>> spares;        ///< bought beside, share of the price paid; 0
    std::optional<Input<Ratio>> installation;  ///< share of the price paid; 0
    std::optional<Input<Duration>> life;       ///< over which it is written off; the horizon
    std::optional<Input<Duration>> refresh;    ///< bought anew after this time; never
    std::optional<Input<Ratio>> residual;      ///< share of the price got back at refresh and at the end; 0
    Resale resale = Resale::Stated;
    Bridge bridge = Bridge::None;
    std::optional<Input<Money>> decommissioning;             ///< paid at the end; 0
    Depreciation depreciation = Depreciation::StraightLine;  ///< counts only where there is a tax rate
    std::optional<Input<Frequency>> decliningRate;           ///< a year; twice the straight line

    bool operator==(const Capital&) const = default;
};

struct FundingTerms {
    Funding funding = Funding::Cash;
    std::optional<Input<Ratio>> financedShare;  ///< of what is bought; 1
    std::optional<Input<Frequency>> rate;       ///< interest a year, nominal; 0
    std::optional<Input<Duration>> term;        ///< paid back in equal monthly payments; the hardware's life
    std::optional<Input<Ratio>> taxRate;        ///< on profits: costs lower it, so they come back in part; 0

    bool operator==(const FundingTerms&) const = default;
};

/// Space and power beyond what `Assumptions` and `Site` say. Fees are for one billing month.
struct FacilityTerms {
    Facility facility = Facility::Colocation;
    std::optional<Input<MoneyPerPower>> colocationFee;   ///< of planned IT power; 0
    std::optional<Input<Money>> cageFee;                 ///< whatever stands in it; 0
    std::optional<Input<MoneyPerPower>> buildingPrice;   ///< of critical power; 0
    std::optional<Input<Power>> buildingPower;           ///< critical power built; the planned IT power
    std::optional<Input<Ratio>> buildingPlantShare;      ///< of its price, for power and cooling plant; 0
    std::optional<Input<Duration>> buildingLife;         ///< the horizon
    std::optional<Input<MoneyPerPower>> buildingUpkeep;  ///< of critical power; 0
    std::optional<Input<Ratio>> loadFactor;              ///< mean over planned power, when that is billed; 1
    std::optional<Input<MoneyPerEnergy>> nightPrice;  ///< after `nightStart`, of the plan's tariff; as by day
    std::optional<Input<Ratio>> nightStart;           ///< hour of the day; 22
    std::optional<Input<Ratio>> nightHours;           ///< 8
    std::optional<Input<MoneyPerPower>> demandCharge;     ///< of the highest power drawn; 0
    std::optional<Input<MoneyPerEnergy>> water;           ///< per energy of the IT; 0
    std::optional<Input<VolumePerEnergy>> waterUse;       ///< per energy of the IT (WUE); 0
    std::optional<Input<MoneyPerVolume>> waterPrice;      ///< of that, beside `water`; 0
    std::optional<Input<MoneyPerPower>> buildingRent;     ///< of critical power, for a billing month; 0
    AssetFunding buildingPaidBy = AssetFunding::AsPlan;   ///< as the plan's: a lease leaves the building cash
    std::optional<Input<Frequency>> buildingFundingRate;  ///< of its own loan or lease, a year; as the plan's
    std::optional<Input<Duration>> buildingFundingTerm;   ///< of its own loan or lease; its life

    bool operator==(const FacilityTerms&) const = default;
};

/// What running one's own costs beyond energy, space and staff.
struct RunningTerms {
    std::optional<Input<MoneyRate>> maintenanceContract;  ///< beside the share of purchase; 0
    std::optional<Input<Frequency>> replacements;         ///< share of purchase replaced a year; 0
    std::optional<Input<MoneyRate>> licences;             ///< of one accelerator paid for; 0
    std::optional<Input<Frequency>> insurance;            ///< share of purchase a year; 0
    std::optional<Input<MoneyRate>> training;             ///< of staff; 0
    std::optional<Input<MoneyRate>> other;                ///< 0

    bool operator==(const RunningTerms&) const = default;
};

/// The eight costs of a rented cluster that a price per hour leaves out (SemiAnalysis, 2026). Unset is a finding; zero says that it
/// was thought of.
struct HiddenCloudCosts {
    std::optional<Input<MoneyRate>> storage, network, controlPlane;
    std::optional<Input<Ratio>> support;      ///< share of the bill
    std::optional<Input<Ratio>> lostGoodput;  ///< share of rented hours that yield nothing
    std::optional<Input<Money>> setup;        ///< once
    std::optional<Input<MoneyRate>> debugging, otherCompute;
    std::optional<Input<Money>> exit;  ///< paid at the end, no row of the checklist; 0

    bool operator==(const HiddenCloudCosts&) const = default;
};

/// Keeping and sending data: what delivery workloads store and send. Prices of storage are for one billing month.
struct DataTerms {
    std::optional<Input<MoneyPerByte>> ownStorage;    ///< of the raw bytes that are stored; 0
    std::optional<Input<MoneyPerByte>> ownDelivery;   ///< of what is sent: transit, a content network; 0
    std::optional<Input<MoneyPerByte>> cloudStorage;  ///< of what is stored, all copies; 0
    std::optional<Input<Money>> gateway;              ///< of a million requests that the cloud answers; 0

    bool operator==(const DataTerms&) const = default;
};

/// How costs are put on what is produced.
struct UnitConventions {
    std::optional<Input<Ratio>> inputShare;    ///< of the blended token; the workload's own mix
    std::optional<Input<Ratio>> outputWeight;  ///< an output token costs as many input tokens; 1
    std::optional<Input<Ratio>> ownedShare;    ///< of the busiest hour in a hybrid; the cheapest is sought
    std::optional<Input<Ratio>> moveWarning;   ///< cloud over own cost; 0.60
    std::optional<Input<Ratio>> moveAdvice;    ///< cloud over own cost; 0.70

    bool operator==(const UnitConventions&) const = default;
};

/// The money side of a plan, beside `Assumptions`.
struct Finance {
    Discounting discounting;
    PriceChanges priceChanges;
    Capital capital;
    FundingTerms funding;
    FacilityTerms facility;
    RunningTerms running;
    HiddenCloudCosts hiddenCloud;
    UnitConventions units;
    DataTerms data;

    bool operator==(const Finance&) const = default;
};

}  // namespace headroom
