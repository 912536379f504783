// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/money_plan.h"

#include <QTest>

using namespace headroom;
using test::given;
using test::option;
using test::yearlyRate;

namespace {

/// One instance at 10 an hour, 87,600 a year.
Scenario reserved(CloudPricing pricing) { return test::rentedInstances(pricing, 1); }

}  // namespace

/// What is promised for a time.
class TestCommitments : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void whatIsReservedIsPaidForThePeak()
    {
        // 100 an hour in the mean and 300 at the peak, of 200 that an instance does: half of one on demand, two reserved.
        Scenario plan = test::ownAgainstCloud();
        plan.workloads.front().peakFactor = given(ratio(3));
        plan.clouds.front().rate = given(moneyPerHour(10));
        NEAR(results(plan).cost.cloudRate->value() * 3600, 5);
        plan.clouds.front().pricing = CloudPricing::Reserved1;
        NEAR(results(plan).cost.cloudRate->value() * 3600, 20);
        NEAR(results(plan).cost.instances->value(), 2);
        plan.clouds.front().pricing = CloudPricing::Stated;
        plan.clouds.front().term = given(years(1));
        NEAR(results(plan).cost.cloudRate->value() * 3600, 20);
    }

    void aTermThatOutlastsThePlanIsPaidToItsEnd()
    {
        Scenario plan = reserved(CloudPricing::Reserved3);
        plan.assumptions.horizon = given(years(2));
        for (const double share : {0.0, 0.4, 1.0}) {
            plan.clouds.front().upfront = given(ratio(share));
            const Results all = results(plan);
            NEAR(all.cost.cloudTotal->value(), 262800);
            QVERIFY(test::found(all, FindingCode::ReservationBeyondHorizon));
            // What was paid up front is owed no more.
            const Finding* owed = test::found(all, FindingCode::PaidBeyondHorizon);
            QCOMPARE(owed != nullptr, share < 1);
            if (owed)
                NEAR(*owed->would, 87600 * (1 - share));
        }
    }

    void aTermHoldsItsPriceUntilItIsRenewed()
    {
        Scenario plan = reserved(CloudPricing::Stated);
        plan.assumptions.horizon = given(years(3));
        plan.clouds.front().term = given(years(2));
        plan.finance.priceChanges.cloud = yearlyRate(-0.1);
        // Two years at 10, the third at 10 · 0.9²
        NEAR(results(plan).cost.cloudTotal->value(), 87600 * (2 + 0.81));
        plan.clouds.front().upfront = given(ratio(1));
        const auto& paid = option(results(plan), CostOption::Cloud).flow.total;
        NEAR(paid[0].value(), 175200);
        // Of the renewal the half that lies within the plan.
        NEAR(paid[24].value(), 87600 * 0.81);
    }

    void aRenewedTermOwesWhatItThenCosts()
    {
        // Renewed after three years at 0.9³ of the price; of its three years one is in the plan and counted, however it is paid.
        Scenario plan = reserved(CloudPricing::Reserved3);
        plan.assumptions.horizon = given(years(4));
        plan.finance.priceChanges.cloud = yearlyRate(-0.1);
        for (const double share : {0.0, 0.5, 1.0}) {
            plan.clouds.front().upfront = given(ratio(share));
            const Results all = results(plan);
            NEAR(all.cost.cloudTotal->value(), 87600 * (3 + 0.729));
            NEAR(all.cost.economics.clouds.front().owed->value(), 87600 * 2 * 0.729);
            NEAR(all.cost.economics.cloudExit->value(), 87600 * 2 * 0.729);
            const Finding* beyond = test::found(all, FindingCode::PaidBeyondHorizon);
            QVERIFY(beyond && beyond->severity == Severity::Ok && beyond->detail == "renewed");
        }
    }

    void termsCountPlanningMonthsAsHorizonsDo()
    {
        // Thirty-six working months of 176 h are three years of a plan, so a reservation for three years ends with it:
        // 36 months · 176 h · 10 an hour, at the price it was made for.
        Scenario plan = reserved(CloudPricing::Reserved3);
        plan.assumptions.horizon = given(years(3));
        plan.assumptions.planningMonth = given(hours(176));
        plan.finance.priceChanges.cloud = yearlyRate(-0.08);
        const Results all = results(plan);
        NEAR(all.cost.cloudTotal->value(), 36 * 176 * 10);
        QVERIFY(!all.cost.economics.clouds.front().owed);
        QVERIFY(!test::found(all, FindingCode::PaidBeyondHorizon));
        QVERIFY(!test::found(all, FindingCode::ReservationBeyondHorizon));
        // Of a plan half as long the other half is owed, in the same months.
        plan.assumptions.horizon = given(years(1.5));
        NEAR(results(plan).cost.economics.clouds.front().owed->value(), 18 * 176 * 10);
    }

    void ofNothingBoughtNothingIsDone()
    {
        Scenario plan = reserved(CloudPricing::Stated);
        QVERIFY(!test::found(results(plan), FindingCode::RentedTooSmall));
        plan.clouds.front().count = given(ratio(0));
        QVERIFY(test::found(results(plan), FindingCode::RentedTooSmall));
        plan.racks.clear();
        Purchase purchase;
        purchase.id = {82};
        purchase.count = given(ratio(1));
        purchase.price = given(money(4000));
        plan.purchases = {purchase};
        QVERIFY(results(plan).cost.hasOwn);
        plan.purchases.front().count = given(ratio(0));
        QVERIFY(!results(plan).cost.hasOwn);
    }

    void anInstanceThatIsNotKnownIsNamed()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.clouds.front().instance = "rentd";
        const Results all = results(plan);
        const Finding* const said = test::found(all, FindingCode::ItemUnknown);
        QVERIFY(said && said->subject.section == "cloud" && said->detail == "rentd");
        plan.clouds.front().instance.clear();
        const Results none = results(plan);
        const Finding* const missing = test::found(none, FindingCode::FigureMissing);
        QVERIFY(missing && missing->detail == "instance");
    }

    void instancesForWhatIsOnlyReadAreNotNone()
    {
        Scenario plan = test::ownAgainstCloud();
        Workload& workload = plan.workloads.front();
        workload.kind = WorkloadKind::Serving;
        workload.inputTokens = given(tokens(3000));
        workload.outputTokens = given(tokens(0));
        const Results all = results(plan);
        QVERIFY(!all.cost.cloudTotal && test::found(all, FindingCode::FigureMissing));
    }

    void anOutputTokenWeighsWhatTheApiAsksForIt()
    {
        // 3,000 tokens in at 4 and 200 out at 10 a million: the prices of the list, and 14 for 200 if these bear it all.
        Scenario plan = test::smallPlan();
        Workload& workload = plan.workloads.front();
        workload.kind = WorkloadKind::Serving;
        workload.inputTokens = given(tokens(3000));
        workload.outputTokens = given(tokens(200));
        ApiCommitment api;
        api.id = {75};
        api.workload = workload.id;
        api.inputPrice = given(moneyPerMillionTokens(4));
        api.outputPrice = given(moneyPerMillionTokens(10));
        plan.apis = {api};
        const UnitCost asked = option(results(plan), CostOption::Api).units.front();
        NEAR(asked.perInputToken->value(), 4e-6);
        NEAR(asked.perWeightedOutputToken->value(), 10e-6);
        NEAR(asked.perOutputToken->value(), 14e-3 / 200);
        // Of what is owned too, so that both can be compared.
        const UnitCost own = option(results(plan), CostOption::Own).units.front();
        NEAR(own.perWeightedOutputToken->value() / own.perInputToken->value(), 2.5);
    }
};

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
