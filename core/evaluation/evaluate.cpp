// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/evaluation/cost.h"
#include "core/evaluation/energy.h"
#include "core/evaluation/findings.h"

namespace headroom {

Results evaluate(const Catalogue& catalogue, const Scenario& scenario, EvaluationCache* cache)
{
    return evaluateWith(Calculator{}, catalogue, scenario, cache);
}

Results evaluateWith(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                     EvaluationCache* cache)
{
    HEADROOM_CHECK(!cache || !calculate.tracing());
    if (cache)
        cache->prepare(catalogue, scenario);
    Results results;
    const Estate estate = surveyEstate(calculate, catalogue, scenario, cache, results);
    const Capacity capacity = evaluateCapacity(calculate, catalogue, scenario, estate, cache, results);
    const auto meanItPower = evaluateEnergy(calculate, scenario, estate, capacity, results);
    evaluateCost(calculate, catalogue, scenario, estate, capacity, meanItPower, results);
    sortFindings(results.findings);
    return results;
}

}  // namespace headroom
