// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"
#include "ui/explain/formula_box.h"
#include "ui/text/text.h"

#include <QString>

#include <optional>

namespace headroom::ui {

/// A value of a trace as figure and unit: in the unit it was given in, else in the one that reads best, or the word for unknown.
text::FigureText nodeFigure(const TraceNode& node, const QString& currency);
/// "Server power, gpu-03": the quantity and whose it is.
QString nodeName(const TraceNode& node);
/// "Lenovo LP2368" for given values; the formula in words for computed ones.
QString nodeSource(const Explanation& explanation, const TraceNode& node);
QString originText(TraceNode::Origin origin);
QString originIcon(TraceNode::Origin origin);

/// The formula of a computed value, once in words and once with its values; nothing for given values and long sums.
struct FormulaPair {
    FormulaBox words;
    FormulaBox values;
};
std::optional<FormulaPair> formulaOf(const Explanation& explanation, NodeId node, const QString& currency,
                                     const QFont& wordFont, const QFont& valueFont);

}  // namespace headroom::ui
