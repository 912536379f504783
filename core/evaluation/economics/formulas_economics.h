// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"

#include <cmath>
#include <tuple>

namespace headroom::formulas {

// buying
inline constexpr Formula<Money, Money, Ratio> pricePaid{
    Term::PricePaid,
    {Term::Purchase, Term::PurchaseDiscount},
    "purchase*(1-purchase_discount)",
    "definition",
    [](Money price, Ratio discount) -> Money { return price * (1.0 - discount.value()); }};

inline constexpr Formula<Money, Money, Ratio> shareOfPrice{
    Term::ShareOfPrice,
    {Term::PricePaid, Term::Share},
    "price_paid*share",
    "definition",
    [](Money price, Ratio share) -> Money { return price * share; }};

inline constexpr Formula<Money, Ratio, Money> unitsBought{
    Term::Purchase,
    {Term::Count, Term::UnitPrice},
    "count*unit_price",
    "definition",
    [](Ratio count, Money price) -> Money { return count * price; }};

inline constexpr Formula<Power, Ratio, Power> unitsPower{
    Term::ItPeakPower,
    {Term::Count, Term::UnitPower},
    "count*unit_power",
    "definition",
    [](Ratio count, Power power) -> Power { return count * power; }};

inline constexpr Formula<Money, Power, MoneyPerPower> buildingCost{
    Term::BuildingCost,
    {Term::CriticalPower, Term::BuildingPrice},
    "critical_power*building_price",
    "price of a data centre by its critical power, as in Barroso and Hoelzle, The Datacenter as a Computer",
    [](Power power, MoneyPerPower price) -> Money { return power * price; }};

// running
inline constexpr Formula<MoneyRate, Power, MoneyPerPower, Duration> powerFee{
    Term::SpaceRate,
    {Term::CriticalPower, Term::MonthlyPowerFee, Term::BillingMonth},
    "critical_power*monthly_power_fee/billing_month",
    "definition",
    [](Power power, MoneyPerPower fee, Duration month) -> MoneyRate { return power * fee / month; }};

inline constexpr Formula<MoneyRate, Money, Duration> monthlyFee{
    Term::SpaceRate,
    {Term::CageFee, Term::BillingMonth},
    "cage_fee/billing_month",
    "definition",
    [](Money fee, Duration month) -> MoneyRate { return fee / month; }};

inline constexpr Formula<MoneyRate, Ratio, MoneyRate> licenceRate{
    Term::LicenceRate,
    {Term::AcceleratorsPaid, Term::LicencePrice},
    "accelerators_paid*licence_price",
    "definition",
    [](Ratio count, MoneyRate price) -> MoneyRate { return count * price; }};

inline constexpr Formula<Power, Power, Ratio> loadedPower{
    Term::BilledPower,
    {Term::ItPeakPower, Term::LoadFactor},
    "it_peak_power*load_factor",
    "definition",
    [](Power power, Ratio load) -> Power { return power * load; }};

inline constexpr Formula<MoneyPerEnergy, MoneyPerEnergy, MoneyPerEnergy, Ratio> twoTariffs{
    Term::ElectricityPrice,
    {Term::DayPrice, Term::NightPrice, Term::NightShare},
    "day_price+(night_price-day_price)*night_share",
    "definition",
    [](MoneyPerEnergy day, MoneyPerEnergy night, Ratio share) -> MoneyPerEnergy {
        return day + (night - day) * share;
    }};

inline constexpr Formula<MoneyRate, MoneyRate, Ratio> shareOfBill{
    Term::CloudExtraRate,
    {Term::CloudRate, Term::Share},
    "cloud_rate*share",
    "definition",
    [](MoneyRate bill, Ratio share) -> MoneyRate { return bill * share; }};

inline constexpr Formula<MoneyRate, MoneyRate, Ratio> goodputLoss{
    Term::CloudExtraRate,
    {Term::CloudRate, Term::LostGoodput},
    "cloud_rate*lost_goodput/(1-lost_goodput)",
    "hours rented again for those that yielded nothing",
    [](MoneyRate bill, Ratio lost) -> MoneyRate { return bill * lost / (1.0 - lost.value()); }};

// over time
inline constexpr Formula<Money, MoneyRate, Duration, Ratio> runningTotal{
    Term::OptionTotal,
    {Term::RunningRate, Term::PlanningMonth, Term::WeightedMonths},
    "running_rate*planning_month*weighted_months",
    "definition",
    [](MoneyRate rate, Duration month, Ratio months) -> Money { return rate * month * months; }};

inline constexpr Formula<Money, MoneyRate, Duration, Ratio> runningPresent{
    Term::PresentCost,
    {Term::RunningRate, Term::PlanningMonth, Term::DiscountedMonths},
    "running_rate*planning_month*discounted_months",
    "definition",
    [](MoneyRate rate, Duration month, Ratio months) -> Money { return rate * month * months; }};

inline constexpr Formula<Money, Money, Ratio> paidLater{
    Term::OptionTotal,
    {Term::PriceToday, Term::PriceLevel},
    "price_today*price_level",
    "definition",
    [](Money today, Ratio level) -> Money { return today * level; }};

// capital
inline constexpr Formula<Money, Money, Ratio, Ratio> straightCharge{
    Term::Amortisation,
    {Term::PricePaid, Term::ResidualShare, Term::LifeMonths},
    "price_paid*(1-residual_share)/life_months",
    "straight line",
    [](Money price, Ratio residual, Ratio months) -> Money {
        return price * (1.0 - residual.value()) / months;
    }};

inline constexpr Formula<Money, Money, Ratio, Ratio, Ratio> annuityCharge{
    Term::CapitalCharge,
    {Term::PricePaid, Term::ResidualShare, Term::MonthlyInterest, Term::LifeMonths},
    "price_paid*(1-residual_share*pow(1+monthly_interest,0-life_months))*monthly_interest/"
    "(1-pow(1+monthly_interest,0-life_months))",
    "level payment of a loan, the residual value discounted, as in Hamilton, Overall Data Center Costs, 2010",
    [](Money price, Ratio residual, Ratio interest, Ratio months) -> Money {
        const double back = std::pow(1.0 + interest.value(), -months.value());
        return price * ((1.0 - residual.value() * back) * interest.value() / (1.0 - back));
    }};

inline constexpr Formula<Money, Money, Money> interestPart{
    Term::InterestCharge,
    {Term::CapitalCharge, Term::Amortisation},
    "capital_charge-amortisation",
    "mean interest of a month over the life",
    [](Money charge, Money amortisation) -> Money { return charge - amortisation; }};

inline constexpr Formula<Money, MoneyRate, Duration> monthCost{
    Term::MonthlyCost,
    {Term::RunningRate, Term::PlanningMonth},
    "running_rate*planning_month",
    "definition",
    [](MoneyRate rate, Duration month) -> Money { return rate * month; }};

inline constexpr Formula<Money, Money, Money> overheadPart{
    Term::OverheadCost,
    {Term::FacilityCost, Term::ItCost},
    "facility_cost-it_cost",
    "electricity beyond what the IT draws",
    [](Money facility, Money it) -> Money { return facility - it; }};

inline constexpr Formula<Money, Money, Ratio> lifetimeCost{
    Term::OptionTotal,
    {Term::MonthlyCost, Term::WeightedMonths},
    "monthly_cost*weighted_months",
    "definition",
    [](Money month, Ratio months) -> Money { return month * months; }};

inline constexpr Formula<Ratio, Ratio, Ratio> capitalRecovery{
    Term::CapitalRecovery,
    {Term::DiscountRate, Term::HorizonYears},
    "discount_rate*pow(1+discount_rate,horizon_years)/(pow(1+discount_rate,horizon_years)-1)",
    "capital recovery factor",
    [](Ratio rate, Ratio years) -> Ratio {
        const double grown = std::pow(1.0 + rate.value(), years.value());
        return ratio(rate.value() * grown / (grown - 1.0));
    }};

inline constexpr Formula<Ratio, Ratio> plainRecovery{Term::CapitalRecovery,
                                                     {Term::HorizonYears},
                                                     "1/horizon_years",
                                                     "capital recovery factor without interest",
                                                     [](Ratio years) -> Ratio { return 1.0 / years; }};

inline constexpr Formula<Money, Money, Ratio> annualCost{
    Term::AnnualCost,
    {Term::PresentCost, Term::CapitalRecovery},
    "present_cost*capital_recovery",
    "definition",
    [](Money present, Ratio recovery) -> Money { return present * recovery; }};

/// Without a discount rate simply the total over the hours. A price that never changes is its own hourly cost at any rate.
inline constexpr Formula<MoneyRate, Money, Ratio, Duration> hourCost{
    Term::CostPerHour,
    {Term::PresentCost, Term::DiscountedMonths, Term::PlanningMonth},
    "present_cost/(discounted_months*planning_month)",
    "the level price an hour, paid by the month, that is worth as much at the start",
    [](Money present, Ratio months, Duration month) -> MoneyRate { return present / (months * month); }};

// own against another
inline constexpr Formula<Money, Money, Ratio, Money, Ratio, Money, Ratio, Money, Ratio, Money, Ratio, Money,
                         Ratio, Money, Money>
    hybridCost{
        Term::OptionTotal,
        {Term::FixedPart, Term::OwnScale, Term::OwnPart, Term::AcceleratorScale, Term::AcceleratorPart,
         Term::PowerScale, Term::PowerPart, Term::RackScale, Term::RackPart, Term::RentedScale,
         Term::RentedPart, Term::TokenScale, Term::TokenPart, Term::DataPart},
        "fixed_part+own_scale*own_part+accelerator_scale*accelerator_part+power_scale*power_part+rack_scale*rack_part+rented_scale*rented_part+token_scale*token_part"
        "+data_part",
        "staff and what does not grow with the hardware once, licences by accelerators, electricity and cooling by what is drawn, whole racks, data where it is cheaper, the rest by what is owned, "
        "rented and bought by the token",
        [](Money fixed, Ratio own, Money ownPart, Ratio accelerators, Money licences, Ratio power,
           Money powerPart, Ratio racks, Money rackPart, Ratio rented, Money rentedPart, Ratio tokens,
           Money tokenPart, Money data) -> Money {
            return fixed + own * ownPart + accelerators * licences + power * powerPart + racks * rackPart +
                   rented * rentedPart + tokens * tokenPart + data;
        }};

inline constexpr Formula<Money, Money, Money> priceOfConstraint{
    Term::ConstraintPrice,
    {Term::PermittedCost, Term::RefusedCost},
    "permitted_cost-refused_cost",
    "the cheapest way that is permitted and serves the demand, over the cheapest were what is refused permitted",
    [](Money permitted, Money refused) -> Money { return permitted - refused; }};

// what is produced
inline constexpr Formula<MoneyRate, MoneyRate, Ratio> workloadRate{
    Term::WorkloadCost,
    {Term::CostPerHour, Term::Share},
    "cost_per_hour*share",
    "by the share of accelerators that work for it",
    [](MoneyRate rate, Ratio share) -> MoneyRate { return rate * share; }};

inline constexpr Formula<MoneyPerWork, MoneyRate, WorkRate> costPerWork{
    Term::CostPerWork,
    {Term::WorkloadCost, Term::MeanDemand},
    "workload_cost/mean_demand",
    "definition",
    [](MoneyRate rate, WorkRate demand) -> MoneyPerWork { return rate / demand; }};

inline constexpr Formula<MoneyPerWork, MoneyRate, Ratio, WorkRate> costPerWorkFullyUsed{
    Term::CostPerWork,
    {Term::WorkloadCost, Term::AcceleratorsPaid, Term::AcceleratorRate},
    "workload_cost/(accelerators_paid*accelerator_rate)",
    "if all that is paid for worked without pause",
    [](MoneyRate rate, Ratio count, WorkRate speed) -> MoneyPerWork { return rate / (count * speed); }};

inline constexpr Formula<Money, MoneyRate, Frequency> costPerItem{
    Term::CostPerItem,
    {Term::WorkloadCost, Term::Items},
    "workload_cost/items",
    "definition",
    [](MoneyRate rate, Frequency items) -> Money { return rate / items; }};

inline constexpr Formula<MoneyPerToken, Money, Tokens> costPerOutputToken{
    Term::CostPerToken,
    {Term::CostPerItem, Term::OutputTokens},
    "cost_per_item/output_tokens",
    "all cost on the output",
    [](Money item, Tokens out) -> MoneyPerToken { return item / out; }};

inline constexpr Formula<MoneyPerToken, Money, Tokens, Tokens> costPerAnyToken{
    Term::CostPerToken,
    {Term::CostPerItem, Term::InputTokens, Term::OutputTokens},
    "cost_per_item/(input_tokens+output_tokens)",
    "input and output alike",
    [](Money item, Tokens in, Tokens out) -> MoneyPerToken { return item / (in + out); }};

inline constexpr Formula<MoneyPerToken, Money, Tokens, Tokens, Ratio> costPerInputToken{
    Term::CostPerToken,
    {Term::CostPerItem, Term::InputTokens, Term::OutputTokens, Term::OutputWeight},
    "cost_per_item/(input_tokens+output_tokens*output_weight)",
    "an output token weighs as many input tokens",
    [](Money item, Tokens in, Tokens out, Ratio weight) -> MoneyPerToken {
        return item / (in + out * weight);
    }};

inline constexpr Formula<MoneyPerToken, MoneyPerToken, Ratio> weightedOutputToken{
    Term::CostPerToken,
    {Term::InputTokenCost, Term::OutputWeight},
    "input_token_cost*output_weight",
    "definition",
    [](MoneyPerToken in, Ratio weight) -> MoneyPerToken { return in * weight; }};

inline constexpr Formula<MoneyPerToken, MoneyPerToken, Ratio, Ratio> blendedToken{
    Term::CostPerToken,
    {Term::InputTokenCost, Term::OutputWeight, Term::BlendInputShare},
    "input_token_cost*(blend_input_share+(1-blend_input_share)*output_weight)",
    "the declared blend of input and output",
    [](MoneyPerToken in, Ratio weight, Ratio share) -> MoneyPerToken {
        return in * (share.value() + (1.0 - share.value()) * weight.value());
    }};

/// Every formula of this discipline, for tests and lists.
inline constexpr auto economicsFormulas = std::make_tuple(
    pricePaid, shareOfPrice, unitsBought, unitsPower, buildingCost, powerFee, monthlyFee, licenceRate,
    loadedPower, twoTariffs, shareOfBill, goodputLoss, runningTotal, runningPresent, paidLater,
    straightCharge, annuityCharge, interestPart, monthCost, overheadPart, lifetimeCost, capitalRecovery,
    plainRecovery, annualCost, hourCost, hybridCost, priceOfConstraint, workloadRate, costPerWork,
    costPerWorkFullyUsed, costPerItem, costPerOutputToken, costPerAnyToken, costPerInputToken,
    weightedOutputToken, blendedToken);

}  // namespace headroom::formulas
