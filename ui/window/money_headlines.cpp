// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/money_headlines.h"

#include "core/evaluation/cost.h"
#include "core/results/ways.h"
#include "ui/text/money_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::Headlines)
};

int years(const CostResult& cost) { return static_cast<int>(std::lround(horizonYears(cost))); }

void show(Headline& line, const text::FigureText& text)
{
    line.figure = text.figure;
    line.unit = text.unit;
    line.known = true;
}

/// Whether the plan refuses what owning is compared with.
bool rentingRefused(const Results& results)
{
    return isRefused(results.cost.hasCloud ? CostOption::Cloud : CostOption::Api, results);
}

/// What is rented, by the name of its kind, else by the one it has in the plan.
QString instanceName(const Catalogue& catalogue, const CloudCommitment& cloud)
{
    const EntryPtr entry = catalogue.find(ItemKind::CloudInstance, cloud.instance);
    const std::string_view name = entry                    ? entry->item.name()
                                  : cloud.instance.empty() ? cloud.name
                                                           : cloud.instance;
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// What the cloud costs beside its instances: data kept and sent, rows of the checklist.
double extrasOf(const Results& results)
{
    const OptionResult* way = results.cost.economics.find(CostOption::Cloud);
    if (!way)
        return 0;
    const auto& paid = way->flow.of(CostCategory::CloudExtras);
    return std::accumulate(paid.begin(), paid.end(), Money{}).value();
}

/// What a mix is beside owning everything.
QString mixLine(const HybridSplit& split)
{
    if (text::rentsNothing(split))
        return Words::tr("fewer servers: %1");
    return split.instances && *split.instances > ratio(0) ? Words::tr("part rented: %1")
                                                          : Words::tr("part by the token: %1");
}

}  // namespace

Headline ownCost(const Scenario& scenario, const Results& results, const Known<Money>& rented)
{
    const CostResult& cost = results.cost;
    Headline line{.name = Words::tr("%n-year cost, own", nullptr, years(cost)),
                  .explainPath = "cost.own.total",
                  .sense = Headline::Sense::LessIsBetter};
    if (!cost.hasOwn) {
        line.context = Words::tr("no device placed");
        return line;
    }
    if (!cost.own.total) {
        line.figure = text::unknownWord();
        line.context = !cost.own.capital ? Words::tr("a price is unknown")
                       : !cost.own.electricity && results.energy.plannedPower
                           ? Words::tr("what a pool does is unknown")
                       : !cost.own.electricity ? Words::tr("the power of a device is unknown")
                                               : Words::tr("a running cost is unknown");
        return line;
    }
    const double total = cost.own.total->value();
    show(line, text::figure(*cost.own.total, QString::fromStdString(scenario.info.currency)));
    line.value = line.used = total;
    line.full = rented ? std::max(total, rented->value()) : total;
    line.overLimit = !ownServes(results);
    const OptionResult* mix = cost.economics.find(CostOption::Hybrid);
    const bool mixed = mix && mix->total && cost.economics.decision.cheapest == CostOption::Hybrid;
    // What decides, where it is not what is paid in all.
    const auto ownPresent = presentOf(CostOption::Own, results),
               rentedPresent = presentOf(cost.hasCloud ? CostOption::Cloud : CostOption::Api, results);
    const bool discounted = ownPresent && rentedPresent && *rentedPresent > 0 &&
                            std::abs(*ownPresent - total) > 1e-6 * std::abs(total);
    const bool servesLess = (cost.hasCloud || cost.hasApi) &&
                            !servesDemand(cost.hasCloud ? CostOption::Cloud : CostOption::Api, results);
    line.context =
        line.overLimit ? Words::tr("does not serve the demand")
        : rentingRefused(results) && cost.economics.decision.cheapest == CostOption::Own
            ? Words::tr("the cheapest permitted way")
        : rentingRefused(results) ? Words::tr("renting is refused")
        : mixed                   ? mixLine(cost.economics.hybrid)
                      .arg(text::figure(*mix->total, QString::fromStdString(scenario.info.currency)).joined())
        : discounted && !servesLess
            ? Words::tr("%1 of renting at present cost").arg(text::percent(*ownPresent / *rentedPresent))
        : servesLess && rented ? Words::tr("does more than what is rented")
        : rented && rented->value() > 0
            ? Words::tr("%1 of what renting costs").arg(text::percent(total / rented->value()))
            : Words::tr("nothing rented to compare");
    return line;
}

Headline rentedCost(const Catalogue& catalogue, const Scenario& scenario, const Results& results)
{
    const CostResult& cost = results.cost;
    const bool cloud = cost.hasCloud || !cost.hasApi;
    const Known<Money>& total = cloud ? cost.cloudTotal : cost.apiTotal;
    Headline line{.name = cloud ? Words::tr("%n-year cost, cloud", nullptr, years(cost))
                                : Words::tr("%n-year cost, API", nullptr, years(cost)),
                  .explainPath = cloud ? "cost.cloud.total" : "cost.api.total",
                  .sense = Headline::Sense::LessIsBetter,
                  .rented = true};
    if (!cost.hasCloud && !cost.hasApi) {
        line.context = Words::tr("no cloud or API in this plan");
        return line;
    }
    if (!total) {
        line.figure = text::unknownWord();
        line.context = Words::tr("a price is unknown");
        return line;
    }
    show(line, text::figure(*total, QString::fromStdString(scenario.info.currency)));
    line.value = line.used = total->value();
    line.full = cost.own.total ? std::max(total->value(), cost.own.total->value()) : total->value();
    line.refused = rentingRefused(results);
    const QString part = text::partWords(cloud ? CostOption::Cloud : CostOption::Api, results);
    if (line.refused)
        line.context = Words::tr("refused, to compare with");
    else if (!part.isEmpty())
        line.context = part;
    else if (!cloud)
        line.context = Words::tr("by tokens, all interfaces");
    else if (const double extras = extrasOf(results); extras > total->value() / 2)
        line.context = Words::tr("%1 of it: %2", "share, what is paid for")
                           .arg(text::percent(extras / total->value()),
                                text::categoryName(CostCategory::CloudExtras, scenario));
    else if (cost.instances)
        line.context =
            scenario.clouds.size() == 1 && !scenario.clouds.front().instance.empty()
                ? Words::tr("%1, %2 on average")
                      .arg(instanceName(catalogue, scenario.clouds.front()),
                           text::number(cost.instances->value(), 2))
                : Words::tr("%1 instances on average").arg(text::number(cost.instances->value(), 2));
    return line;
}

Headline breakEven(const Scenario& scenario, const Results& results)
{
    const CostResult& cost = results.cost;
    // Where both are there the other lines stand in the chart.
    Headline line{.name = cost.hasCloud && cost.hasApi ? Words::tr("Break-even with the cloud")
                                                       : Words::tr("Break-even"),
                  .explainPath = "cost.break_even_months",
                  .decimals = 1,
                  .sense = Headline::Sense::LessIsBetter};
    const double months = cost.month.value() > 0 ? cost.horizon.value() / cost.month.value() : 0;
    if (const auto& against = cost.economics.rentingAgainstApi; against && !cost.hasOwn && against->saving) {
        line.name = Words::tr("Break-even of renting");
        line.explainPath = "economics.rented_against_api.break_even_months";
        const bool saves = *against->saving > Money{};
        line.context = saves ? Words::tr("renting costs less than the API")
                             : Words::tr("the API costs less than renting");
        if (!against->breakEvenMonths) {
            line.figure = saves ? Words::tr("at once") : Words::tr("never");
            return line;
        }
        line.figure = text::number(against->breakEvenMonths->value(), 1);
        line.unit = Words::tr("months");
        line.known = true;
        line.value = line.used = against->breakEvenMonths->value();
        line.full = months;
        return line;
    }
    if (cost.hasOwn && !ownServes(results)) {
        line.context = Words::tr("does not serve the demand");
        return line;
    }
    if (cost.hasOwn && rentingRefused(results)) {
        line.context = Words::tr("renting is refused");
        return line;
    }
    if (cost.hasOwn && !servesDemand(CostOption::Own, results)) {
        line.context = lacksReserve(results) ? Words::tr("own lacks its stated reserve")
                                             : Words::tr("own does a part of the work");
        return line;
    }
    if (cost.breakEvenMonths) {
        line.figure = text::number(cost.breakEvenMonths->value(), 1);
        line.unit = Words::tr("months");
        line.known = true;
        line.value = line.used = cost.breakEvenMonths->value();
        line.full = months;
        line.context = line.value > months
                           ? Words::tr("after the plan's %1 months").arg(text::number(months, 0))
                           : Words::tr("of a %1-month plan").arg(text::number(months, 0));
        const CostOption rival = cost.hasCloud ? CostOption::Cloud : CostOption::Api;
        const QString part = text::partWords(rival, results);
        const OptionResult* sheet = cost.economics.find(rival);
        if (!part.isEmpty())
            line.context = part;
        else if (sheet && scenario.finance.discounting.discountRate &&
                 scenario.finance.discounting.discountRate->value > Frequency{})
            line.context = sheet->discountedMonths
                               ? Words::tr("discounted %1", "months to break-even")
                                     .arg(text::number(sheet->discountedMonths->value(), 1))
                               : Words::tr("discounted never", "break-even");
        if (const QString day = text::monthAfter(scenario, line.value); !day.isEmpty())
            line.context = day + ", " + line.context;
    } else if (cost.breaksEvenLater) {
        line.figure = text::beyondPlanMonths(cost);
        line.unit = Words::tr("months");
        line.context = Words::tr("after the plan's end");
    } else if (cost.neverBreaksEven) {
        line.figure = Words::tr("never");
        line.context = cost.straightLines ? Words::tr("renting costs less per hour than running")
                                          : Words::tr("not within the plan");
    } else {
        line.context = Words::tr("needs both costs");
    }
    return line;
}

}  // namespace headroom::ui
