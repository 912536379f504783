// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace headroom::ui {

/// Lays text out in lines of a width; draws it if `painter` is given. Gives back the height.
double layText(const QString& text, const QFont& font, double width, double lineHeight, QPainter* painter,
               QPointF at, Qt::Alignment alignment = Qt::AlignLeft);

}  // namespace headroom::ui
