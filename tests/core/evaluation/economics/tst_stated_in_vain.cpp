// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/money_plan.h"

#include <QTest>

using namespace headroom;
using test::given;

namespace {

/// Two instances at 10 an hour for three years.
Scenario rentedPlan(CloudPricing pricing)
{
    Scenario plan = test::rentedInstances(pricing, 2);
    plan.assumptions.horizon = given(years(3));
    return plan;
}

EgressTier tierFrom(std::uint64_t id, const char* name, double above)
{
    EgressTier tier;
    tier.id = {id};
    tier.name = name;
    tier.above = given(bytes(above));
    tier.price = given(MoneyPerByte::from_value(0.05 / 1e9));
    return tier;
}

}  // namespace

/// What is stated and counts for nothing is said, and what nobody stated is no zero.
class TestStatedInVain : public QObject {
    Q_OBJECT
private:
    Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void aSavingsPlanAsksForItsCommitment()
    {
        Scenario plan = rentedPlan(CloudPricing::SavingsPlan);
        plan.clouds.front().planDiscount = given(ratio(0.25));
        Results all = results(plan);
        QVERIFY(!all.cost.cloudRate);
        const Finding* said = test::found(all, FindingCode::FigureMissing);
        QVERIFY(said && said->detail == "committed_spend");
        plan.clouds.front().commitment = given(moneyPerHour(0));
        all = results(plan);
        QVERIFY(!test::found(all, FindingCode::FigureMissing));
        QCOMPARE(all.cost.cloudRate->value() * 3600, 20.0);
    }
    void interruptionsOnDemandAreSaid()
    {
        Scenario plan = rentedPlan(CloudPricing::OnDemand);
        plan.clouds.front().upfront = given(ratio(0));
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
        plan.clouds.front().interruptions = given(perDay(2));
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(said && said->detail == "interruptions" && said->severity == Severity::Ok);
        QCOMPARE(all.cost.cloudRate->value() * 3600, 20.0);
    }
    void whatNobodyStatedIsToldToWhoOwns()
    {
        Scenario plan = test::smallPlan();
        QVERIFY(!test::found(results(plan), FindingCode::DefaultAssumed));
        const Assumptions usual = emptyScenario("USD", {}).assumptions;
        plan.assumptions.electricity = usual.electricity;
        plan.assumptions.maintenance = usual.maintenance;
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::DefaultAssumed);
        QVERIFY(said && said->detail == "electricity maintenance");
        // Who owns nothing pays for neither.
        plan.racks.clear();
        plan.deployments.clear();
        QVERIFY(!test::found(results(plan), FindingCode::DefaultAssumed));
    }
    void dataOfWorkThatDeliversNothingIsSaid()
    {
        Scenario plan = rentedPlan(CloudPricing::Stated);
        plan.workloads.front().stored = given(bytes(1e14));
        plan.finance.data.cloudStorage = given(MoneyPerByte::from_value(0.023 / 1e9));
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(said && said->detail == "stored" && said->severity == Severity::Warning);
        QVERIFY(all.cost.economics.hiddenCloud.front() == HiddenCostState::NotConsidered);
        plan.workloads.front().task = Task::Delivery;
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
        QVERIFY(results(plan).cost.economics.hiddenCloud.front() == HiddenCostState::Filled);
    }
    void aPoolForPromptsNeedsTheArrangement()
    {
        Scenario plan = test::smallPlan();
        plan.deployments.front().prefillPool = plan.deployments.front().pool;
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(said && said->detail == "prefill_pool");
        plan.deployments.front().arrangement = Arrangement::Disaggregated;
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
    }
    void aShareUpFrontAsksForATerm()
    {
        Scenario plan = rentedPlan(CloudPricing::Stated);
        plan.clouds.front().upfront = given(ratio(0.5));
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(said && said->detail == "upfront_share" && said->severity == Severity::Warning);
        plan.clouds.front().term = given(years(1));
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
    }
    void tiersThatContradictEachOtherAreSaid()
    {
        Scenario plan = rentedPlan(CloudPricing::Stated);
        plan.egressTiers = {tierFrom(90, "first", 0), tierFrom(91, "second", 10e12)};
        QVERIFY(!test::found(results(plan), FindingCode::EgressTiersUnclear));
        plan.egressTiers[1].above = given(bytes(0));
        Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::EgressTiersUnclear);
        QVERIFY(said && said->name == "first" && said->detail == "second");
        plan.egressTiers = {tierFrom(90, "first", 1e12)};
        all = results(plan);
        said = test::found(all, FindingCode::EgressTiersUnclear);
        QVERIFY(said && said->detail.empty() && said->would == 1e12);
    }
    void aBuildingThatOutlivesItsLifeIsSaid()
    {
        Scenario plan = rentedPlan(CloudPricing::Stated);
        FacilityTerms& facility = plan.finance.facility;
        facility.facility = Facility::OwnBuilding;
        facility.buildingPrice = given(MoneyPerPower::from_value(10));
        facility.buildingLife = given(years(3));
        const auto building = [&] {
            const Results all = results(plan);
            return std::any_of(all.findings.begin(), all.findings.end(), [](const Finding& one) {
                return one.code == FindingCode::LifeBeforeHorizon && one.detail == "building";
            });
        };
        QVERIFY(!building());
        facility.buildingLife = given(years(2));
        QVERIFY(building());
    }
};

QTEST_GUILESS_MAIN(TestStatedInVain)
#include "tst_stated_in_vain.moc"
