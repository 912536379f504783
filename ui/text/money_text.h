// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/economics.h"
#include "core/scenario/scenario.h"

#include <QString>

namespace headroom::text {

/// A way of getting the work done, as a choice: "Own", "Own, other space", "Cloud", "API", "Hybrid".
QString optionName(CostOption option);
/// What money is paid for, as a row of a sheet: "Electricity". Of a category that gathers several things by what the plan puts into
/// it: "Delivery", "Storage, delivery, other", "Cloud, data out". The same words stand in every sheet, chart and report.
QString categoryName(CostCategory category, const Scenario& plan);

}  // namespace headroom::text
