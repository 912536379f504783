// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <cmath>
#include <tuple>

namespace headroom::formulas {

inline constexpr std::string_view lenovoSource =
    "straight lines without interest or residual value, as in Lenovo Press LP2368, 4 Feb 2026";

// purchase
inline constexpr Formula<Money, Money, Money> acceleratorPrice{
    Term::AcceleratorPrice,
    {Term::PriceLow, Term::PriceHigh},
    "(price_low+price_high)/2",
    "middle of the known price range",
    [](Money low, Money high) -> Money { return (low + high) / 2.0; }};

inline constexpr Formula<Money, Ratio, Money> acceleratorPurchase{
    Term::AcceleratorPurchase,
    {Term::AcceleratorsBeyond, Term::AcceleratorPrice},
    "accelerators_beyond*accelerator_price",
    "accelerators beyond those that the server's price includes",
    [](Ratio count, Money price) -> Money { return count * price; }};

// running one's own
inline constexpr Formula<MoneyRate, Money, Frequency> maintenanceRate{
    Term::MaintenanceRate,
    {Term::CapitalCost, Term::MaintenanceShare},
    "capital_cost*maintenance_share",
    lenovoSource,
    [](Money capital, Frequency share) -> MoneyRate { return capital * share; }};

inline constexpr Formula<MoneyRate, Power, Ratio, MoneyPerEnergy> energyRate{
    Term::EnergyRate,
    {Term::BilledPower, Term::Pue, Term::ElectricityPrice},
    "billed_power*pue*electricity_price",
    "definition",
    [](Power power, Ratio pue, MoneyPerEnergy price) -> MoneyRate { return power * pue * price; }};

inline constexpr Formula<MoneyRate, Power, MoneyPerEnergy> itEnergyRate{
    Term::ItEnergyRate,
    {Term::BilledPower, Term::ElectricityPrice},
    "billed_power*electricity_price",
    "definition",
    [](Power power, MoneyPerEnergy price) -> MoneyRate { return power * price; }};

inline constexpr Formula<MoneyRate, Power, MoneyPerEnergy> coolingRate{
    Term::CoolingRate,
    {Term::BilledPower, Term::CoolingAdder},
    "billed_power*cooling_adder",
    "cooling per kWh of IT energy, as in Lenovo Press LP2368, 4 Feb 2026",
    [](Power power, MoneyPerEnergy adder) -> MoneyRate { return power * adder; }};

inline constexpr Formula<MoneyRate, Ratio, Money, Duration> colocationRate{
    Term::ColocationRate,
    {Term::RacksRented, Term::RackFee, Term::BillingMonth},
    "racks_rented*rack_fee/billing_month",
    "definition",
    [](Ratio racks, Money fee, Duration month) -> MoneyRate { return racks * fee / month; }};

inline constexpr Formula<MoneyRate, Ratio, MoneyRate> staffRate{
    Term::StaffRate,
    {Term::FullTimeEquivalents, Term::SalaryCost},
    "full_time_equivalents*salary_cost",
    "definition",
    [](Ratio people, MoneyRate cost) -> MoneyRate { return people * cost; }};

inline constexpr Formula<MoneyRate, Ratio, MoneyRate> onCallRate{
    Term::StaffRate,
    {Term::OnCallPeople, Term::OnCallAllowance},
    "people_on_call*on_call_allowance",
    "definition: a rota keeps so many people on call at any hour, each paid the allowance for it",
    [](Ratio people, MoneyRate allowance) -> MoneyRate { return people * allowance; }};

inline constexpr Formula<MoneyRate, Power, VolumePerEnergy, MoneyPerVolume> waterRate{
    Term::WaterRate,
    {Term::BilledPower, Term::WaterUse, Term::WaterPrice},
    "billed_power*water_use*water_price",
    "The Green Grid, White Paper 35, 2011: water usage effectiveness is the site's water over the energy of IT",
    [](Power power, VolumePerEnergy use, MoneyPerVolume price) -> MoneyRate { return power * use * price; }};

inline constexpr Formula<Money, Money, MoneyRate, Duration> ownTotal{
    Term::OwnTotal,
    {Term::CapitalCost, Term::OwnRunningRate, Term::Horizon},
    "capital_cost+own_running_rate*horizon",
    lenovoSource,
    [](Money capital, MoneyRate running, Duration horizon) -> Money { return capital + running * horizon; }};

// renting
inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate> meanInstances{
    Term::InstancesRented,
    {Term::MeanDemand, Term::AcceleratorsPerInstance, Term::AcceleratorRate},
    "mean_demand/(accelerators_per_instance*accelerator_rate)",
    "autoscaling without waste: the cloud's best case",
    [](WorkRate demand, Ratio perInstance, WorkRate rate) -> Ratio { return demand / (perInstance * rate); }};

inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate> peakInstances{
    Term::InstancesRented,
    {Term::PeakDemand, Term::AcceleratorsPerInstance, Term::AcceleratorRate},
    "ceil(peak_demand/(accelerators_per_instance*accelerator_rate))",
    "whole instances for the busiest hour, around the clock",
    [](WorkRate demand, Ratio perInstance, WorkRate rate) -> Ratio {
        return ratio(std::ceil((demand / (perInstance * rate)).value()));
    }};

inline constexpr Formula<MoneyRate, Ratio, MoneyRate> cloudRate{
    Term::CloudRate,
    {Term::InstancesRented, Term::InstancePrice},
    "instances_rented*instance_price",
    "definition",
    [](Ratio count, MoneyRate price) -> MoneyRate { return count * price; }};

inline constexpr Formula<Money, MoneyRate, Duration> cloudTotal{
    Term::CloudTotal,
    {Term::CloudRate, Term::Horizon},
    "cloud_rate*horizon",
    lenovoSource,
    [](MoneyRate rate, Duration horizon) -> Money { return rate * horizon; }};

inline constexpr Formula<MoneyRate, Frequency, Tokens, MoneyPerToken, Tokens, MoneyPerToken> apiRate{
    Term::ApiRate,
    {Term::Items, Term::InputTokens, Term::InputPrice, Term::OutputTokens, Term::OutputPrice},
    "items*(input_tokens*input_price+output_tokens*output_price)",
    "definition",
    [](Frequency items, Tokens in, MoneyPerToken inPrice, Tokens out, MoneyPerToken outPrice) -> MoneyRate {
        return items * (in * inPrice + out * outPrice);
    }};

inline constexpr Formula<Money, MoneyRate, Duration> apiTotal{
    Term::ApiTotal,
    {Term::ApiRate, Term::Horizon},
    "api_rate*horizon",
    lenovoSource,
    [](MoneyRate rate, Duration horizon) -> Money { return rate * horizon; }};

// own against rented
inline constexpr Formula<Duration, Money, MoneyRate, MoneyRate> breakEvenTime{
    Term::BreakEvenTime,
    {Term::CapitalCost, Term::RentedRate, Term::OwnRunningRate},
    "capital_cost/(rented_rate-own_running_rate)",
    lenovoSource,
    [](Money capital, MoneyRate rented, MoneyRate own) -> Duration { return capital / (rented - own); }};

inline constexpr Formula<Ratio, Money, MoneyRate, MoneyRate, Duration> breakEvenMonths{
    Term::BreakEvenMonths,
    {Term::CapitalCost, Term::RentedRate, Term::OwnRunningRate, Term::PlanningMonth},
    "capital_cost/((rented_rate-own_running_rate)*planning_month)",
    lenovoSource,
    [](Money capital, MoneyRate rented, MoneyRate own, Duration month) -> Ratio {
        return capital / ((rented - own) * month);
    }};

inline constexpr Formula<Duration, Ratio, Duration> plannedHorizon{
    Term::Horizon,
    {Term::WeightedMonths, Term::PlanningMonth},
    "weighted_months*planning_month",
    "a year of the plan is twelve planning months",
    [](Ratio months, Duration month) -> Duration { return months * month; }};

/// Every formula of this discipline, for tests and lists.
inline constexpr auto costFormulas = std::make_tuple(
    acceleratorPrice, acceleratorPurchase, maintenanceRate, energyRate, itEnergyRate, coolingRate,
    colocationRate, staffRate, onCallRate, waterRate, ownTotal, meanInstances, peakInstances, cloudRate,
    cloudTotal, apiRate, apiTotal, breakEvenTime, breakEvenMonths, plannedHorizon);

}  // namespace headroom::formulas
