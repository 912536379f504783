// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/quiet_combo.h"

#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace headroom::ui {

void QuietCombo::makeSearchable()
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->popup()->setObjectName("suggestions");
    completer()->popup()->installEventFilter(this);
}

bool QuietCombo::eventFilter(QObject* watched, QEvent* event)
{
    // The completer makes its list as narrow as the field, anew for each letter.
    if ((event->type() == QEvent::Show || event->type() == QEvent::Resize) && completer() &&
        watched == completer()->popup())
        widenSuggestions();
    return QComboBox::eventFilter(watched, event);
}

/// As wide as its longest word, or a choice cannot be told from another.
int QuietCombo::widthOf(const QAbstractItemView& list) const
{
    return std::clamp(list.sizeHintForColumn(0) + Theme::px(28), width(), std::max(width(), Theme::px(480)));
}

void QuietCombo::widenSuggestions()
{
    QAbstractItemView& list = *completer()->popup();
    const int wide = widthOf(list);
    if (list.width() >= wide)
        return;
    const int left = std::min(mapToGlobal(QPoint()).x(), screen()->availableGeometry().right() + 1 - wide);
    list.setGeometry(left, list.y(), wide, list.height());
}

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
    view()->setMinimumWidth(widthOf(*view()));
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
