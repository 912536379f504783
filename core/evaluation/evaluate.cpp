// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/evaluation/findings.h"
#include "core/evaluation/staged_evaluation.h"

#include <utility>

namespace headroom {

Results evaluate(const Catalogue& catalogue, const Scenario& scenario, EvaluationCache* cache)
{
    return evaluateWith(Calculator{}, catalogue, scenario, cache);
}

Results evaluateWith(const Calculator& calculate, const Catalogue& catalogue, const Scenario& scenario,
                     EvaluationCache* cache)
{
    StagedEvaluation evaluation(calculate, catalogue, scenario, cache);
    Results results = std::move(evaluation.run(Stage::Estate));
    mergeMissingRates(results.findings);
    mergeUndatedPrices(results.findings);
    sortFindings(results.findings);
    return results;
}

}  // namespace headroom
