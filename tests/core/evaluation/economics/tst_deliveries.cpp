// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "tests/support/bare_plan.h"

#include <QTest>

using namespace headroom;
using test::option;
using test::sumOf;

/// What is delivered later costs from then on, each thing by itself.
class TestDeliveries : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }
    OptionResult own(const Scenario& plan) const { return option(results(plan), CostOption::Own); }

private slots:
    void aLatePurchaseCostsNothingBeforeItComes()
    {
        Scenario plan = test::barePlan();
        plan.assumptions.electricity = test::given(moneyPerKilowattHour(0.10));
        plan.assumptions.maintenance = test::yearlyRate(0.12);
        plan.finance.running.insurance = test::yearlyRate(0.01);
        plan.purchases.push_back(test::bought(10, 1000));
        plan.purchases[0].power = test::given(watts(1000));
        plan.purchases[0].month = test::given(ratio(24));
        const OptionResult late = own(plan);
        // 36 months of 1 kW · 730 h · 0.10; of 10 a month; of 10 / 12 a month.
        NEAR(sumOf(late, CostCategory::Electricity), 36 * 73.0);
        NEAR(sumOf(late, CostCategory::Maintenance), 36 * 10.0);
        NEAR(sumOf(late, CostCategory::Insurance), 36 * 10.0 / 12);
        NEAR(late.flow.of(CostCategory::Electricity)[24].value() + 1, 1.0);
        NEAR(late.flow.of(CostCategory::Electricity)[25].value(), 73.0);
        // A second one from the start: 60 months more.
        plan.purchases.push_back(test::bought(11, 1000));
        plan.purchases[1].power = test::given(watts(1000));
        NEAR(sumOf(own(plan), CostCategory::Electricity), 96 * 73.0);
        NEAR(sumOf(own(plan), CostCategory::Maintenance), 96 * 10.0);
    }

    /// What a month of waiting leaves undone costs nothing to do, so that a unit of all that is asked for has no price.
    void unitsHaveNoPriceWhileApartIsNotServed()
    {
        Scenario plan = test::smallPlan();
        QVERIFY(!own(plan).units.empty());
        test::changeRack(plan, [](Rack& rack) { rack.month = test::given(ratio(35)); });
        QVERIFY(own(plan).units.empty());
        plan.clouds.push_back(test::rentedMean());
        plan.finance.capital.bridge = Bridge::Rented;
        QVERIFY(!own(plan).units.empty());
    }

    void eachSitePaysItsOwnPriceFromItsOwnMonth()
    {
        Scenario plan = test::barePlan();
        test::addRack(plan, 1, 10000, 1000, 0);
        test::addRack(plan, 2, 10000, 1000, 24);
        plan.sites[0].electricity = test::given(moneyPerKilowattHour(0.10));
        plan.sites[1].electricity = test::given(moneyPerKilowattHour(0.30));
        plan.sites[1].rackFee = test::given(money(50));
        const OptionResult both = own(plan);
        // 10 kW · 730 h: 730 a month at the first for 60 months, 2,190 at the second for 36.
        NEAR(sumOf(both, CostCategory::Electricity), 60 * 730.0 + 36 * 2190.0);
        NEAR(both.flow.of(CostCategory::Electricity)[1].value(), 730.0);
        NEAR(sumOf(both, CostCategory::Colocation), 36 * 50.0);
    }

    void spaceByPowerFollowsThePowerThatIsThere()
    {
        Scenario plan = test::barePlan();
        plan.assumptions.rackFee = test::given(money(100));
        plan.finance.facility.colocationFee = test::given(moneyPerKilowatt(100));
        test::addRack(plan, 1, 2000, 1000, 0);
        test::addRack(plan, 1, 18000, 1000, 24);
        const OptionResult both = own(plan);
        // A rack at 100 and its kilowatts at 100 each: 300 from the start, 1,900 more from month 24.
        NEAR(sumOf(both, CostCategory::Colocation), 60 * 300.0 + 36 * 1900.0);
        NEAR(both.flow.of(CostCategory::Colocation)[1].value(), 300.0);
    }

    void contractsAndCagesRunFromTheFirstDelivery()
    {
        Scenario plan = test::barePlan();
        plan.finance.facility.cageFee = test::given(money(1000));
        plan.finance.running.maintenanceContract = test::given(moneyPerYear(12000));
        test::addRack(plan, 1, 1000, 1000, 0);
        test::addRack(plan, 1, 1000, 1000, 24);
        NEAR(sumOf(own(plan), CostCategory::Colocation), 60000.0);
        NEAR(sumOf(own(plan), CostCategory::Maintenance), 60000.0);
        test::changeRack(plan, [](Rack& rack) { rack.month = test::given(ratio(12)); });
        NEAR(sumOf(own(plan), CostCategory::Colocation), 48000.0);
    }

    void whatStandsInNoRackDoesNotWaitForRacks()
    {
        Scenario plan = test::barePlan();
        plan.assumptions.electricity = test::given(moneyPerKilowattHour(0.10));
        plan.finance.facility.demandCharge = test::given(moneyPerKilowatt(1));
        plan.finance.facility.water = test::given(moneyPerKilowattHour(0.01));
        test::addRack(plan, 1, 10000, 1000, 24);
        plan.purchases.push_back(test::bought(10, 5000));
        plan.purchases[0].power = test::given(watts(10000));
        const OptionResult both = own(plan);
        // 730 a month each and 10 for the highest 10 kW; water 73 a month each.
        NEAR(sumOf(both, CostCategory::Electricity), 96 * 740.0);
        NEAR(sumOf(both, CostCategory::Other), 96 * 73.0);
    }

    void aNightMayBeginWithinAnHourAndIsThePlansTariff()
    {
        Scenario plan = test::barePlan();
        plan.assumptions.electricity = test::given(moneyPerKilowattHour(0.20));
        FacilityTerms& facility = plan.finance.facility;
        facility.nightPrice = test::given(moneyPerKilowattHour(0.10));
        facility.nightStart = test::given(ratio(20.5));
        facility.nightHours = test::given(ratio(9.5));
        test::addRack(plan, 1, 10000, 1000, 0);
        // 10 kW · 43,800 h: 14.5 hours of 24 at 0.20 and 9.5 at 0.10.
        NEAR(sumOf(own(plan), CostCategory::Electricity), 70262.5);
        facility.nightHours = test::given(ratio(24));
        NEAR(sumOf(own(plan), CostCategory::Electricity), 43800.0);
        plan.sites[0].electricity = test::given(moneyPerKilowattHour(0.30));
        NEAR(sumOf(own(plan), CostCategory::Electricity), 3 * 43800.0);
    }

    void licencesCountCardsOfNoPoolToo()
    {
        Scenario plan = test::barePlan();
        plan.finance.running.licences = test::given(moneyPerYear(1000));
        test::addRack(plan, 1, 1000, 1000, 0);
        // Four cards for five years; four more for three.
        NEAR(sumOf(own(plan), CostCategory::Licences), 20000.0);
        test::addRack(plan, 1, 1000, 1000, 24);
        NEAR(sumOf(own(plan), CostCategory::Licences), 32000.0);
    }

    void aDoubledPriceNeverLowersTheTotal()
    {
        Scenario plan = test::richPlan();
        plan.finance.running.maintenanceContract = test::given(moneyPerYear(9000));
        plan.finance.facility.cageFee = test::given(money(500));
        const auto total = [&](const Scenario& one) { return own(one).total->value(); };
        const double before = total(plan);
        for (std::size_t i = 0; i < plan.racks.size(); ++i) {
            Scenario dearer = plan;
            Rack rack = *dearer.racks[i];
            rack.placements.front().price = test::given(money(100000));
            dearer.racks[i] = std::make_shared<const Rack>(rack);
            QVERIFY(total(dearer) > before);
        }
        Scenario dearer = plan;
        dearer.purchases.front().price = test::given(money(8000));
        QVERIFY(total(dearer) > before);
    }

    void maintenanceIsAShareOfThePricePaidLast()
    {
        Scenario plan = test::barePlan();
        plan.assumptions.maintenance = test::yearlyRate(0.12);
        plan.finance.priceChanges.hardware = test::yearlyRate(-0.5);
        plan.finance.capital.refresh = test::given(years(2));
        plan.purchases.push_back(test::bought(10, 1000));
        // 10 a month for two years, 2.50 for two, 0.625 for the last: bought for 1,000, 250 and 62.50.
        NEAR(sumOf(own(plan), CostCategory::Maintenance), 24 * 10 + 24 * 2.5 + 12 * 0.625);
    }

    void demandThatWaitsIsAFindingAndCanBeRentedMeanwhile()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(test::rentedMean());
        QVERIFY(!test::found(results(plan), FindingCode::NotServedBeforeDelivery));
        test::changeRack(plan, [](Rack& rack) { rack.month = test::given(ratio(24)); });
        const Results late = results(plan);
        const Finding* waiting = test::found(late, FindingCode::NotServedBeforeDelivery);
        QVERIFY(waiting && waiting->would == 24.0 && waiting->name == "Transcription");
        QVERIFY(option(late, CostOption::Own).flow.of(CostCategory::Cloud).empty());
        // Two years of nothing are not the same work as the cloud's.
        QVERIFY(!servesDemand(CostOption::Own, late) && !option(late, CostOption::Cloud).saving);
        QVERIFY(late.cost.economics.decision.cheapest != CostOption::Own);
        plan.finance.capital.bridge = Bridge::Rented;
        const Results bridged = results(plan);
        QVERIFY(!test::found(bridged, FindingCode::NotServedBeforeDelivery));
        // 7.50 an hour for 24 months.
        NEAR(sumOf(option(bridged, CostOption::Own), CostCategory::Cloud), 24 * 5475.0);
        QVERIFY(servesDemand(CostOption::Own, bridged) && option(bridged, CostOption::Cloud).saving);
        // Without anything that says what serves whom: the first servers.
        plan.deployments.clear();
        plan.finance.capital.bridge = Bridge::None;
        const Results unplaced = results(plan);
        waiting = test::found(unplaced, FindingCode::NotServedBeforeDelivery);
        QVERIFY(waiting && waiting->would == 24.0);
    }

    void enoughAcceleratorsServeBeforeTheLastRack()
    {
        // The peak of 150 an hour needs 3 cards at 50; the first rack has 4.
        Scenario plan = test::smallPlan();
        Rack second = *plan.racks.front();
        second.id = {80};
        second.placements.front().id = {81};
        second.month = test::given(ratio(36));
        plan.racks.push_back(std::make_shared<const Rack>(second));
        QVERIFY(!test::found(results(plan), FindingCode::NotServedBeforeDelivery));
        test::changeRack(plan, [](Rack& rack) { rack.month = test::given(ratio(6)); });
        const Results late = results(plan);
        const Finding* waiting = test::found(late, FindingCode::NotServedBeforeDelivery);
        QVERIFY(waiting && waiting->would == 6.0);
    }
};

QTEST_GUILESS_MAIN(TestDeliveries)
#include "tst_deliveries.moc"
