// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/ids.h"
#include "core/scenario/input.h"

#include <cstdint>
#include <optional>
#include <string>

namespace headroom {

enum class CloudPricing : std::uint8_t {
    OnDemand,
    Spot,
    Reserved1,
    Reserved3,
    Reserved5,
    Stated,
    SavingsPlan,  ///< so much is spent an hour at a discount, used or not; what goes beyond is on demand
};
enum class CloudSizing : std::uint8_t {
    Fixed,  ///< `count` instances around the clock
    Mean,   ///< autoscaled without waste to the mean demand of the workload
    Peak,   ///< whole instances for the busiest hour, around the clock
};

struct CloudCommitment {
    CloudId id;
    std::string name;
    std::string instance;  ///< catalogue id
    WorkloadId workload;   ///< for Mean and Peak: sized by the deployment that serves it
    CloudPricing pricing = CloudPricing::OnDemand;
    CloudSizing sizing = CloudSizing::Fixed;
    Input<Ratio> count;
    std::optional<Input<MoneyRate>> rate{};  ///< per instance; for Stated, or to replace the catalogue's
    /// Stated and SavingsPlan: the price and the obligation to pay hold so long, then anew at the price of the time; none. Reservations
    /// have their own.
    std::optional<Input<Duration>> term{};
    /// With a term: share of its price paid on its first day, at the same price per hour; 0.
    std::optional<Input<Ratio>> upfront{};
    /// With a term: of one instance, paid on its first day beside the price per hour, as price lists of reservations have it; 0.
    std::optional<Input<Money>> upfrontFee{};
    std::optional<Input<Ratio>> share{};  ///< Mean and Peak: of the workload's demand that it takes; 1
    std::optional<Input<MoneyRate>> commitment{};          ///< SavingsPlan: spent in any case
    std::optional<Input<Ratio>> planDiscount{};            ///< SavingsPlan: off the price on demand; 0
    std::optional<Input<Frequency>> interruptions{};       ///< Spot and Stated: of one instance; 0
    std::optional<Input<Duration>> lostWork{}, restart{};  ///< of paid time, by one interruption; 0
    /// Why it may not be used for this plan (a law, a contract, a policy); empty: it may. What is refused is priced to compare with and
    /// is no way to decide for.
    std::string refused{};

    bool operator==(const CloudCommitment&) const = default;
};

struct ApiCommitment {
    ApiId id;
    std::string name;
    std::string api;  ///< catalogue id, may be empty when both prices are stated
    WorkloadId workload;
    std::optional<Input<MoneyPerToken>> inputPrice{};
    std::optional<Input<MoneyPerToken>> outputPrice{};
    std::optional<Input<Ratio>> share{};        ///< of the workload's demand that it takes; 1
    std::optional<Input<Ratio>> cachedShare{};  ///< of the input tokens, found in the provider's cache; 0
    std::optional<Input<MoneyPerToken>> cachedPrice{};  ///< of those; replaces the catalogue's
    std::optional<Input<Ratio>> batchShare{};           ///< of the requests, sent in batches; 0
    std::optional<Input<Ratio>> batchDiscount{};  ///< off both prices; replaces the catalogue's batch prices
    std::string refused{};                        ///< as of a cloud commitment

    bool operator==(const ApiCommitment&) const = default;
};

/// What the cloud takes for sending out data: a price for what goes beyond so many bytes a month, up to where the next tier begins.
struct EgressTier {
    EgressTierId id;
    std::string name;
    Input<Bytes> above;         ///< a billing month
    Input<MoneyPerByte> price;  ///< 0 for a free allowance

    bool operator==(const EgressTier&) const = default;
};

}  // namespace headroom
