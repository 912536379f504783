// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/simulation/subject.h"

namespace headroom::simulation {

/// Whether some replicas read and others write, which is run by `runSplit`.
bool isSplit(const Deployment& deployment);

/// Readers and writers that take part: all whole groups of both, or, in two pools, all that stand in each.
void runSplit(const Catalogue& catalogue, const Subject& subject, const Order& order, Draws& draws,
              const Progress& progress, Run& run);

}  // namespace headroom::simulation
