// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/quiet_combo.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace headroom::ui {

void QuietCombo::showBeginning()
{
    if (QLineEdit* edit = lineEdit(); edit && !(hasFocus() && edit->isModified()))
        edit->setCursorPosition(0);
}

void QuietCombo::focusOutEvent(QFocusEvent* event)
{
    QComboBox::focusOutEvent(event);
    showBeginning();
}

void QuietCombo::resizeEvent(QResizeEvent* event)
{
    QComboBox::resizeEvent(event);
    showBeginning();
}

void QuietCombo::showPopup()
{
    // As wide as its longest word, or a choice cannot be told from another.
    view()->setMinimumWidth(std::min(view()->sizeHintForColumn(0) + Theme::px(28), Theme::px(480)));
    QComboBox::showPopup();
}

void QuietCombo::wheelEvent(QWheelEvent* event) { event->ignore(); }

void QuietCombo::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const double size = Theme::px(12);
    Theme::drawIcon(painter, QRectF(width() - size - Theme::px(6), (height() - size) / 2, size, size),
                    "chevron-down", t.text2);
    if (isEditable())
        return;
    painter.setPen(currentIndex() < 0 || !isEnabled() ? t.text3 : t.text);
    const QRect area = rect().adjusted(Theme::px(9), 0, -Theme::px(22), 0);
    painter.drawText(area, Qt::AlignVCenter,
                     fontMetrics().elidedText(currentIndex() < 0 ? placeholderText() : currentText(),
                                              Qt::ElideRight, area.width()));
}

}  // namespace headroom::ui
