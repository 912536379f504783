// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/import.h"
#include "app/cli/opened.h"
#include "app/cli/say.h"
#include "app/plan_file.h"
#include "core/exchange/benchmark_log.h"
#include "core/exchange/text_file.h"
#include "core/scenario/edits.h"
#include "core/studies/calibrate.h"
#include "ui/text/study_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <cmath>

namespace headroom::cli {

namespace {

constexpr std::size_t shownRows = 40;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Import)
};

/// The deployment with this name or number; without one, the only one that is modelled.
Result<DeploymentId> chosenDeployment(const Scenario& scenario, const std::string& wanted)
{
    std::string known;
    std::vector<DeploymentId> found;
    for (const Deployment& deployment : scenario.deployments) {
        const bool modelled = deployment.basis == CapacityBasis::Modelled;
        if (modelled)
            known += (known.empty() ? "" : ", ") + deployment.name;
        const bool named = deployment.name == wanted || std::to_string(deployment.id.number) == wanted;
        if (wanted.empty() ? modelled : named)
            found.push_back(deployment.id);
    }
    if (found.size() == 1)
        return found.front();
    if (known.empty())
        return Error{Error::Code::UnknownItem, {"modelled deployment", wanted, {}}};
    return Error{Error::Code::WrongValue, {wanted, known}, {}, "--deployment"};
}

/// The day of the measurement: what the caller says, else the day the log was last written.
Result<Date> dateOf(const LogImport& order, const std::string& file)
{
    if (order.date.empty())
        return parseDate(QFileInfo(QString::fromStdString(file))
                             .lastModified()
                             .date()
                             .toString(Qt::ISODate)
                             .toStdString());
    auto date = parseDate(order.date);
    if (!date)
        return std::move(date).error().at("--date");
    return date;
}

QString milliseconds(const Known<Duration>& time)
{
    return time ? QLocale().toString(time->value() * 1e3, 'f', 2) : Words::tr("unknown");
}

QString rowText(const RunComparison& row, const Measurement& run)
{
    const auto shown = [](const auto& measured, const Known<Duration>& before, const Known<Duration>& after) {
        return measured ? Words::tr("%1 ms, model %2, corrected %3")
                              .arg(milliseconds(measured->value), milliseconds(before), milliseconds(after))
                        : Words::tr("not measured");
    };
    return QString("  %1  ").arg(QString::fromStdString(run.name)) +
           Words::tr("concurrency %1: first token %2; per token %3")
               .arg(QLocale().toString(row.concurrency, 'f', 1),
                    shown(run.firstToken, row.firstToken, row.correctedFirstToken),
                    shown(run.perToken, row.perToken, row.correctedPerToken)) +
           '\n';
}

QString factorText(const performance::Correction& correction)
{
    return correction.runs == 0 ? Words::tr("unknown")
                                : QLocale().toString(std::exp(correction.level), 'f', 3);
}

QString saidOf(const CalibrationProposal& proposal)
{
    QString out = Words::tr("%n run(s):", nullptr, static_cast<int>(proposal.runs.size())) + '\n';
    for (std::size_t i = 0; i < std::min(proposal.table.size(), shownRows); ++i)
        out += rowText(proposal.table[i], proposal.runs[proposal.table[i].run]);
    if (proposal.table.size() > shownRows)
        out += "  " +
               Words::tr("… and %1 more")
                   .arg(QLocale().toString(static_cast<qulonglong>(proposal.table.size() - shownRows))) +
               '\n';
    return out +
           Words::tr(
               "Measured over modelled, all runs of the deployment together: first token %1, per token %2, "
               "throughput beyond them %3.")
               .arg(factorText(proposal.after.firstToken), factorText(proposal.after.perToken),
                    factorText(proposal.after.throughput)) +
           '\n';
}

}  // namespace

int importLog(const LogImport& order, UserTables tables)
{
    auto opened = open(order.plan, tables);
    if (!opened)
        return unusable(opened.error());
    auto [catalogue, plan] = std::move(opened).value();
    const auto deployment = chosenDeployment(plan, order.deployment);
    if (!deployment)
        return unusable(Error(deployment.error()).in(order.plan));
    QString said;
    for (const std::string& file : order.logs) {
        auto text = readTextFile(file);
        if (!text)
            return unusable(text.error());
        auto log = readBenchmarkLog(text.value());
        if (!log)
            return unusable(std::move(log).error().in(file));
        const auto date = dateOf(order, file);
        if (!date)
            return unusable(date.error());
        auto proposal = proposeCalibration(log.value().points, plan, catalogue, deployment.value(),
                                           QFileInfo(QString::fromStdString(file)).fileName().toStdString(),
                                           date.value());
        if (!proposal)
            return unusable(std::move(proposal).error().in(file));
        said += QString::fromStdString(file) + ": " + saidOf(proposal.value());
        if (const QString failed = text::failedRequests(log.value().points); !failed.isEmpty())
            said += failed + '\n';
        auto taken = takeMeasurements(std::move(plan), deployment.value(), proposal.value().runs);
        if (!taken)
            return unusable(std::move(taken).error().in(file));
        plan = std::move(taken).value();
    }
    if (order.answer == LogImport::Answer::Take) {
        if (auto status = savePlan(plan, order.output.empty() ? order.plan : order.output); !status)
            return unusable(status.error());
        said += Words::tr("The plan has them.") + '\n';
    }
    say(stdout, said);
    return Done;
}

}  // namespace headroom::cli
