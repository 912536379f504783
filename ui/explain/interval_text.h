// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "core/scenario/scenario.h"

#include <QString>

#include <string_view>

namespace headroom::ui {

/// How sure a figure of a deployment or workload is: "80 % of measurements lie between 118 and 160 ms · from measured kernels of this
/// accelerator". Only its basis where there is no interval; empty where there is neither, as for prices and counts.
QString intervalText(const Scenario& scenario, const Results& results, std::string_view path);

}  // namespace headroom::ui
