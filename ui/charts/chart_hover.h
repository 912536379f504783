// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

#include <functional>
#include <optional>

class QCustomPlot;
class QCPAxisRect;
class QObject;
class QPointF;

namespace headroom::ui {

/// A bar that the mouse is on.
struct BarUnderMouse {
    QString series;  ///< its name
    double key = 0, value = 0;
    double stack = 0;  ///< of all bars that it is stacked with at its key
};
std::optional<BarUnderMouse> barAt(const QCustomPlot& plot, QPoint position);

/// The value that a click on this explains: bars, a line, words, or all of a rectangle.
void setExplained(QObject* drawn, const QString& path);
/// Makes words at the right end of a line go where the line ends in what is seen, with the figure that it has there.
void setFollowing(QObject* words, QObject* line);
void moveEndWords(QCustomPlot& plot, bool zoomed);
/// The value of what lies under a place, the smallest first; empty where nothing there has its own.
QString explainedAt(const QCustomPlot& plot, QPointF position);

/// What the lines of a rectangle are at a place across, one HTML line each with its name and figure. Empty where there is none.
QString linesAt(const QCPAxisRect& rect, double x, const QString& unit);

}  // namespace headroom::ui
