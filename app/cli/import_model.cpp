// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/import.h"
#include "app/cli/say.h"
#include "app/plan_file.h"
#include "core/exchange/model_config.h"
#include "core/exchange/text_file.h"
#include "core/scenario/carry.h"
#include "ui/text/model_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <charconv>
#include <cmath>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Import)
};

QString billions(double count) { return QLocale().toString(count / 1e9, 'f', 2); }

/// Whether two figures are one, written with more digits or fewer.
bool sameRounded(const std::string& one, const std::string& other)
{
    constexpr double rounding = 1e-3;
    double a = 0, b = 0;
    std::from_chars(one.data(), one.data() + one.size(), a);
    std::from_chars(other.data(), other.data() + other.size(), b);
    return a != 0 && std::abs(a - b) <= rounding * std::abs(b);
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
        if (change.after.empty() || sameRounded(change.before, change.after))
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
    using Mixer = ModelBlock::Mixer;
    const ModelConfig& found = model.value();
    QString said = Words::tr("%1: %2 billion parameters, %3 billion of them active for a token.")
                       .arg(QString::fromStdString(id), billions(found.parameters()),
                            billions(found.activeParameters())) +
                   '\n' +
                   text::blocksSentence({.all = static_cast<double>(found.blocks.size()),
                                         .full = found.blocksWith(Mixer::Full),
                                         .window = found.blocksWith(Mixer::Window),
                                         .compressed = found.blocksWith(Mixer::Compressed),
                                         .state = found.blocksWith(Mixer::Linear),
                                         .experts = found.blocksWith(ModelBlock::FeedForward::Experts)}) +
                   '\n';
    if (found.encoderParameters > 0)
        said += Words::tr("Beside them %1 billion parameters of the encoder of images.")
                    .arg(billions(found.encoderParameters)) +
                '\n';
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
