// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import.h"

#include "app/cli/commands.h"
#include "app/cli/say.h"
#include "app/plan_file.h"
#include "core/exchange/trace.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <filesystem>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Import)
};

/// The workload with this name or number; without one, the only workload that a trace could feed.
Result<WorkloadId> chosenWorkload(const Scenario& scenario, const std::string& wanted)
{
    std::string known;
    std::vector<WorkloadId> found;
    for (const Workload& workload : scenario.workloads) {
        if (workload.kind == WorkloadKind::Serving)
            known += (known.empty() ? "" : ", ") + workload.name;
        const bool named = workload.name == wanted || std::to_string(workload.id.number) == wanted;
        if (wanted.empty() ? workload.kind == WorkloadKind::Serving : named)
            found.push_back(workload.id);
    }
    if (found.size() == 1)
        return found.front();
    if (known.empty())
        return Error{Error::Code::UnknownItem, {"serving workload", wanted, {}}};
    return Error{Error::Code::WrongValue, {wanted, known}, {}, "--workload"};
}

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }

QString whole(std::uint64_t value) { return QLocale().toString(static_cast<qulonglong>(value)); }

QString basisSentence(const TraceSummary& trace)
{
    const QString factor = trace.peakFactor ? number(trace.peakFactor->value(), 3) : QString();
    switch (trace.basis) {
    case TraceSummary::Basis::Weeks:
        return Words::tr(
                   "The busiest hour has %1 requests, and the peak is %2 times the mean. The shape of the "
                   "week is the trace's own, hours in UTC from Monday.")
            .arg(whole(trace.busiest), factor);
    case TraceSummary::Basis::Days:
        return Words::tr(
                   "The busiest hour has %1 requests, and the peak is %2 times the mean. The shape of the "
                   "day is the trace's own, hours in UTC.")
            .arg(whole(trace.busiest), factor);
    case TraceSummary::Basis::Minutes:
        return Words::tr("The trace does not show a whole day on a clock, so every hour is taken alike. Its "
                         "busiest five minutes have %1 requests, %2 times the mean, and stand for the peak.")
            .arg(whole(trace.busiest), factor);
    case TraceSummary::Basis::TooShort:
        return Words::tr(
            "The trace is shorter than five minutes: every hour is taken alike, and the plan keeps "
            "its own peak factor.");
    }
    return {};
}

/// What the plan keeps as the source of its figures: enough to work them out again.
std::string sourceOf(const TraceSummary& trace, const TraceImport& order)
{
    const QLocale plain(QLocale::English, QLocale::UnitedStates);
    const std::string name =
        order.source.empty() ? std::filesystem::path(order.trace).filename().string() : order.source;
    QString out = QString::fromStdString(name) + ": " +
                  plain.toString(static_cast<qulonglong>(trace.requests)) + " requests in " +
                  plain.toString(trace.span().value(), 'f', 2) + " s, " +
                  plain.toString(static_cast<qulonglong>(trace.inputTokens)) + " input and " +
                  plain.toString(static_cast<qulonglong>(trace.outputTokens)) + " output tokens";
    if (trace.basis == TraceSummary::Basis::Minutes)
        out += "; busiest 300 s: " + plain.toString(static_cast<qulonglong>(trace.busiest));
    if (!trace.shape.empty())
        out += "; busiest hour: " + plain.toString(static_cast<qulonglong>(trace.busiest)) + ", hours in UTC";
    return out.toStdString();
}

}  // namespace

int importTrace(const TraceImport& order)
{
    auto plan = openPlan(order.plan);
    if (!plan)
        return unusable(plan.error());
    auto workload = chosenWorkload(plan.value(), order.workload);
    if (!workload)
        return unusable(std::move(workload).error().in(order.plan));
    auto read = readTraceFile(order.trace);
    if (!read)
        return unusable(read.error());
    const TraceSummary& trace = read.value();
    Date date;
    if (trace.clock) {
        // A trace without a clock has no day either; its figures stay undated.
        if (auto day = parseDate(traceTimeText(trace.first).substr(0, 10)))
            date = day.value();
    }
    auto changed = applyTrace(std::move(plan).value(), workload.value(), trace, sourceOf(trace, order), date);
    if (!changed)
        return unusable(std::move(changed).error().in(order.plan));
    const std::string& output = order.output.empty() ? order.plan : order.output;
    if (auto status = savePlan(changed.value(), output); !status)
        return unusable(status.error());
    const Workload* const fed = findWorkload(changed.value(), workload.value());
    say(stdout, Words::tr("%1: %2 requests/s, %3 input and %4 output tokens each, from %5 requests in %6 s.")
                        .arg(QString::fromStdString(fed->name), number(trace.arrivals().value(), 4),
                             number(trace.meanInput().value(), 1), number(trace.meanOutput().value(), 1),
                             whole(trace.requests), number(trace.span().value(), 2)) +
                    '\n' + basisSentence(trace) + '\n');
    return Done;
}

}  // namespace headroom::cli
