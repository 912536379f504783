// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

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

}  // namespace headroom::ui
