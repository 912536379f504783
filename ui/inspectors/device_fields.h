// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspectors/fields_of.h"

namespace headroom::ui {

/// A placed device with what decides its cost and what its pool serves.
std::vector<FieldValue> deviceFields(const Scenario& scenario, const Catalogue& catalogue, PlacementId id);

/// A line that is told, not edited.
FieldValue toldField(const QString& name, const QString& text);
/// A line that selects another thing.
FieldValue linkField(const QString& name, const std::string& text, Selection::Target target);

}  // namespace headroom::ui
