// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspectors/fields_of.h"

namespace headroom::ui {

/// Says of each optional field that is not set what holds in its place, in the field's unit where that is possible, and where it
/// comes from: the catalogue, the plan, or nowhere.
void fillFallbacks(std::vector<FieldValue>& fields, const Scenario& scenario, const Catalogue& catalogue,
                   const Selection::Target& target);

/// Marks what differs from an untouched plan or a new deployment, with the way back.
void markChanged(std::vector<FieldValue>& fields, const Scenario& scenario, const Catalogue& catalogue);

}  // namespace headroom::ui
