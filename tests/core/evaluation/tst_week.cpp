// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/demand.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/plan.h"
#include "tests/support/result_checks.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace headroom;
using test::found;
using test::given;

namespace {

/// Busy from Monday to Friday, idle at the weekend: with a peak of 7/5 the factors are 1.4 and 0, as
/// 1 + 0.4 · (0 - 5/7) / (1 - 5/7) = 0.
DayShape workingDays()
{
    DayShape shape(168, 0.0);
    std::fill_n(shape.begin(), 5 * 24, 1.0);
    return shape;
}

/// 100 items an hour in the mean on four cards of 50 an hour.
Scenario weekPlan()
{
    Scenario plan = test::smallPlan();
    plan.workloads.front().shape = workingDays();
    plan.workloads.front().peakFactor = given(ratio(1.4));
    test::changeRack(plan, [](Rack& rack) { rack.placements.front().idlePower = given(watts(1000)); });
    return plan;
}

void serveToo(Scenario& plan, Workload workload)
{
    workload.id = {31};
    Deployment second = plan.deployments.front();
    second.id = {41};
    second.workload = workload.id;
    plan.workloads.push_back(std::move(workload));
    plan.deployments.push_back(second);
}

}  // namespace

class TestWeek : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();

private slots:
    void factorsOfAWeekHaveMeanOne()
    {
        const DayFactors week = dayFactors(workingDays(), ratio(1.4));
        QCOMPARE(week.factor.size(), std::size_t(168));
        NEAR(week.factor[0], 1.4);
        NEAR(week.factor[119], 1.4);
        QVERIFY(std::abs(week.factor[120]) < 1e-12);
        NEAR(std::accumulate(week.factor.begin(), week.factor.end(), 0.0), 168.0);
    }

    void useAndEnergyFollowTheDaysOfTheWeek()
    {
        const Results results = evaluate(m_catalogue, weekPlan());
        const Hourly<double>& use = results.deployments.front().use;
        QVERIFY(use.ofWeek());
        NEAR(use[30], 0.7);  // Tuesday: 140 of 200
        QVERIFY(std::abs(use[150]) < 1e-12);
        // 1 kW idle, 2 kW at work: 1.7 kW in 120 hours and 1 kW in 48: 252 kWh a week, 378 kWh with a PUE of 1.5, of which a year
        // of 365 days takes 365 / 7.
        QVERIFY(results.energy.hourlyKnown);
        NEAR(results.energy.it[30].value(), 1700.0);
        NEAR(results.energy.it[150].value(), 1000.0);
        NEAR(results.energy.yearly->value() / 3.6e6, 378.0 * 365 / 7);
    }

    void aDayBesideAWeekComesOnEveryDay()
    {
        Scenario plan = weekPlan();
        Workload daily = plan.workloads.front();
        daily.items = given(perDay(1200));  // 50 an hour
        daily.peakFactor = given(ratio(2));
        daily.shape.assign(24, 0.0);
        std::fill_n(daily.shape.begin(), 12, 1.0);  // twice the mean before noon, nothing after
        serveToo(plan, daily);
        const Results results = evaluate(m_catalogue, plan);
        const Hourly<double>& use = results.deployments.back().use;
        QVERIFY(use.ofWeek());
        for (const std::size_t hour : {3U, 27U, 147U})
            NEAR(use[hour], 0.5);
        QVERIFY(std::abs(use[160]) < 1e-12);
        // Monday to Friday before noon: 0.7 + 0.5 of four cards.
        const Finding* over = found(results, FindingCode::PoolOverloaded);
        QVERIFY(over);
        NEAR(*over->would, 4.8);
    }

    void peaksThatNeverMeetNeedNoMoreCards()
    {
        Scenario plan = weekPlan();
        Workload weekend = plan.workloads.front();
        weekend.items = given(perDay(1200));
        weekend.peakFactor = given(ratio(3.5));
        weekend.shape.assign(168, 0.0);
        std::fill_n(weekend.shape.begin() + 120, 48, 1.0);  // 50 · 3.5 = 175 an hour on two days: 3.5 cards
        serveToo(plan, weekend);
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(!found(results, FindingCode::PoolOverloaded));
        const Finding* full = found(results, FindingCode::PoolNearlyFull);
        QVERIFY(full);
        NEAR(*full->would, 3.5);
    }

    void batchWorkFillsTheWeekend()
    {
        Scenario plan = weekPlan();
        Workload batch = plan.workloads.front();
        batch.urgency = Urgency::Batch;
        batch.peakFactor = given(ratio(1));
        batch.shape.clear();
        batch.items = given(perDay(1200));  // 50 an hour of 200: 42 hours of the whole pool a week
        serveToo(plan, batch);
        Results results = evaluate(m_catalogue, plan);
        // Free: 0.3 in 120 hours and all of 48, together 84 hours; half of each is taken.
        NEAR(results.deployments.back().use[30], 0.15);
        NEAR(results.deployments.back().use[150], 0.5);
        QVERIFY(!found(results, FindingCode::BatchDoesNotFit));
        plan.workloads.back().items = given(perDay(3600));  // 126 hours a week into 84: 18 a day into 12
        results = evaluate(m_catalogue, plan);
        const Finding* unfit = found(results, FindingCode::BatchDoesNotFit);
        QVERIFY(unfit);
        NEAR(*unfit->would, 18.0 * 3600);
        NEAR(*unfit->allowed, 12.0 * 3600);
    }

    void theNightTariffSeesTheWeek()
    {
        Scenario plan = weekPlan();
        plan.assumptions.energyBasis = EnergyBasis::LoadProfile;
        plan.finance.facility.nightPrice = given(moneyPerKilowattHour(0.04));
        Workload& work = plan.workloads.front();
        work.items = given(perDay(1200));
        work.peakFactor = given(ratio(2.8));
        work.shape.assign(168, 0.0);
        for (std::size_t day = 0; day < 5; ++day)
            std::fill_n(work.shape.begin() + static_cast<std::ptrdiff_t>(24 * day + 8), 12, 1.0);
        // 140 of 200 in 60 hours: 1.7 kW there and 1 kW in the other 108, together 210 kWh; the 56 hours from 22 to 6 take 56 of
        // them. A kWh is 0.10 - 0.06 · 56/210 = 0.084; 1.25 kW · 1.5 · 0.084.
        const Results results = evaluate(m_catalogue, plan);
        NEAR(results.cost.own.electricity->value() * 3600, 0.1575);
    }
};

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
