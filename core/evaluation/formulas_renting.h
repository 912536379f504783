// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formulas_exchange.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace headroom::formulas {

// spot
inline constexpr Formula<Ratio, Frequency, Duration, Duration> lostHours{
    Term::LostHours,
    {Term::Interruptions, Term::LostWork, Term::RestartTime},
    "interruptions*(lost_work+restart_time)",
    "share of the hours paid that yield nothing",
    [](Frequency interruptions, Duration work, Duration restart) -> Ratio {
        return interruptions * (work + restart);
    }};

inline constexpr Formula<Ratio, Ratio, Ratio> instancesPaid{
    Term::InstancesRented,
    {Term::InstancesWorking, Term::LostHours},
    "instances_working/(1-lost_hours)",
    "hours rented again for those that interruptions lost",
    [](Ratio working, Ratio lost) -> Ratio { return working / (1.0 - lost.value()); }};

/// A part of a workload's demand.
inline constexpr Formula<Ratio, Ratio, Ratio> demandPart{
    Term::InstancesRented,
    {Term::InstancesRented, Term::DemandShare},
    "instances_rented*demand_share",
    "the rest of the demand is served elsewhere",
    [](Ratio all, Ratio share) -> Ratio { return all * share; }};

inline constexpr Formula<Ratio, WorkRate, Ratio, WorkRate, Ratio> peakPartInstances{
    Term::InstancesRented,
    {Term::PeakDemand, Term::AcceleratorsPerInstance, Term::AcceleratorRate, Term::DemandShare},
    "ceil(peak_demand*demand_share/(accelerators_per_instance*accelerator_rate))",
    "whole instances for its part of the busiest hour, around the clock",
    [](WorkRate demand, Ratio perInstance, WorkRate rate, Ratio share) -> Ratio {
        return ratio(std::ceil((demand * share / (perInstance * rate)).value()));
    }};

inline constexpr Formula<Frequency, Frequency, Ratio> itemsPart{
    Term::Items,
    {Term::Items, Term::DemandShare},
    "items*demand_share",
    "the rest of the demand is served elsewhere",
    [](Frequency items, Ratio share) -> Frequency { return items * share; }};

// savings plan
inline constexpr Formula<MoneyRate, MoneyRate, Ratio> planPrice{
    Term::PlanPrice,
    {Term::InstancePrice, Term::PlanDiscount},
    "instance_price*(1-plan_discount)",
    "definition",
    [](MoneyRate price, Ratio discount) -> MoneyRate { return price * (1.0 - discount.value()); }};

inline constexpr Formula<Ratio, MoneyRate, MoneyRate> instancesCovered{
    Term::InstancesCovered,
    {Term::CommittedSpend, Term::PlanPrice},
    "committed_spend/plan_price",
    "definition",
    [](MoneyRate spend, MoneyRate price) -> Ratio { return spend / price; }};

inline constexpr Formula<Ratio, Ratio, Ratio> instancesBeyond{
    Term::InstancesBeyond,
    {Term::InstancesRented, Term::InstancesCovered},
    "max(instances_rented-instances_covered,0)",
    "as many at every hour",
    [](Ratio rented, Ratio covered) -> Ratio { return std::max(rented - covered, ratio(0)); }};

inline constexpr Formula<MoneyRate, Ratio, MoneyRate> beyondRate{
    Term::BeyondRate,
    {Term::InstancesBeyond, Term::InstancePrice},
    "instances_beyond*instance_price",
    "what goes beyond the commitment is paid on demand",
    [](Ratio beyond, MoneyRate price) -> MoneyRate { return beyond * price; }};

inline constexpr Formula<MoneyRate, MoneyRate, MoneyRate> savingsRate{
    Term::CloudRate,
    {Term::CommittedSpend, Term::BeyondRate},
    "committed_spend+beyond_rate",
    "a commitment is paid whether it is used or not",
    [](MoneyRate spend, MoneyRate beyond) -> MoneyRate { return spend + beyond; }};

inline constexpr Formula<MoneyRate, MoneyRate, Ratio, Ratio, MoneyRate> unusedSpend{
    Term::UnusedSpend,
    {Term::CommittedSpend, Term::InstancesRented, Term::InstancesBeyond, Term::PlanPrice},
    "max(committed_spend-(instances_rented-instances_beyond)*plan_price,0)",
    "definition",
    [](MoneyRate spend, Ratio rented, Ratio beyond, MoneyRate price) -> MoneyRate {
        return std::max(spend - (rented - beyond) * price, MoneyRate{});
    }};

// terms
inline constexpr Formula<Money, MoneyRate, Duration, Ratio> upfrontPaid{
    Term::UpfrontPaid,
    {Term::CommittedSpend, Term::TermLength, Term::UpfrontShare},
    "committed_spend*term_length*upfront_share",
    "share of a term's price paid on its first day, at the same price per hour",
    [](MoneyRate rate, Duration term, Ratio share) -> Money { return rate * term * share; }};

inline constexpr Formula<Money, Ratio, Money> upfrontFees{
    Term::UpfrontPaid,
    {Term::InstancesRented, Term::UpfrontFee},
    "instances_rented*upfront_fee",
    "fee of each instance, on the first day of a term",
    [](Ratio count, Money fee) -> Money { return count * fee; }};

inline constexpr Formula<MoneyRate, Money, Duration> feeRate{
    Term::FeeRate,
    {Term::UpfrontPaid, Term::TermLength},
    "upfront_paid/term_length",
    "spread over the term",
    [](Money paid, Duration term) -> MoneyRate { return paid / term; }};

inline constexpr Formula<MoneyRate, MoneyRate, MoneyRate, Ratio> rateWithoutUpfront{
    Term::RunningRate,
    {Term::CloudRate, Term::CommittedSpend, Term::UpfrontShare},
    "cloud_rate-committed_spend*upfront_share",
    "what is paid by the hour beside what was paid up front",
    [](MoneyRate rate, MoneyRate committed, Ratio share) -> MoneyRate { return rate - committed * share; }};

inline constexpr Formula<Money, MoneyRate, Duration> stillOwed{
    Term::StillOwed,
    {Term::CommittedSpend, Term::TimeBeyond},
    "committed_spend*time_beyond",
    "at today's price",
    [](MoneyRate rate, Duration time) -> Money { return rate * time; }};

inline constexpr Formula<Money, MoneyRate, Duration, Ratio> stillOwedRenewed{
    Term::StillOwed,
    {Term::CommittedSpend, Term::TimeBeyond, Term::PriceLevel},
    "committed_spend*time_beyond*price_level",
    "at the price of the last renewal",
    [](MoneyRate rate, Duration time, Ratio level) -> Money { return rate * time * level; }};

// data
inline constexpr Formula<MoneyRate, MoneyRate, Ratio> dataShare{
    Term::DataRate,
    {Term::DataRate, Term::Share},
    "data_rate*share",
    "by what each workload sends",
    [](MoneyRate rate, Ratio share) -> MoneyRate { return rate * share; }};

inline constexpr Formula<Bytes, Bytes, Bytes, Bytes> bytesInTier{
    Term::BytesInTier,
    {Term::DataSent, Term::TierBegin, Term::TierEnd},
    "max(min(data_sent,tier_end)-tier_begin,0)",
    "definition",
    [](Bytes sent, Bytes begin, Bytes end) -> Bytes {
        return std::max(std::min(sent, end) - begin, Bytes{});
    }};

inline constexpr Formula<Bytes, Bytes, Bytes> bytesInLastTier{
    Term::BytesInTier,
    {Term::DataSent, Term::TierBegin},
    "max(data_sent-tier_begin,0)",
    "all that goes beyond the highest tier",
    [](Bytes sent, Bytes begin) -> Bytes { return std::max(sent - begin, Bytes{}); }};

inline constexpr Formula<Money, Bytes, MoneyPerByte> tierCost{
    Term::EgressBill,
    {Term::BytesInTier, Term::EgressPrice},
    "bytes_in_tier*egress_price",
    "definition",
    [](Bytes sent, MoneyPerByte price) -> Money { return sent * price; }};

inline constexpr Formula<Bytes, ByteRate, Duration> sentInMonth{
    Term::DataSent,
    {Term::MeanEgress, Term::BillingMonth},
    "mean_egress*billing_month",
    "definition",
    [](ByteRate rate, Duration month) -> Bytes { return rate * month; }};

inline constexpr Formula<MoneyRate, Money, Duration> egressRate{
    Term::DataRate,
    {Term::EgressBill, Term::BillingMonth},
    "egress_bill/billing_month",
    "definition",
    [](Money bill, Duration month) -> MoneyRate { return bill / month; }};

inline constexpr Formula<MoneyRate, Bytes, MoneyPerByte, Duration> storageRate{
    Term::DataRate,
    {Term::StoredData, Term::StoragePrice, Term::BillingMonth},
    "stored_data*storage_price/billing_month",
    "definition",
    [](Bytes stored, MoneyPerByte price, Duration month) -> MoneyRate { return stored * price / month; }};

inline constexpr Formula<Bytes, Bytes, Ratio> storedCopies{
    Term::StoredData,
    {Term::StoredData, Term::Copies},
    "stored_data*copies",
    "the cloud's own redundancy is in its price",
    [](Bytes stored, Ratio copies) -> Bytes { return stored * copies; }};

inline constexpr Formula<MoneyRate, ByteRate, MoneyPerByte> deliveryRate{
    Term::DataRate,
    {Term::MeanEgress, Term::EgressPrice},
    "mean_egress*egress_price",
    "definition",
    [](ByteRate sent, MoneyPerByte price) -> MoneyRate { return sent * price; }};

inline constexpr Formula<MoneyRate, Frequency, Money> gatewayRate{
    Term::CloudExtraRate,
    {Term::Requests, Term::GatewayPrice},
    "requests*gateway_price/1000000",
    "priced by the million requests",
    [](Frequency requests, Money price) -> MoneyRate { return requests * price / 1e6; }};

// tokens
inline constexpr Formula<MoneyPerToken, MoneyPerToken, Ratio, MoneyPerToken> cachedInput{
    Term::InputPrice,
    {Term::ListPrice, Term::CachedShare, Term::CachedPrice},
    "list_price*(1-cached_share)+cached_price*cached_share",
    "mean of what the provider finds in its cache and what it does not",
    [](MoneyPerToken list, Ratio share, MoneyPerToken cached) -> MoneyPerToken {
        return list * (1.0 - share.value()) + cached * share;
    }};

inline constexpr Formula<MoneyPerToken, MoneyPerToken, Ratio> batchPrice{
    Term::BatchPrice,
    {Term::ListPrice, Term::BatchDiscount},
    "list_price*(1-batch_discount)",
    "definition",
    [](MoneyPerToken list, Ratio discount) -> MoneyPerToken { return list * (1.0 - discount.value()); }};

inline constexpr Formula<MoneyPerToken, MoneyPerToken, Ratio, MoneyPerToken> batchedInput{
    Term::InputPrice,
    {Term::InputPrice, Term::BatchedRequests, Term::BatchPrice},
    "input_price*(1-batched_requests)+batch_price*batched_requests",
    "mean of what is asked at once and what is sent in batches, where nothing is cached",
    [](MoneyPerToken live, Ratio share, MoneyPerToken batch) -> MoneyPerToken {
        return live * (1.0 - share.value()) + batch * share;
    }};

inline constexpr Formula<MoneyPerToken, MoneyPerToken, Ratio, MoneyPerToken> batchedOutput{
    Term::OutputPrice,
    {Term::OutputPrice, Term::BatchedRequests, Term::BatchPrice},
    "output_price*(1-batched_requests)+batch_price*batched_requests",
    "mean of what is asked at once and what is sent in batches",
    [](MoneyPerToken live, Ratio share, MoneyPerToken batch) -> MoneyPerToken {
        return live * (1.0 - share.value()) + batch * share;
    }};

// what data and places cost
inline constexpr Formula<MoneyRate, MoneyRate, MoneyRate> costLeft{
    Term::CostLeft,
    {Term::CostPerHour, Term::DirectCost},
    "cost_per_hour-direct_cost",
    "what keeping and sending data costs is no cost of computing",
    [](MoneyRate all, MoneyRate data) -> MoneyRate { return all - data; }};

inline constexpr Formula<MoneyPerByte, MoneyRate, ByteRate> costPerByte{
    Term::CostPerByte,
    {Term::WorkloadCost, Term::MeanEgress},
    "workload_cost/mean_egress",
    "definition",
    [](MoneyRate rate, ByteRate sent) -> MoneyPerByte { return rate / sent; }};

inline constexpr Formula<Money, Money, Ratio> siteCost{
    Term::SiteTotal,
    {Term::CategoryTotal, Term::SiteShare},
    "category_total*site_share",
    "definition",
    [](Money total, Ratio share) -> Money { return total * share; }};

/// Every formula of this discipline, for tests and lists.
inline constexpr auto rentingFormulas = std::make_tuple(
    exchanged<Money>, exchanged<MoneyRate>, lostHours, instancesPaid, demandPart, peakPartInstances,
    itemsPart, planPrice, instancesCovered, instancesBeyond, beyondRate, savingsRate, unusedSpend,
    upfrontPaid, upfrontFees, feeRate, rateWithoutUpfront, stillOwed, stillOwedRenewed, dataShare,
    bytesInTier, bytesInLastTier, tierCost, sentInMonth, egressRate, storageRate, storedCopies, deliveryRate,
    gatewayRate, cachedInput, batchPrice, batchedInput, batchedOutput, costLeft, costPerByte, siteCost);

}  // namespace headroom::formulas
