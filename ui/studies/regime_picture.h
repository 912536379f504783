// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/regime_map.h"
#include "ui/theme/theme.h"

#include <QIcon>

class QCustomPlot;

namespace headroom::ui {

/// The colour of a contender: that of its option, and for other pricings of clouds one of their own.
QColor contenderColor(const Contender& contender, const Tokens& colours);

/// A patch of that colour with a tick, its outline where the contender is left out, grey where it cannot take part. A menu with icons shows
/// no other marks.
QIcon contenderPatch(const Contender& contender, const Tokens& colours, bool able, bool in);

/// Fills the plot: a field in the colours of the winners, deeper the clearer they win, the names of regions that have room for them,
/// and today's plan as a dot.
void drawRegimeMap(QCustomPlot& plot, const RegimeMap& map, const Scenario& plan, const Tokens& colours);

}  // namespace headroom::ui
