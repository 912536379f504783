// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/ids.h"
#include "core/units/units.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Unknown when an input it needs is unknown.
template <class Q>
using Known = std::optional<Q>;

/// A known quantity's number in SI units (money: of the plan's currency).
template <class Q>
std::optional<double> siValue(const Known<Q>& known)
{
    return known ? std::optional(known->value()) : std::nullopt;
}

/// A way of getting the work done. OtherSpace is the plan's own hardware in the space that the plan did not choose (a building of
/// one's own or colocation), where both are described.
enum class CostOption : std::uint8_t { Own, OtherSpace, Cloud, Api, Hybrid };
/// "own", "other_space", "cloud", "api", "hybrid": in the names of results, of studies and in what a finding details.
std::string_view optionName(CostOption option);

/// What money is paid for; receipts (loans drawn, residual values, tax relief) are negative.
enum class CostCategory : std::uint8_t {
    Purchase,
    Building,
    Electricity,
    Cooling,
    Colocation,  ///< racks, space, a building's upkeep
    Staff,
    Maintenance,
    Licences,
    Insurance,
    Training,
    Data,  ///< of one's own: keeping and sending what delivery workloads store and send
    Other,
    Cloud,
    CloudExtras,  ///< the rows of the hidden-cost checklist, setting up and leaving
    Api,
    Loan,  ///< drawn, negative
    Principal,
    Interest,
    Lease,
    Tax,       ///< relief, negative
    Residual,  ///< got back, negative
    Decommissioning,
};
inline constexpr std::size_t costCategories = 22;
/// As in paths, JSON and CSV: "electricity", "cloud-extras".
std::string_view categoryName(CostCategory category);

/// Money by month: index 0 is what is paid at the start, 1 to n are the planning months, paid at their ends.
struct CashFlow {
    std::array<std::vector<Money>, costCategories> byCategory;  ///< empty where nothing is ever paid
    std::vector<Money> total;
    std::vector<Money> cumulative;

    const std::vector<Money>& of(CostCategory category) const
    {
        return byCategory[static_cast<std::size_t>(category)];
    }
};

/// What one workload's work costs under an option.
struct UnitCost {
    WorkloadId workload;
    Known<MoneyRate> perHour;  ///< its part of what the option costs by the hour
    Known<Money> perItem;
    Known<MoneyPerWork> perWork;  ///< audio hour, frame; for serving output tokens
    /// Serving: all cost on the output tokens; on all tokens alike; on the declared blend.
    Known<MoneyPerToken> perOutputToken, perToken, perBlendedToken;
    /// On both by the weight of an output token: what is read at the one and written at the other comes to all cost.
    Known<MoneyPerToken> perInputToken, perWeightedOutputToken;
    Known<MoneyPerWork> perWorkFullyUsed;  ///< if the accelerators paid for worked without pause
    Known<MoneyPerByte> perByte;           ///< delivery: of what is sent
};

struct OptionResult {
    CostOption option = CostOption::Own;
    bool refused =
        false;           ///< takes a line that the plan refuses: priced to compare with, no way to decide for
    CashFlow flow;       ///< empty when a part is unknown
    Known<Money> total;  ///< sum of the flow
    Known<Money> present;  ///< the same, discounted to the start
    Known<Money> annual;   ///< present cost spread over the years of the horizon, with interest: of one year
    Known<MoneyRate> perHour;  ///< level price an hour, paid by the month, of the same present cost
    std::vector<UnitCost> units;
    // against owning; unset for Own itself, and where what is owned does not serve the demand
    Known<Ratio> breakEvenMonths;   ///< from then on owning has cost less
    int breakEvens = 0;             ///< how often the lines of money paid so far cross, from either side
    Known<Ratio> discountedMonths;  ///< the same, of discounted money
    Known<Money> saving;            ///< present value of owning instead
    Known<Ratio>
        internalRate;  ///< of owning, quoted as the discount rate; unset where it first saves, or unless there is one
    std::vector<Ratio> internalRates;  ///< all above -100 %, as far as they can be told, rising
    Known<Ratio> costRatio;            ///< its total over owning's: the rule of 60 to 70 %
    Known<Ratio>
        winningUse;  ///< from which owning costs less: of what is owned, where renting follows the demand; else of the hours rented
};

/// A class of assets paid off together.
enum class AssetClass : std::uint8_t { Servers, Network, Storage, Plant, Building, Other };
inline constexpr std::size_t assetClasses = 6;

/// What an asset costs by the month over its life: a level payment, parted into the asset's price and interest.
struct CapitalCharge {
    Known<Money> charge, amortisation, interest;
};

/// One month of one's own at today's prices with everything delivered, capital paid off over its life.
struct MonthlyCost {
    std::array<CapitalCharge, assetClasses> capital;
    Known<Money> electricity;  ///< of the IT
    Known<Money> overhead;     ///< electricity beyond the IT, by PUE
    Known<Money> cooling, space, staff, maintenance, other;
    Known<Money> total;
    Known<Money> lifetime;  ///< such months over the horizon

    const CapitalCharge& of(AssetClass asset) const { return capital[static_cast<std::size_t>(asset)]; }
};

/// What of owning's total is spent for one site: what it is billed itself, and of what is common its share by purchases, planned power
/// or racks, as the cost goes by one or the other.
struct SiteCost {
    SiteId site;
    std::array<Known<Money>, costCategories> byCategory;  ///< unset where nothing is ever paid
    Known<Money> total;
};

/// What one cloud commitment comes to, at today's prices.
struct CloudPart {
    CloudId id;
    Known<Ratio> working;             ///< instances that do the work
    Known<Ratio> paid;                ///< the same with the hours that interruptions lose
    Known<Ratio> lostHours;           ///< share of the hours paid; unset without interruptions
    Known<MoneyRate> rate;            ///< with what is paid up front, spread over its term
    Known<Money> upfront;             ///< paid on the first day of a term; unset where nothing is
    Known<MoneyRate> beyond, unused;  ///< savings plan: on demand above it, and of it what is not used
    Known<Money>
        owed;  ///< for the time after the plan's end, to which its last term obliges; unset where none
};

/// Own the base, rent what is above it or buy it by the token.
struct HybridSplit {
    WorkloadId workload;      ///< the first of those split
    int workloads = 0;        ///< that are split
    Known<Ratio> ownedShare;  ///< of the accelerators that their busiest hours need: given, or the cheapest
    Known<Ratio> instances;   ///< rented on average
    Known<Ratio> tokens;      ///< of what all by the token costs, what is bought so; unset without an API
    Known<Ratio> ownScale;    ///< what is bought, over the hardware planned, by price
    Known<Ratio> racks;       ///< whole ones, of those planned
    Known<Ratio> servers;     ///< whole ones that are owned, reserve and all
    Known<Ratio> planned;     ///< servers, of which those are
    bool found = false;       ///< the share was sought, not given
    bool overfull = false;    ///< work that is only done at home needs more than is planned there
};

/// Where one workload runs in the hybrid, and what each way of running it adds to the present cost while the others stay where they are:
/// servers that only it needs, instances, tokens. What several share is nobody's alone, so the rows need not add up.
struct WorkloadPlacement {
    WorkloadId workload;
    Known<Ratio> ownedShare;              ///< of its work; of what is stored and sent
    Known<Ratio> instances;               ///< rented on average
    Known<Ratio> tokenShare;              ///< of all its work
    Known<Money> owned, rented, byToken;  ///< all of it so; unset where the plan has no such line
    bool rentingRefused = false, tokensRefused = false;  ///< then those are priced to compare with only
};

/// A rented line that the plan refuses.
struct RefusedLine {
    CostOption way = CostOption::Cloud;  ///< Cloud or Api
    std::uint64_t id = 0;
    std::string name, reason;
    /// What permitting it alone would save: the cheapest permitted way over the cheapest were this line permitted too.
    Known<Money> price;
};

/// The cheapest way were nothing refused.
struct UnboundWay {
    CostOption way = CostOption::Cloud;
    Known<Money> total;
    HybridSplit split;                         ///< of a hybrid
    std::vector<WorkloadPlacement> placement;  ///< of a hybrid
};

/// What the plan comes down to.
struct Decision {
    std::optional<CostOption>
        cheapest;  ///< of those that are permitted, serve the demand and have a known total
    std::vector<RefusedLine> refused;  ///< clouds first, in the scenario's order
    Known<Money> constraint;           ///< of all refusals together; unset without any
    Known<Money> permitted;  ///< what the price of the constraint is counted from; unset without any
    std::optional<UnboundWay>
        unbound;  ///< which the price of the constraint goes down to; none where it costs no less
};

/// One row of the checklist of costs that a price per hour leaves out.
enum class HiddenCost : std::uint8_t {
    Storage,
    Network,
    ControlPlane,
    Support,
    Goodput,
    Setup,
    Debugging,
    OtherCompute
};
inline constexpr std::size_t hiddenCosts = 8;
enum class HiddenCostState : std::uint8_t { NotConsidered, Zero, Filled };

/// Renting instead of buying by the token.
struct RentingAgainstApi {
    Known<Money> saving;           ///< present value of renting instead
    Known<Ratio> breakEvenMonths;  ///< from then on renting has cost less
    int breakEvens = 0;            ///< how often the lines of money paid so far cross, from either side
    Known<Ratio> costRatio;        ///< what the API costs over what renting does
    Known<Ratio>
        winningUse;  ///< share of what is asked of the API now from which renting the same instances costs less
};

struct EconomicsResult {
    int months = 0;                     ///< of the flows; 0 when there are none
    std::vector<OptionResult> options;  ///< those that the plan has
    MonthlyCost monthly;
    HybridSplit hybrid;
    std::array<HiddenCostState, hiddenCosts> hiddenCloud{};
    Known<Ratio> capitalRecovery;   ///< a year's share of a sum paid back with interest over the horizon
    Known<Ratio> hoursPerDay;       ///< rented so many hours a day the cloud costs what owning does
    std::vector<SiteCost> sites;    ///< of owning: those with racks, in the scenario's order
    std::vector<CloudPart> clouds;  ///< in the scenario's order
    /// Leaving the cloud when the plan ends: as stated, sending out what is stored, and what is still owed.
    Known<Money> cloudExit;
    std::optional<RentingAgainstApi> rentingAgainstApi;  ///< where the plan has both
    std::vector<WorkloadPlacement> placement;            ///< of the hybrid, in the scenario's order
    Decision decision;

    const OptionResult* find(CostOption option) const
    {
        for (const OptionResult& one : options) {
            if (one.option == option)
                return &one;
        }
        return nullptr;
    }
};

}  // namespace headroom
