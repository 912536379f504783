// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/measure.h"

namespace headroom::bench {

void benchEstimates(Report& report);
void benchHall(Report& report);
void benchFiles(Report& report);
void benchSimulation(Report& report);
/// The sheets of a sample, and the studies that repeat them.
void benchMoney(Report& report);
/// A painted frame while dragging, start to first painted window. Built from bench_window.cpp where the window is, else from
/// bench_no_window.cpp, which names them missing.
void benchWindow(Report& report);

}  // namespace headroom::bench
