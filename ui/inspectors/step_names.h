// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/inspectors/fields_of.h"

namespace headroom::ui {

/// "Power of gpu-03", "Power of 3 things", "Electricity": whose field it is, for the names of steps. `targets` is what is selected.
ScenarioDocument::StepName fieldOf(const FieldValue& field, const Scenario& scenario,
                                   const Catalogue& catalogue, const std::vector<Selection::Target>& targets);

/// "Set Power of gpu-03 to 3.6 kW"; `typed` is canonical, as setByPath reads it.
ScenarioDocument::StepName setName(ScenarioDocument::StepName whose, const FieldValue& field,
                                   const QString& typed);

}  // namespace headroom::ui
