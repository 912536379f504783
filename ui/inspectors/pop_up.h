// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace headroom::ui {

/// Shows a card of its own window under the mark that asked for it, right edges aligned; above it where the screen ends.
void popUpBeside(QWidget& card, const QWidget& mark);

}  // namespace headroom::ui
