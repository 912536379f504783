// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/monte_carlo.h"
#include "ui/charts/draw.h"

namespace headroom::ui {

/// What charts of money draw of a Monte Carlo study.
CostBands bandsOf(const MonteCarlo& run);

}  // namespace headroom::ui
