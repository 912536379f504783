// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plan_import.h"

#include "core/exchange/benchmark_log.h"
#include "core/exchange/model_config.h"
#include "core/exchange/text_file.h"
#include "core/exchange/trace.h"
#include "core/scenario/carry.h"
#include "ui/dialogs/figure_changes.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/studies/calibration_dialog.h"
#include "ui/text/model_text.h"
#include "ui/text/text.h"
#include "ui/window/price_import.h"

#include <QDate>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

namespace headroom::ui {

namespace {

constexpr qint64 headBytes = 64 * 1024;

Date dateOf(const QDate& day)
{
    auto date = parseDate(day.toString(Qt::ISODate).toStdString());
    return date ? date.value() : Date{};
}

std::filesystem::path pathOf(const QString& fileName) { return fileName.toStdU16String(); }

QString billions(double count) { return text::number(count / 1e9, 2); }

QString count(double number) { return text::number(number, 0); }

QStringList factsOf(const ModelConfig& model)
{
    using Mixer = ModelBlock::Mixer;
    QStringList facts;
    facts << PlanImport::tr("%1 billion parameters, %2 billion of them active for a token.")
                 .arg(billions(model.parameters()), billions(model.activeParameters()));
    facts << text::blocksSentence({.all = static_cast<double>(model.blocks.size()),
                                   .full = model.blocksWith(Mixer::Full),
                                   .window = model.blocksWith(Mixer::Window),
                                   .compressed = model.blocksWith(Mixer::Compressed),
                                   .state = model.blocksWith(Mixer::Linear),
                                   .experts = model.blocksWith(ModelBlock::FeedForward::Experts)});
    if (model.encoderParameters > 0)
        facts << PlanImport::tr("Beside them %1 billion parameters of the encoder of images.")
                     .arg(billions(model.encoderParameters));
    if (!model.quantisation.empty())
        facts << PlanImport::tr("Quantisation: %1.").arg(QString::fromStdString(model.quantisation));
    if (!model.notCounted.empty()) {
        QStringList parts;
        for (const std::string& part : model.notCounted)
            parts << QString::fromStdString(part);
        facts << PlanImport::tr("Not counted: %1.").arg(parts.join(", "));
    }
    if (!model.assumed.empty()) {
        QStringList fields;
        for (const std::string& field : model.assumed)
            fields << QString::fromStdString(field);
        facts << PlanImport::tr("Left out of the file, as the model's class has it: %1.")
                     .arg(fields.join(", "));
    }
    return facts;
}

QString shapeFact(const TraceSummary& trace)
{
    switch (trace.basis) {
    case TraceSummary::Basis::Weeks:
        return PlanImport::tr(
            "It covers a week: the shape of the week is its own, 168 hours in UTC from Monday.");
    case TraceSummary::Basis::Days:
        return PlanImport::tr("It covers a day: the shape of the day is its own, 24 hours in UTC.");
    case TraceSummary::Basis::Minutes:
        return PlanImport::tr(
            "It does not show a whole day on a clock: every hour is taken alike, and its busiest five "
            "minutes stand for the peak.");
    case TraceSummary::Basis::TooShort: return PlanImport::tr("Every hour is taken alike.");
    }
    return {};
}

}  // namespace

PlanImport::PlanImport(ScenarioDocument& document, QWidget* window)
    : QObject(window),
      m_document(document),
      m_window(window)
{}

std::optional<ForeignFile> PlanImport::kindOf(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray head = file.read(headBytes);
    return foreignFileOf({head.constData(), static_cast<std::size_t>(head.size())});
}

void PlanImport::takeByDialog()
{
    const QString fileName = QFileDialog::getOpenFileName(
        m_window, tr("Import"), {},
        tr("Models, prices, traces, benchmarks (*.json *.csv *.jsonl *.txt *.yml *.yaml);;All files (*)"));
    if (!fileName.isEmpty())
        take(fileName);
}

void PlanImport::take(const QString& fileName)
{
    const auto kind = kindOf(fileName);
    if (kind == ForeignFile::Trace) {
        takeTrace(fileName);
        return;
    }
    auto text = readTextFile(pathOf(fileName));
    if (!text) {
        fail(std::move(text).error(), fileName);
        return;
    }
    if (kind == ForeignFile::ModelConfig)
        takeModel(fileName, text.value());
    else if (kind == ForeignFile::CloudPrices)
        takePrices(fileName, text.value(), ItemKind::CloudInstance);
    else if (kind == ForeignFile::ApiPrices)
        takePrices(fileName, text.value(), ItemKind::ApiPrice);
    else if (kind == ForeignFile::BenchmarkLog)
        takeLog(fileName, text.value());
    else
        emit failed(
            tr("%1: what this file holds is not known here. Known are plans, config.json of Hugging Face models, price "
               "lists of machines and of models, traces of requests, and logs of serving benchmarks.")
                .arg(QFileInfo(fileName).fileName()));
}

void PlanImport::takeModel(const QString& fileName, const std::string& text)
{
    auto model = readModelConfig(text);
    if (!model) {
        fail(std::move(model).error(), fileName);
        return;
    }
    ImportDialog dialog(tr("A model: %1").arg(QString::fromStdString(model.value().architecture)),
                        factsOf(model.value()), tr("Add the model"), m_window);
    dialog.askFor(tr("Called"), QString::fromStdString(modelIdFromPath(fileName.toStdString())));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString name = dialog.answer();
    auto entry = modelEntry(model.value(), name.toStdString(), dateOf(QDate::currentDate()));
    if (!entry) {
        fail(std::move(entry).error(), fileName);
        return;
    }
    apply(
        tr("Import %1").arg(name),
        [entry = entry.value()](Scenario plan) {
            return carryEntries(std::move(plan), std::vector<EntryPtr>{entry});
        },
        tr("%1 can now be chosen as a deployment's model.").arg(name));
}

void PlanImport::takePrices(const QString& fileName, const std::string& text, ItemKind kind)
{
    const PriceImport import(fileName, text, kind, m_document.catalogue());
    auto edit = import.ask(m_window);
    if (!edit)
        fail(std::move(edit).error(), fileName);
    else if (edit.value().edit)
        apply(tr("Import prices"), edit.value().edit,
              tr("%n item(s) now have the prices of the list.", nullptr, edit.value().items));
}

void PlanImport::takeTrace(const QString& fileName)
{
    std::vector<std::pair<QString, std::uint64_t>> workloads;
    for (const Workload& workload : m_document.scenario().workloads) {
        if (workload.kind == WorkloadKind::Serving)
            workloads.emplace_back(QString::fromStdString(workload.name), workload.id.number);
    }
    if (workloads.empty()) {
        emit failed(
            tr("%1 is a trace of requests, but no workload of this plan serves requests. Add one first.")
                .arg(QFileInfo(fileName).fileName()));
        return;
    }
    auto read = readTraceFile(pathOf(fileName));
    if (!read) {
        fail(std::move(read).error(), fileName);
        return;
    }
    const TraceSummary& trace = read.value();
    QStringList facts;
    facts << tr("%1 requests in %2 s: %3 a second.")
                 .arg(count(static_cast<double>(trace.requests)), text::number(trace.span().value(), 0),
                      text::number(trace.arrivals().value(), 3));
    facts << tr("%1 input and %2 output tokens each, in the mean.")
                 .arg(text::number(trace.meanInput().value(), 1),
                      text::number(trace.meanOutput().value(), 1));
    facts << (trace.peakFactor
                  ? tr("The peak is %1 times the mean.").arg(text::number(trace.peakFactor->value(), 2))
                  : tr("It is too short to show a peak; the workload keeps its own."));
    facts << shapeFact(trace);
    if (trace.repeated > 0)
        facts << tr("%n request(s) are like the one before in every digit.", nullptr,
                    static_cast<int>(std::min<std::uint64_t>(trace.repeated, 1'000'000'000)));
    ImportDialog dialog(tr("A trace of requests"), facts, tr("Take its demand"), m_window);
    dialog.offer(tr("For the workload"), workloads, workloads.front().second);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Date date;
    if (trace.clock) {
        if (auto day = parseDate(traceTimeText(trace.first).substr(0, 10)))
            date = day.value();
    }
    apply(
        tr("Import a trace"),
        [trace, id = WorkloadId{dialog.choice()}, source = QFileInfo(fileName).fileName().toStdString(),
         date](Scenario plan) { return applyTrace(std::move(plan), id, trace, source, date); },
        tr("The workload has the trace's demand."));
}

void PlanImport::takeLog(const QString& fileName, const std::string& text)
{
    const QString name = QFileInfo(fileName).fileName();
    const auto& deployments = m_document.scenario().deployments;
    if (std::none_of(deployments.begin(), deployments.end(),
                     [](const Deployment& one) { return one.basis == CapacityBasis::Modelled; })) {
        emit failed(
            tr("%1 is a log of a serving benchmark, but no deployment of this plan takes its speed from the "
               "model. Add one first.")
                .arg(name));
        return;
    }
    auto log = readBenchmarkLog(text);
    if (!log) {
        fail(std::move(log).error(), fileName);
        return;
    }
    LogDialog dialog(m_document, name, std::move(log).value().points,
                     dateOf(QFileInfo(fileName).lastModified().date()), m_window);
    if (dialog.exec() != QDialog::Accepted || !dialog.edit())
        return;
    apply(tr("Calibrate by %1").arg(name), dialog.edit(),
          tr("The model is corrected by the runs that were measured."));
}

void PlanImport::apply(const QString& step, const ScenarioDocument::Edit& edit, const QString& message)
{
    if (auto status = m_document.apply(step, edit); !status)
        emit failed(text::error(status.error()));
    else
        emit taken(message);
}

void PlanImport::fail(Error error, const QString& fileName)
{
    emit failed(text::error(std::move(error).in(QFileInfo(fileName).fileName().toStdString())));
}

}  // namespace headroom::ui
