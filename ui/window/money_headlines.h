// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/headlines.h"

namespace headroom::ui {

/// What owning costs over the horizon; its bar stands beside what is rented.
Headline ownCost(const Scenario& scenario, const Results& results, const Known<Money>& rented);
/// What renting costs: the cloud, else the interface.
Headline rentedCost(const Catalogue& catalogue, const Scenario& scenario, const Results& results);
/// When owning has cost less, or renting less than the interface where nothing is owned.
Headline breakEven(const Scenario& scenario, const Results& results);

}  // namespace headroom::ui
