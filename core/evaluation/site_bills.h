// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/own_purchase.h"

#include <vector>

namespace headroom {

/// What the places charge for energy and for racks: one entry a site, then one for each purchase that draws power (none for racks).
/// Demand charge and water are empty when not given.
struct SiteBills {
    std::vector<Traced<MoneyRate>> electricity, itElectricity, cooling, colocation, demandCharge, water;
};

SiteBills billsOf(const Calculator& calculate, const Scenario& scenario, const Estate& estate,
                  const OwnPurchase& purchase, const std::vector<Traced<Power>>& meanItPower,
                  const EnergyResult& energy);

}  // namespace headroom
