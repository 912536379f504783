// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QFont;
class QPainter;
class QRectF;

namespace headroom::ui {

/// The few sizes of type on the canvas.
enum class Type : std::uint8_t { Head, BodyMedium, Body, SmallMedium, Small, TinyMedium, Tiny };
const QFont& fontOf(Type type);

/// Width of one line in pixels.
double widthOf(Type type, const QString& text);
double lineHeight(Type type);

/// Draws one line inside `area`, its end elided where it is too long. Shaped text is kept between frames: a hall says the same few
/// hundred words each time.
void paintText(QPainter& painter, const QRectF& area, Qt::Alignment alignment, Type type, const QColor& color,
               const QString& text);

}  // namespace headroom::ui
