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

/// "52,390.5 USD" in the user's locale, with every digit: a change may be a small one.
QString shown(const std::string& value)
{
    if (value.empty())
        return text::unknownWord();
    const QString whole = QString::fromStdString(value);
    const QString number = whole.section(' ', 0, 0), unit = whole.section(' ', 1);
    bool plain = false;
    const double read = number.toDouble(&plain);
    if (!plain)
        return whole;
    const int decimals = number.contains('.') ? static_cast<int>(number.size() - number.indexOf('.') - 1) : 0;
    return text::figureIn(read, unit, decimals).joined();
}

/// Names of the figures that change from month to month; of the others the catalogue's own word.
QString figureName(const std::string& field)
{
    const std::map<std::string_view, QString> names{
        {"price", FigureChanges::tr("Price")},
        {"price_low", FigureChanges::tr("Price, low")},
        {"price_high", FigureChanges::tr("Price, high")},
        {"on_demand", FigureChanges::tr("On demand")},
        {"spot", FigureChanges::tr("Spot")},
        {"reserved_1yr", FigureChanges::tr("Reserved, 1 year")},
        {"reserved_3yr", FigureChanges::tr("Reserved, 3 years")},
        {"reserved_5yr", FigureChanges::tr("Reserved, 5 years")},
        {"input", FigureChanges::tr("Input tokens")},
        {"output", FigureChanges::tr("Output tokens")},
        {"cached_input", FigureChanges::tr("Cached input tokens")},
        {"peak_power", FigureChanges::tr("Power")},
        {"typical_power", FigureChanges::tr("Typical power")},
        {"tdp", FigureChanges::tr("Power")},
        {"weight", FigureChanges::tr("Weight")},
        {"height", FigureChanges::tr("Height")},
        {"memory", FigureChanges::tr("Memory")},
        {"bandwidth", FigureChanges::tr("Memory bandwidth")},
        {"intensity", FigureChanges::tr("Grid carbon")},
        {"params_total", FigureChanges::tr("Parameters")},
        {"params_active", FigureChanges::tr("Active parameters")},
    };
    const auto it = names.find(field);
    return it != names.end() ? it->second : QString::fromStdString(field).replace('_', ' ');
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
    auto* row = new QTreeWidgetItem(item, {figureName(change.field), shown(change.before),
                                           text::date(change.dateBefore), shown(change.after),
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
                           entry ? nameOf(entry->item) : QString::fromStdString(change.item), Qt::Checked);
        }
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
