// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"

#include "core/evaluation/economics/decision.h"
#include "core/evaluation/economics/economics.h"
#include "core/evaluation/findings.h"
#include "core/evaluation/formulas_cost.h"
#include "core/evaluation/missing_figures.h"
#include "core/evaluation/stated_in_vain.h"
#include "core/results/ways.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

/// Straight lines say the same as the sheet, and more plainly, when prices stand still and money costs nothing.
bool sayTheSame(const Traced<Money>& line, const Traced<Money>& sheet)
{
    return !line.known || (sheet.known && std::abs((line.value - sheet.value).value()) <=
                                              1e-9 * std::abs(line.value.value()) + 1e-9);
}

class Headline {
public:
    Headline(const Calculator& calculate, const Scenario& scenario, const OwnRates& own,
             const RentedRates& rented, Results& results)
        : m_calculate(calculate),
          m_scenario(scenario),
          m_own(own),
          m_rented(rented),
          m_cost(results.cost),
          m_results(results),
          m_horizon(horizon())
    {}

    void totals(const OptionTotals& sheets, bool inSheets)
    {
        const bool lumpy = inSheets && paysUpfront();
        const auto one = [&](std::string_view name, const Traced<Money>& line, const Traced<Money>& sheet) {
            const bool plain = (!inSheets || sayTheSame(line, sheet)) && !lumpy;
            m_plain = m_plain && plain;
            return m_calculate.result({"cost", 0, name}, plain ? line : sheet);
        };
        m_cost.own.total =
            one("own.total", m_calculate.apply(formulas::ownTotal, m_own.capital, m_own.running, m_horizon),
                sheets.own);
        if (m_cost.hasCloud)
            m_cost.cloudTotal =
                one("cloud.total", m_calculate.apply(formulas::cloudTotal, m_rented.cloud, m_horizon),
                    sheets.cloud);
        if (m_cost.hasApi)
            m_cost.apiTotal =
                one("api.total", m_calculate.apply(formulas::apiTotal, m_rented.api, m_horizon), sheets.api);
    }

    bool plain() const { return m_plain; }
    /// Against the cloud, or the API when no cloud is planned; none against what is refused.
    void breakEven()
    {
        if (!m_cost.hasOwn || (!m_cost.hasCloud && !m_cost.hasApi))
            return;
        const CostOption rival = m_cost.hasCloud ? CostOption::Cloud : CostOption::Api;
        if (!servesDemand(CostOption::Own, m_results) || !carriesItsPart(rival, m_results) ||
            refusesAny(m_scenario, rival)) {
            const std::string_view why =
                !servesDemand(CostOption::Own, m_results) ? "what is owned does not serve the demand"
                : refusesAny(m_scenario, rival)           ? "renting is refused"
                                                          : "what is rented does not do all of the work";
            m_calculate.result({"cost", 0, "break_even_months"},
                               m_calculate.unknown<Ratio>(Term::BreakEvenMonths, why));
            return;
        }
        if (m_plain)
            return plainBreakEven(m_cost.hasCloud ? m_rented.cloud : m_rented.api);
        const OptionResult* rented = m_cost.economics.find(rival);
        const OptionResult* own = m_cost.economics.find(CostOption::Own);
        if (!rented || !rented->total || !own->total)
            return;
        m_cost.breakEvenMonths = rented->breakEvenMonths;
        if (m_cost.breakEvenMonths)
            m_cost.breakEven = *m_cost.breakEvenMonths * m_cost.month;
        if (m_cost.breakEvenMonths || !(*own->total > *rented->total))
            return;
        m_cost.breaksEvenLater = closing(own->flow.cumulative, rented->flow.cumulative);
        m_cost.neverBreaksEven = !m_cost.breaksEvenLater;
    }

private:
    /// Whether owning has cost less and less more, over the last year but for what is settled at the end.
    static bool closing(const std::vector<Money>& own, const std::vector<Money>& rented)
    {
        if (own.size() < 3 || rented.size() != own.size())
            return false;
        const std::size_t to = own.size() - 2, from = to - std::min<std::size_t>(to, 12);
        return own[to] - rented[to] < own[from] - rented[from];
    }
    /// As it is stated, unless the plan's months make its years shorter or longer.
    Traced<Duration> horizon() const
    {
        const auto stated =
            m_calculate.given(Term::Horizon, m_scenario.assumptions.horizon, {"assumptions", 0, "horizon"});
        if (std::abs((m_cost.horizon / stated.value).value() - 1.0) < 1e-9)
            return stated;
        return m_calculate.apply(formulas::plannedHorizon,
                                 m_calculate.convention(Term::WeightedMonths,
                                                        ratio(planningMonths(m_scenario)),
                                                        "planning months, twelve to a year of the horizon"),
                                 m_calculate.given(Term::PlanningMonth, m_scenario.assumptions.planningMonth,
                                                   {"assumptions", 0, "planning_month"}));
    }
    /// What is paid for a whole term at once is no straight line, even where it adds up to the same.
    bool paysUpfront() const
    {
        return std::any_of(m_rented.clouds.begin(), m_rented.clouds.end(),
                           [](const RentedPart& part) { return part.upfront.known; });
    }
    void plainBreakEven(Traced<MoneyRate> rented)
    {
        if (rented.known && m_own.running.known && rented.value <= m_own.running.value) {
            m_cost.neverBreaksEven = true;
            rented.known = false;
        }
        const auto time = m_calculate.apply(formulas::breakEvenTime, m_own.capital, rented, m_own.running);
        const auto months =
            m_calculate.apply(formulas::breakEvenMonths, m_own.capital, rented, m_own.running,
                              m_calculate.given(Term::PlanningMonth, m_scenario.assumptions.planningMonth,
                                                {"assumptions", 0, "planning_month"}));
        m_cost.breakEven = m_calculate.result({"cost", 0, "break_even"}, time);
        m_cost.breakEvenMonths = m_calculate.result({"cost", 0, "break_even_months"}, months);
    }

    const Calculator& m_calculate;
    const Scenario& m_scenario;
    const OwnRates& m_own;
    const RentedRates& m_rented;
    CostResult& m_cost;
    const Results& m_results;
    Traced<Duration> m_horizon;
    bool m_plain = true;
};

}  // namespace

void evaluateCost(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                  const Estate& estate, const Capacity& capacity,
                  const std::vector<Traced<Power>>& meanItPower, CostScope scope, Results& results)
{
    CostResult& cost = results.cost;
    cost.horizon = scenario.assumptions.planningMonth.value * planningMonths(scenario);
    cost.month = scenario.assumptions.planningMonth.value;
    const bool all = scope == CostScope::Everything;
    // Of nothing bought nothing is owned.
    cost.hasOwn = all && (!scenario.racks.empty() ||
                          std::any_of(scenario.purchases.begin(), scenario.purchases.end(),
                                      [](const Purchase& one) { return one.count.value > ratio(0); }));
    cost.hasCloud = !scenario.clouds.empty();
    cost.hasApi = all && !scenario.apis.empty();
    addDefects(results.findings, scenario.info.defects);
    judgeMissingFigures(scenario, results.findings);
    judgeStatedInVain(scenario, results.findings);
    const MonthAxis axis(scenario);
    const DataCosts data = evaluateDataCosts(calculate, scenario);
    OwnPurchase purchase;
    OwnRates own;
    if (all) {
        purchase = evaluateOwnPurchase(calculate, scenario, estate, axis);
        own = evaluateOwnCost(calculate, scenario, estate, purchase, data, meanItPower, results);
    }
    const RentedRates rented = evaluateRentedCost(calculate, catalogue, scenario, capacity, axis, results);
    OptionTotals totals;
    if (axis.months() > 0)
        totals = evaluateEconomics({calculate, scenario, estate, capacity, axis, purchase, own, rented, data},
                                   results);
    else if (cost.hasOwn || cost.hasCloud || cost.hasApi)
        results.findings.push_back(finding(Severity::Warning, FindingCode::HorizonTooLong, "assumptions", 0,
                                           {}, ratio(planningMonths(scenario)), ratio(MonthAxis::longest)));
    Headline headline(calculate, scenario, own, rented, results);
    headline.totals(totals, axis.months() > 0);
    cost.straightLines = headline.plain();
    headline.breakEven();
}

}  // namespace headroom
