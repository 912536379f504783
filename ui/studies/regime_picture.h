// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/regime_map.h"
#include "ui/theme/theme.h"

class QCustomPlot;

namespace headroom::ui {

/// The colour of a contender: that of its option, and for other pricings of clouds one of their own.
QColor contenderColor(const Contender& contender, const Tokens& colours);

/// Fills the plot: a field in the colours of the winners, deeper the clearer they win, the names of regions that have room for them,
/// and today's plan as a dot.
void drawRegimeMap(QCustomPlot& plot, const RegimeMap& map, const Scenario& plan, const Tokens& colours);

}  // namespace headroom::ui
