// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStyledItemDelegate>

namespace headroom::ui {

/// What a row of a list shows: an icon, words that give way, and a note at the right end.
struct ListRow {
    QString icon;
    QColor iconColor;
    QString words;
    QString note;
    QFont noteFont;
    QColor noteColor;
};

/// Rows of the height all lists share, painted as `rowAt` says.
class ListRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

    /// The ground of a row that is selected or under the pointer.
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& area);

protected:
    virtual ListRow rowAt(const QModelIndex& index) const = 0;
};

}  // namespace headroom::ui
