// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/headlines.h"

#include "core/scenario/relevance.h"
#include "core/units/unit_table.h"
#include "ui/text/text.h"
#include "ui/window/money_headlines.h"
#include "ui/window/search_headline.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Headlines)
};

/// Share of a bar at which its limit stands, so that what lies above still shows.
constexpr double limitShare = 0.8;
/// Sums of decimal fractions meet their limit only up to the last binary digits.
constexpr double rounding = 1e-9;
/// Above this use of a pool in its busiest hour a finding warns.
constexpr double useLimit = 0.8;

Headline use(const DeploymentResult* deployment)
{
    Headline line{.name = Words::tr("Mean use"), .decimals = 1};
    if (!deployment || !deployment->meanUse) {
        line.context = deployment ? Words::tr("capacity is unknown") : Words::tr("nothing is served yet");
        return line;
    }
    line.explainPath = QString("deployment.%1.mean_use").arg(deployment->id.number);
    line.figure = text::number(deployment->meanUse->value() * 100, 1);
    line.unit = "%";
    line.known = true;
    line.value = deployment->meanUse->value() * 100;
    line.used = deployment->meanUse->value();
    line.limit = useLimit;
    line.full = 1;
    line.context = deployment->peakUse ? Words::tr("of %1 slots, peak %2")
                                             .arg(text::number(deployment->paid, 0),
                                                  text::percent(deployment->peakUse->value()))
                                       : Words::tr("of %1 slots").arg(text::number(deployment->paid, 0));
    return line;
}

/// SI value of one of a unit that `text` has chosen.
double factorOf(const QString& unit)
{
    const auto spec = unitSymbol(unit.toStdString());
    return spec ? spec->factor : 1;
}

void showTime(Headline& line, Duration value, const std::optional<Input<Duration>>& limit)
{
    // In the unit of its limit, so that the two can be compared, unless little would be left of it.
    line.unit = text::figure(value).unit;
    const QString unitOfLimit = limit ? text::figure(limit->value).unit : line.unit;
    constexpr double leastShown = 0.1;
    if (value.value() >= leastShown * factorOf(unitOfLimit))
        line.unit = unitOfLimit;
    const double figure = value.value() / factorOf(line.unit);
    const bool small = figure < 1 && line.unit != unitOfLimit;
    line.figure = text::number(figure, small ? -1 : figure >= 100 ? 0 : 1);  // what a queue model knows
    line.known = true;
    line.value = value.value();
    line.dimension = dimensions::time;
    line.used = value.value();
    line.full = limit ? limit->value.value() / limitShare : value.value() / limitShare;
    line.limit = limit ? limit->value.value() : -1;
    line.overLimit = limit && value.value() > limit->value.value() * (1 + rounding);
    line.context =
        limit ? Words::tr("limit %1").arg(text::figure(limit->value).joined()) : Words::tr("no limit set");
}

/// At its busiest hour more arrives than is done: no waiting time is long enough.
bool overloaded(const DeploymentResult& deployment)
{
    return deployment.acceleratorRate && deployment.peakUseFitted && deployment.peakUseFitted->value() >= 1;
}

void showEndless(Headline& line, const std::optional<Input<Duration>>& limit)
{
    line.figure = QChar(0x221e);
    line.context = Words::tr("the queue grows without end");
    line.overLimit = true;
    line.full = 1;
    line.used = 1;
    line.limit = limit ? limitShare : 0;
}

/// Between which 80 % of measurements lie, behind the limit.
void addInterval(Headline& line, Duration value, const Known<Duration>& middle, const Known<Duration>& low,
                 const Known<Duration>& high)
{
    if (!middle || !low || !high)
        return;
    const double scale = (value / *middle).value() / factorOf(line.unit);
    const auto shown = [&](Duration time) {
        const double figure = time.value() * scale;
        return text::number(figure, figure < 1 ? 2 : figure < 10 ? 1 : 0);
    };
    line.context =
        Words::tr("%1; 80 %: %2–%3", "limit, interval").arg(line.context, shown(*low), shown(*high));
}

bool queueGrows(const Results& results, DeploymentId deployment)
{
    return std::any_of(results.findings.begin(), results.findings.end(), [&](const Finding& finding) {
        return finding.code == FindingCode::QueueGrows && finding.subject.id == deployment.number;
    });
}

Headline latency(const Scenario& scenario, const Results& results, const DeploymentResult* deployment)
{
    Headline line{.name = Words::tr("Latency, p95 at peak"), .sense = Headline::Sense::LessIsBetter};
    const Workload* workload = deployment ? findWorkload(scenario, deployment->workload) : nullptr;
    if (const WorkloadResult* search = searched(results); search && search->searchLatency) {
        const Workload* asked = findWorkload(scenario, search->id);
        line.name = Words::tr("Search done, p95 at peak");
        line.explainPath = QString("workload.%1.search_latency").arg(search->id.number);
        showTime(line, *search->searchLatency, asked ? asked->latencyLimit : std::nullopt);
        addInterval(line, *search->searchLatency, search->searchLatency, search->searchLatencyLow,
                    search->searchLatencyHigh);
        return line;
    }
    if (!workload) {
        line.context = Words::tr("nothing is served yet");
        return line;
    }
    const QString prefix = QString("deployment.%1.").arg(deployment->id.number);
    if (workload->kind == WorkloadKind::Serving) {
        const bool tokens = workload->perTokenLimit && !workload->firstTokenLimit;
        line.name = tokens ? Words::tr("Time per output token") : Words::tr("Time to first token");
        const auto& limit = tokens ? workload->perTokenLimit : workload->firstTokenLimit;
        const Known<Duration>& stated = tokens ? deployment->perToken : deployment->firstToken;
        // What the plan's own load makes of it, in the busiest hour; else at the number in flight that is stated.
        const OperatingPoint& peak = deployment->atPeak;
        const Known<Duration>& own = tokens ? peak.perToken : peak.firstToken;
        line.explainPath = prefix + (own ? "peak." : "") + (tokens ? "per_token" : "first_token");
        const Known<Duration>& value = own ? own : stated;
        if (!own && stated && queueGrows(results, deployment->id))
            showEndless(line, limit);
        else if (value) {
            showTime(line, *value, limit);
            addInterval(line, *value, stated, tokens ? deployment->perTokenLow : deployment->firstTokenLow,
                        tokens ? deployment->perTokenHigh : deployment->firstTokenHigh);
        } else
            line.context = Words::tr("the model or its accelerator is unknown");
        return line;
    }
    if (isTraining(workload->task) && deployment->runTime) {
        line.name = Words::tr("One run");
        line.explainPath = prefix + "run_time";
        showTime(line, *deployment->runTime, workload->latencyLimit);
        if (!workload->latencyLimit)
            line.context = Words::tr("on the whole pool");
        return line;
    }
    line.explainPath = prefix + "latency_p95_peak";
    if (!workload->itemName.empty())
        line.name = Words::tr("%1 done, p95 at peak").arg([&] {
            QString item = QString::fromStdString(workload->itemName);
            if (!item.isEmpty())
                item[0] = item[0].toUpper();
            return item;
        }());
    if (deployment->latencyAtPeak)
        showTime(line, *deployment->latencyAtPeak, workload->latencyLimit);
    else if (overloaded(*deployment))
        showEndless(line, workload->latencyLimit);
    else
        line.context = workload->urgency == Urgency::Batch ? Words::tr("batch work waits for free hours")
                       : deployment->acceleratorRate       ? Words::tr("its queue is unknown")
                                                     : Words::tr("the rate of one accelerator is unknown");
    return line;
}

int placedDevices(const Scenario& scenario)
{
    return std::accumulate(scenario.racks.begin(), scenario.racks.end(), 0, [](int sum, const RackPtr& rack) {
        return sum + static_cast<int>(rack->placements.size());
    });
}

Headline power(const Scenario& scenario, const Results& results)
{
    const EnergyResult& energy = results.energy;
    Headline line{.name = Words::tr("Peak power"),
                  .explainPath = "energy.planned_power",
                  .dimension = dimensions::power,
                  .sense = Headline::Sense::LessIsBetter};
    if (placedDevices(scenario) == 0) {
        const double bought = energy.hourlyKnown && energy.it.size() > 0
                                  ? std::max_element(energy.it.begin(), energy.it.end())->value()
                                  : 0;
        line.context =
            bought > 0 ? Words::tr("of what is bought beside the racks") : Words::tr("no device placed");
        if (bought > 0) {
            const text::FigureText shown = text::figure(bought, dimensions::power);
            line.explainPath = "energy.peak_it_power";
            line.figure = shown.figure;
            line.unit = shown.unit;
            line.known = true;
            line.value = line.used = line.full = bought;
        }
        return line;
    }
    const int unknown =
        std::accumulate(results.racks.begin(), results.racks.end(), 0,
                        [](int sum, const RackResult& rack) { return sum + rack.unknownPower; });
    const Power least =
        std::accumulate(results.racks.begin(), results.racks.end(), Power{},
                        [](Power sum, const RackResult& rack) { return sum + rack.leastPower; });
    if (!energy.plannedPower && least <= Power{}) {
        line.figure = text::unknownWord();
        line.context = Words::tr("power of %n device(s) unknown", nullptr, unknown);
        return line;
    }
    const text::FigureText shown = text::figure(energy.plannedPower.value_or(least));
    line.figure = energy.plannedPower ? shown.figure : text::atLeast(shown.figure);
    line.unit = shown.unit;
    line.known = true;
    line.value = line.used = energy.plannedPower.value_or(least).value();
    line.full = energy.powerLimit ? energy.powerLimit->value() / limitShare : line.used;
    if (energy.powerLimit) {
        line.limit = energy.powerLimit->value();
        line.overLimit = line.value > line.limit * (1 + rounding);
    }
    if (unknown > 0) {
        line.context = Words::tr("power of %n device(s) unknown", nullptr, unknown);
    } else if (energy.powerLimit) {
        line.context =
            Words::tr("all at their peak, limit %1").arg(text::figure(*energy.powerLimit).joined());
    } else {
        line.context = Words::tr("no feed rating stated");
    }
    return line;
}

}  // namespace

std::array<Headline, 6> headlines(const Catalogue& catalogue, const Scenario& scenario,
                                  const Results& results, DeploymentId deployment)
{
    const DeploymentResult* shown = findDeployment(results, deployment);
    if (!shown && !results.deployments.empty())
        shown = &results.deployments.front();
    const CostResult& cost = results.cost;
    const Known<Money>& rented = cost.hasCloud ? cost.cloudTotal : cost.apiTotal;
    Headline used = searched(results) ? searchUse(*searched(results)) : use(shown);
    Headline waited = latency(scenario, results, shown);
    // Among several, whose they are.
    if (const Deployment* whose = shown ? findDeployment(scenario, shown->id) : nullptr;
        whose && results.deployments.size() > 1) {
        for (Headline* line : {&used, &waited})
            line->name =
                Words::tr("%1 · %2", "figure, whose").arg(line->name, QString::fromStdString(whose->name));
    }
    return {ownCost(scenario, results, rented),
            rentedCost(catalogue, scenario, results),
            breakEven(scenario, results),
            std::move(used),
            std::move(waited),
            power(scenario, results)};
}

QString difference(const Headline& now, const Headline& before)
{
    if (!now.known || !before.known || now.figure + now.unit == before.figure + before.unit)
        return {};
    const double delta = now.value - before.value;
    if (now.dimension == dimensions::none)
        return text::signedNumber(delta, now.decimals);
    // In the unit beside it; "+0.0 kW" would say nothing, so what is smaller keeps its own.
    const double shown = std::abs(delta) / factorOf(now.unit);
    const QString size = shown >= 0.05 ? text::figureIn(shown, now.unit, shown >= 100 ? 0 : 1).joined()
                                       : text::figure(std::abs(delta), now.dimension).joined();
    return (delta > 0 ? QChar('+') : QChar(0x2212)) + size;
}

}  // namespace headroom::ui
