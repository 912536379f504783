// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_prices.h"

#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/plan_file.h"
#include "core/exchange/text_file.h"
#include "core/scenario/carry.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

namespace headroom::cli {

namespace {

constexpr std::size_t shownRows = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Import)
};

QString whole(std::size_t count) { return QLocale().toString(static_cast<qulonglong>(count)); }

/// The day of the prices: what the caller says, else the day the file was last written, which is when it was fetched.
Result<Date> dateOf(const PriceImport& order, const std::string& file)
{
    const std::string day = order.date.empty() ? QFileInfo(QString::fromStdString(file))
                                                     .lastModified()
                                                     .date()
                                                     .toString(Qt::ISODate)
                                                     .toStdString()
                                               : order.date;
    auto date = parseDate(day);
    if (!date)
        return std::move(date).error().at("--date");
    return date;
}

Result<PriceList> readList(const PriceImport& order, const std::string& file, const Catalogue& known)
{
    auto text = readTextFile(file);
    if (!text)
        return std::move(text).error();
    auto date = dateOf(order, file);
    if (!date)
        return std::move(date).error();
    const PriceListNotes notes{file, order.provider, order.source, date.value(), order.regions};
    auto list = order.kind == ItemKind::ApiPrice ? readApiPrices(text.value(), notes)
                                                 : readCloudPrices(text.value(), notes, known);
    if (!list)
        return std::move(list).error().in(file);
    return list;
}

QString countsOf(const PriceList& list, const std::string& file)
{
    QString out = Words::tr("%1: %2 rows, %3 items with prices.")
                      .arg(QString::fromStdString(file), whole(list.rows), whole(list.entries.size()));
    if (list.otherRegions > 0)
        out += ' ' + Words::tr("Of other regions: %1.").arg(whole(list.otherRegions));
    if (list.withoutPrice > 0)
        out += ' ' + Words::tr("Without a price: %1.").arg(whole(list.withoutPrice));
    if (list.risesWithPrompt > 0)
        out += ' ' +
               Words::tr("Dearer for long prompts, base price taken: %1.").arg(whole(list.risesWithPrompt));
    if (list.spotAbove > 0)
        out += ' ' + Words::tr("Spot prices above on demand, left out: %1.").arg(whole(list.spotAbove));
    if (list.withoutMachine > 0)
        out += ' ' + Words::tr("Accelerators alone, the machine around them is billed apart: %1.")
                         .arg(whole(list.withoutMachine));
    return out + '\n';
}

/// "new: aws-p5-48xlarge-us-east-1  on_demand 98.32 USD/h, spot 24.58 USD/h"
QString newItem(const Item& item)
{
    QStringList prices;
    for (const ItemField& field : item.fields) {
        if (!field.currency.empty())
            prices << QString::fromStdString(field.field + ' ' + field.text + ' ' + field.unit);
    }
    return Words::tr("new: %1  %2").arg(QString::fromStdString(item.id), prices.join(", "));
}

QString changeTable(const ListedChanges& changes)
{
    QString out;
    const auto day = [](Date date) {
        return date.known() ? QString::fromStdString(toText(date)) : Words::tr("undated");
    };
    for (std::size_t i = 0; i < std::min(changes.changed.size(), shownRows); ++i) {
        const FigureChange& change = changes.changed[i];
        const QString before = change.before.empty() ? Words::tr("unknown")
                                                     : QString::fromStdString(change.before) + " (" +
                                                           day(change.dateBefore) + ')';
        const bool older = change.dateAfter.known() && change.dateAfter < change.dateBefore;
        const QString date = older ? Words::tr("%1, older than what is known").arg(day(change.dateAfter))
                                   : day(change.dateAfter);
        out += QString("  %1  %2: %3 → %4 (%5)\n")
                   .arg(QString::fromStdString(change.item), QString::fromStdString(change.field), before,
                        QString::fromStdString(change.after), date);
    }
    if (changes.changed.size() > shownRows)
        out += "  " + Words::tr("… and %1 more").arg(whole(changes.changed.size() - shownRows)) + '\n';
    for (std::size_t i = 0; i < std::min(changes.added.size(), shownRows); ++i)
        out += "  " + newItem(changes.added[i]->item) + '\n';
    if (changes.added.size() > shownRows)
        out += "  " + Words::tr("… and %1 new ones more").arg(whole(changes.added.size() - shownRows)) + '\n';
    return Words::tr("%1 figures change, %2 items are new, %3 stay as they are.")
               .arg(whole(changes.changed.size()), whole(changes.added.size()), whole(changes.same)) +
           '\n' + out;
}

}  // namespace

int importPrices(const PriceImport& order, UserTables tables)
{
    auto loaded = loadCatalogue(tables);
    if (!loaded)
        return unusable(loaded.error());
    Catalogue known = std::move(loaded).value().catalogue;
    Result<Scenario> plan = Scenario();
    if (!order.plan.empty()) {
        plan = openPlan(order.plan);
        if (!plan)
            return unusable(plan.error());
        known = known.overlaidWith(plan.value().carried);
    }
    QString said;
    std::vector<EntryPtr> prices;
    for (const std::string& file : order.lists) {
        auto list = readList(order, file, known);
        if (!list)
            return unusable(list.error());
        said += countsOf(list.value(), file);
        if (auto date = dateOf(order, file); date && order.date.empty())
            said += Words::tr("Dated %1, when the file was written; say --date where the list is older.")
                        .arg(QString::fromStdString(toText(date.value()))) +
                    '\n';
        prices.insert(prices.end(), list.value().entries.begin(), list.value().entries.end());
    }
    auto changes = priceChanges(prices, known);
    if (!changes)
        return unusable(changes.error());
    say(stdout, said + changeTable(changes.value()));
    if (order.answer == PriceImport::Answer::Look)
        return Done;
    if (order.answer == PriceImport::Answer::Ask) {
        say(stderr,
            Words::tr("Nothing was taken. Say --yes to take these prices, --dry-run to look only.") + '\n');
        return Unusable;
    }
    headroom::Status status = headroom::Done{};
    if (order.plan.empty()) {
        status = addToUserCatalogue(prices);
    } else {
        plan = carryEntries(std::move(plan).value(), changes.value().entries);
        if (!plan)
            return unusable(std::move(plan).error().in(order.plan));
        status = savePlan(plan.value(), order.output.empty() ? order.plan : order.output);
    }
    if (!status)
        return unusable(status.error());
    say(stdout,
        (order.plan.empty() ? Words::tr("Your own catalogue has them.") : Words::tr("The plan has them.")) +
            '\n');
    return Done;
}

}  // namespace headroom::cli
