// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace headroom::ui {

/// Makes a plot the picture of the view it lies in: as small as that wants, without focus, context menus left to the view.
void settlePlot(QCustomPlot& plot);
/// Empties a plot and gives it the program's look: no frame, no legend, a quiet horizontal grid, fixed margins so that charts
/// stacked above each other share their left edge. `right` leaves room for the names at the ends of lines.
void resetPlot(QCustomPlot& plot, const Tokens& colours, int right = 84);
/// Styles an axis rectangle added beside the first one in the same way.
void styleAxes(QCPAxisRect& rect, const Tokens& colours, int right);

/// Pixels between the axes of a plot's only rectangle, also before it has been laid out.
double heightOf(const QCPAxisRect& rect);

/// A ticker with few round steps whose labels follow the user's locale, "2 M" for millions,
/// "200 k" for hundreds of thousands.
QSharedPointer<QCPAxisTicker> amountTicker(int ticks = 4);

QCPGraph* addLine(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& y, const QColor& color,
                  double width = 2.0);
/// The earlier course of a line, behind it.
QCPGraph* addTrace(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& y,
                   const Tokens& colours);
/// The ground between two lines, behind a third: where 80 % of measurements lie.
void addBand(QCPAxisRect& rect, const QVector<double>& x, const QVector<double>& low,
             const QVector<double>& high, QColor color);
/// The same beside a column, as a whisker.
void addWhisker(QCPAxisRect& rect, double x, double low, double high, const Tokens& colours);
/// A horizontal limit in text colour with its words above its left end.
QCPItemText* addLimit(QCPAxisRect& rect, double y, const QString& words, const Tokens& colours);
/// A vertical mark with its words at the top.
void addVerticalLimit(QCPAxisRect& rect, double x, const QString& words, const Tokens& colours);
/// An operating point: a dot with a panel-coloured ring; hollow for a break-even.
enum class Dot { Filled, Hollow };
void addDot(QCPAxisRect& rect, double x, double y, const QColor& color, const Tokens& colours,
            Dot dot = Dot::Filled);
/// Words beside a point, offset in pixels.
QCPItemText* addWords(QCPAxisRect& rect, double x, double y, const QString& words, const QColor& color,
                      Qt::Alignment alignment, QPointF offset = {}, QFont::Weight weight = QFont::Normal);
/// Words to the right of the plot at a height, kept apart from each other by the caller. Makes room for long ones.
QCPItemText* addEndWords(QCPAxisRect& rect, double y, const QString& words, const QColor& color,
                         QFont::Weight weight = QFont::Medium);

}  // namespace headroom::ui
