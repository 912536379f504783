// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/import.h"
#include "app/cli/say.h"
#include "app/plan_file.h"
#include "core/exchange/model_config.h"
#include "core/exchange/text_file.h"
#include "core/scenario/carry.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Import)
};

QString billions(double count) { return QLocale().toString(count / 1e9, 'f', 2); }

QString whole(double count) { return QLocale().toString(count, 'f', 0); }

QString blocksSentence(const ModelConfig& model)
{
    using Mixer = ModelBlock::Mixer;
    return Words::
        tr("%1 blocks: %2 attend to the whole context, %3 to a window, %4 to what they compress, %5 keep a state; %6 have experts.")
            .arg(whole(static_cast<double>(model.blocks.size())), whole(model.blocksWith(Mixer::Full)),
                 whole(model.blocksWith(Mixer::Window)), whole(model.blocksWith(Mixer::Compressed)),
                 whole(model.blocksWith(Mixer::Linear)),
                 whole(model.blocksWith(ModelBlock::FeedForward::Experts)));
}

/// What was known of the same model before, where it differs.
QString differences(const Catalogue& known, const EntryPtr& entry)
{
    CatalogueBuilder builder;
    (void)builder.add(entry);
    const EntryPtr before = known.find(ItemKind::Model, entry->item.id);
    if (!before)
        return {};
    QString out;
    for (const FigureChange& change :
         changedFigures(std::vector<EntryPtr>{before}, std::move(builder).build())) {
        if (change.after.empty())
            continue;
        out += "  " + QString::fromStdString(change.field) + ": " +
               (change.before.empty() ? Words::tr("unknown") : QString::fromStdString(change.before)) +
               " → " + QString::fromStdString(change.after) + '\n';
    }
    return out.isEmpty() ? out : Words::tr("Differs from what was known of it:") + '\n' + out;
}

}  // namespace

int importModel(const ModelImport& order, UserTables tables)
{
    auto plan = openPlan(order.plan);
    if (!plan)
        return unusable(plan.error());
    auto text = readTextFile(order.config);
    if (!text)
        return unusable(text.error());
    auto model = readModelConfig(text.value());
    if (!model)
        return unusable(std::move(model).error().in(order.config));
    const std::string id = order.name.empty() ? modelIdFromPath(order.config) : order.name;
    if (id.empty())
        return unusable({Error::Code::MissingField, {"--name"}, order.config, {}});
    const Date today = parseDate(QDate::currentDate().toString(Qt::ISODate).toStdString()).value();
    auto entry = modelEntry(model.value(), id, today);
    if (!entry)
        return unusable(std::move(entry).error().in(order.config));
    auto catalogue = loadCatalogue(tables);
    if (!catalogue)
        return unusable(catalogue.error());
    const Catalogue known = catalogue.value().catalogue.overlaidWith(plan.value().carried);
    auto changed = carryEntries(std::move(plan).value(), std::vector<EntryPtr>{entry.value()});
    if (!changed)
        return unusable(std::move(changed).error().in(order.plan));
    if (auto status = savePlan(changed.value(), order.output.empty() ? order.plan : order.output); !status)
        return unusable(status.error());
    const ModelConfig& found = model.value();
    QString said = Words::tr("%1: %2 billion parameters, %3 billion of them active for a token.")
                       .arg(QString::fromStdString(id), billions(found.parameters()),
                            billions(found.activeParameters())) +
                   '\n' + blocksSentence(found) + '\n';
    if (!found.notCounted.empty()) {
        QStringList parts;
        for (const std::string& part : found.notCounted)
            parts += QString::fromStdString(part);
        said += Words::tr("Not counted: %1.").arg(parts.join(", ")) + '\n';
    }
    if (!found.assumed.empty()) {
        QStringList fields;
        for (const std::string& field : found.assumed)
            fields += QString::fromStdString(field);
        said +=
            Words::tr("Left out of the file, as the model's class has it: %1.").arg(fields.join(", ")) + '\n';
    }
    say(stdout, said + differences(known, entry.value()));
    return Done;
}

}  // namespace headroom::cli
