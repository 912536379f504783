// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/staged_evaluation.h"

#include "core/evaluation/findings.h"
#include "core/scenario/currencies.h"

namespace headroom {

Stage firstStageOf(std::string_view section, std::string_view field)
{
    if (section == "assumptions" && field == "planning_share")
        return Stage::Estate;
    // What is sent in a month follows from the workload.
    if (section == "assumptions")
        return field == "planning_month" ? Stage::Capacity : Stage::Cost;
    if (section == "site" || section == "cloud" || section == "api" || section == "staff" ||
        section == "finance" || section == "purchase" || section == "egress_tier")
        return Stage::Cost;
    if (section == "workload" || section == "deployment" || section == "measurement")
        return Stage::Capacity;
    return Stage::Estate;
}

StagedEvaluation::StagedEvaluation(const Calculator& calculate, const Catalogue& catalogue,
                                   const Scenario& scenario, EvaluationCache* cache, CostScope scope)
    : m_calculate(calculate.of(scenario)),
      m_catalogue(catalogue),
      m_scenario(scenario),
      m_cache(cache),
      m_scope(scope)
{
    HEADROOM_CHECK(!cache || !calculate.tracing());
}

const Scenario& StagedEvaluation::exchanged()
{
    if (!hasForeignInputs(m_scenario))
        return m_scenario;
    // Assigned in place: what earlier stages worked out points into it.
    if (m_exchanged)
        *m_exchanged = m_scenario;
    else
        m_exchanged = m_scenario;
    exchangeInputs(*m_exchanged);
    return *m_exchanged;
}

Results& StagedEvaluation::run(Stage from)
{
    const Scenario& plan = exchanged();
    if (!m_ran)
        from = Stage::Estate;
    m_ran = true;
    if (m_cache && from < Stage::Cost)
        m_cache->prepare(m_catalogue, plan);
    if (from == Stage::Estate) {
        m_results = {};
        m_estate = surveyEstate(m_calculate, m_catalogue, plan, m_cache, m_results);
        m_estateFindings = m_results.findings.size();
    }
    if (from <= Stage::Capacity) {
        m_results.findings.resize(m_estateFindings);
        m_results.deployments.clear();
        m_results.workloads.clear();
        m_capacity = evaluateCapacity(m_calculate, m_catalogue, plan, m_estate, m_cache, m_results);
        m_capacityFindings = m_results.findings.size();
    }
    m_results.findings.resize(m_capacityFindings);
    m_results.energy = {};
    m_results.cost = {};
    std::vector<Traced<Power>> meanItPower;
    if (m_scope == CostScope::Everything)
        meanItPower = evaluateEnergy(m_calculate, plan, m_estate, m_capacity, m_results);
    for (const ExchangeRate& rate : plan.exchangeRates) {
        if (rate.rate.date.known())  // one without is told as that of the rate
            addIfOld(m_results.findings, rate.rate.date, plan.info.date, "exchange_rate", rate.id.number,
                     rate.name);
    }
    evaluateCost(m_calculate, m_catalogue, plan, m_estate, m_capacity, meanItPower, m_scope, m_results);
    return m_results;
}

}  // namespace headroom
