// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/periods.h"
#include "core/scenario/scenario.h"

#include <string>

namespace headroom {

/// The cash flows as a sheet: a row for each category of an option, then "total" and "cumulative"; columns option, category,
/// currency, sum, start and one for each period. Receipts are negative. Of an option with an unknown part there is one row "total"
/// without figures.
std::string cashFlowCsv(const Scenario& scenario, const EconomicsResult& economics, CashPeriod period);

}  // namespace headroom
