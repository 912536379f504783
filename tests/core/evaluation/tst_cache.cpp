// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_results.h"
#include "core/scenario/edits.h"
#include "tests/support/sample.h"

#include <QTest>

#include <array>

using namespace headroom;

/// What earlier evaluations left behind changes no result.
class TestCache : public QObject {
    Q_OBJECT
private slots:
    void otherArrivalsLeaveTheRestOfAModelAsItIs()
    {
        // The model's answers are kept when only the requests change; whatever came before, they are those of a fresh evaluation.
        Scenario plan = support::sample("azure-conversation");
        const std::string workload = "workload." + std::to_string(plan.workloads.front().id.number) + ".";
        const Catalogue catalogue = support::builtIn()->overlaidWith(plan.carried);
        EvaluationCache cache;
        std::string before = resultsToJson(plan, evaluate(catalogue, plan, &cache));
        const std::array<std::pair<const char*, const char*>, 5> changes{{{"items", "70000 /h"},
                                                                          {"peak_factor", "1.1"},
                                                                          {"first_token_limit", "400 ms"},
                                                                          {"items", "20000 /h"},
                                                                          {"output_tokens", "300 tokens"}}};
        for (const auto& [field, value] : changes) {
            plan = setByPath(plan, workload + field, value).value();
            const std::string cached = resultsToJson(plan, evaluate(catalogue, plan, &cache));
            QCOMPARE(cached, resultsToJson(plan, evaluate(catalogue, plan)));
            QVERIFY(cached != before);
            before = cached;
        }
    }
};

QTEST_GUILESS_MAIN(TestCache)
#include "tst_cache.moc"
