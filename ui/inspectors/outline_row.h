// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeWidget;

namespace headroom::ui {

/// Rows as in the catalogue: groups with their count, things with their icon.
class OutlineRow final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole,  ///< int of Selection::Kind, of a thing
        IdRole,
        IconRole,       ///< name of an icon
        GroupRole,      ///< bool: a heading
        GroupKindRole,  ///< int of Selection::Kind, of what a heading holds
    };

    explicit OutlineRow(QTreeWidget* tree);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    QTreeWidget* m_tree;
};

}  // namespace headroom::ui
