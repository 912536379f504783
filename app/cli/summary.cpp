// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary.h"

#include "app/cli/money_summary.h"
#include "core/evaluation/cost.h"
#include "core/results/ways.h"
#include "core/studies/outside_spread.h"
#include "ui/text/money_text.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <utility>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::Summary)
};

QString line(const QString& name, const QString& value)
{
    return "  " + name.leftJustified(38, '.') + ' ' + value + '\n';
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return Words::tr("refused");
    case Severity::Warning: return Words::tr("warning");
    case Severity::Unknown: return Words::tr("unknown");
    case Severity::Ok: return Words::tr("ok");
    }
    return {};
}

QString share(const Known<Ratio>& use) { return use ? text::percent(use->value()) : text::unknownWord(); }

/// ", May 2028": the month in which the lines cross, when the plan has a date.
QString breakEvenDay(const Scenario& scenario, double months)
{
    const QString day = text::monthAfter(scenario, months);
    return day.isEmpty() ? day : ", " + day;
}

/// The figure, and between what 80 % of measurements lie where that is known.
template <class Q>
QString between(const Known<Q>& value, const Known<Q>& low, const Known<Q>& high)
{
    return value && low && high
               ? Words::tr("%1 (%2 to %3)").arg(text::known(value), text::known(low), text::known(high))
               : text::known(value);
}

/// The same of energy, whose figure may be an end of what was measured: servers without a known idle power count as planned.
QString betweenEnergies(const Known<Energy>& value, const Known<Energy>& low, const Known<Energy>& high)
{
    constexpr double exact = 1e-9;
    const bool upper = value && low && high && *high <= *value * (1 + exact);
    const bool lower = value && low && high && *low >= *value * (1 - exact);
    if (upper == lower)
        return between(value, low, high);
    return (upper ? Words::tr("%1, the upper end of %2 to %3") : Words::tr("%1, the lower end of %2 to %3"))
        .arg(text::known(value), text::known(low), text::known(high));
}

/// What follows from a workload by itself; nothing where there is nothing.
QString workloadLines(const Scenario& scenario, const WorkloadResult& result)
{
    QString out;
    const auto told = [&out](const QString& name, const auto& value) {
        if (value)
            out += line("  " + name, text::known(value));
    };
    told(Words::tr("index memory"), result.indexMemory);
    told(Words::tr("servers for the index"), result.indexServers);
    const auto span = [&](const QString& name, const auto& value, const auto& low, const auto& high) {
        if (value)
            out += line("  " + name, between(value, low, high));
    };
    span(Words::tr("servers for index and searches"), result.searchServers, result.searchServersLow,
         result.searchServersHigh);
    span(Words::tr("search done, p95"), result.searchLatency, result.searchLatencyLow,
         result.searchLatencyHigh);
    if (result.searchServersBought)
        told(Words::tr("servers that the plan has for it"), result.searchServersBought);
    told(Words::tr("raw storage"), result.rawStorage);
    told(Words::tr("sent in a month"), result.monthlyEgress);
    const Workload* workload = findWorkload(scenario, result.id);
    const bool serving = workload && workload->kind == WorkloadKind::Serving;
    const QString work = serving ? Words::tr("output token")
                         : workload && !workload->workName.empty()
                             ? QString::fromStdString(workload->workName)
                             : Words::tr("unit of work");
    span(Words::tr("energy per %1").arg(work), result.energyPerWork, result.energyPerWorkLow,
         result.energyPerWorkHigh);
    told(Words::tr("carbon per %1").arg(work), result.carbonPerWork);
    if (workload && workload->kind == WorkloadKind::Serving)
        told(Words::tr("output tokens"), result.workPerEnergy);
    return out.isEmpty() || !workload ? QString()
                                      : "  " + QString::fromStdString(workload->name) + '\n' + out;
}

}  // namespace

QString findingLines(const Scenario& scenario, const Results& results)
{
    const QString currency = QString::fromStdString(scenario.info.currency);
    QString out;
    auto spreads = [&, told = false]() mutable {
        if (std::exchange(told, true))
            return;
        for (const InputView& input : inputsOutsideSpread(scenario))
            out += "  " + severityWord(Severity::Warning).leftJustified(9) + text::outsideSpread(input) +
                   " (" + text::outsideSpreadFigures(input) + ")\n";
    };
    for (const Finding& finding : results.findings) {
        if (finding.severity > Severity::Warning)
            spreads();
        const QString figures = text::findingFigures(finding, currency);
        out += "  " + severityWord(finding.severity).leftJustified(9) + text::finding(finding) +
               (figures.isEmpty() ? QString() : " (" + figures + ")") + '\n';
    }
    spreads();
    return out;
}

namespace {

QString withInterval(const Known<Duration>& time, const Known<Duration>& middle, const Known<Duration>& low,
                     const Known<Duration>& high)
{
    if (!time || !middle || !low || !high)
        return text::known(time);
    const double scale = (*time / *middle).value();
    return Words::tr("%1 (80 %: %2 to %3)")
        .arg(text::known(time), text::known(Known<Duration>(*low * scale)),
             text::known(Known<Duration>(*high * scale)));
}

/// What the load finds in the busiest hour, what holds at the number in flight that is stated, and what keeps the limits.
QString servingLines(const Scenario& scenario, const DeploymentResult& result)
{
    QString out;
    const OperatingPoint& peak = result.atPeak;
    if (peak.firstToken) {
        out += line("  " + Words::tr("at the peak, in flight"), text::number(peak.inFlight->value(), 1));
        QString first =
            withInterval(peak.firstToken, result.firstToken, result.firstTokenLow, result.firstTokenHigh);
        if (peak.firstTokenP50)
            first += "; " + Words::tr("p50 %1, p95 %2, p99 %3")
                                .arg(text::known(peak.firstTokenP50), text::known(peak.firstTokenP95),
                                     text::known(peak.firstTokenP99));
        out += line("  " + Words::tr("at the peak, first token"), first);
        out += line("  " + Words::tr("at the peak, per token"),
                    withInterval(peak.perToken, result.perToken, result.perTokenLow, result.perTokenHigh));
    }
    const Deployment* deployment = findDeployment(scenario, result.id);
    if (result.firstToken && deployment)
        out += line(
            "  " + Words::tr("at %1 in flight").arg(text::number(deployment->concurrency.value.value(), 0)),
            withInterval(result.firstToken, result.firstToken, result.firstTokenLow, result.firstTokenHigh) +
                ", " +
                withInterval(result.perToken, result.perToken, result.perTokenLow, result.perTokenHigh));
    const Goodput& good = result.goodput;
    if (good.concurrency)
        out += line("  " + Words::tr("within the limits, at most"),
                    Words::tr("%1 in flight, %2")
                        .arg(text::number(good.concurrency->value(), 0), text::known(good.throughput)));
    else if (good.limited && result.perToken)
        out += line("  " + Words::tr("within the limits, at most"), Words::tr("not even one request alone"));
    return out;
}

}  // namespace

QString summary(const Catalogue& catalogue, const Scenario& scenario, const Results& results)
{
    const QString currency = QString::fromStdString(scenario.info.currency);
    const auto money = [&](const Known<Money>& amount) {
        return amount ? text::figureIn(amount->value(), currency, 0).joined() : text::unknownWord();
    };
    const auto rate = [&](const Known<MoneyRate>& amount) {
        return amount ? text::figureIn(amount->value() * 3600, currency + "/h", 4).joined()
                      : text::unknownWord();
    };
    QString out = QString::fromStdString(scenario.info.title) + '\n';
    if (!scenario.info.question.empty())
        out += QString::fromStdString(scenario.info.question) + '\n';
    out += Words::tr("Catalogue of %1").arg(text::date(catalogue.date())) + "\n\n";
    out += Words::tr("Capacity") + '\n';
    for (const DeploymentResult& result : results.deployments) {
        const Deployment* deployment = findDeployment(scenario, result.id);
        out += "  " + (deployment ? QString::fromStdString(deployment->name) : QString()) + '\n';
        out += line("  " + Words::tr("accelerators needed, fitted, paid"),
                    (result.needed ? text::number(result.needed->value(), 0) : text::unknownWord()) + ", " +
                        text::number(result.fitted, 0) + ", " + text::number(result.paid, 0));
        out += line("  " + Words::tr("use, mean and peak"),
                    share(result.meanUse) + ", " + share(result.peakUse));
        if (result.latencyAtPeak)
            out += line("  " + Words::tr("latency p95 at peak"), text::known(result.latencyAtPeak));
        out += servingLines(scenario, result);
        if (result.replicaThroughput)
            out += line("  " + Words::tr("one replica"), text::known(result.replicaThroughput));
        if (result.rateLow && result.rateHigh && result.acceleratorRate)
            out += line("  " + Words::tr("one accelerator, 80 % between"),
                        text::known(result.acceleratorRate) + ", " + text::known(result.rateLow) + ", " +
                            text::known(result.rateHigh));
        if (result.runTime)
            out += line("  " + Words::tr("one training run"), text::known(result.runTime));
        if (result.stepTime)
            out += line("  " + Words::tr("one training step"),
                        between(result.stepTime, result.stepTimeLow, result.stepTimeHigh));
        const MemoryResult& memory = result.memory;
        if (memory.optimizer && memory.weights && memory.activations && memory.overhead)
            out += line("  " + Words::tr("memory: all of it, capacity"),
                        between(Known<Bytes>(*memory.weights + *memory.optimizer + *memory.activations +
                                             *memory.overhead),
                                memory.usedLow, memory.usedHigh) +
                            ", " + text::known(memory.capacity));
        else if (memory.weights)
            out += line("  " + Words::tr("memory: weights, KV cache, capacity"),
                        text::known(result.memory.weights) + ", " + text::known(result.memory.kvCache) +
                            ", " + text::known(result.memory.capacity));
    }
    for (const WorkloadResult& result : results.workloads)
        out += workloadLines(scenario, result);
    out += '\n' + Words::tr("Power") + '\n';
    out += line(Words::tr("planned at the rack feeds"), text::known(results.energy.plannedPower));
    out += line(Words::tr("energy in a year"),
                betweenEnergies(results.energy.yearly, results.energy.yearlyLow, results.energy.yearlyHigh));
    out += '\n' + Words::tr("Cost") + '\n';
    const CostResult& cost = results.cost;
    if (cost.hasOwn) {
        out += line(Words::tr("purchase"), money(cost.own.capital));
        out += line(Words::tr("running"), rate(cost.own.running));
        out += line(Words::tr("own, %1 years").arg(text::number(horizonYears(cost))), money(cost.own.total));
    }
    if (cost.hasCloud) {
        out += line(Words::tr("cloud instances, mean"),
                    cost.instances ? text::number(cost.instances->value(), 2) : text::unknownWord());
        out +=
            line(Words::tr("cloud, %1 years").arg(text::number(horizonYears(cost))), money(cost.cloudTotal));
    }
    if (cost.hasApi)
        out += line(Words::tr("API, %1 years").arg(text::number(horizonYears(cost))), money(cost.apiTotal));
    const bool refused = isRefused(cost.hasCloud ? CostOption::Cloud : CostOption::Api, results);
    const QString compared = refused ? Words::tr(", against what is refused") : QString();
    if (cost.hasOwn && !ownServes(results))
        out += line(Words::tr("break-even"), Words::tr("not told: own hardware does not serve the demand"));
    else if (cost.breakEvenMonths)
        out += line(Words::tr("break-even"),
                    Words::tr("%1 months")
                            .arg(text::number(cost.breakEvenMonths->value(),
                                              cost.breakEvenMonths->value() < 0.01 ? -1 : 2)) +
                        breakEvenDay(scenario, cost.breakEvenMonths->value()) +
                        (*cost.breakEvenMonths > ratio(12 * horizonYears(cost))
                             ? Words::tr(", after the plan's end")
                             : QString()) +
                        compared);
    else if (cost.breaksEvenLater)
        out +=
            line(Words::tr("break-even"),
                 Words::tr("after the plan's end, %1 months").arg(text::beyondPlanMonths(cost)) + compared);
    else if (cost.neverBreaksEven)
        out += line(Words::tr("break-even"),
                    (cost.straightLines ? Words::tr("never")
                                        : Words::tr("not within the plan, nor closer to it at its end")) +
                        compared);
    out += moneyLines(scenario, results);
    if (const QString findings = findingLines(scenario, results); !findings.isEmpty())
        out += '\n' + Words::tr("Findings") + '\n' + findings;
    return out;
}

QString explanationText(const Explanation& explanation, const QString& currency)
{
    QString out;
    const std::function<void(NodeId, int)> write = [&](NodeId id, int depth) {
        if (id == NodeId::None || depth > 40)
            return;
        const TraceNode& node = explanation.trace[id];
        const QString value =
            node.known ? text::termFigure(node.term, node.value, node.dimension, node.unit, currency).joined()
                       : text::unknownWord();
        out += QString(depth * 2, ' ') + text::termName(node.term) +
               (node.of ? ", " + text::termName(*node.of) : QString()) +
               (node.label.empty() ? QString() : ", " + QString::fromStdString(node.label)) + ": " + value;
        const auto latin = [](std::string_view words) {
            return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
        };
        if (node.formula)
            out += "  = " + latin(node.formula->expression) + "  [" + latin(node.formula->source) + ']';
        else
            out += "  [" + QString::fromStdString(node.source) +
                   (node.date.known() && !node.source.empty() ? ", " : "") + text::date(node.date) + ']';
        if (!node.path.empty())
            out += "  " + QString::fromStdString(node.path);
        out += '\n';
        for (const NodeId input : node.inputs)
            write(input, depth + 1);
    };
    write(explanation.root, 0);
    return out;
}

QByteArray explanationJson(const Explanation& explanation, const QString& path, const QString& currency)
{
    const auto words = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    const auto origin = [](TraceNode::Origin one) -> QString {
        switch (one) {
        case TraceNode::Origin::Computed: return QStringLiteral("computed");
        case TraceNode::Origin::Fact: return QStringLiteral("fact");
        case TraceNode::Origin::Assumption: return QStringLiteral("assumption");
        case TraceNode::Origin::Convention: return QStringLiteral("convention");
        }
        return {};
    };
    QJsonArray values;
    for (std::size_t i = 0; i <= static_cast<std::size_t>(explanation.root); ++i) {
        const TraceNode& node = explanation.trace[static_cast<NodeId>(i)];
        QJsonArray inputs;
        for (const NodeId input : node.inputs)
            inputs.append(input == NodeId::None ? QJsonValue() : QJsonValue(static_cast<qint64>(input)));
        QJsonObject value{
            {"symbol", words(symbolOf(node.term))},
            {"label", words(node.label)},
            {"value", node.known ? QJsonValue(node.value) : QJsonValue()},
            {"shown",
             node.known
                 ? text::termFigure(node.term, node.value, node.dimension, node.unit, currency).joined()
                 : text::unknownWord()},
            {"origin", origin(node.origin)},
            {"source", words(node.formula ? node.formula->source : node.source)},
            {"inputs", inputs}};
        if (node.formula)
            value.insert("formula", words(node.formula->expression));
        if (node.date.known())
            value.insert("date", words(toText(node.date)));
        if (!node.path.empty())
            value.insert("path", words(node.path));
        values.append(value);
    }
    const QJsonObject whole{
        {"path", path}, {"root", static_cast<qint64>(explanation.root)}, {"values", values}};
    return QJsonDocument(whole).toJson();
}

}  // namespace headroom::cli
