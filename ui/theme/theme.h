// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;
class QPainter;
class QRectF;
class QLabel;

namespace headroom::ui {

/// The theme in force. Set once at start and by the user's switch; widgets repaint on QEvent::PaletteChange.
class Theme {
public:
    static Scheme scheme();
    static const Tokens& now() { return tokens(scheme()); }
    static void apply(QApplication& application, Scheme scheme);
    /// HEADROOM_THEME (light, dark), else the user's choice, else the desktop portal's wish, else light.
    static Scheme preferred();
    /// Keeps the user's choice for the next start.
    static void remember(Scheme scheme);

    enum class Tone { Text, Second, Third, Bad };
    /// Words in one of the theme's colours, whatever theme comes. A palette of the label's own would keep the colour of the
    /// theme it was made in: the style sheet brings it back with the next theme.
    static void setTone(QLabel& label, Tone tone);

    /// Design pixels (look.md, at 9 pt system size) in pixels of the user's font scale.
    static int px(int designPixels);
    /// Roboto with its fallbacks at a size in design pixels, following the user's font scale.
    static QFont font(int px, QFont::Weight weight = QFont::Normal);
    /// One of resources/icons by name in the second text colour, redrawn when theme or scale changes.
    static QIcon icon(const QString& name);
    /// The same in a colour of the caller's; it keeps that colour when the theme changes.
    static QIcon icon(const QString& name, const QColor& color);
    /// The icon straight into a painter's area.
    static void drawIcon(QPainter& painter, const QRectF& area, const QString& name, const QColor& color);

    /// Hatch for headroom that cannot or must not be used, in device-independent steps.
    static void hatch(QPainter& painter, const QRectF& area, const QColor& color, int step = 6);
    /// The figure learnt once: used, free (hatched), limit tick, and the old value as a grey tick if >= 0. Shares of `full`.
    static void headroomBar(QPainter& painter, const QRectF& area, double used, double limit, double full,
                            double old, const QColor& fill);
};

}  // namespace headroom::ui
