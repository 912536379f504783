// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/economics.h"

#include <QString>

namespace headroom::text {

/// A way of getting the work done, as a choice: "Own", "Own, other space", "Cloud", "API", "Hybrid".
QString optionName(CostOption option);
/// What money is paid for, as a row of a sheet: "Electricity".
QString categoryName(CostCategory category);

}  // namespace headroom::text
