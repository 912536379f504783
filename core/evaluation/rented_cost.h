// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/capacity.h"
#include "core/evaluation/economics/cash_sheet.h"

#include <optional>
#include <vector>

namespace headroom {

/// One commitment, at today's prices.
struct RentedPart {
    Traced<MoneyRate> rate;             ///< all of it, what is paid up front spread over its term
    RunningCost cost;                   ///< what of it is paid by the hour
    std::optional<RunningCost> beyond;  ///< of a savings plan, on demand; no part of `cost`
    Traced<Money> upfront;              ///< paid on the first day of each term
    Traced<Money> owed;                 ///< for the time after the plan's end, to which the last term obliges
    Traced<Money> rest;  ///< the same, paid at the plan's end for a term that is longer than it
    int termMonths = 0;  ///< of planning months; 0 without a term
    WorkloadId workload;
    Traced<Ratio> instances, perInstance;  ///< cloud: those that work
    Traced<Ratio> paid;                    ///< cloud: the same with the hours that interruptions lose
    Traced<MoneyRate> instancePrice;       ///< cloud
    Traced<MoneyRate>
        shortPrice;  ///< cloud with a term: on demand, for less than the term; unknown where no catalogue has it
    Traced<WorkRate> acceleratorRate;        ///< cloud, where its accelerator's speed is known
    CloudSizing sizing = CloudSizing::Mean;  ///< cloud: as it is billed
    std::optional<Ratio>
        outputWeight{};  ///< API: price of an output token over that of an input token, where both are known
};
struct RentedRates {
    Traced<MoneyRate> cloud, api;
    std::vector<RentedPart> clouds, apis;  ///< in the scenario's order
};
/// Cost of the cloud and API commitments; into `results.cost` and findings about prices nobody knows.
RentedRates evaluateRentedCost(const Calculator& calculate, const Catalogue& catalogue,
                               const Scenario& scenario, const Capacity& capacity, const MonthAxis& axis,
                               Results& results);

}  // namespace headroom
