// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/money_summary.h"

#include "core/results/unit_values.h"
#include "core/results/ways.h"
#include "core/scenario/relevance.h"
#include "ui/text/money_text.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <numeric>

namespace headroom::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::cli::MoneySummary)
};

class Lines {
public:
    Lines(const Scenario& scenario, const Results& results)
        : m_scenario(scenario),
          m_results(results),
          m_currency(QString::fromStdString(scenario.info.currency))
    {}

    QString all()
    {
        decision();
        for (const OptionResult& option : m_results.cost.economics.options)
            tell(option);
        placement();
        clouds();
        sites();
        rentingAgainstApi();
        if (const auto& leaving = m_results.cost.economics.cloudExit) {
            const auto& stated = m_scenario.finance.hiddenCloud.exit;
            line(Words::tr("leaving the cloud at the end"),
                 stated && stated->value > Money{}
                     ? Words::tr("%1, of which the cloud's total holds the %2 that are stated")
                           .arg(money(leaving), money(stated->value))
                     : Words::tr("%1, not in the cloud's total").arg(money(leaving)));
        }
        return m_out;
    }

private:
    void line(const QString& name, const QString& value, int depth = 1)
    {
        m_out += QString(2 * depth, ' ') + name.leftJustified(40 - 2 * depth, '.') + ' ' + value + '\n';
    }
    void heading(const QString& name) { m_out += "  " + name + '\n'; }
    QString money(const Known<Money>& amount) const
    {
        return amount ? text::figureIn(amount->value(), m_currency, 0).joined() : text::unknownWord();
    }
    QString exactly(double amount, const QString& unit) const
    {
        // What costs less than a hundredth of a cent is told by the million, as tokens are.
        constexpr double least = 1e-4, small = 0.1;
        const int places = std::abs(amount) < small ? -1 : 4;
        const bool scaled = unit.startsWith(QLatin1String("/M")) || unit == QLatin1String("/h");
        if (amount != 0 && std::abs(amount) < least && unit.startsWith('/') && !scaled)
            return text::figureIn(amount * 1e6, m_currency + "/M" + unit.mid(1)).joined();
        return text::figureIn(amount, m_currency + unit, places).joined();
    }

    /// What the plan comes down to, before the ways one by one.
    void decision()
    {
        const Decision& decision = m_results.cost.economics.decision;
        if (m_results.cost.economics.options.empty())
            return;
        if (const auto cheapest = decision.cheapest) {
            const auto total = totalOf(*cheapest, m_results), present = presentOf(*cheapest, m_results);
            const QString figure = money(asMoney(total));
            const bool discounted = total && present && std::abs(*total - *present) > 1e-6 * std::abs(*total);
            line(Words::tr("cheapest permitted way"),
                 (*cheapest == CostOption::Hybrid ? text::wayName(*cheapest, m_results).toLower()
                                                  : text::contenderWord(*cheapest, {}, m_scenario)) +
                     ", " +
                     (discounted ? Words::tr("%1 at present, %2 in all").arg(money(asMoney(present)), figure)
                                 : figure));
        } else {
            line(Words::tr("cheapest permitted way"), Words::tr("none that serves the demand and is priced"));
        }
        QStringList unpriced;
        for (const OptionResult& one : m_results.cost.economics.options) {
            if (!totalOf(one.option, m_results))
                unpriced << text::contenderWord(one.option, {}, m_scenario);
        }
        if (!unpriced.isEmpty())
            line(Words::tr("not compared, a figure is unknown"), unpriced.join(", "));
        for (const RefusedLine& one : decision.refused)
            line(Words::tr("saved by permitting %1").arg(QString::fromStdString(one.name)), money(one.price));
        if (!decision.refused.empty())
            line(Words::tr("price of the constraint"), money(decision.constraint));
        if (decision.unbound)
            line(Words::tr("cheapest were all permitted"),
                 text::contenderWord(decision.unbound->way, {}, m_scenario) + ", " +
                     money(decision.unbound->total) +
                     (decision.unbound->way == CostOption::Hybrid
                          ? ": " + text::mixWords(decision.unbound->split)
                          : QString()));
    }
    static Known<Money> asMoney(std::optional<double> amount)
    {
        return amount ? Known<Money>(headroom::money(*amount)) : std::nullopt;
    }

    void tell(const OptionResult& option)
    {
        heading(text::judgedName(text::wayName(option.option, m_results), option.option, m_results));
        line(Words::tr("present cost; a year, paid at its end"),
             money(option.present) + ", " + money(option.annual), 2);
        if (option.option != CostOption::Own && option.saving) {
            line(Words::tr("saved by owning, at present"), money(option.saving), 2);
            line(Words::tr("return of owning, a year"), rates(option), 2);
        }
        // Servers and buildings that the plan sells at its end.
        const auto& sold = option.flow.of(CostCategory::Residual);
        if (const Money back = std::accumulate(sold.begin(), sold.end(), Money{}); back != Money{})
            line(Words::tr("got back by selling, in the total"), money(-back), 2);
        if (option.option == CostOption::Hybrid)
            hybrid();
        // Of work that is not done no unit costs anything.
        if (!carriesItsPart(option.option, m_results))
            return;
        for (const UnitCost& unit : option.units)
            tell(unit);
    }
    void hybrid()
    {
        const HybridSplit& split = m_results.cost.economics.hybrid;
        if (!split.ownedShare || !split.instances)
            return;
        line(Words::tr("owned, of the busiest hour"), text::percent(split.ownedShare->value()), 2);
        line(Words::tr("the mix"), text::mixOf(m_results), 2);
        if (split.racks)
            line(Words::tr("racks"), text::number(split.racks->value(), 0), 2);
    }
    /// Where each workload runs; what several share is nobody's alone, so these do not add up.
    void placement()
    {
        const auto& rows = m_results.cost.economics.placement;
        if (rows.empty())
            return;
        heading(Words::tr("Where each workload runs, and what running all of it so adds at present"));
        for (const WorkloadPlacement& row : rows) {
            const Workload* workload = findWorkload(m_scenario, row.workload);
            if (!workload)
                continue;
            QStringList told;
            if (row.ownedShare)
                told << Words::tr("%1 owned").arg(text::percent(row.ownedShare->value(), 0));
            if (row.tokenShare && *row.tokenShare > ratio(0))
                told << Words::tr("%1 by the token").arg(text::percent(row.tokenShare->value(), 0));
            if (row.owned)
                told << Words::tr("own %1").arg(money(row.owned));
            const auto way = [](const QString& name, bool refused) {
                return refused ? Words::tr("%1 (refused)").arg(name) : name;
            };
            if (row.rented)
                told << way(Words::tr("rented %1").arg(money(row.rented)), row.rentingRefused);
            if (row.byToken)
                told << way(Words::tr("by the token %1").arg(money(row.byToken)), row.tokensRefused);
            line(QString::fromStdString(workload->name), told.join(", "), 2);
        }
    }
    static QString rates(const OptionResult& option)
    {
        if (option.internalRate)
            return text::returnRate(*option.internalRate);
        if (option.internalRates.size() < 2)
            return Words::tr("no rate");
        QStringList all;
        for (const Ratio& rate : option.internalRates)
            all << text::returnRate(rate);
        return Words::tr("several: %1").arg(all.join("; "));
    }

    void tell(const UnitCost& unit)
    {
        const Workload* workload = findWorkload(m_scenario, unit.workload);
        if (!workload)
            return;
        QStringList figures;
        const auto add = [&](const auto& known, double times, const QString& per) {
            if (known)
                figures << exactly(known->value() * times, per);
        };
        const bool serving = workload->kind == WorkloadKind::Serving;
        add(unit.perHour, 3600, "/h");
        add(unit.perItem, 1, '/' + itemOf(*workload));
        add(unit.perByte, 1e9, QStringLiteral("/GB"));
        if (serving) {
            if (weighsOutput(m_results, unit.workload)) {
                add(unit.perInputToken, 1e6, Words::tr("/Mtoken in"));
                add(unit.perWeightedOutputToken, 1e6, Words::tr("/Mtoken out"));
            }
            add(unit.perBlendedToken, 1e6, Words::tr("/Mtoken"));
            add(unit.perOutputToken, 1e6, Words::tr("/Mtoken out, all cost on it"));
        } else {
            add(unit.perWork, 1, '/' + named(workload->workName, Words::tr("unit of work")));
        }
        line(QString::fromStdString(workload->name),
             figures.isEmpty() ? text::unknownWord() : figures.join(", "), 2);
    }
    static QString named(const std::string& own, const QString& usual)
    {
        return own.empty() ? usual : QString::fromStdString(own);
    }
    static QString itemOf(const Workload& workload)
    {
        return named(workload.itemName, workload.kind == WorkloadKind::Rate && isTraining(workload.task)
                                            ? Words::tr("training run")
                                        : workload.kind == WorkloadKind::Serving ? Words::tr("request")
                                                                                 : Words::tr("item"));
    }

    /// Where nothing is owned this is the question; else owning is compared with both.
    void rentingAgainstApi()
    {
        const auto& against = m_results.cost.economics.rentingAgainstApi;
        if (!against || m_results.cost.hasOwn)
            return;
        heading(Words::tr("Renting instead of the API"));
        line(Words::tr("saved by renting, at present"), money(against->saving), 2);
        line(Words::tr("break-even"),
             against->breakEvenMonths
                 ? Words::tr("%1 months").arg(text::number(against->breakEvenMonths->value(), 1))
                 : Words::tr("none within the plan"),
             2);
        if (against->winningUse)
            line(Words::tr("renting wins from"),
                 Words::tr("%1 of what is asked of the API").arg(text::percent(against->winningUse->value())),
                 2);
    }

    void clouds()
    {
        for (const CloudPart& part : m_results.cost.economics.clouds) {
            QStringList told;
            if (part.lostHours)
                told << Words::tr("%1 of the hours lost").arg(text::percent(part.lostHours->value()));
            if (part.upfront)
                told << Words::tr("%1 on the first day of a term").arg(money(part.upfront));
            if (part.unused && part.unused->value() > 0)
                told << Words::tr("%1 committed and unused").arg(exactly(part.unused->value() * 3600, "/h"));
            if (part.owed)
                told << Words::tr("%1 for the time after the plan").arg(money(part.owed));
            if (!told.isEmpty())
                line(nameOf(part.id), told.join(", "));
        }
    }
    QString nameOf(CloudId id) const
    {
        for (const CloudCommitment& cloud : m_scenario.clouds) {
            if (cloud.id == id)
                return QString::fromStdString(cloud.name);
        }
        return {};
    }

    void sites()
    {
        // One site is the whole.
        if (m_results.cost.economics.sites.size() < 2)
            return;
        heading(Words::tr("Owning, by site"));
        for (const SiteCost& one : m_results.cost.economics.sites) {
            const Site* site = findSite(m_scenario, one.site);
            line(site ? QString::fromStdString(site->name) : Words::tr("no site"), money(one.total), 2);
        }
    }

    const Scenario& m_scenario;
    const Results& m_results;
    QString m_currency;
    QString m_out;
};

}  // namespace

QString moneyLines(const Scenario& scenario, const Results& results)
{
    return Lines(scenario, results).all();
}

}  // namespace headroom::cli
