// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"

#include <QByteArray>
#include <QString>

namespace headroom::cli {

/// The results as a page of text.
QString summary(const Catalogue& catalogue, const Scenario& scenario, const Results& results);
/// Findings, one a line.
QString findingLines(const Scenario& scenario, const Results& results);
/// The tree behind one value, indented.
QString explanationText(const Explanation& explanation, const QString& currency);
/// The same as JSON, see resources/schema/explanation.schema.json. `path` is what was asked for.
QByteArray explanationJson(const Explanation& explanation, const QString& path, const QString& currency);

}  // namespace headroom::cli
