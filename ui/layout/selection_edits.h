// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/document/selection.h"

#include <QString>

namespace headroom::ui {

/// Removes cards, devices and racks of the selection in one step. Returns why not, empty if done.
QString removeSelection(ScenarioDocument& document, const Selection& selection);

/// Places one more of each selected device at the legal place nearest to it, in one step; the copies are selected. Returns why
/// not, empty if all were placed.
QString duplicateSelection(ScenarioDocument& document, Selection& selection);

/// Renames a device or a rack. Returns why not, empty if done.
QString rename(ScenarioDocument& document, const Selection::Target& target, const QString& name);

}  // namespace headroom::ui
