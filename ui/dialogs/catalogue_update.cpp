// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/catalogue_update.h"

#include "ui/dialogs/figure_changes.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::ui {

CatalogueUpdateDialog::CatalogueUpdateDialog(const std::vector<FigureChange>& changes,
                                             const Catalogue& current, QWidget* parent)
    : QDialog(parent),
      m_list(new FigureChanges(tr("In this plan"), tr("In the catalogue"), this)),
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
    m_list->addChanges(changes, current);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(this);
    m_take->setProperty("primary", true);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Keep the plan's"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &FigureChanges::choiceChanged, this,
            [this] { m_take->setEnabled(!m_list->chosen().empty()); });
    column->addWidget(buttons);
    m_take->setEnabled(!m_list->chosen().empty());
}

ScenarioDocument::Edit CatalogueUpdateDialog::edit(const Catalogue& current) const
{
    std::vector<EntryPtr> taken;
    for (const auto& [kind, id] : m_list->chosen()) {
        if (EntryPtr entry = current.find(kind, id))
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
