// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/list_row.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace headroom::ui {

QSize ListRowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {Theme::px(200), Theme::px(28)};
}

void ListRowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(area, Theme::now().accentSoft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(area, Theme::now().sunken);
}

void ListRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const ListRow row = rowAt(index);
    const QRect area = option.rect;
    paintGround(*painter, option, area);
    const int size = Theme::px(16), margin = Theme::px(12);
    Theme::drawIcon(*painter, QRectF(area.left() + margin, area.center().y() - size / 2.0 + 0.5, size, size),
                    row.icon, row.iconColor);
    painter->setFont(row.noteFont);
    painter->setPen(row.noteColor);
    painter->drawText(area.adjusted(0, 0, -margin, 0), Qt::AlignRight | Qt::AlignVCenter, row.note);
    const int noteWidth = QFontMetrics(row.noteFont).horizontalAdvance(row.note) + margin;
    const QRect words = area.adjusted(Theme::px(38), 0, -noteWidth - margin, 0);
    const QFont font = Theme::font(12);
    painter->setFont(font);
    painter->setPen(Theme::now().text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(row.words, Qt::ElideRight, words.width()));
}

}  // namespace headroom::ui
