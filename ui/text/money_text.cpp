// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/money_text.h"

#include "core/results/ways.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <numeric>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Money)
};

/// Whether anything is stored and sent by the byte.
bool delivers(const Scenario& plan)
{
    return std::any_of(plan.workloads.begin(), plan.workloads.end(), [](const Workload& workload) {
        return workload.kind == WorkloadKind::Rate && workload.task == Task::Delivery;
    });
}

template <class Q>
bool isPaid(const std::optional<Input<Q>>& price)
{
    return price && price->value.value() != 0;
}

QString dataName(const Scenario& plan)
{
    const DataTerms& data = plan.finance.data;
    return !isPaid(data.ownStorage)    ? Words::tr("Delivery", "what is paid for")
           : !isPaid(data.ownDelivery) ? Words::tr("Storage", "what is paid for")
                                       : Words::tr("Storage and delivery", "what is paid for");
}

QString otherName(const Scenario& plan)
{
    const Finance& finance = plan.finance;
    QStringList parts;
    if (isPaid(finance.facility.water) || isPaid(finance.facility.waterPrice))
        parts << Words::tr("water", "what is paid for");
    if (isPaid(finance.running.other))
        parts << Words::tr("other", "what is paid for");
    if (parts.isEmpty())
        return Words::tr("Other");
    parts.front()[0] = parts.front()[0].toUpper();
    return parts.join(QStringLiteral(", "));
}

QString cloudExtrasName(const Scenario& plan)
{
    const Finance& finance = plan.finance;
    const HiddenCloudCosts& hidden = finance.hiddenCloud;
    const bool sent = delivers(plan) && !plan.egressTiers.empty();
    const bool kept = delivers(plan) && isPaid(finance.data.cloudStorage);
    const bool more = isPaid(hidden.storage) || isPaid(hidden.network) || isPaid(hidden.controlPlane) ||
                      isPaid(hidden.support) || isPaid(hidden.lostGoodput) || isPaid(hidden.setup) ||
                      isPaid(hidden.debugging) || isPaid(hidden.otherCompute) || isPaid(hidden.exit) ||
                      isPaid(finance.data.gateway);
    if (!sent && !kept)
        return Words::tr("Cloud, hidden costs");
    if (more)
        return Words::tr("Cloud, data and hidden costs");
    return !kept   ? Words::tr("Cloud, data sent out")
           : !sent ? Words::tr("Cloud, storage")
                   : Words::tr("Cloud, storage and data sent out");
}

QString joined(const std::vector<std::string>& names)
{
    QStringList out;
    for (const std::string& name : names)
        out << QString::fromStdString(name);
    return out.join(QStringLiteral(", "));
}

double paid(const OptionResult& way, CostCategory category)
{
    const auto& flow = way.flow.of(category);
    return std::accumulate(flow.begin(), flow.end(), Money{}).value();
}

}  // namespace

QString judgedName(const QString& name, CostOption option, const Results& results)
{
    if (isRefused(option, results))
        return Words::tr("%1, refused").arg(name);
    if (!carriesItsPart(option, results))
        return Words::tr("%1, too small").arg(name);
    if (isOwned(option) && lacksReserve(results))
        return Words::tr("%1, without its reserve").arg(name);
    return servesDemand(option, results) ? name : Words::tr("%1, a part", "of the work").arg(name);
}

QString partWords(CostOption option, const Results& results)
{
    if (servesDemand(option, results))
        return {};
    const QString names = joined(leftOutBy(option, results));
    return names.isEmpty() ? Words::tr("for a part of the work")
                           : Words::tr("without %1", "workloads left out").arg(names);
}

QString refusalWords(const Decision& decision, const QString& currency)
{
    QStringList reasons;
    for (const RefusedLine& line : decision.refused) {
        const QString reason = QString::fromStdString(line.reason);
        if (!reasons.contains(reason))
            reasons << reason;
    }
    if (reasons.isEmpty())
        return {};
    const QString why = Words::tr("Refused: %1.").arg(reasons.join("; "));
    if (decision.constraint && *decision.constraint <= Money{})
        return why + ' ' + Words::tr("Were it permitted, nothing would be saved.");
    return decision.constraint ? why + ' ' +
                                     Words::tr("The price of this constraint is %1.")
                                         .arg(known(decision.constraint, currency))
                               : why;
}

QString comparisonCaveat(CostOption rival, const Results& results, const QString& currency)
{
    if (isRefused(rival, results))
        return refusalWords(results.cost.economics.decision, currency);
    if (servesDemand(rival, results))
        return {};
    const QString names = joined(leftOutBy(rival, results));
    const bool api = rival == CostOption::Api;
    if (names.isEmpty())
        return api ? Words::tr("Not the same work: the API does a part of what owning does.")
                   : Words::tr("Not the same work: the cloud does a part of what owning does.");
    return (api ? Words::tr("Not the same work: the API leaves out %1.", "workloads")
                : Words::tr("Not the same work: the cloud leaves out %1.", "workloads"))
        .arg(names);
}

QString mixWords(const HybridSplit& split)
{
    const double servers = split.servers ? split.servers->value() : 0;
    const double rented = split.instances ? split.instances->value() : 0;
    const double tokens = split.tokens ? split.tokens->value() : 0;
    QStringList parts;
    if (servers > 0)
        parts << Words::tr("own %1 of %2 servers")
                     .arg(number(servers, 0),
                          split.planned ? number(split.planned->value(), 0) : unknownWord());
    else if (split.planned && split.planned->value() > 0)
        parts << Words::tr("own no server");
    if (rented > 0)
        parts << Words::tr("rent %1 instances on average").arg(number(rented, 2));
    if (tokens > 0)
        parts << Words::tr("pay %1 of the APIs' bill").arg(percent(tokens, 0));
    if (rented <= 0 && tokens <= 0)
        parts << Words::tr("rent nothing");
    return parts.join(QStringLiteral(", "));
}

bool rentsNothing(const HybridSplit& split)
{
    return split.instances && *split.instances <= ratio(0) && (!split.tokens || *split.tokens <= ratio(0));
}

QString mixOf(const Results& results)
{
    const OptionResult* mix = results.cost.economics.find(CostOption::Hybrid);
    const OptionResult* own = results.cost.economics.find(CostOption::Own);
    const QString words = mixWords(results.cost.economics.hybrid);
    const double kept = mix ? paid(*mix, CostCategory::Data) : 0.0;
    if (kept <= 0)
        return words;
    // Of delivery: for the share of the work that is done at home.
    const bool all = !own || kept >= paid(*own, CostCategory::Data) * (1 - 1e-9);
    return (all ? Words::tr("%1, data kept at home") : Words::tr("%1, part of the data kept at home"))
        .arg(words);
}

QString wayName(CostOption option, const Results& results)
{
    return option == CostOption::Hybrid && rentsNothing(results.cost.economics.hybrid)
               ? Words::tr("Hybrid: own fewer servers")
               : text::optionName(option);
}

QString beyondPlanMonths(const CostResult& cost)
{
    return QStringLiteral("> ") + number(cost.month.value() > 0 ? (cost.horizon / cost.month).value() : 0, 0);
}

QString optionName(CostOption option)
{
    switch (option) {
    case CostOption::Own: return Words::tr("Own");
    case CostOption::OtherSpace: return Words::tr("Own, other space");
    case CostOption::Cloud: return Words::tr("Cloud");
    case CostOption::Api: return Words::tr("API");
    case CostOption::Hybrid: return Words::tr("Hybrid");
    }
    return {};
}

QString categoryName(CostCategory category, const Scenario& plan)
{
    switch (category) {
    case CostCategory::Purchase: return Words::tr("Purchase");
    case CostCategory::Building: return Words::tr("Building");
    case CostCategory::Electricity: return Words::tr("Electricity");
    case CostCategory::Cooling: return Words::tr("Cooling");
    case CostCategory::Colocation: return Words::tr("Racks, space");
    case CostCategory::Staff: return Words::tr("Staff");
    case CostCategory::Maintenance: return Words::tr("Maintenance");
    case CostCategory::Licences: return Words::tr("Licences");
    case CostCategory::Insurance: return Words::tr("Insurance");
    case CostCategory::Training: return Words::tr("Training of staff");
    case CostCategory::Data: return dataName(plan);
    case CostCategory::Other: return otherName(plan);
    case CostCategory::Cloud: return Words::tr("Cloud");
    case CostCategory::CloudExtras: return cloudExtrasName(plan);
    case CostCategory::Api: return Words::tr("API");
    case CostCategory::Loan: return Words::tr("Loan drawn");
    case CostCategory::Principal: return Words::tr("Loan paid back");
    case CostCategory::Interest: return Words::tr("Interest");
    case CostCategory::Lease: return Words::tr("Lease");
    case CostCategory::Tax: return Words::tr("Tax relief");
    case CostCategory::Residual: return Words::tr("Residual value");
    case CostCategory::Decommissioning: return Words::tr("Decommissioning");
    }
    return {};
}

QString returnRate(Ratio rate)
{
    constexpr double most = 10000;
    return rate.value() > most ? QStringLiteral("> ") + percent(most, 0) : percent(rate.value());
}

QString monthAfter(const Scenario& plan, double months)
{
    constexpr double longest = 1200;
    const Date begin = plan.info.date;
    if (begin.month == 0 || !(months >= 0 && months <= longest))
        return {};
    const int whole = static_cast<int>(months);
    const QDate from = QDate(begin.year, begin.month, std::max<int>(begin.day, 1)).addMonths(whole);
    const QDate on = from.addDays(static_cast<qint64>((months - whole) * from.daysInMonth()));
    return date({static_cast<std::int16_t>(on.year()), static_cast<std::int8_t>(on.month()), 0});
}

}  // namespace headroom::text
