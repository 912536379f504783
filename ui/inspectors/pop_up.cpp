// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/pop_up.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace headroom::ui {

void popUpBeside(QWidget& card, const QWidget& mark)
{
    card.adjustSize();
    const QPoint above = mark.mapToGlobal(QPoint(0, 0));
    QPoint at = mark.mapToGlobal(QPoint(mark.width() - card.width(), mark.height() + Theme::px(4)));
    if (const QScreen* screen = QGuiApplication::screenAt(above)) {
        const QRect area = screen->availableGeometry();
        at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - card.width())));
        if (at.y() + card.height() > area.bottom())
            at.setY(above.y() - card.height() - Theme::px(4));
    }
    card.move(at);
    card.show();
}

}  // namespace headroom::ui
