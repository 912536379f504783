// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/catalogue_update.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

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
        {"price", CatalogueUpdateDialog::tr("Price")},
        {"price_low", CatalogueUpdateDialog::tr("Price, low")},
        {"price_high", CatalogueUpdateDialog::tr("Price, high")},
        {"on_demand", CatalogueUpdateDialog::tr("On demand")},
        {"spot", CatalogueUpdateDialog::tr("Spot")},
        {"reserved_1yr", CatalogueUpdateDialog::tr("Reserved, 1 year")},
        {"reserved_3yr", CatalogueUpdateDialog::tr("Reserved, 3 years")},
        {"reserved_5yr", CatalogueUpdateDialog::tr("Reserved, 5 years")},
        {"input", CatalogueUpdateDialog::tr("Input tokens")},
        {"output", CatalogueUpdateDialog::tr("Output tokens")},
        {"cached_input", CatalogueUpdateDialog::tr("Cached input tokens")},
        {"peak_power", CatalogueUpdateDialog::tr("Power")},
        {"typical_power", CatalogueUpdateDialog::tr("Typical power")},
        {"tdp", CatalogueUpdateDialog::tr("Power")},
        {"weight", CatalogueUpdateDialog::tr("Weight")},
        {"height", CatalogueUpdateDialog::tr("Height")},
        {"memory", CatalogueUpdateDialog::tr("Memory")},
        {"bandwidth", CatalogueUpdateDialog::tr("Memory bandwidth")},
        {"intensity", CatalogueUpdateDialog::tr("Grid carbon")},
    };
    const auto it = names.find(field);
    return it != names.end() ? it->second : QString::fromStdString(field).replace('_', ' ');
}

}  // namespace

CatalogueUpdateDialog::CatalogueUpdateDialog(const std::vector<FigureChange>& changes,
                                             const Catalogue& current, QWidget* parent)
    : QDialog(parent),
      m_list(new QTreeWidget(this)),
      m_take(new QPushButton(tr("Take the chosen"), this))
{
    setWindowTitle(tr("Catalogue update"));
    resize(Theme::px(760), Theme::px(420));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    column->setSpacing(Theme::px(8));
    auto* head = new QLabel(
        tr("%n figure(s) changed since this plan was made", nullptr, static_cast<int>(changes.size())), this);
    head->setFont(Theme::font(15, QFont::Medium));
    column->addWidget(head);
    auto* line = new QLabel(
        tr("The plan keeps its own figures until you take the new ones. Ctrl+Z takes them back."), this);
    line->setProperty("secondary", true);
    column->addWidget(line);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels(
        {tr("Item and figure"), tr("In this plan"), tr("of"), tr("In the catalogue"), tr("of")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(Theme::px(20));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Figure, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    for (const Column numbers : {Before, After})
        m_list->headerItem()->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    std::map<std::pair<ItemKind, std::string>, QTreeWidgetItem*> items;
    for (const FigureChange& change : changes) {
        QTreeWidgetItem*& item = items[{change.kind, change.item}];
        if (!item)
            item = addItem(change, current);
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
    m_list->expandAll();
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_take->setProperty("primary", true);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Keep the plan's"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemChanged, this, &CatalogueUpdateDialog::follow);
    column->addWidget(buttons);
    follow();
}

QTreeWidgetItem* CatalogueUpdateDialog::addItem(const FigureChange& change, const Catalogue& current)
{
    const EntryPtr entry = current.find(change.kind, change.item);
    QString name = QString::fromStdString(change.item);
    if (entry) {
        const std::string vendor(entry->item.vendor()), own(entry->item.name());
        name = QString::fromStdString(vendor.empty() ? own : vendor + ' ' + own);
    }
    auto* item = new QTreeWidgetItem(m_list, {name});
    item->setSizeHint(Figure, {0, Theme::px(28)});
    item->setFont(Figure, Theme::font(12, QFont::Medium));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable);
    item->setCheckState(Figure, Qt::Checked);
    item->setData(Figure, kindRole, static_cast<int>(change.kind));
    item->setData(Figure, idRole, QString::fromStdString(change.item));
    item->setFirstColumnSpanned(true);
    return item;
}

void CatalogueUpdateDialog::follow()
{
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        any = any || m_list->topLevelItem(i)->checkState(Figure) == Qt::Checked;
    m_take->setEnabled(any);
}

ScenarioDocument::Edit CatalogueUpdateDialog::edit(const Catalogue& current) const
{
    std::vector<EntryPtr> taken;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->checkState(Figure) != Qt::Checked)
            continue;
        if (EntryPtr entry = current.find(static_cast<ItemKind>(item->data(Figure, kindRole).toInt()),
                                          item->data(Figure, idRole).toString().toStdString()))
            taken.push_back(std::move(entry));
    }
    return [taken](Scenario scenario) -> Result<Scenario> {
        for (const EntryPtr& entry : taken) {
            for (EntryPtr& carried : scenario.carried) {
                if (carried->item.kind == entry->item.kind && carried->item.id == entry->item.id)
                    carried = entry;
            }
        }
        return scenario;
    };
}

}  // namespace headroom::ui
