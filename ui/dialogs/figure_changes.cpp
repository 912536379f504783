// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/figure_changes.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

#include <map>

namespace headroom::ui {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

enum Column { Figure, Before, BeforeDate, After, AfterDate, ColumnCount };

QString figureName(const std::string& field)
{
    const QString name = text::catalogueFigureName(field);
    return name.isEmpty() ? QString::fromStdString(field).replace('_', ' ') : name;
}

QString nameOf(const Item& item)
{
    const std::string vendor(item.vendor()), own(item.name());
    return QString::fromStdString(vendor.empty() ? own : vendor + ' ' + own);
}

std::string valueOf(const ItemField& field)
{
    return field.unit.empty() ? field.text : field.text + ' ' + field.unit;
}

}  // namespace

FigureChanges::FigureChanges(const QString& before, const QString& after, QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Item and figure"), before, tr("of"), after, tr("of")});
    setRootIsDecorated(false);
    setIndentation(Theme::px(20));
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::TabFocus);
    setUniformRowHeights(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Figure, QHeaderView::Stretch);
    header()->setStretchLastSection(false);
    for (const Column numbers : {Before, After})
        headerItem()->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    connect(this, &QTreeWidget::itemChanged, this, &FigureChanges::choiceChanged);
}

QTreeWidgetItem* FigureChanges::itemFor(ItemKind kind, const std::string& id, const QString& name,
                                        Qt::CheckState state)
{
    auto* item = new QTreeWidgetItem(this, {name});
    item->setSizeHint(Figure, {0, Theme::px(28)});
    item->setFont(Figure, Theme::font(12, QFont::Medium));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(Figure, state);
    item->setData(Figure, kindRole, static_cast<int>(kind));
    item->setData(Figure, idRole, QString::fromStdString(id));
    item->setFirstColumnSpanned(true);
    return item;
}

void FigureChanges::addRow(QTreeWidgetItem* item, const FigureChange& change)
{
    auto* row = new QTreeWidgetItem(item, {figureName(change.field), text::catalogueFigure(change.before),
                                           text::date(change.dateBefore), text::catalogueFigure(change.after),
                                           text::date(change.dateAfter)});
    row->setFlags(Qt::ItemIsEnabled);
    row->setSizeHint(Figure, {0, Theme::px(24)});
    for (const Column numbers : {Before, After})
        row->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    for (const Column dates : {BeforeDate, AfterDate})
        row->setForeground(dates, Theme::now().text3);
}

void FigureChanges::addChanges(const std::vector<FigureChange>& changes, const Catalogue& names)
{
    std::map<std::pair<ItemKind, std::string>, QTreeWidgetItem*> items;
    for (const FigureChange& change : changes) {
        QTreeWidgetItem*& item = items[{change.kind, change.item}];
        if (!item) {
            const EntryPtr entry = names.find(change.kind, change.item);
            item = itemFor(change.kind, change.item,
                           entry ? nameOf(entry->item) : QString::fromStdString(change.item), Qt::Unchecked);
        }
        // What is older than what is known is taken by who wants it.
        if (!isOlder(change))
            item->setCheckState(Figure, Qt::Checked);
        addRow(item, change);
    }
    expandAll();
}

void FigureChanges::addItems(const std::vector<EntryPtr>& items, Qt::CheckState ticked)
{
    for (const EntryPtr& entry : items) {
        const ItemField* const region = entry->item.find("region");
        const QString name =
            nameOf(entry->item) + (region ? ", " + QString::fromStdString(region->text) : QString());
        QTreeWidgetItem* const item = itemFor(entry->item.kind, entry->item.id, name, ticked);
        for (const ItemField& field : entry->item.fields) {
            if (!field.currency.empty())
                addRow(item,
                       {entry->item.kind, entry->item.id, field.field, {}, valueOf(field), {}, field.date});
        }
    }
    expandAll();
}

std::vector<std::pair<ItemKind, std::string>> FigureChanges::chosen() const
{
    std::vector<std::pair<ItemKind, std::string>> out;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem* const item = topLevelItem(i);
        if (item->checkState(Figure) == Qt::Checked)
            out.emplace_back(static_cast<ItemKind>(item->data(Figure, kindRole).toInt()),
                             item->data(Figure, idRole).toString().toStdString());
    }
    return out;
}

void FigureChanges::tickAll(Qt::CheckState state)
{
    {
        const QSignalBlocker quiet(this);
        for (int i = 0; i < topLevelItemCount(); ++i) {
            if (!topLevelItem(i)->isHidden())
                topLevelItem(i)->setCheckState(Figure, state);
        }
    }
    viewport()->update();
    emit choiceChanged();
}

void FigureChanges::filter(const QString& words)
{
    const QStringList wanted = words.split(' ', Qt::SkipEmptyParts);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QString name = topLevelItem(i)->text(Figure);
        const bool shownItem = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return name.contains(word, Qt::CaseInsensitive);
        });
        topLevelItem(i)->setHidden(!shownItem);
    }
}

}  // namespace headroom::ui
