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
    bool renewed = false;          ///< bought anew by the plan's refresh cycle
    double leftAtEnd = 0;          ///< share of the price got back when the horizon ends, or at a renewal
};

/// Pays for the assets by the plan's funding: purchases and renewals, loans or leases, residual values, and the tax that
/// depreciation, interest and `deductible` running costs give back.
void payAssets(CashSheet& sheet, const Finance& finance, const std::vector<Asset>& assets);

/// What an asset costs by the month over its life.
struct TracedCharge {
    Traced<Money> charge, amortisation, interest;
};
TracedCharge capitalCharge(const Calculator& calculate, const MonthAxis& axis, const Asset& asset);

}  // namespace headroom
