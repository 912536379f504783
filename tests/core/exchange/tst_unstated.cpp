// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/exchange/json_scenario.h"
#include "tests/support/result_checks.h"
#include "tests/support/sample.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace headroom;
using nlohmann::json;

namespace {

/// A plan without some fields of its workload and of its deployment.
Scenario without(const char* sample, const char* list, std::initializer_list<const char*> fields)
{
    json plan = json::parse(toJson(support::sample(sample)));
    for (const char* field : fields)
        plan[list][0].erase(field);
    auto read = scenarioFromJson(plan.dump());
    return read ? std::move(read).value() : Scenario();
}

}  // namespace

/// What a plan that somebody wrote by hand leaves out is no silent zero.
class TestUnstated : public QObject {
    Q_OBJECT
private slots:
    void aBusiestHourThatNobodyStatedIsLikeTheOthers()
    {
        const Scenario plan = without("azure-conversation", "workloads", {"peak_factor"});
        QCOMPARE(plan.workloads.front().peakFactor.value.value(), 1.0);
        const Results results = evaluate(*support::builtIn(), plan);
        // 5.53042 requests a second of 211.126 tokens each.
        const DeploymentResult& served = results.deployments.front();
        QVERIFY(std::abs(served.peakDemand->value() / (5.53041902 * 211.12594) - 1) < 1e-6);
        QCOMPARE(served.peakDemand->value(), served.meanDemand->value());
        const Finding* said = test::found(results, FindingCode::DefaultAssumed);
        QVERIFY(said && said->detail == "peak_factor");
    }
    void anEngineThatNobodySetUpRunsAsANewOneWould()
    {
        const Scenario plan = without("azure-conversation", "deployments",
                                      {"concurrency", "batched_tokens", "memory_utilisation"});
        const Deployment& engine = plan.deployments.front();
        QCOMPARE(engine.concurrency.value.value(), 16.0);
        QCOMPARE(engine.batchedTokens.value.value(), 8192.0);
        QCOMPARE(engine.memoryUtilisation.value.value(), 0.9);
        const Results results = evaluate(*support::builtIn(), plan);
        QVERIFY(results.deployments.front().replicaThroughput);
        const Finding* said = test::found(results, FindingCode::DefaultAssumed);
        QVERIFY(said && said->detail == "concurrency batched_tokens memory_utilisation");
    }
    void aReferenceRateIsTakenAsItIs()
    {
        const Scenario plan = without("podcast-clips", "deployments", {"relative_speed", "derate"});
        const Results results = evaluate(*support::builtIn(), plan);
        QCOMPARE(results.deployments.front().acceleratorRate->value(),
                 plan.deployments.front().referenceRate.value.value());
    }
    void whatIsLeftOutIsAssumedInThePlansCurrency()
    {
        // Nothing of it is in US dollars, so that no rate of them is needed.
        const auto plan = scenarioFromJson(
            R"({"format": "headroom-scenario", "version": 2, "info": {"currency": "EUR", "date": "2026-11-20"},
                "assumptions": {"electricity": {"value": "0.1 EUR/kWh", "kind": "assumption"}}})");
        QVERIFY2(plan, plan ? "" : plan.error().place.c_str());
        QCOMPARE(plan.value().assumptions.rackFee.unit, std::string("EUR"));
        QCOMPARE(plan.value().assumptions.coolingAdder.unit, std::string("EUR/kWh"));
    }
    void whatIsStatedStays()
    {
        const Scenario sample = support::sample("azure-conversation");
        QVERIFY(scenarioFromJson(toJson(sample)).value() == sample);
        QVERIFY(!test::found(evaluate(*support::builtIn(), sample), FindingCode::DefaultAssumed));
    }
};

QTEST_GUILESS_MAIN(TestUnstated)
#include "tst_unstated.moc"
