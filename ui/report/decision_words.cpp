// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/decision_words.h"

#include "core/evaluation/cost.h"
#include "core/evaluation/economics/month_axis.h"
#include "core/results/ways.h"
#include "ui/text/money_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DecisionPage)
};

bool withinPlan(const CostResult& cost)
{
    return cost.breakEvenMonths && cost.breakEvenMonths->value() <= cost.economics.months;
}

int serversOf(const Scenario& scenario)
{
    int servers = 0;
    for (const RackPtr& rack : scenario.racks)
        servers +=
            static_cast<int>(std::count_if(rack->placements.begin(), rack->placements.end(),
                                           [](const Placement& p) { return p.kind == ItemKind::Server; }));
    for (const Purchase& purchase : scenario.purchases)
        servers += purchase.kind == PurchaseKind::Servers
                       ? static_cast<int>(std::lround(purchase.count.value.value()))
                       : 0;
    return servers;
}

/// Whether not everybody may work on the data: renting then needs a permission that the plan does not hold.
bool guarded(const Scenario& scenario)
{
    return std::any_of(scenario.workloads.begin(), scenario.workloads.end(), [](const Workload& one) {
        return !one.dataClass.empty() && one.dataClass != "public";
    });
}

bool leased(const Scenario& scenario) { return scenario.finance.funding.funding == Funding::Lease; }

QString buying(const Scenario& scenario, int servers)
{
    if (servers == 0)
        return Words::tr("Own. It costs less.");
    return leased(scenario) ? Words::tr("Lease %n server(s).", nullptr, servers)
                            : Words::tr("Buy %n server(s).", nullptr, servers);
}

/// Who pays at first, where that is not the plan's own money.
QString fundingSentence(const Scenario& scenario)
{
    const FundingTerms& funding = scenario.finance.funding;
    if (funding.funding == Funding::Cash)
        return {};
    const QString rate = text::percent(yearly(funding.rate));
    const QString share =
        funding.financedShare ? text::percent(funding.financedShare->value.value(), 0) : text::percent(1, 0);
    return leased(scenario)
               ? Words::tr("%1 of the hardware is leased at %2 a year.").arg(share, rate)
               : Words::tr("%1 of the hardware is paid by a loan at %2 a year.").arg(share, rate);
}

/// Whether owning costs more once payments are discounted, though not in all.
bool onlyUndiscounted(const Results& results)
{
    const CostResult& cost = results.cost;
    const auto own = presentOf(CostOption::Own, results),
               rented = presentOf(cost.hasCloud ? CostOption::Cloud : CostOption::Api, results);
    return owningPays(cost) && own && rented && *own > *rented;
}

QString whenOwningPays(const Scenario& plan, const Results& results)
{
    const CostResult& cost = results.cost;
    if (cost.breaksEvenLater)
        return Words::tr("Owning would pay only after the plan's end.");
    if (cost.neverBreaksEven)
        return cost.straightLines
                   ? Words::tr("Owning never pays: renting costs no more per hour than running one's own.")
                   : Words::tr("Owning does not pay within the plan.");
    if (!cost.breakEvenMonths)
        return {};
    if (*cost.breakEvenMonths <= ratio(0))
        return Words::tr("Owning costs less from the first day.");
    const QString day = text::monthAfter(plan, cost.breakEvenMonths->value());
    const QString month = text::number(cost.breakEvenMonths->value(), 1) +
                          (day.isEmpty() ? day : QStringLiteral(" (%1)").arg(day));
    if (!withinPlan(cost))
        return Words::tr("Owning would pay from month %1, after the plan's end.").arg(month);
    if (onlyUndiscounted(results))
        return Words::tr("Undiscounted owning pays from month %1; at present cost renting is cheaper.")
            .arg(month);
    if (owningPays(cost) && cost.economics.find(CostOption::Hybrid))
        return (cost.hasCloud ? Words::tr("Owning all of it pays against the cloud from month %1.")
                              : Words::tr("Owning all of it pays against the API from month %1."))
            .arg(month);
    return owningPays(cost)
               ? Words::tr("Owning pays from month %1.").arg(month)
               : Words::tr("Owning has cost less from month %1 on, but no longer at the plan's end.")
                     .arg(month);
}

/// What the mix is, where it costs least.
QString hybridSentence(const CostResult& cost, const ReportContext& context)
{
    const OptionResult* hybrid = cost.economics.find(CostOption::Hybrid);
    const HybridSplit& split = cost.economics.hybrid;
    if (cost.economics.decision.cheapest != CostOption::Hybrid || !hybrid || !split.ownedShare)
        return {};
    const QString mix = text::mixOf(context.results);
    return *split.ownedShare > ratio(0) && *split.ownedShare < ratio(1)
               ? Words::tr("The cheapest mix does %1 of the busiest hour's work at home, and costs %2: %3.")
                     .arg(text::percent(split.ownedShare->value(), 0), context.money(hybrid->total), mix)
               : Words::tr("The cheapest mix costs %1: %2.").arg(context.money(hybrid->total), mix);
}

double paidForData(const Results& results, CostOption option)
{
    const OptionResult* way = results.cost.economics.find(option);
    double sum = 0;
    if (way) {
        for (const Money& month : way->flow.of(CostCategory::Data))
            sum += month.value();
    }
    return sum;
}

/// What a mix that owns no server is, where it keeps all data at home: data need none. Empty where it does not.
QString dataAtHome(const HybridSplit& split, bool ask, const Results& results)
{
    const double kept = paidForData(results, CostOption::Hybrid);
    if (kept <= 0 || kept < paidForData(results, CostOption::Own) * (1 - 1e-9))
        return {};
    const bool rents = split.instances && *split.instances > ratio(0);
    if (split.tokens && *split.tokens > ratio(0))
        return rents ? Words::tr("Rent servers, buy the rest by the token, keep the data at home.")
                     : Words::tr("Buy by the token, keep the data at home.");
    if (!rents)
        return {};
    return ask ? Words::tr("Rent the servers, if the work may leave the house. Keep the data at home.")
               : Words::tr("Rent the servers, keep the data at home.");
}

}  // namespace

double rentedTotal(const CostResult& cost)
{
    if (cost.hasCloud && cost.cloudTotal)
        return cost.cloudTotal->value();
    return cost.hasApi && cost.apiTotal ? cost.apiTotal->value() : 0;
}

bool rentingRefused(const Results& results)
{
    return isRefused(results.cost.hasCloud ? CostOption::Cloud : CostOption::Api, results);
}

bool owningPays(const CostResult& cost)
{
    return withinPlan(cost) && cost.own.total && cost.own.total->value() <= rentedTotal(cost);
}

QString recommendation(const ReportContext& context)
{
    const CostResult& cost = context.results.cost;
    const Decision& decision = cost.economics.decision;
    const int servers = serversOf(context.scenario);
    const auto has = [&](auto&& wanted) {
        return std::any_of(context.results.findings.begin(), context.results.findings.end(), wanted);
    };
    if (has([](const Finding& f) { return f.code == FindingCode::NothingPermitted; }))
        return Words::tr("Do not sign yet. Every way of doing the work is refused.");
    // What is too small to do all of it in time is no obstacle to a way that asks a part of it.
    const bool mixed = decision.cheapest == CostOption::Hybrid && !ownServes(context.results);
    if (has([mixed](const Finding& f) {
            return f.severity == Severity::Error && !(mixed && (f.code == FindingCode::PoolOverloaded ||
                                                                f.code == FindingCode::BatchDoesNotFit ||
                                                                f.code == FindingCode::LatencyMissed));
        }))
        return Words::tr("Do not sign yet. The plan breaks a limit.");
    if (!decision.cheapest)
        return cost.hasOwn ? Words::tr("Own, if owning is decided.")
                           : Words::tr("Rent. Nothing is planned on own racks.");
    const bool ask = guarded(context.scenario);
    switch (*decision.cheapest) {
    case CostOption::Own:
        if (decision.constraint && *decision.constraint > Money{})
            return servers > 0 ? Words::tr("%1 Renting is refused.").arg(buying(context.scenario, servers))
                               : Words::tr("Own. Renting is refused.");
        if (rentedTotal(cost) <= 0)
            return servers > 0 ? Words::tr("Buy %n server(s), if owning is decided.", nullptr, servers)
                               : Words::tr("Own, if owning is decided.");
        return buying(context.scenario, servers);
    case CostOption::OtherSpace: return Words::tr("Own, in the other space. It costs less.");
    case CostOption::Cloud:
        if (!cost.hasOwn)
            return Words::tr("Rent. Nothing is planned on own racks.");
        return ask ? Words::tr("Rent, if the data may leave the house. Own racks cost more.")
                   : Words::tr("Rent. Own racks cost more.");
    case CostOption::Api:
        if (!cost.hasOwn)
            return Words::tr("Buy by the token. It costs less than instances.");
        return ask ? Words::tr("Buy by the token, if the data may leave the house. Own racks cost more.")
                   : Words::tr("Buy by the token. Own racks cost more.");
    case CostOption::Hybrid: break;
    }
    const HybridSplit& split = cost.economics.hybrid;
    if (split.ownedShare == ratio(1) && split.servers && split.planned && *split.servers < *split.planned)
        return Words::tr("Buy %n server(s), fewer than planned. The others serve nothing that is stated.",
                         nullptr, static_cast<int>(std::lround(split.servers->value())));
    const Known<Ratio>& share = split.ownedShare;
    const bool owns = split.servers && *split.servers > ratio(0);
    const bool rents = split.instances && *split.instances > ratio(0);
    if (const QString kept = owns ? QString() : dataAtHome(split, ask, context.results); !kept.isEmpty())
        return kept;
    if (split.tokens && *split.tokens > ratio(0)) {
        if (!owns)
            return rents ? Words::tr("Rent a part of the work and buy the rest by the token.")
                         : Words::tr("Buy by the token.");
        return rents ? Words::tr("Own a part of the work, rent a part and buy the rest by the token.")
                     : Words::tr("Own a part of the work and buy the rest by the token.");
    }
    if (!owns && rents)
        return ask ? Words::tr("Rent the work, if the data may leave the house. Own servers cost more.")
                   : Words::tr("Rent the work. Own servers cost more.");
    if (share && *share > ratio(0) && *share < ratio(1))
        return ask ? Words::tr("Own the base and rent the peak, if the data may leave the house.")
                   : Words::tr("Own the base and rent the peak.");
    return ask ? Words::tr("Own a part of the work and rent the rest, if the data may leave the house.")
               : Words::tr("Own a part of the work and rent the rest.");
}

QString lead(const ReportContext& context)
{
    const CostResult& cost = context.results.cost;
    QString out;
    const int servers = serversOf(context.scenario);
    const QString span = text::number(horizonYears(cost));
    if (cost.hasOwn && (servers == 0 || context.scenario.workloads.empty() ||
                        !servesDemand(CostOption::Own, context.results)))
        out = Words::tr("The plan's own equipment costs %1 over %2 years.")
                  .arg(context.money(cost.own.total), span);
    else if (cost.hasOwn && context.scenario.racks.empty())
        out = Words::tr("%n server(s) serve the demand for %1 over %2 years.", nullptr, servers)
                  .arg(context.money(cost.own.total), span);
    else if (cost.hasOwn)
        out = Words::tr("%n server(s) in %1 serve the demand for %2 over %3 years.", nullptr, servers)
                  .arg(Words::tr("%n rack(s)", nullptr, static_cast<int>(context.scenario.racks.size())),
                       context.money(cost.own.total), span);
    if (const QString funding = fundingSentence(context.scenario); cost.hasOwn && !funding.isEmpty())
        out += ' ' + funding;
    if (cost.hasCloud) {
        const QString instances =
            cost.instances ? text::number(cost.instances->value(), 2) : text::unknownWord();
        const QString part = text::partWords(CostOption::Cloud, context.results);
        out += ' ' +
               (part.isEmpty()
                    ? Words::tr("The cloud, %1 instances on average, costs %2 for the same work.")
                          .arg(instances, context.money(cost.cloudTotal))
                    : Words::tr("The cloud, %1 instances on average, costs %2, %3.", "without, or for a part")
                          .arg(instances, context.money(cost.cloudTotal), part));
    }
    if (cost.hasApi) {
        const QString part = text::partWords(CostOption::Api, context.results);
        out += ' ' + (part.isEmpty() ? Words::tr("The API costs %1.").arg(context.money(cost.apiTotal))
                                     : Words::tr("The API costs %1, %2.", "without, or for a part")
                                           .arg(context.money(cost.apiTotal), part));
    }
    if (const QString mix = hybridSentence(cost, context); !ownServes(context.results) && !mix.isEmpty())
        out += ' ' + mix;
    if (!ownServes(context.results))
        return out + ' ' +
               Words::tr(
                   "The plan's own hardware does not serve its demand: what owning saves is not worth reading yet.");
    const QString pays =
        rentingRefused(context.results) ? QString() : whenOwningPays(context.scenario, context.results);
    for (const QString& more : {pays, hybridSentence(cost, context),
                                text::refusalWords(cost.economics.decision, context.currency)}) {
        if (!more.isEmpty())
            out += ' ' + more;
    }
    return out;
}

}  // namespace headroom::ui
