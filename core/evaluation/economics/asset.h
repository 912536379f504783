// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/calculator.h"
#include "core/evaluation/economics/cash_sheet.h"
#include "core/results/economics.h"
#include "core/scenario/scenario.h"

#include <vector>

namespace headroom {

/// Something bought: what it is paid off and sold by.
struct Asset {
    AssetClass kind = AssetClass::Servers;
    CostCategory category = CostCategory::Purchase;
    Traced<Money> price;           ///< at today's prices, as paid
    int month = 0;                 ///< of delivery
    Traced<Ratio> life;            ///< planning months
    Traced<Ratio> residual;        ///< share of the price left after its life
    Traced<Ratio> yearlyInterest;  ///< for its capital charge
    bool renewed = false;          ///< by the refresh cycle, or by a new lease when one ends
    int refresh = 0;               ///< planning months after which it is bought anew; 0: never
    double leftAtEnd = 0;          ///< share of the price got back when the horizon ends, or at a renewal
    std::optional<double> fundingRate{};  ///< of its own loan or lease, a year; unset: the plan's
    Funding funding = Funding::Cash;
    std::optional<double> fundingMonths{};     ///< planning months of its loan or lease; unset: its life
    CostDriver driver = CostDriver::Hardware;  ///< by which a mix keeps it
};

/// Planning months after which an asset is bought or leased anew; more than the horizon has: never.
int renewalCycle(const Asset& asset, int horizonMonths);

/// Pays for the assets, each by its funding: purchases and renewals, loans or leases, residual values, and the tax that
/// depreciation, interest and running costs give back. A lease that ends with the plan before its term is settled like a loan; what
/// is leased and not renewed is bought for its residual value at the end of the term. Returns what leases were settled with.
Money payAssets(CashSheet& sheet, const Finance& finance, const std::vector<Asset>& assets);

/// A stated sum, at the plan's end.
void payDecommissioning(const Calculator& calculate, const Finance& finance, CashSheet& sheet);

/// What an asset costs by the month over its life.
struct TracedCharge {
    Traced<Money> charge, amortisation, interest;
};
TracedCharge capitalCharge(const Calculator& calculate, const MonthAxis& axis, const Asset& asset);

}  // namespace headroom
