// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalogue/catalogue.h"
#include "core/scenario/scenario.h"
#include "ui/document/selection.h"

#include <string>
#include <vector>

namespace headroom::ui {

/// A deployment as one begins: modelled, without derating, with the engine's usual limits.
Deployment newDeployment();

/// Adds a thing that has no place in a rack as most people would fill it in first, every figure an assumption. It refers to
/// the first pool and workload there are; without what it needs it is refused.
Result<Scenario> addThing(Scenario scenario, const Catalogue& catalogue, Selection::Kind kind,
                          const std::string& name);

/// The currencies of the catalogue that the plan has no rate of, and one could be worked out.
std::vector<EntryPtr> currenciesToAdd(const Scenario& scenario, const Catalogue& catalogue);

}  // namespace headroom::ui
