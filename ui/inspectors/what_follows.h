// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/results.h"
#include "ui/inspectors/fields_of.h"

namespace headroom::ui {

/// What was worked out for a workload or a deployment and is seen nowhere else: the memory of an index, raw storage, time of a
/// training run, the measured rate with its interval, energy of a unit of work. Only told; empty for all else.
std::vector<FieldValue> whatFollows(const Scenario& scenario, const Catalogue& catalogue,
                                    const Results& results, const Selection::Target& target);

/// Makes a deployment's field a choice among the work that was measured for its task, with the rate on the accelerator of its
/// pool; what was measured on it stands first.
void offerMeasuredWork(FieldValue& field, const Scenario& scenario, const Catalogue& catalogue,
                       const Deployment& deployment);

}  // namespace headroom::ui
