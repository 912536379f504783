// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

#include <functional>

class QCustomPlot;
class QPainter;
class QRect;
class QWidget;

namespace headroom::ui {

/// Numbers of a chart as CSV, where they are not its series.
using ChartNumbers = std::function<QString()>;

/// The chart's menu: copy, and export as PNG, SVG, PDF or CSV.
void showChartMenu(QCustomPlot& plot, QWidget& parent, QPoint globalPosition,
                   const ChartNumbers& numbers = {});
/// Writes the chart in the form its suffix names (.png .svg .pdf .csv). Returns the system's reason if it cannot, else empty.
QString exportChart(QCustomPlot& plot, const QString& fileName, const ChartNumbers& numbers = {});
/// The drawn series as CSV, one block a series by its name, numbers without locale.
QString chartCsv(const QCustomPlot& plot);
/// Draws the chart as vectors into `area` of a painter.
void paintChart(QCustomPlot& plot, QPainter& painter, const QRect& area);

}  // namespace headroom::ui
