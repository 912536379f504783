// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/economics.h"
#include "ui/charts/plot_style.h"

namespace headroom::ui {

/// The colour in which every chart draws a way of getting the work done.
QColor optionColor(CostOption option, const Tokens& colours);
/// Its name in lower case, as it stands beside a figure.
QString optionWord(CostOption option);

/// The path of what it costs over the horizon, and of something else that it comes to ("per_hour").
QString totalPath(CostOption option);
QString optionPath(CostOption option, const QString& what);

/// A thin upright line from low to high with short ends: how far a bar's figure may lie. With an object name its ends are exported
/// with the chart's numbers, as P10 and P90 of that name.
QCPItemLine* addWhisker(QCustomPlot& plot, QCPAxis* valueAxis, double at, double low, double high,
                        const Tokens& colours);

}  // namespace headroom::ui
