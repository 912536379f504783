// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/inspectors/fields_of.h"

#include <QString>

#include <vector>

namespace headroom::ui {

/// Sets the fields at these paths to one text. A position or face moves its device as a drag would: what stands in the way
/// refuses it. The catalogue must outlive the edit.
ScenarioDocument::Edit setEdit(const Catalogue& catalogue, std::vector<QString> paths, const QString& text);

/// Says of the inputs at these paths, without changing them, where they come from.
ScenarioDocument::Edit originEdit(std::vector<QString> paths, InputKind kind, const QString& source);

/// Lets the inputs at these paths lie as far as `text` says (see setSpreadByPath), the empty text holds them fixed. One that is not
/// set takes what holds in its place first, since only what the plan states can be varied.
ScenarioDocument::Edit spreadEdit(const Catalogue& catalogue, std::vector<QString> paths,
                                  const FieldValue& field, const QString& text);

/// How many other things of the plan take the same figure from the same entry of the catalogue as the one at `path`, which is not set,
/// and would keep it if those at `taken` were given one of their own.
int othersLike(const Scenario& scenario, const QString& path, const std::vector<QString>& taken);

/// Keeps the value, its kind, source and date, and states it in another unit of its dimension.
ScenarioDocument::Edit unitEdit(const FieldValue& field, const QString& unit);

}  // namespace headroom::ui
