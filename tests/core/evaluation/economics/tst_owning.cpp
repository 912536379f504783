// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/bare_plan.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using test::given;
using test::option;
using test::sumOf;
using test::yearlyRate;

/// What owning costs beside the hardware, and how single things are paid for. Bare plans run for sixty months.
class TestOwning : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }
    OptionResult own(const Scenario& plan) const { return option(results(plan), CostOption::Own); }

    static Scenario withStaff(StaffSide side)
    {
        Scenario plan = test::barePlan();
        plan.purchases.push_back(test::bought(10, 1000));
        StaffRole role;
        role.id = {20};
        role.name = "Operations";
        role.fullTimeEquivalents = given(ratio(2));
        role.cost = given(moneyPerYear(60000));
        role.side = side;
        plan.staff.push_back(role);
        return plan;
    }

private slots:
    void whatPurchasesDrawIsInTheEnergyAsInTheBill()
    {
        // Two of 1 kW at half load and a PUE of 1.5: 1.5 kW in each of 8,760 hours, at 0.10 a kWh.
        Scenario plan = test::barePlan(1);
        plan.assumptions.pue = given(ratio(1.5));
        plan.assumptions.electricity = given(moneyPerKilowattHour(0.10));
        plan.finance.facility.loadFactor = given(ratio(0.5));
        plan.purchases.push_back(test::bought(10, 1000));
        plan.purchases[0].count = given(ratio(2));
        plan.purchases[0].power = given(watts(1000));
        const Results all = evaluate(test::smallCatalogue(), plan);
        NEAR(all.energy.yearly->value() / 3.6e6, 13140.0);
        NEAR(sumOf(option(all, CostOption::Own), CostCategory::Electricity), 1314.0);
    }

    void whoIsOnCallIsPaidForIt()
    {
        Scenario plan = withStaff(StaffSide::Own);
        // 2 · 60,000 a year for five years.
        NEAR(sumOf(own(plan), CostCategory::Staff), 600000.0);
        plan.staff[0].onCallAllowance = given(moneyPerYear(26000));
        NEAR(sumOf(own(plan), CostCategory::Staff), 730000.0);
        plan.staff[0].onCallPeople = given(ratio(2));
        NEAR(sumOf(own(plan), CostCategory::Staff), 860000.0);
    }

    void waterIsBilledByVolumeAndBySite()
    {
        Scenario plan = test::barePlan();
        test::addRack(plan, 1, 1000, 1000, 0);
        plan.finance.facility.waterPrice = given(MoneyPerVolume::from_value(4.0));
        QVERIFY(test::found(results(plan), FindingCode::FigureMissing));
        plan.finance.facility.waterUse = given(VolumePerEnergy::from_value(1.8e-3 / 3.6e6));
        QVERIFY(!test::found(results(plan), FindingCode::FigureMissing));
        // 1 kW · 43,800 h · 1.8 l = 78.84 m3, at 4.
        NEAR(sumOf(own(plan), CostCategory::Other), 315.36);
        plan.sites[0].waterUse = given(VolumePerEnergy::from_value(0.9e-3 / 3.6e6));
        NEAR(sumOf(own(plan), CostCategory::Other), 157.68);
        // Beside what is stated by the energy: 43,800 kWh at 0.01.
        plan.finance.facility.water = given(moneyPerKilowattHour(0.01));
        NEAR(sumOf(own(plan), CostCategory::Other), 595.68);
    }

    void aRentedBuildingCostsRentAndNothingToBuild()
    {
        Scenario plan = test::barePlan();
        test::addRack(plan, 1, 10000, 1000, 0);
        plan.finance.facility.facility = Facility::OwnBuilding;
        QVERIFY(test::found(results(plan), FindingCode::BuildingPriceMissing));
        plan.finance.facility.buildingRent = given(moneyPerKilowatt(120));
        const Results rented = results(plan);
        QVERIFY(!test::found(rented, FindingCode::BuildingPriceMissing));
        // 10 kW · 120 a month for sixty months.
        NEAR(sumOf(option(rented, CostOption::Own), CostCategory::Colocation), 72000.0);
        QVERIFY(option(rented, CostOption::Own).flow.of(CostCategory::Building).empty());
        // Nobody states what another space costs, which is then no way; a cage has a price.
        QVERIFY(!rented.cost.economics.find(CostOption::OtherSpace));
        plan.finance.facility.cageFee = given(money(500));
        NEAR(sumOf(option(results(plan), CostOption::OtherSpace), CostCategory::Colocation), 30000.0);
    }

    void aBuildingMayBeLeasedWhileHardwareIsBought()
    {
        Scenario plan = test::barePlan();
        plan.purchases.push_back(test::bought(10, 1000));
        plan.finance.facility.facility = Facility::OwnBuilding;
        plan.finance.facility.buildingPower = given(watts(1000));
        plan.finance.facility.buildingPrice = given(moneyPerKilowatt(10000));
        plan.finance.facility.buildingPaidBy = AssetFunding::Lease;
        plan.finance.facility.buildingFundingRate = yearlyRate(0.06);
        plan.finance.facility.buildingFundingTerm = given(years(5));
        const OptionResult leased = own(plan);
        NEAR(sumOf(leased, CostCategory::Purchase), 1000.0);
        QVERIFY(leased.flow.of(CostCategory::Building).empty());
        // 10,000 repaid in sixty months at half a per cent: 193.328 a month.
        const double payment = 10000 * 0.005 / (1 - std::pow(1.005, -60));
        NEAR(sumOf(leased, CostCategory::Lease), 60 * payment);
    }

    void aTaxRateAsksHowThingsAreWrittenOff()
    {
        Scenario plan = test::barePlan();
        plan.purchases.push_back(test::bought(10, 1000));
        plan.finance.capital.depreciation = Depreciation::None;
        QVERIFY(!test::found(results(plan), FindingCode::TaxWithoutDepreciation));
        plan.finance.funding.taxRate = given(ratio(0.25));
        QVERIFY(test::found(results(plan), FindingCode::TaxWithoutDepreciation));
        plan.finance.capital.depreciation = Depreciation::StraightLine;
        QVERIFY(!test::found(results(plan), FindingCode::TaxWithoutDepreciation));
    }

    void onePurchaseMayBeLeasedWhileTheRestIsBought()
    {
        Scenario plan = test::barePlan();
        plan.purchases.push_back(test::bought(10, 1000));
        plan.purchases.push_back(test::bought(11, 6000));
        plan.purchases[1].kind = PurchaseKind::Network;
        plan.purchases[1].paidBy = AssetFunding::Lease;
        plan.purchases[1].fundingTerm = given(years(5));
        QVERIFY(test::found(results(plan), FindingCode::FundingRateMissing));
        plan.purchases[1].interest = yearlyRate(0.12);
        const Results mixed = results(plan);
        QVERIFY(!test::found(mixed, FindingCode::FundingRateMissing));
        const OptionResult paid = option(mixed, CostOption::Own);
        NEAR(sumOf(paid, CostCategory::Purchase), 1000.0);
        // 6,000 at a per cent a month: PMT(1 %; 60; 6000) = 133.4667.
        NEAR(sumOf(paid, CostCategory::Lease), 60 * 6000 * 0.01 / (1 - std::pow(1.01, -60)));
        // And one bought in cash where all else is leased.
        plan.finance.funding.funding = Funding::Lease;
        plan.finance.funding.rate = yearlyRate(0.12);
        plan.purchases[1].paidBy = AssetFunding::Cash;
        NEAR(sumOf(own(plan), CostCategory::Purchase), 6000.0);
    }

    void whatIsRentedMeanwhilePaysItsHiddenRowsToo()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(test::rentedMean());
        test::changeRack(plan, [](Rack& rack) { rack.month = given(ratio(24)); });
        plan.finance.capital.bridge = Bridge::Rented;
        plan.finance.hiddenCloud.support = given(ratio(0.1));
        plan.finance.hiddenCloud.network = given(moneyPerYear(1200));
        plan.finance.hiddenCloud.setup = given(money(500));
        plan.finance.hiddenCloud.exit = given(money(300));
        const OptionResult bridged = option(results(plan), CostOption::Own);
        // 24 months of 100 and a tenth of 5,475 and those 100; then 500 at the start and 300 when it is left.
        NEAR(sumOf(bridged, CostCategory::CloudExtras), 24 * 657.5 + 800);
        NEAR(bridged.flow.of(CostCategory::CloudExtras)[24].value(), 957.5);
        NEAR(bridged.flow.of(CostCategory::CloudExtras)[25].value() + 1, 1.0);
    }

    /// A price for three years is not to be had for the two until delivery.
    void whatIsRentedMeanwhileIsNoTermCutShort()
    {
        Scenario plan = test::smallPlan();
        plan.clouds.push_back(test::rentedMean());
        CloudCommitment& line = plan.clouds.front();
        line.pricing = CloudPricing::Stated;
        line.rate = given(moneyPerHour(4));
        line.term = given(years(3));
        test::changeRack(plan, [](Rack& rack) { rack.month = given(ratio(24)); });
        plan.finance.capital.bridge = Bridge::Rented;
        const Results promised = results(plan);
        const double instances = promised.cost.economics.clouds.front().paid->value();
        const double onDemand = m_catalogue.cloudInstance(line.instance)->onDemand.value->value() * 3600;
        NEAR(sumOf(option(promised, CostOption::Own), CostCategory::Cloud), instances * onDemand * 730 * 24);
        line.term = given(years(1));
        NEAR(sumOf(option(results(plan), CostOption::Own), CostCategory::Cloud), instances * 4 * 730 * 24);
    }

    /// Six cards are needed and four are there from the start: they work.
    void onlyWhatDeliveriesLeaveIsRentedMeanwhile()
    {
        Scenario plan = test::smallPlan();
        plan.workloads.front().items = given(perDay(4800));
        Rack second = *plan.racks.front();
        second.id = {80};
        second.placements.front().id = {81};
        second.month = test::given(ratio(24));
        plan.racks.push_back(std::make_shared<const Rack>(second));
        plan.finance.capital.bridge = Bridge::Rented;
        plan.finance.hiddenCloud.support = given(ratio(0.1));
        plan.clouds.push_back(test::rentedMean());
        const auto rented = [&](CostCategory category) {
            return sumOf(option(results(plan), CostOption::Own), category);
        };
        // 200 an hour in the mean, 300 in one hour of the day: only there is more asked than 200. 100 of 4,800 a day, at 15 an hour for all.
        NEAR(rented(CostCategory::Cloud), 24 * 730 * 15.0 / 48);
        NEAR(rented(CostCategory::CloudExtras), 24 * 730 * 1.5 / 48);
        // Of two instances that do all of it whole ones are rented: one for the third that is beyond.
        plan.clouds = test::rentedInstances(CloudPricing::Stated, 2).clouds;
        plan.clouds.front().workload = plan.workloads.front().id;
        plan.workloads.front().urgency = Urgency::Interactive;
        NEAR(rented(CostCategory::Cloud), 24 * 730 * 10.0);
        // A replica of eight cards does not run on four.
        plan.deployments.front().tensorParallel = 8;
        NEAR(rented(CostCategory::Cloud), 24 * 730 * 20.0);
    }

    void rentingIsComparedWithTheApiWithoutHardware()
    {
        Scenario plan = test::barePlan();
        plan.clouds.push_back(test::rentedAt(moneyPerHour(1)));
        plan.finance.hiddenCloud.setup = given(money(1460));
        QVERIFY(!results(plan).cost.economics.rentingAgainstApi);
        Workload chat;
        chat.id = {50};
        chat.name = "Chat";
        chat.kind = WorkloadKind::Serving;
        chat.items = given(perSecond(1000.0 / 3600));
        chat.inputTokens = given(tokens(1000));
        chat.outputTokens = given(tokens(500));
        chat.peakFactor = given(ratio(1));
        plan.workloads.push_back(chat);
        ApiCommitment api;
        api.id = {51};
        api.name = "API";
        api.workload = {50};
        api.inputPrice = given(moneyPerMillionTokens(1));
        api.outputPrice = given(moneyPerMillionTokens(2));
        plan.apis.push_back(api);
        // A million tokens an hour read at 1 and half a million written at 2, against 1 an hour and 1,460 at the start: 730 saved a month.
        const auto against = results(plan).cost.economics.rentingAgainstApi;
        QVERIFY(against);
        NEAR(against->breakEvenMonths->value(), 2.0);
        NEAR(against->saving->value(), 60 * 730.0 - 1460);
        NEAR(against->costRatio->value(), 87600.0 / 45260);
        NEAR(against->winningUse->value(), 45260.0 / 87600);
        QCOMPARE(against->breakEvens, 1);
    }

    void aPlaceIsChargedForWhatStandsThere()
    {
        // One server of 2 kW and a rack here, three there, where they come after half of the 60 months: power and demand are paid for
        // 2 kW and for 6 kW of half the time, so 2 to 3; racks 1 to 1/2; licences by the card, 4 to 6.
        Scenario plan = test::smallPlan();
        plan.assumptions.energyBasis = EnergyBasis::PlannedPower;
        plan.finance.facility.colocationFee = given(moneyPerKilowatt(100));
        plan.finance.facility.demandCharge = given(moneyPerKilowatt(10));
        plan.finance.running.licences = given(moneyPerYear(4500));
        Site second = plan.sites.front();
        second.id = {9};
        plan.sites.push_back(second);
        Rack there = *plan.racks.front();
        there.id = {80};
        there.site = second.id;
        there.month = given(ratio(30));
        there.placements.front().id = {81};
        for (std::uint64_t i = 0; i < 2; ++i)
            there.placements.push_back(test::placed(82 + i, "server", 5 + 2 * static_cast<int>(i), 4));
        plan.racks.push_back(std::make_shared<const Rack>(there));
        const Results all = evaluate(test::smallCatalogue(), plan);
        const auto& sites = all.cost.economics.sites;
        QCOMPARE(sites.size(), std::size_t(2));
        const auto paid = [&](std::size_t at, CostCategory category) {
            return sites[at].byCategory[static_cast<std::size_t>(category)]->value();
        };
        NEAR(paid(1, CostCategory::Electricity) / paid(0, CostCategory::Electricity), 1.5);
        NEAR(paid(1, CostCategory::Cooling) / paid(0, CostCategory::Cooling), 1.5);
        NEAR(paid(1, CostCategory::Licences) / paid(0, CostCategory::Licences), 1.5);
        const double rackMonth = plan.assumptions.rackFee.value.value();
        NEAR(paid(0, CostCategory::Colocation), 60 * (rackMonth + 200));
        NEAR(paid(1, CostCategory::Colocation), 30 * (rackMonth + 600));
    }

    void aPlaceIsRelievedOfTheTaxOnWhatItCosts()
    {
        // Alike but for the price of their power: what is written off is the same in both, so that the taxes differ by 30 % of
        // what the bills differ by.
        Scenario plan = test::smallPlan();
        plan.assumptions.energyBasis = EnergyBasis::PlannedPower;
        plan.finance.funding.taxRate = given(ratio(0.3));
        Site second = plan.sites.front();
        second.id = {9};
        second.electricity = given(moneyPerKilowattHour(0.5));
        plan.sites.push_back(second);
        Rack there = *plan.racks.front();
        there.id = {80};
        there.site = second.id;
        there.placements.front().id = {81};
        plan.racks.push_back(std::make_shared<const Rack>(there));
        const Results all = evaluate(test::smallCatalogue(), plan);
        const auto& sites = all.cost.economics.sites;
        QCOMPARE(sites.size(), std::size_t(2));
        const auto more = [&](CostCategory category) {
            const auto at = static_cast<std::size_t>(category);
            return sites[1].byCategory[at]->value() - sites[0].byCategory[at]->value();
        };
        QVERIFY(more(CostCategory::Electricity) > 0);
        NEAR(more(CostCategory::Tax), -0.3 * more(CostCategory::Electricity));
    }
};

QTEST_GUILESS_MAIN(TestOwning)
#include "tst_owning.moc"
