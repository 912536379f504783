// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/bare_plan.h"

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
    void spotAsksHowOftenItIsTakenAway()
    {
        Scenario plan = rentedPlan(CloudPricing::Spot);
        plan.clouds.front().lostWork = given(hours(1));
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::FigureMissing);
        QVERIFY(said && said->detail == "interruptions");
        const Finding* vain = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(vain && vain->detail == "lost_work");
        plan.clouds.front().interruptions = given(perDay(1));
        QVERIFY(!test::found(results(plan), FindingCode::FigureMissing));
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
    }
    void whatMovesNoMoneyIsSaid()
    {
        const auto vain = [&](const Scenario& plan) {
            std::string fields;
            for (const Finding& one : results(plan).findings) {
                if (one.code == FindingCode::FieldWithoutEffect)
                    fields += one.detail + ' ';
            }
            return fields;
        };
        Scenario plan = rentedPlan(CloudPricing::Stated);
        plan.finance.funding.rate = test::yearlyRate(0.05);
        plan.finance.funding.term = given(years(4));
        QCOMPARE(vain(plan), std::string("funding_rate funding_term "));
        plan.finance.funding.funding = Funding::Loan;
        QCOMPARE(vain(plan), std::string());
        plan.finance.capital.decliningRate = test::yearlyRate(0.4);
        QCOMPARE(vain(plan), std::string("declining_rate "));
        plan.finance.capital.depreciation = Depreciation::DecliningBalance;
        QCOMPARE(vain(plan), std::string("depreciation "));
        plan.finance.funding.taxRate = given(ratio(0.25));
        QCOMPARE(vain(plan), std::string());
        plan.finance.data.ownStorage = given(MoneyPerByte::from_value(1e-12));
        plan.egressTiers = {tierFrom(90, "first", 0)};
        QCOMPARE(vain(plan), std::string("own_storage_price price "));
    }
    void purchasesHaveNoPlaceInARack()
    {
        Scenario plan = test::barePlan();
        plan.purchases = {test::bought(10, 1000)};
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
        plan.assumptions.rackFee = given(money(600));
        Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(said && said->detail == "rack_fee");
        plan.assumptions.rackFee = given(money(0));
        plan.finance.running.licences = given(moneyPerYear(4500));
        all = results(plan);
        said = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(said && said->detail == "licences");
    }
    /// 10 kW at 0.50 a kWh with PUE 3 for 3 years of 8,760 h, where the plan itself says 0.10 and 1.
    void purchasesStandAtTheOnlySite()
    {
        Scenario plan = test::barePlan(3);
        plan.assumptions.electricity = given(moneyPerKilowattHour(0.10));
        plan.purchases = {test::bought(10, 1000)};
        plan.purchases.front().power = given(watts(10000));
        NEAR(test::sumOf(test::option(results(plan), CostOption::Own), CostCategory::Electricity), 26280.0);
        Site site;
        site.id = {1};
        site.electricity = given(moneyPerKilowattHour(0.50));
        site.pue = given(ratio(3));
        plan.sites = {site};
        NEAR(test::sumOf(test::option(results(plan), CostOption::Own), CostCategory::Electricity), 394200.0);
        NEAR(results(plan).energy.yearly->value() / 3.6e6, 30 * 8760.0);
        // Of two nobody says which.
        site.id = {2};
        plan.sites.push_back(site);
        NEAR(test::sumOf(test::option(results(plan), CostOption::Own), CostCategory::Electricity), 26280.0);
    }
    /// One instance does 4 cards' work of 50 an hour: the 150 of the busiest hour.
    void fleetsThatAreNotAllNeededAreSaid()
    {
        Scenario plan = rentedPlan(CloudPricing::Stated);
        plan.clouds.front().workload = {30};
        plan.clouds.push_back(plan.clouds.front());
        plan.clouds.back().id = {71};
        Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::RentedTwice);
        QVERIFY(said);
        // Without a speed nobody says how many it needs; both are added up.
        plan.deployments.clear();
        all = results(plan);
        said = test::found(all, FindingCode::RentedTwice);
        QVERIFY(said && said->detail == "fleets" && said->would == 2.0);
        plan.clouds.pop_back();
        QVERIFY(!test::found(results(plan), FindingCode::RentedTwice));
    }
    void pricesWithoutADateAreSaidOnce()
    {
        Scenario plan = test::barePlan();
        plan.purchases = {test::bought(10, 1000), test::bought(11, 2000)};
        for (Purchase& one : plan.purchases)
            one.price.date = {};
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::PriceUndated);
        QVERIFY(said && said->would == 2.0);
        QCOMPARE(said->detail, std::string("Purchase 10, Purchase 11"));
        for (Purchase& one : plan.purchases)
            one.price.date = plan.info.date;
        QVERIFY(!test::found(results(plan), FindingCode::PriceUndated));
    }
};

QTEST_GUILESS_MAIN(TestStatedInVain)
#include "tst_stated_in_vain.moc"
