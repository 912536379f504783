// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <QTreeWidget>

#include <vector>

namespace headroom::ui {

/// Whether the figure to come is of an earlier day than the one that is known.
inline bool isOlder(const FigureChange& change)
{
    return change.dateAfter.known() && change.dateAfter < change.dateBefore;
}

/// Items of the catalogue with the figures that would change in them, each item to be ticked: before, after, and of which day.
class FigureChanges final : public QTreeWidget {
    Q_OBJECT
public:
    /// Titles of the sides that are compared.
    FigureChanges(const QString& before, const QString& after, QWidget* parent = nullptr);

    /// Adds rows below their items, ticked. `names` says what an item is called.
    void addChanges(const std::vector<FigureChange>& changes, const Catalogue& names);
    /// Adds items that were not known before, with their prices.
    void addItems(const std::vector<EntryPtr>& items, Qt::CheckState ticked);

    /// Ids of the ticked items.
    std::vector<std::pair<ItemKind, std::string>> chosen() const;
    void tickAll(Qt::CheckState state);
    /// Hides the items whose name does not hold the words.
    void filter(const QString& words);

signals:
    void choiceChanged();

private:
    QTreeWidgetItem* itemFor(ItemKind kind, const std::string& id, const QString& name, Qt::CheckState state);
    void addRow(QTreeWidgetItem* item, const FigureChange& change);
};

}  // namespace headroom::ui
