// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/economics.h"

namespace headroom {

/// How much time one column of a cash flow holds. A year is twelve planning months.
enum class CashPeriod : std::uint8_t { Month, Year };

/// A row of a cash flow by period: index 0 is what is paid at the start, then each period in turn, the last one perhaps in part.
std::vector<Money> inPeriods(const std::vector<Money>& byMonth, CashPeriod period);
/// What has been paid by the end of each period, from index 0 on.
std::vector<Money> soFar(const std::vector<Money>& byPeriod);

}  // namespace headroom
