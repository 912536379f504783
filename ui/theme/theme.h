// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <array>

class QApplication;
class QPainter;
class QRectF;

namespace headroom::ui {

enum class Scheme { Light, Dark };

/// Every colour of the program. QPalette, QSS and painters are filled from here; there is no hex value elsewhere.
struct Tokens {
    QColor window, panel, raised, canvas, sunken, line, lineStrong, edge, grid, text, text2, text3, accent,
        accentSoft, onAccent, ok, okSoft, warn, warnSoft, bad, badSoft;
    QColor own, cloud, colocation, api, fifth, trace;  ///< series, always with the same meaning
    std::array<QColor, 4> parts;    ///< parts of one whole; the last is reserve or remainder
    std::array<QColor, 7> amounts;  ///< classes of an amount, one hue
};
const Tokens& tokens(Scheme scheme);

/// The theme in force. Set once at start and by the user's switch; widgets repaint on QEvent::PaletteChange.
class Theme {
public:
    static Scheme scheme();
    static const Tokens& now() { return tokens(scheme()); }
    static void apply(QApplication& application, Scheme scheme);
    /// The user's choice, else HEADROOM_THEME, else the desktop portal's wish, else light.
    static Scheme preferred();

    /// Roboto with its fallbacks at a size in design pixels (look.md), following the user's font scale.
    static QFont font(int px, QFont::Weight weight = QFont::Normal);
    /// One of resources/icons by name, redrawn for theme and scale. `role` picks the token it is drawn in.
    static QIcon icon(const QString& name);
    static QIcon icon(const QString& name, const QColor& color);

    /// Hatch for headroom that cannot or must not be used, in device-independent steps.
    static void hatch(QPainter& painter, const QRectF& area, const QColor& color, int step = 6);
    /// The figure learnt once: used, free (hatched), limit tick, and the old value as a grey tick if >= 0. Shares of `full`.
    static void headroomBar(QPainter& painter, const QRectF& area, double used, double limit, double full,
                            double old, const QColor& fill);
};

}  // namespace headroom::ui
