// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studies/simulation_table.h"

class QCustomPlot;

namespace headroom::ui {

/// How a run is drawn.
struct SimulationPicture {
    SimulatedTime time = SimulatedTime::FirstToken;
    const Workload* workload = nullptr;  ///< whose limit is drawn; may be null
    bool outdated = false;               ///< drawn in grey
};

/// Fills the plot: the chosen time over the share of requests that keep it, with p50, p95, p99, the limit and the estimate; and what
/// was in flight through time. Beside each other where the plot is wide, else one above the other.
void drawSimulation(QCustomPlot& plot, const simulation::Run& run, const SimulationPicture& picture);

}  // namespace headroom::ui
