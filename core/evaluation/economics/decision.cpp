// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/economics/decision.h"

#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/findings.h"
#include "core/results/ways.h"

#include <algorithm>
#include <string>
#include <utility>

namespace headroom {

namespace {

template <class Commitments>
std::vector<bool> permittedOf(const Commitments& commitments)
{
    std::vector<bool> permitted;
    for (const auto& one : commitments)
        permitted.push_back(!isRefusal(one.refused));
    return permitted;
}

bool all(const std::vector<bool>& permitted)
{
    return std::all_of(permitted.begin(), permitted.end(), [](bool may) { return may; });
}

class Refusals {
public:
    Refusals(const CostBasis& basis, const HybridMix* mix, Results& results)
        : m_basis(basis),
          m_mix(mix),
          m_results(results),
          m_decision(results.cost.economics.decision),
          m_planned(permittedLines(basis.scenario))
    {}

    void judge()
    {
        if (m_decision.cheapest) {
            m_permitted = presentOf(*m_decision.cheapest, m_results);
            m_decision.permitted = money(*m_permitted);
        } else if (everythingRefused())
            m_results.findings.push_back(
                finding(Severity::Error, FindingCode::NothingPermitted, "finance", 0, {}));
        forEach(m_basis.scenario.clouds, [&](std::size_t i, const auto& line) {
            PermittedLines permitted = m_planned;
            permitted.clouds[i] = true;
            add(CostOption::Cloud, "cloud", line, permitted);
        });
        forEach(m_basis.scenario.apis, [&](std::size_t i, const auto& line) {
            PermittedLines permitted = m_planned;
            permitted.apis[i] = true;
            add(CostOption::Api, "api", line, permitted);
        });
        auto unbound = m_decision.refused.size() == 1
                           ? std::move(m_alone)
                           : cheapestWith({std::vector<bool>(m_planned.clouds.size(), true),
                                           std::vector<bool>(m_planned.apis.size(), true)});
        m_decision.constraint = price({"economics", 0, "price_of_constraint"}, unbound, {});
        if (m_permitted && unbound && cheaper(unbound->total->value(), *m_permitted))
            m_decision.unbound = std::move(unbound);
        if (m_decision.refused.size() > 1)
            tell("finance", 0, {}, {}, m_decision.constraint);
    }

private:
    bool everythingRefused() const
    {
        // What is owned may be used, also where nobody knows what it costs.
        if (m_results.cost.hasOwn)
            return false;
        return std::all_of(std::begin(allOptions), std::end(allOptions), [&](CostOption option) {
            return !totalOf(option, m_results) || isRefused(option, m_results);
        });
    }
    template <class Commitments, class Visit>
    static void forEach(const Commitments& commitments, Visit&& visit)
    {
        for (std::size_t i = 0; i < commitments.size(); ++i) {
            if (isRefusal(commitments[i].refused))
                visit(i, commitments[i]);
        }
    }
    template <class Commitment>
    void add(CostOption way, std::string_view section, const Commitment& line,
             const PermittedLines& permitted)
    {
        const std::uint64_t id = line.id.number;
        m_alone = cheapestWith(permitted);
        const Known<Money> cost = price({section, id, "saved_by_permitting"}, m_alone, line.name);
        m_decision.refused.push_back({way, id, line.name, line.refused, cost});
        tell(section, id, line.name, line.refused, cost);
    }
    void tell(std::string_view section, std::uint64_t id, std::string_view name, std::string_view reason,
              const Known<Money>& cost)
    {
        // One that changes the answer is what a reader has to know first.
        const Severity severity = !cost             ? Severity::Unknown
                                  : *cost > Money{} ? Severity::Warning
                                                    : Severity::Ok;
        Finding note = finding(severity, FindingCode::RefusalCosts, section, id, name, reason);
        note.would = siValue(cost);
        note.dimension = dimensionOf<Money>;
        m_results.findings.push_back(std::move(note));
    }
    Known<Money> price(Path where, const std::optional<UnboundWay>& open, std::string_view name) const
    {
        if (!m_permitted)
            return std::nullopt;
        const double least = open ? std::min(*m_permitted, open->total->value()) : *m_permitted;
        const Calculator& calculate = m_basis.calculate;
        return calculate.result(
            where,
            calculate.apply(formulas::priceOfConstraint,
                            calculate.convention(Term::PermittedCost, money(*m_permitted),
                                                 "its present cost, without servers that nothing needs"),
                            calculate.convention(Term::RefusedCost, money(least),
                                                 "its present cost, hybrids sought anew")),
            name);
    }
    /// Of the ways that these lines open; none where they open none.
    std::optional<UnboundWay> cheapestWith(const PermittedLines& permitted) const
    {
        const bool clouds = all(permitted.clouds), apis = all(permitted.apis);
        std::optional<UnboundWay> least;
        const auto consider = [&](CostOption way, std::optional<double> total) {
            if (!total || (least && !cheaper(*total, least->total->value())))
                return false;
            least.emplace();
            least->way = way;
            least->total = money(*total);
            return true;
        };
        if (clouds && apis && servesDemand(CostOption::Own, m_results))
            consider(CostOption::Own,
                     presentOf(CostOption::Own, m_results));  // which may bridge its delivery by them
        if (clouds && servesDemand(CostOption::Cloud, m_results))
            consider(CostOption::Cloud, presentOf(CostOption::Cloud, m_results));
        if (apis && servesDemand(CostOption::Api, m_results))
            consider(CostOption::Api, presentOf(CostOption::Api, m_results));
        if (!m_mix)
            return least;
        HybridSplit split;
        std::vector<WorkloadPlacement> placement;
        const auto hybrid = m_mix->found(permitted, split, placement);
        if (hybrid && hybrid->mixes && !hybrid->refused && hybridServes(split, m_results) &&
            consider(CostOption::Hybrid, hybrid->present)) {
            least->split = std::move(split);
            least->placement = std::move(placement);
        }
        return least;
    }

    const CostBasis& m_basis;
    const HybridMix* m_mix;
    Results& m_results;
    Decision& m_decision;
    PermittedLines m_planned;
    std::optional<UnboundWay> m_alone;  ///< of the line that was permitted last
    std::optional<double> m_permitted;  ///< what the cheapest permitted way costs
};

}  // namespace

bool isRefusal(std::string_view reason)
{
    return reason.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

PermittedLines permittedLines(const Scenario& scenario)
{
    return {permittedOf(scenario.clouds), permittedOf(scenario.apis)};
}

bool refusesAny(const Scenario& scenario, CostOption option)
{
    switch (option) {
    case CostOption::Cloud: return !all(permittedOf(scenario.clouds));
    case CostOption::Api: return !all(permittedOf(scenario.apis));
    case CostOption::Own:
    case CostOption::OtherSpace:
    case CostOption::Hybrid: break;
    }
    return false;
}

void decide(const CostBasis& basis, const HybridMix* mix, Results& results)
{
    results.cost.economics.decision.cheapest = cheapestOption(results);
    if (refusesAny(basis.scenario, CostOption::Cloud) || refusesAny(basis.scenario, CostOption::Api))
        Refusals(basis, mix, results).judge();
}

}  // namespace headroom
