// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluate.h"

#include <QTreeWidget>

namespace headroom::ui {

/// The tree behind a figure: quantity, value, unit, kind, source, date. Filled as branches are opened, so that a hall of a
/// thousand racks opens as fast as one.
class SourceTree final : public QTreeWidget {
    Q_OBJECT
public:
    explicit SourceTree(QWidget* parent = nullptr);
    /// The explanation must outlive the tree's contents.
    void show(const Explanation& explanation, const QString& currency);
    void retranslate();

signals:
    /// A row that stands for an input of the scenario was asked for (its path), or a derived value to explain (its path).
    void pathActivated(const QString& path);

private:
    QTreeWidgetItem* itemFor(NodeId node);
    void fill(QTreeWidgetItem* item);

    const Explanation* m_explanation = nullptr;
    QString m_currency;
};

}  // namespace headroom::ui
