// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/outline_row.h"

#include "ui/text/text.h"
#include "ui/theme/list_row.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTreeWidget>

namespace headroom::ui {

OutlineRow::OutlineRow(QTreeWidget* tree) : QStyledItemDelegate(tree), m_tree(tree) {}

QSize OutlineRow::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {Theme::px(120), Theme::px(28)};
}

void OutlineRow::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = Theme::now();
    const bool group = index.data(GroupRole).toBool(), inner = index.parent().isValid();
    QRect area = option.rect;
    area.setLeft(0);
    area.setRight(m_tree->viewport()->width() - 1);
    ListRowDelegate::paintGround(*painter, option, area);
    const int children = group ? index.model()->rowCount(index) : 0;
    const double size = Theme::px(group ? 12 : 16);
    const QString icon = !group                      ? index.data(IconRole).toString()
                         : m_tree->isExpanded(index) ? "chevron-down"
                                                     : "chevron-right";
    if (!group || children > 0)
        Theme::drawIcon(
            *painter,
            QRectF(area.left() + Theme::px(inner ? 20 : 10), area.center().y() - size / 2 + 0.5, size, size),
            icon, option.state & QStyle::State_Selected ? t.accent : t.text2);
    if (group) {
        painter->setFont(Theme::font(11));
        painter->setPen(t.text3);
        painter->drawText(area.adjusted(0, 0, -Theme::px(12), 0), Qt::AlignRight | Qt::AlignVCenter,
                          text::number(children, 0));
    }
    const QFont font = Theme::font(12, group ? QFont::Medium : QFont::Normal);
    const QRect words = area.adjusted(Theme::px(inner   ? 44
                                                : group ? 28
                                                        : 32),
                                      0, -Theme::px(group ? 40 : 12), 0);
    painter->setFont(font);
    painter->setPen(group && children == 0 ? t.text3 : t.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

}  // namespace headroom::ui
