// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/plan.h"
#include "tests/support/result_checks.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using test::found;
using test::given;
using test::rentedMean;

class TestEvaluate : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();

private slots:
    void demandMeetsCapacity()
    {
        const Results results = evaluate(m_catalogue, test::smallPlan());
        const DeploymentResult& one = results.deployments.front();
        NEAR(one.meanDemand->value() * 3600, 100.0);      // 2,400 / 24
        NEAR(one.peakDemand->value() * 3600, 150.0);      // · 1.5
        NEAR(one.acceleratorRate->value() * 3600, 50.0);  // 100 · 1 · 0.5
        NEAR(one.needed->value(), 3.0);                   // 150 / 50
        NEAR(one.meanUse->value(), 0.5);                  // 100 / (4 · 50)
        NEAR(one.peakUse->value(), 0.75);
        NEAR(one.peakUseFitted->value(), 0.75);
        NEAR(one.use[7], 0.5);
        QVERIFY(!found(results, FindingCode::PoolNearlyFull));
    }

    void waitingFollowsErlang()
    {
        const DeploymentResult one = evaluate(m_catalogue, test::smallPlan()).deployments.front();
        // One item takes 1/50 h = 72 s. Peak: 4 servers, 3 erlangs: below 1 + 3 + 4.5 + 4.5 = 13, top 81/24 · 4/(4-3) = 13.5;
        // 13.5/26.5 = 0.50943396 wait; were items exponentially spread, 95 % of all less than ln(0.50943396/0.05) · 72 s = 2.3212772 ·
        // 72 s = 167.132 s. They are alike, so half of it (Allen and Cunneen): 83.566 s.
        NEAR(one.latencyAtPeak->value(), 72 + 72 * std::log(13.5 / 26.5 / 0.05) / 2);
        QVERIFY(std::abs(one.latencyAtPeak->value() - 155.566) < 0.001);
        // Mean: 2 erlangs: below 1 + 2 + 2 + 4/3 = 19/3, top 16/24 · 4/2 = 4/3; (4/3)/(23/3) = 4/23.
        NEAR(one.latencyAtMean->value(), 72 + 72 * std::log(4.0 / 23 / 0.05) / 2 / 2);
        QCOMPARE(one.curve.front().load, 0.0);
        NEAR(one.curve.front().latencyP95->value(), 72.0);
        QVERIFY(!one.curve.back().latencyP95);
        for (std::size_t i = 1; i < one.curve.size(); ++i) {
            QVERIFY(one.curve[i].load > one.curve[i - 1].load);
            if (one.curve[i].latencyP95)
                QVERIFY(*one.curve[i].latencyP95 >= *one.curve[i - 1].latencyP95);
        }
    }

    void everyDefectOfTheSourceIsAFinding()
    {
        Scenario plan = test::smallPlan();
        plan.info.defects = "Counts no staff\n  \nRounds before it multiplies\n";
        std::vector<std::string> told;
        for (const Finding& one : evaluate(m_catalogue, plan).findings) {
            if (one.code == FindingCode::SourceDefect)
                told.push_back(one.detail);
        }
        QCOMPARE(told, (std::vector<std::string>{"Counts no staff", "Rounds before it multiplies"}));
    }

    void aMissedLatencyIsAnError()
    {
        Scenario plan = test::smallPlan();
        plan.workloads.front().latencyLimit = given(seconds(156));
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::LatencyMissed));
        plan.workloads.front().latencyLimit = given(seconds(155));
        const Results missed = evaluate(m_catalogue, plan);
        QVERIFY(found(missed, FindingCode::LatencyMissed));
        // Overloaded: no latency at all, and the limit still missed.
        plan.workloads.front().items = given(perDay(4000));
        const Results over = evaluate(m_catalogue, plan);
        QVERIFY(found(over, FindingCode::LatencyMissed) && !found(over, FindingCode::LatencyMissed)->would);
        QVERIFY(found(over, FindingCode::PoolOverloaded));
        QVERIFY(!over.deployments.front().latencyAtPeak);
    }

    void aPoolWithoutCardsIsOverloadedNotInfinite()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.clear(); });
        const Results results = evaluate(m_catalogue, plan);
        const DeploymentResult& one = results.deployments.front();
        NEAR(one.needed->value(), 3.0);
        QVERIFY(!one.meanUse && !one.peakUseFitted && !one.latencyAtPeak);
        const Finding* over = found(results, FindingCode::PoolOverloaded);
        QVERIFY(over);
        QCOMPARE(*over->allowed, 0.0);
    }

    void batchWorkFillsTheValleys()
    {
        Scenario plan = test::smallPlan();
        Workload& day = plan.workloads.front();
        day.peakFactor = given(ratio(2));
        day.shape.assign(24, 1);
        std::fill_n(day.shape.begin(), 12, 3);  // half the day busy: factors 2 and 0
        Workload batch = day;
        batch.id = {31};
        batch.name = "Backlog";
        batch.urgency = Urgency::Batch;
        batch.peakFactor = given(ratio(1));
        batch.shape.clear();
        batch.items = given(perDay(1200));  // 50 an hour of 200: 6 hours of the whole pool
        plan.workloads.push_back(batch);
        Deployment second = plan.deployments.front();
        second.id = {41};
        second.workload = {31};
        plan.deployments.push_back(second);
        Results results = evaluate(m_catalogue, plan);
        // Interactive: 100 · 2 / 200 = 1 in the busy half, none in the other: 12 free hours, half of them taken.
        NEAR(results.deployments[0].use[0], 1.0);
        QCOMPARE(results.deployments[0].use[12], 0.0);
        QCOMPARE(results.deployments[1].use[0], 0.0);
        NEAR(results.deployments[1].use[12], 0.5);
        QVERIFY(!found(results, FindingCode::BatchDoesNotFit));
        plan.workloads.back().items = given(perDay(3600));  // 18 hours into 12
        results = evaluate(m_catalogue, plan);
        NEAR(results.deployments[1].use[12], 1.0);
        const Finding* unfit = found(results, FindingCode::BatchDoesNotFit);
        QVERIFY(unfit && unfit->severity == Severity::Error);
        // What piles up from day to day is not served.
        QVERIFY(!ownServes(results));
        NEAR(*unfit->would, 18.0 * 3600);
        NEAR(*unfit->allowed, 12.0 * 3600);
    }

    void powerFollowsUseAndIdle()
    {
        Scenario plan = test::smallPlan();
        // Idle unknown: 2 kW at every hour, 3 kW with PUE 1.5, 3 · 8,760 kWh a year, 0.4 kg each.
        Results results = evaluate(m_catalogue, plan);
        QVERIFY(results.energy.hourlyKnown);
        NEAR(results.energy.it[3].value(), 2000.0);
        NEAR(results.energy.facility[3].value(), 3000.0);
        NEAR(results.energy.yearly->value() / 3.6e6, 26280.0);
        NEAR(results.energy.carbonYearly->value(), 10512.0);
        // Idle 1 kW, half in use: 1.5 kW.
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().idlePower = given(watts(1000)); });
        results = evaluate(m_catalogue, plan);
        NEAR(results.energy.it[3].value(), 1500.0);
        NEAR(results.energy.plannedPower->value(), 2000.0);
        plan.assumptions.gridCarbon.value = {};
        QVERIFY(!evaluate(m_catalogue, plan).energy.carbonYearly);
    }

    void workThatNothingServesIsNamed()
    {
        Scenario plan = test::smallPlan();
        plan.deployments.clear();
        QVERIFY(found(evaluate(m_catalogue, plan), FindingCode::NoPool));
        plan.clouds.push_back(rentedMean());
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::NoPool));
    }

    void anEmptyPlanHasResultsAndNoFindings()
    {
        const Results results = evaluate(m_catalogue, Scenario{});
        QVERIFY(results.findings.empty());
        QVERIFY(!results.cost.hasOwn && !results.cost.hasCloud);
        QVERIFY(!results.cost.breakEven);
    }
};

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
