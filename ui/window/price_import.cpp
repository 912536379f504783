// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/price_import.h"

#include "core/scenario/carry.h"
#include "ui/dialogs/figure_changes.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/text/text.h"

#include <QFileInfo>

#include <set>

namespace headroom::ui {

namespace {

/// More new items than this are offered without a tick: who wants one of them looks for it.
constexpr std::size_t fewItems = 12;

}  // namespace

PriceImport::PriceImport(const QString& fileName, const std::string& text, ItemKind kind,
                         const Catalogue& known)
    : m_fileName(fileName),
      m_text(text),
      m_kind(kind),
      m_known(known)
{}

Result<PriceList> PriceImport::read(const PriceListNotes& notes) const
{
    return m_kind == ItemKind::ApiPrice ? readApiPrices(m_text, notes)
                                        : readCloudPrices(m_text, notes, m_known);
}

Result<PriceImport::Answer> PriceImport::ask(QWidget* window) const
{
    PriceListNotes notes;
    notes.file = m_fileName.toStdString();
    // The day the file was last written is when it was fetched.
    if (auto day = parseDate(QFileInfo(m_fileName).lastModified().date().toString(Qt::ISODate).toStdString()))
        notes.date = day.value();
    auto list = read(notes);
    const std::string reason = list || list.error().args.empty() ? std::string() : list.error().args.front();
    if (reason == "unknown-provider" || reason == "one-region") {
        const bool provider = reason == "unknown-provider";
        ImportDialog dialog(tr("Prices of machines"),
                            {provider ? tr("The list does not say whose prices these are.")
                                      : tr("The list is of one region and does not name it.")},
                            tr("Go on"), window);
        dialog.askFor(provider ? tr("Provider") : tr("Region"), provider ? QString() : QString("us-east-1"));
        if (dialog.exec() != QDialog::Accepted)
            return Answer{};
        if (provider)
            notes.provider = dialog.answer().toStdString();
        else
            notes.regions = {dialog.answer().toStdString()};
        list = read(notes);
    }
    if (!list)
        return std::move(list).error();
    return show(list.value(), std::move(notes), window);
}

Result<PriceImport::Answer> PriceImport::show(const PriceList& list, PriceListNotes notes,
                                              QWidget* window) const
{
    auto changes = priceChanges(list.entries, m_known);
    if (!changes)
        return std::move(changes).error();
    const ListedChanges& found = changes.value();
    const auto whole = [](std::size_t count) { return text::number(static_cast<double>(count), 0); };
    QStringList facts;
    facts << tr("%1 rows; %2 figures change, %3 items are new, %4 stay as they are.")
                 .arg(whole(list.rows), whole(found.changed.size()), whole(found.added.size()),
                      whole(found.same));
    if (const auto older = std::count_if(found.changed.begin(), found.changed.end(), isOlder); older > 0)
        facts << tr("Older than what is known, not chosen: %1 figures.")
                     .arg(whole(static_cast<std::size_t>(older)));
    if (list.withoutPrice > 0)
        facts << tr("Rows without a price, left out: %1.").arg(whole(list.withoutPrice));
    if (list.risesWithPrompt > 0)
        facts << tr("Dearer for long prompts, base price taken: %1.").arg(whole(list.risesWithPrompt));
    if (list.spotAbove > 0)
        facts << tr("Spot prices above on demand, left out: %1.").arg(whole(list.spotAbove));
    if (list.withoutMachine > 0)
        facts << tr("Accelerators alone, the machine around them is billed apart: %1.")
                     .arg(whole(list.withoutMachine));
    ImportDialog dialog(m_kind == ItemKind::ApiPrice ? tr("Prices of models by the token")
                                                     : tr("Prices of machines"),
                        facts, tr("Take the chosen"), window);
    auto* figures = new FigureChanges(tr("Known"), tr("In the list"), &dialog);
    figures->addChanges(found.changed, m_known);
    figures->addItems(found.added, found.added.size() <= fewItems ? Qt::Checked : Qt::Unchecked);
    // A fresh copy of an old list is as old as the list, which only its reader knows.
    dialog.askFor(tr("Prices of the day"), QString::fromStdString(toText(notes.date)));
    dialog.showChanges(figures);
    if (dialog.exec() != QDialog::Accepted)
        return Answer{};
    auto day = parseDate(dialog.answer().toStdString());
    if (!day)
        return std::move(day).error();
    std::vector<EntryPtr> listed = found.entries;
    if (day.value() != notes.date) {
        notes.date = day.value();
        auto dated = read(notes);
        if (!dated)
            return std::move(dated).error();
        auto again = priceChanges(dated.value().entries, m_known);
        if (!again)
            return std::move(again).error();
        listed = std::move(again).value().entries;
    }
    const auto ticked = figures->chosen();
    const std::set<std::pair<ItemKind, std::string>> chosen(ticked.begin(), ticked.end());
    std::vector<EntryPtr> entries;
    for (const EntryPtr& entry : listed) {
        if (chosen.contains({entry->item.kind, entry->item.id}))
            entries.push_back(entry);
    }
    return Answer{[entries](Scenario plan) { return carryEntries(std::move(plan), entries); },
                  static_cast<int>(entries.size())};
}

}  // namespace headroom::ui
