// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// What keeping and sending the data of one delivery workload costs, at today's prices; zero where no price is given.
struct DataCost {
    const Workload* workload = nullptr;
    Traced<ByteRate> sent;         ///< mean
    Traced<Bytes> single;          ///< stored, one copy
    Traced<Bytes> stored;          ///< all copies, as the user counts it
    Traced<MoneyRate> own, cloud;  ///< the cloud's with its support, where that is a share of the bill
    bool ownPriced = false, cloudPriced = false;  ///< a price is stated, be it zero
};
struct DataCosts {
    std::vector<DataCost> workloads;  ///< those that deliver, in the scenario's order
    Traced<MoneyRate> gateway;        ///< of the requests that the cloud answers

    Traced<MoneyRate> own(const Calculator& calculate) const;
    Traced<MoneyRate> cloud(const Calculator& calculate) const;
};
DataCosts evaluateDataCosts(const Calculator& calculate, const Scenario& scenario);

/// What sending out so many bytes within one month costs by the plan's tiers; zero without tiers.
Traced<Money> egressCost(const Calculator& calculate, const Scenario& scenario, const Traced<Bytes>& sent);

}  // namespace headroom
