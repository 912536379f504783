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
#include <set>

namespace headroom::ui {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int idRole = Qt::UserRole + 1;

QString shown(const std::string& value, Date date)
{
    const QString figure = value.empty() ? text::unknownWord() : QString::fromStdString(value);
    return date.known() ? figure + " (" + text::date(date) + ')' : figure;
}

}  // namespace

CatalogueUpdateDialog::CatalogueUpdateDialog(const std::vector<FigureChange>& changes, QWidget* parent)
    : QDialog(parent),
      m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Catalogue update"));
    resize(Theme::px(720), Theme::px(420));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    auto* head = new QLabel(
        tr("%n figure(s) changed since this plan was made", nullptr, static_cast<int>(changes.size())), this);
    head->setStyleSheet(QString("font-size: %1px; font-weight: 500").arg(Theme::px(15)));
    column->addWidget(head);
    auto* line = new QLabel(
        tr("The plan keeps its own figures until you take the new ones. Ctrl+Z takes them back."), this);
    line->setProperty("secondary", true);
    column->addWidget(line);
    m_list->setHeaderLabels({tr("Item and figure"), tr("In this plan"), tr("In the catalogue")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    std::map<std::pair<ItemKind, std::string>, QTreeWidgetItem*> items;
    for (const FigureChange& change : changes) {
        QTreeWidgetItem*& item = items[{change.kind, change.item}];
        if (!item) {
            item = new QTreeWidgetItem(m_list, {QString::fromStdString(change.item)});
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Checked);
            item->setData(0, kindRole, static_cast<int>(change.kind));
            item->setData(0, idRole, QString::fromStdString(change.item));
            item->setExpanded(true);
        }
        new QTreeWidgetItem(item,
                            {QString::fromStdString(change.field), shown(change.before, change.dateBefore),
                             shown(change.after, change.dateAfter)});
    }
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(tr("Take the chosen"), QDialogButtonBox::AcceptRole);
    take->setProperty("primary", true);
    buttons->addButton(tr("Keep the plan's"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

ScenarioDocument::Edit CatalogueUpdateDialog::edit(const Catalogue& current) const
{
    std::vector<EntryPtr> taken;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_list->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        if (EntryPtr entry = current.find(static_cast<ItemKind>(item->data(0, kindRole).toInt()),
                                          item->data(0, idRole).toString().toStdString()))
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
