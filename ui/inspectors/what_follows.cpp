// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/what_follows.h"

#include "core/evaluation/kinds/task_rates.h"
#include "ui/inspectors/device_fields.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Inspector)
};

/// Below everything that can be filled in.
constexpr int lastRank = 1'000'000;

class Told {
public:
    template <class Q>
    void add(const QString& name, const Known<Q>& value)
    {
        if (value)
            addText(name, text::known(value));
    }
    void addText(const QString& name, const QString& shown)
    {
        FieldValue field = toldField(name, shown);
        field.group = Words::tr("What follows");
        field.rank = lastRank;
        m_fields.push_back(std::move(field));
    }
    FieldValue& last() { return m_fields.back(); }
    bool empty() const { return m_fields.empty(); }
    std::vector<FieldValue> take() { return std::move(m_fields); }

private:
    std::vector<FieldValue> m_fields;
};

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

EntryPtr acceleratorOf(const Scenario& scenario, const Catalogue& catalogue, const Deployment& deployment)
{
    const Pool* pool = findPool(scenario, deployment.pool);
    return pool ? catalogue.find(ItemKind::Accelerator, pool->accelerator) : nullptr;
}

/// In hours where a second has little of it: audio and images by the slow are told so.
struct RateUnit {
    double factor;
    QString name;
};
RateUnit unitFor(double perSecond, const QString& work)
{
    return perSecond < 1 ? RateUnit{3600, Words::tr("%1/h").arg(work)}
                         : RateUnit{1, Words::tr("%1/s").arg(work)};
}

/// As the catalogue calls it, else as the table of measurements does.
QString nameOf(const Catalogue& catalogue, const std::string& accelerator)
{
    const Accelerator* const known = catalogue.accelerator(accelerator);
    return QString::fromStdString(known ? known->name : accelerator);
}

std::vector<FieldValue> ofWorkload(const Workload& workload, const WorkloadResult& result)
{
    Told told;
    told.add(Words::tr("Index memory"), result.indexMemory);
    told.add(Words::tr("Index servers"), result.indexServers);
    const auto range = [&](const auto& low, const auto& high) {
        if (low && high)
            told.addText(Words::tr("80 % between"),
                         Words::tr("%1 and %2", "two figures").arg(text::known(low), text::known(high)));
    };
    told.add(Words::tr("With searches"), result.searchServers);
    if (result.searchServersLow != result.searchServersHigh)
        range(result.searchServersLow, result.searchServersHigh);
    told.add(Words::tr("Search, p95"), result.searchLatency);
    if (result.searchLatencyLow && result.searchLatencyHigh)
        told.addText(Words::tr("80 % between"),
                     Words::tr("%1 and %2 ms")
                         .arg(text::number(result.searchLatencyLow->value() * 1e3, 1),
                              text::number(result.searchLatencyHigh->value() * 1e3, 1)));
    told.add(Words::tr("Raw storage"), result.rawStorage);
    told.add(Words::tr("Sent in a month"), result.monthlyEgress);
    if (result.peakEgress)
        told.addText(Words::tr("Sent at the peak"),
                     text::figureIn(result.peakEgress->value() * 8 / 1e9, "Gbit/s").joined());
    const QString work = workload.kind == WorkloadKind::Serving ? Words::tr("output token")
                                                                : QString::fromStdString(workload.workName);
    if (result.energyPerWork)
        told.addText(Words::tr("Energy per %1").arg(work), text::known(result.energyPerWork));
    if (result.workPerEnergy && workload.kind == WorkloadKind::Serving)
        told.addText(Words::tr("Tokens per joule"), text::number(result.workPerEnergy->value()));
    if (result.carbonPerWork)
        told.addText(Words::tr("Carbon per %1").arg(work), text::known(result.carbonPerWork));
    return told.take();
}

QString inMoney(const Known<Money>& amount, const Scenario& scenario)
{
    return amount ? text::figure(*amount, QString::fromStdString(scenario.info.currency)).joined()
                  : text::unknownWord();
}

/// Where the cheapest mix runs it, and what all of it so would add while the others stay.
void addPlacement(std::vector<FieldValue>& fields, const Scenario& scenario, const WorkloadPlacement& row)
{
    Told told;
    const auto way = [](const QString& figure, bool refused) {
        return refused ? Words::tr("%1, refused").arg(figure) : figure;
    };
    if (row.ownedShare)
        told.addText(Words::tr("Owned in the mix"), text::percent(row.ownedShare->value(), 0));
    if (row.owned)
        told.addText(Words::tr("All owned adds"), inMoney(row.owned, scenario));
    if (row.rented)
        told.addText(Words::tr("All rented adds"), way(inMoney(row.rented, scenario), row.rentingRefused));
    if (row.byToken)
        told.addText(Words::tr("By the token adds"), way(inMoney(row.byToken, scenario), row.tokensRefused));
    for (FieldValue& field : told.take())
        fields.push_back(std::move(field));
}

/// What permitting a refused line alone would save.
std::vector<FieldValue> ofRefusal(const Scenario& scenario, const Results& results, CostOption way,
                                  std::uint64_t id)
{
    Told told;
    for (const RefusedLine& line : results.cost.economics.decision.refused) {
        if (line.way == way && line.id == id)
            told.addText(Words::tr("Permitting it saves"), inMoney(line.price, scenario));
    }
    return told.take();
}

/// What requests find in the busiest hour, and how much of the replica keeps the limits.
void addServing(Told& told, const Workload& workload, const DeploymentResult& result)
{
    const OperatingPoint& peak = result.atPeak;
    if (peak.inFlight) {
        told.addText(Words::tr("Peak, in flight"), text::number(peak.inFlight->value(), 1));
        // Of a disaggregated deployment only the mean is known.
        if (peak.firstTokenP50) {
            told.add(Words::tr("First token, p50"), peak.firstTokenP50);
            told.add(Words::tr("First token, p95"), peak.firstTokenP95);
            told.add(Words::tr("First token, p99"), peak.firstTokenP99);
        } else {
            told.add(Words::tr("Peak, first token"), peak.firstToken);
        }
        told.add(Words::tr("Peak, per token"), peak.perToken);
    } else if (result.fitted > 0 && result.perToken && workload.urgency == Urgency::Interactive) {
        told.addText(Words::tr("At the peak"), Words::tr("the queue grows without end"));
    }
    const Goodput& good = result.goodput;
    if (good.concurrency) {
        told.addText(Words::tr("Within limits"),
                     Words::tr("%1 in flight").arg(text::number(good.concurrency->value(), 0)));
        told.add(Words::tr("Goodput"), good.throughput);
    } else if (good.limited && result.perToken) {
        told.addText(Words::tr("Within limits"), Words::tr("none: one request alone breaks a limit"));
    }
}

std::vector<FieldValue> ofDeployment(const Scenario& scenario, const Catalogue& catalogue,
                                     const Deployment& deployment, const DeploymentResult& result)
{
    Told told;
    const Workload* workload = findWorkload(scenario, deployment.workload);
    const QString work = workload ? QString::fromStdString(workload->workName) : QString();
    const bool rated = workload && workload->kind == WorkloadKind::Rate;
    if (rated && result.acceleratorRate) {
        const RateUnit unit = unitFor(result.acceleratorRate->value(), work);
        const auto in = [&](const Known<WorkRate>& rate) {
            return text::number(rate->value() * unit.factor);
        };
        told.addText(Words::tr("One accelerator"), in(result.acceleratorRate) + QChar(0xa0) + unit.name);
        if (const kinds::MeasuredWork* measured = deployment.basis == CapacityBasis::Measured
                                                      ? kinds::findMeasuredWork(deployment.measured)
                                                      : nullptr) {
            const auto answer =
                kinds::taskRate(*measured, acceleratorOf(scenario, catalogue, deployment), catalogue);
            if (const auto* rate = std::get_if<kinds::TaskRate>(&answer)) {
                told.last().origin = FieldValue::Origin::Fact;
                told.last().source = QString::fromStdString(rate->anchor->source);
                told.last().date = rate->anchor->date;
                told.addText(Words::tr("Its basis"),
                             rate->measuredHere
                                 ? Words::tr("measured on it, n = %1").arg(rate->anchor->rows)
                                 : Words::tr("from %1").arg(nameOf(catalogue, rate->anchor->accelerator)));
            }
        }
        if (result.rateLow && result.rateHigh)
            told.addText(Words::tr("80 % between"),
                         Words::tr("%1 and %2", "two rates").arg(in(result.rateLow), in(result.rateHigh)));
    }
    if (workload && workload->kind == WorkloadKind::Serving)
        addServing(told, *workload, result);
    told.add(Words::tr("Time of one run"), result.runTime);
    told.add(Words::tr("Training state"), result.trainingState);
    return told.take();
}

}  // namespace

std::vector<FieldValue> whatFollows(const Scenario& scenario, const Catalogue& catalogue,
                                    const Results& results, const Selection::Target& target)
{
    if (target.kind == Selection::Kind::Workload) {
        const Workload* workload = findWorkload(scenario, WorkloadId{target.id});
        const WorkloadResult* result = findWorkload(results, WorkloadId{target.id});
        if (!workload || !result)
            return {};
        std::vector<FieldValue> fields = ofWorkload(*workload, *result);
        for (const WorkloadPlacement& row : results.cost.economics.placement) {
            if (row.workload == workload->id)
                addPlacement(fields, scenario, row);
        }
        return fields;
    }
    if (target.kind == Selection::Kind::Cloud)
        return ofRefusal(scenario, results, CostOption::Cloud, target.id);
    if (target.kind == Selection::Kind::Api)
        return ofRefusal(scenario, results, CostOption::Api, target.id);
    if (target.kind == Selection::Kind::Deployment) {
        const Deployment* deployment = findDeployment(scenario, DeploymentId{target.id});
        const DeploymentResult* result = findDeployment(results, DeploymentId{target.id});
        return deployment && result ? ofDeployment(scenario, catalogue, *deployment, *result)
                                    : std::vector<FieldValue>();
    }
    return {};
}

void offerMeasuredWork(FieldValue& field, const Scenario& scenario, const Catalogue& catalogue,
                       const Deployment& deployment)
{
    const Workload* workload = findWorkload(scenario, deployment.workload);
    if (!workload)
        return;
    field.type = FieldValue::Type::Choice;
    const EntryPtr accelerator = acceleratorOf(scenario, catalogue, deployment);
    const QString work = latin(kinds::measuredUnit(workload->task));
    const auto& works = kinds::measuredWorks(workload->task);
    field.options.push_back(
        {{}, works.empty() ? Words::tr("nothing was measured for this task") : Words::tr("choose")});
    std::vector<FieldValue::Option> carried;
    for (const kinds::MeasuredWork& one : works) {
        const auto answer = kinds::taskRate(one, accelerator, catalogue);
        const auto* rate = std::get_if<kinds::TaskRate>(&answer);
        if (!rate)
            continue;
        const RateUnit unit = unitFor(rate->rate.value(), work);
        QStringList what{latin(one.done.model)};
        for (const std::string* part : {&one.done.target, &one.done.setting, &one.done.precision}) {
            if (!part->empty())
                what << latin(*part);
        }
        const QString shown =
            Words::tr("%1 %2 · %3", "rate, its unit, what was measured")
                .arg(text::number(rate->rate.value() * unit.factor), unit.name, what.join(", "));
        if (rate->measuredHere)
            field.options.push_back({QString::fromStdString(one.key), shown});
        else
            carried.push_back({QString::fromStdString(one.key), Words::tr("%1 (carried over)").arg(shown)});
    }
    field.options.insert(field.options.end(), carried.begin(), carried.end());
    const bool listed = std::any_of(field.options.begin(), field.options.end(),
                                    [&](const auto& option) { return option.value == field.text; });
    if (!listed)
        field.options.push_back(
            {field.text, Words::tr("%1 (not for this task or accelerator)").arg(field.text)});
}

}  // namespace headroom::ui
