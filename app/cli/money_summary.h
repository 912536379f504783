// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <QString>

namespace headroom::cli {

/// What the options come to beyond their totals: present and yearly cost, return, what each workload's work and each site costs, and
/// what leaving the cloud does. Empty for a plan without options.
QString moneyLines(const Scenario& scenario, const Results& results);

}  // namespace headroom::cli
