// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/plan.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using test::given;

namespace {

const Finding* found(const Results& results, FindingCode code)
{
    const auto it = std::find_if(results.findings.begin(), results.findings.end(),
                                 [code](const Finding& finding) { return finding.code == code; });
    return it == results.findings.end() ? nullptr : &*it;
}

bool near(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

#define NEAR(actual, expected)                                                                               \
    QVERIFY2(near(actual, expected), qPrintable(QString::number(actual, 'g', 15) + QStringLiteral(" for ") + \
                                                QString::number(expected, 'g', 15)))

double perHour(const Known<MoneyRate>& rate) { return rate.value().value() * 3600; }

CloudCommitment rentedMean()
{
    CloudCommitment cloud;
    cloud.id = {50};
    cloud.name = "Cloud";
    cloud.instance = "rented";
    cloud.workload = {30};
    cloud.sizing = CloudSizing::Mean;
    cloud.count = given(ratio(1));
    return cloud;
}

}  // namespace

class TestEvaluate : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();

private slots:
    void aRackCarriesWhatStandsInIt()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            rack.frame = "frame";
            rack.placements.push_back(test::placed(4, "server", 3, 2));
        });
        const Results results = evaluate(m_catalogue, plan);
        const RackResult& rack = results.racks.front();
        NEAR(rack.plannedPower->value(), 4000.0);  // 2 · 2 kW
        NEAR(rack.powerLimit->value(), 8000.0);    // 10 kW · 80 %
        NEAR(rack.weight->value(), 180.0);         // 100 + 2 · 40
        NEAR(rack.weightLimit->value(), 250.0);    // 100 + 150
        QCOMPARE(rack.used.halves, 8);             // two servers of 2 U
        QCOMPARE(rack.accelerators, 6);
        QVERIFY(!found(results, FindingCode::RackAtPowerLimit));
    }

    void powerBeyondTheFeedIsRefusedAndNearItWarnedOf()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            for (std::uint64_t id : {4u, 5u, 6u})
                rack.placements.push_back(test::placed(id, "server", static_cast<int>(2 * id - 5), 4));
        });
        // 4 · 2 kW on 8 kW: at the limit, not over it.
        Results results = evaluate(m_catalogue, plan);
        const Finding* limit = found(results, FindingCode::RackAtPowerLimit);
        QVERIFY(limit && !found(results, FindingCode::RackOverPower));
        QCOMPARE(limit->subject, (Path{"rack", 2, {}}));
        QCOMPARE(limit->severity, Severity::Warning);
        test::changeRack(plan, [](Rack& rack) { rack.feedRating = given(watts(9000)); });
        results = evaluate(m_catalogue, plan);
        const Finding* over = found(results, FindingCode::RackOverPower);
        QVERIFY(over && over->severity == Severity::Error);
        NEAR(*over->would, 8000.0);
        NEAR(*over->allowed, 7200.0);
        QCOMPARE(&results.findings.front(), over);
    }

    void unknownPowerIsNeverZero()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.push_back(test::placed(4, "bare", 3, 4)); });
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(!results.racks.front().plannedPower);
        QVERIFY(!results.energy.plannedPower);
        QVERIFY(!results.energy.yearly);
        QVERIFY(!results.cost.own.electricity);
        QVERIFY(!results.cost.own.total);
        const Finding* unknown = found(results, FindingCode::RackPowerUnknown);
        QVERIFY(unknown && unknown->severity == Severity::Unknown);
        QCOMPARE(*unknown->would, 1.0);
    }

    void weightBeyondTheFrameIsRefused()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.maxLoad = given(kilograms(30)); });
        const Results results = evaluate(m_catalogue, plan);
        const Finding* over = found(results, FindingCode::RackOverWeight);
        QVERIFY(over);
        NEAR(*over->would, 40.0);
        NEAR(*over->allowed, 30.0);
    }

    void devicesInEachOthersWayAreFound()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan,
                         [](Rack& rack) { rack.placements.push_back(test::placed(4, "server", 2, 4)); });
        QVERIFY(found(evaluate(m_catalogue, plan), FindingCode::RackOverFilled));
        test::changeRack(plan, [](Rack& rack) { rack.placements.back().bottom = wholeUnits(3); });
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::RackOverFilled));
        test::changeRack(plan, [](Rack& rack) { rack.placements.back().bottom = wholeUnits(24); });
        QVERIFY(found(evaluate(m_catalogue, plan), FindingCode::RackOverFilled));
    }

    void aCardOfAnotherFormIsAMismatch()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().accelerators[0] = "module"; });
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(found(results, FindingCode::SlotMismatch));
        // Three cards of the pool's kind work; four are paid for.
        QCOMPARE(results.deployments.front().fitted, 3);
        QCOMPARE(results.deployments.front().paid, 4);
    }

    void missingItemsAreNamedAndNotCounted()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().item = "gone"; });
        const Results results = evaluate(m_catalogue, plan);
        const Finding* missing = found(results, FindingCode::ItemUnknown);
        QVERIFY(missing);
        QCOMPARE(missing->detail, std::string("gone"));
        NEAR(results.cost.own.capital->value() + 1, 1.0);
    }

    void aServersPriceIncludesItsCardsAndOthersAreBought()
    {
        Scenario plan = test::smallPlan();
        NEAR(evaluate(m_catalogue, plan).cost.own.capital->value(), 50000.0);
        // Two included cards; two more at (5,000 + 7,000) / 2.
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().accelerators.resize(6, "card"); });
        NEAR(evaluate(m_catalogue, plan).cost.own.capital->value(), 62000.0);
        // One card instead of four: the price stays, the pool knows.
        test::changeRack(plan, [](Rack& rack) {
            rack.placements.front().accelerators = {"card", "", "", ""};
        });
        const Results results = evaluate(m_catalogue, plan);
        NEAR(results.cost.own.capital->value(), 50000.0);
        const Finding* empty = found(results, FindingCode::NotAllPaidFitted);
        QVERIFY(empty && empty->severity == Severity::Ok);
        QCOMPARE(*empty->would, 1.0);
        QCOMPARE(*empty->allowed, 4.0);
    }

    void unknownPricesAreNamedAndLeftOut()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            Placement bare = test::placed(4, "bare", 3, 2);
            bare.accelerators[3] = "module";
            rack.placements.push_back(bare);
        });
        const Results results = evaluate(m_catalogue, plan);
        // 50,000 and two cards at 6,000; the bare server and the module have no price.
        NEAR(results.cost.own.capital->value(), 62000.0);
        QVERIFY(found(results, FindingCode::DevicePriceUnknown));
        QVERIFY(found(results, FindingCode::AcceleratorPriceUnknown));
    }

    void aPriceInAnotherCurrencyIsNotKnownInThePlans()
    {
        Scenario plan = test::smallPlan();
        plan.info.currency = "EUR";
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(found(results, FindingCode::DevicePriceUnknown));
        QCOMPARE(results.cost.own.capital->value(), 0.0);
    }

    void aPriceOlderThanSixMonthsIsNamedOnce()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan,
                         [](Rack& rack) { rack.placements.push_back(test::placed(4, "server", 3, 4)); });
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::PriceOld));
        plan.info.date = {2027, 5, 1};  // seven months after October 2026
        const Results results = evaluate(m_catalogue, plan);
        const auto old = std::count_if(results.findings.begin(), results.findings.end(),
                                       [](const Finding& one) { return one.code == FindingCode::PriceOld; });
        QCOMPARE(old, 1);
        QCOMPARE(*found(results, FindingCode::PriceOld)->would, 7.0);
    }

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
        // 13.5/26.5 = 0.50943396 wait, 95 % of all less than ln(0.50943396/0.05) · 72 s = 2.3212772 · 72 s = 167.132 s.
        NEAR(one.latencyAtPeak->value(), 72 + 72 * std::log(13.5 / 26.5 / 0.05));
        QVERIFY(std::abs(one.latencyAtPeak->value() - 239.132) < 0.001);
        // Mean: 2 erlangs: below 1 + 2 + 2 + 4/3 = 19/3, top 16/24 · 4/2 = 4/3; (4/3)/(23/3) = 4/23.
        NEAR(one.latencyAtMean->value(), 72 + 72 * std::log(4.0 / 23 / 0.05) / 2);
        QCOMPARE(one.curve.front().load, 0.0);
        NEAR(one.curve.front().latencyP95->value(), 72.0);
        QVERIFY(!one.curve.back().latencyP95);
        for (std::size_t i = 1; i < one.curve.size(); ++i) {
            QVERIFY(one.curve[i].load > one.curve[i - 1].load);
            if (one.curve[i].latencyP95)
                QVERIFY(*one.curve[i].latencyP95 >= *one.curve[i - 1].latencyP95);
        }
    }

    void aMissedLatencyIsAnError()
    {
        Scenario plan = test::smallPlan();
        plan.workloads.front().latencyLimit = given(seconds(240));
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::LatencyMissed));
        plan.workloads.front().latencyLimit = given(seconds(239));
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
        QVERIFY(unfit);
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

    void owningCostsAsInTheVendorsPaper()
    {
        Scenario plan = test::smallPlan();
        StaffRole role;
        role.id = {60};
        role.fullTimeEquivalents = given(ratio(0.5));
        role.cost = given(moneyPerYear(87600));
        plan.staff.push_back(role);
        const OwnCost own = evaluate(m_catalogue, plan).cost.own;
        NEAR(perHour(own.maintenance), 5000.0 / 8760);  // 10 % of 50,000 a year
        NEAR(perHour(own.electricity), 0.3);            // 2 kW · 1.5 · 0.10
        NEAR(perHour(own.cooling), 0.1);                // 2 kW · 0.05
        NEAR(perHour(own.colocation), 1.0);             // 730 / 730 h
        NEAR(perHour(own.staff), 5.0);                  // half of 10 an hour
        NEAR(perHour(own.running), 6.4 + 5000.0 / 8760);
        NEAR(own.total->value(), 50000 + 43800 * 6.4 + 25000);
    }

    void theLoadProfileBillsTheMeanPower()
    {
        Scenario plan = test::smallPlan();
        plan.assumptions.energyBasis = EnergyBasis::LoadProfile;
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().idlePower = given(watts(1000)); });
        const OwnCost own = evaluate(m_catalogue, plan).cost.own;
        NEAR(perHour(own.electricity), 0.225);  // 1.5 kW · 1.5 · 0.10
        NEAR(perHour(own.cooling), 0.075);
    }

    void aSitesOwnPricesReplaceThePlans()
    {
        Scenario plan = test::smallPlan();
        plan.sites.front().electricity = given(moneyPerKilowattHour(0.2));
        plan.sites.front().pue = given(ratio(1));
        plan.sites.front().rackFee = given(money(1460));
        const Results results = evaluate(m_catalogue, plan);
        NEAR(perHour(results.cost.own.electricity), 0.4);  // 2 kW · 1 · 0.2
        NEAR(perHour(results.cost.own.colocation), 2.0);
        NEAR(results.energy.facility[0].value(), 2000.0);
    }

    void rentingByMeanPeakAndCount()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        CostResult cost = evaluate(m_catalogue, plan).cost;
        NEAR(cost.instances->value(), 0.5);  // 100 / (4 · 50)
        NEAR(perHour(cost.cloudRate), 7.5);
        NEAR(cost.cloudTotal->value(), 328500.0);  // 7.5 · 43,800
        // Own running: 0.3 + 0.1 + 1 + 0.570776; 50,000 / (7.5 - 1.970776) h.
        NEAR(inHours(*cost.breakEven), 50000 / (6.1 - 5000.0 / 8760));
        NEAR(cost.breakEvenMonths->value(), 50000 / (6.1 - 5000.0 / 8760) / 730);
        plan.clouds.front().sizing = CloudSizing::Peak;
        NEAR(evaluate(m_catalogue, plan).cost.instances->value(), 1.0);  // ceil(150 / 200)
        plan.clouds.front().sizing = CloudSizing::Fixed;
        plan.clouds.front().count = given(ratio(3));
        NEAR(perHour(evaluate(m_catalogue, plan).cost.cloudRate), 45.0);
        plan.clouds.front().pricing = CloudPricing::Reserved3;
        const Results unknown = evaluate(m_catalogue, plan);
        QVERIFY(!unknown.cost.cloudRate && !unknown.cost.breakEven && !unknown.cost.neverBreaksEven);
        QVERIFY(found(unknown, FindingCode::CloudPriceUnknown));
    }

    void theCloudWinsWhenItIsCheaperPerHour()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        plan.clouds.front().rate = given(moneyPerHour(2));
        const CostResult cost = evaluate(m_catalogue, plan).cost;  // 1 an hour against 1.97
        QVERIFY(cost.neverBreaksEven && !cost.breakEven && !cost.breakEvenMonths);
    }

    void anApiChargesByTheToken()
    {
        Scenario plan = test::smallPlan();
        plan.workloads.front().inputTokens = given(tokens(1000));
        plan.workloads.front().outputTokens = given(tokens(100));
        ApiCommitment api;
        api.id = {70};
        api.workload = {30};
        api.inputPrice = given(moneyPerMillionTokens(2));
        plan.apis.push_back(api);
        QVERIFY(found(evaluate(m_catalogue, plan), FindingCode::ApiPriceUnknown));
        plan.apis.front().outputPrice = given(moneyPerMillionTokens(10));
        const CostResult cost = evaluate(m_catalogue, plan).cost;
        NEAR(perHour(cost.apiRate), 0.3);  // 100 an hour · (0.002 + 0.001)
        QVERIFY(cost.neverBreaksEven);
    }

    void linesAndYearsAddUp()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(rentedMean());
        const CostResult cost = evaluate(m_catalogue, plan).cost;
        QCOMPARE(horizonMonths(cost), 60);
        const auto own = cumulativeOwn(cost, 60);
        const auto cloud = cumulativeCloud(cost, 60);
        QCOMPARE(own.size(), std::size_t(61));
        QCOMPARE(own.front(), 50000.0);
        QCOMPARE(cloud.front(), 0.0);
        NEAR(own.back(), cost.own.total->value());
        NEAR(cloud.back(), cost.cloudTotal->value());
        QVERIFY(cumulativeApi(cost, 60).empty());
        const auto table = costByYear(cost);
        QCOMPARE(table.size(), std::size_t(6));
        NEAR(table.back().ownSoFar->value(), cost.own.total->value());
        NEAR(table[1].cloud->value(), 65700.0);  // 7.5 · 8,760
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
