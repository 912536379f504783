// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/economics/flows.h"
#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "tests/support/money_plan.h"
#include "tests/support/shown_equals_computed.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using test::given;
using test::option;

namespace {

std::vector<Money> flow(std::initializer_list<std::pair<int, double>> payments, int months)
{
    std::vector<Money> out(static_cast<std::size_t>(months) + 1);
    for (const auto& [month, amount] : payments)
        out[static_cast<std::size_t>(month)] = money(amount);
    return out;
}

/// Servers of four cards, 200 an hour each, for 12 hours of 200 and 12 of 600 an hour: mean 400, peak 600.
Scenario servers(int count)
{
    Scenario plan = test::ownAgainstCloud();
    test::changeRack(plan, [count](Rack& rack) {
        for (int i = 1; i < count; ++i)
            rack.placements.push_back(
                test::placed(static_cast<std::uint64_t>(3 + i), "server", 1 + 2 * i, 4));
    });
    Workload& work = plan.workloads.front();
    work.items = given(perDay(9600));
    work.shape.assign(24, 1.0);
    std::fill(work.shape.begin() + 12, work.shape.end(), 3.0);
    return plan;
}

/// Each 50,000, 0.3 for electricity and 0.1 for cooling an hour and 5,000 a year of maintenance; all in one rack of 1 an hour.
double ownOf(int count) { return count * (50000 + 43800 * 0.4 + 25000) + 43800; }

/// Renting 400 an hour on average: two instances of 200 at 15 an hour.
constexpr double rentedMeanOf400 = 2 * 15 * 43800.0;

}  // namespace

/// Own against another way: rates of return, lines that cross, and the split of a hybrid.
class TestComparison : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void internalRatesOfKnownFlows()
    {
        const auto ten = internalRates(flow({{0, -100}, {12, 110}}, 12));
        QCOMPARE(ten.size(), std::size_t(1));
        NEAR(ten.front(), 0.1);
        // -100 + 230/1.1 - 132/1.21 = 0 and -100 + 230/1.2 - 132/1.44 = 0
        const auto two = internalRates(flow({{0, -100}, {12, 230}, {24, -132}}, 24));
        QCOMPARE(two.size(), std::size_t(2));
        NEAR(two[0], 0.1);
        NEAR(two[1], 0.2);
        QVERIFY(internalRates(flow({{0, 100}, {12, 110}}, 12)).empty());
        // -100 + 50/q + 10/q² has no root where money shrinks by less than 99 % a year … it has one, below zero.
        QCOMPARE(internalRates(flow({{0, -100}, {12, 50}}, 12)).size(), std::size_t(1));
        NEAR(internalRates(flow({{0, -100}, {12, 50}}, 12)).front(), -0.5);
    }

    void twoRatesCloseTogetherAreBothFound()
    {
        // -100 + 233.5/q - 136.275/q²: q² - 2.335 q + 1.36275 = (q - 1.15) (q - 1.185)
        const auto close = internalRates(flow({{0, -100}, {12, 233.5}, {24, -136.275}}, 24));
        QCOMPARE(close.size(), std::size_t(2));
        NEAR(close[0], 0.15);
        NEAR(close[1], 0.185);
        // 1 becomes 501 in a year
        const auto steep = internalRates(flow({{0, -1}, {12, 501}}, 12));
        QCOMPARE(steep.size(), std::size_t(1));
        NEAR(steep.front(), 500.0);
    }

    void linesThatCrossMoreThanOnceAreSaid()
    {
        // Owning: 50,000, then 1,438.67 a month less than renting; after three years the hardware is bought again.
        Scenario plan = test::ownAgainstCloud();
        plan.finance.capital.refresh = given(years(3));
        plan.clouds.front().rate = given(moneyPerHour(8.5));
        const Results all = results(plan);
        // 8.5/2 an hour against 1.4 and 10 % of 50,000 a year: 3,102.50 - 1,022 - 416.67 = 1,663.83 a month; paid back in month
        // 30.05; 59,898 by month 36, then 100,000 are paid: 60 · 1,663.83 = 99,830 is just too little.
        QCOMPARE(option(all, CostOption::Cloud).breakEvens, 2);
        NEAR(option(all, CostOption::Cloud).breakEvenMonths->value(), 50000 / (3102.5 - 1022 - 5000.0 / 12));
        QVERIFY(test::found(all, FindingCode::SeveralBreakEvens));
        plan.finance.capital.refresh.reset();
        QVERIFY(!test::found(results(plan), FindingCode::SeveralBreakEvens));
    }

    void paymentsThatNoRateMakesEqualAreSaid()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.clouds.front().rate = given(moneyPerHour(0));  // renting is free: owning only costs
        const Results all = results(plan);
        QVERIFY(option(all, CostOption::Cloud).internalRates.empty());
        QVERIFY(test::found(all, FindingCode::NoInternalRate));
        QVERIFY(!test::found(results(test::ownAgainstCloud()), FindingCode::NoInternalRate));
    }

    void severalRatesOfReturnAreSaidAndNotGuessed()
    {
        // Owning costs at the start, saves for a year and is dear to take down: -50,000, +, then a great outlay.
        Scenario plan = test::ownAgainstCloud();
        plan.clouds.front().rate = given(moneyPerHour(30));
        plan.finance.capital.decommissioning = given(money(550000));
        const Results all = results(plan);
        const OptionResult& cloud = option(all, CostOption::Cloud);
        if (cloud.internalRates.size() > 1) {
            QVERIFY(!cloud.internalRate);
            QVERIFY(test::found(all, FindingCode::SeveralInternalRates));
        }
        QCOMPARE(cloud.internalRates.size(), std::size_t(2));
    }

    void aPlanThatOwnsNothingSaysThatItsStaffIsNotCounted()
    {
        Scenario plan = test::ownAgainstCloud();
        StaffRole role;
        role.id = {91};
        role.fullTimeEquivalents = given(ratio(1));
        role.cost = given(moneyPerYear(100000));
        plan.staff.push_back(role);
        QVERIFY(!test::found(results(plan), FindingCode::OwnCostsNotCounted));
        plan.racks.clear();
        QVERIFY(test::found(results(plan), FindingCode::OwnCostsNotCounted));
    }

    void instancesOfAFixedCountMustCarryTheBusiestHour()
    {
        Scenario plan = test::ownAgainstCloud();
        const double needed = results(plan).deployments.front().needed->value();
        CloudCommitment& line = plan.clouds.front();
        line.sizing = CloudSizing::Fixed;
        line.count = given(ratio(1));
        const double perInstance = m_catalogue.cloudInstance(line.instance)->acceleratorCount.value->value();
        // Whole accelerators for the busiest hour: so many instances carry it, and with twenty times the demand they do not.
        line.count = given(ratio(std::ceil(needed / perInstance)));
        QVERIFY(!test::found(results(plan), FindingCode::RentedTooSmall));
        plan.workloads.front().items.value = plan.workloads.front().items.value * 20.0;
        const Results small = results(plan);
        const Finding* said = test::found(small, FindingCode::RentedTooSmall);
        QVERIFY(said && said->would > said->allowed);
        QVERIFY(said->allowed == std::ceil(needed / perInstance) * perInstance);
        QVERIFY(small.cost.economics.decision.cheapest != CostOption::Cloud);
        QVERIFY(!servesDemand(CostOption::Cloud, small));
    }

    void aWorkloadThatOnlyOwnHardwareDoesIsSaid()
    {
        Scenario plan = test::ownAgainstCloud();
        QVERIFY(!test::found(results(plan), FindingCode::WorkloadLeftOut));
        Workload second = plan.workloads.front();
        second.id = {77};
        second.name = "Highlights";
        plan.workloads.push_back(second);
        Deployment serving = plan.deployments.front();
        serving.id = {78};
        serving.workload = second.id;
        plan.deployments.push_back(serving);
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::WorkloadLeftOut);
        QVERIFY(said && said->name == "Highlights" && said->detail == "cloud");
        // A line for no workload may be for any.
        plan.clouds.front().workload = {};
        QVERIFY(!test::found(results(plan), FindingCode::WorkloadLeftOut));
    }

    void aHybridOwnsTheBaseAndRentsThePeak()
    {
        Scenario plan = servers(3);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        const Results all = results(plan);
        const HybridSplit& split = all.cost.economics.hybrid;
        QVERIFY(split.ownedShare && !split.found);
        NEAR(split.ownedShare->value(), 1.0 / 3);  // one server of 200 an hour
        NEAR(split.instances->value(), 1.0);       // 400 an hour for half the day over 200
        // One server in the one rack and half of the two instances that were rented.
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + rentedMeanOf400 / 2);
    }

    void aHybridBuysWholeServers()
    {
        Scenario plan = servers(3);
        plan.finance.units.ownedShare = given(ratio(0.4));
        const Results all = results(plan);
        // 240 an hour are more than one server does; two leave 200 an hour for half the day to one instance.
        NEAR(all.cost.economics.hybrid.ownedShare->value(), 2.0 / 3);
        NEAR(all.cost.economics.hybrid.instances->value(), 0.5);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(2) + rentedMeanOf400 / 4);
        // Of a single server that does it all, no part can be bought.
        plan = test::ownAgainstCloud();
        plan.finance.units.ownedShare = given(ratio(0.1));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(1));
    }

    void aHybridFollowsTheHoursOfTheWeek()
    {
        // Busy from Monday to Friday, idle at the weekend: 560 an hour in 120 of 168 hours, mean 400.
        Scenario plan = servers(3);
        Workload& work = plan.workloads.front();
        work.shape.assign(168, 0.0);
        std::fill_n(work.shape.begin(), 120, 1.0);
        work.peakFactor = given(ratio(1.4));
        plan.finance.units.ownedShare = given(ratio(200.0 / 560));
        const Results all = results(plan);
        const HybridSplit& split = all.cost.economics.hybrid;
        // One server of 200 an hour at home; 360 an hour in 5 of 7 days over 200 of an instance.
        NEAR(split.instances->value(), 360.0 * 5 / 7 / 200);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + rentedMeanOf400 * 0.9 * 5 / 7);
    }

    void aHybridKeepsEveryWorkload()
    {
        // Two workloads of the same demand on one pool, both rented as well: the hybrid is twice that of one.
        Scenario plan = servers(4);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        Workload twin = plan.workloads.front();
        twin.id = {92};
        plan.workloads.push_back(twin);
        Deployment deployment = plan.deployments.front();
        deployment.id = {93};
        deployment.workload = twin.id;
        plan.deployments.push_back(deployment);
        // Only the first is rented too: one server of four for its base, three for the whole of the other; half of its renting.
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(4) + rentedMeanOf400 / 2);
        CloudCommitment cloud = plan.clouds.front();
        cloud.id = {94};
        cloud.workload = twin.id;
        plan.clouds.push_back(cloud);
        const Results all = results(plan);
        QCOMPARE(all.cost.economics.hybrid.workloads, 2);
        NEAR(all.cost.economics.hybrid.instances->value(), 2.0);
        // A server of four for each, and half of both.
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(2) + rentedMeanOf400);
    }

    void aHybridKeepsThePlansReserve()
    {
        // Four servers where three would do: for one that works, four thirds are bought, so two.
        Scenario plan = servers(4);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(2) + rentedMeanOf400 / 2);
        plan.finance.units.ownedShare = given(ratio(1));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(4));
    }

    void aHybridPaysForTheServersItBuys()
    {
        // Beside three servers of 50,000 a dear one of 150,000 in a pool of its own, for work that nobody rents.
        Scenario plan = servers(3);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        plan.pools.push_back({{21}, "Dear", "card"});
        test::changeRack(plan, [](Rack& rack) {
            Placement dear = test::placed(9, "server", 9, 4);
            dear.pool = {21};
            dear.price = given(money(150000));
            rack.placements.push_back(dear);
        });
        Workload other = plan.workloads.front();
        other.id = {92};
        other.items = given(perDay(2400));
        other.shape.clear();
        plan.workloads.push_back(other);
        Deployment deployment = plan.deployments.front();
        deployment.id = {93};
        deployment.workload = other.id;
        deployment.pool = {21};
        plan.deployments.push_back(deployment);
        // One server of 50,000 and the dear one are two thirds of 300,000, though half of the accelerators.
        const double own = ownOf(4) + 100000 + 50000;
        NEAR(option(results(plan), CostOption::Own).total->value(), own);
        const double rack = 43800;
        NEAR(option(results(plan), CostOption::Hybrid).total->value(),
             (own - rack) * 2 / 3 + rack + rentedMeanOf400 / 2);
    }

    void disksStayWholeInAHybrid()
    {
        Scenario plan = servers(3);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        Purchase disks;
        disks.id = {95};
        disks.name = "Disks";
        disks.kind = PurchaseKind::Storage;
        disks.count = given(ratio(3));
        disks.price = given(money(50000));
        plan.purchases.push_back(disks);
        const Results all = results(plan);
        // One server of three and all disks: 200,000 of 300,000.
        const double own = option(all, CostOption::Own).total->value();
        const double rack = 43800;
        NEAR(option(all, CostOption::Hybrid).total->value(),
             (own - rack) * 2 / 3 + rack + rentedMeanOf400 / 2);
    }

    void theSplitThatIsFoundIsTheCheapest()
    {
        Scenario plan = servers(4);
        plan.workloads.front().shape = {1, 1, 1, 1, 1, 2, 3, 4, 6, 8, 9, 9,
                                        8, 8, 9, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        for (const double rate : {2.0, 6.0, 15.0, 60.0}) {
            plan.clouds.front().rate = given(moneyPerHour(rate));
            plan.finance.units.ownedShare.reset();
            const Results found = results(plan);
            const double least = option(found, CostOption::Hybrid).present->value();
            for (int owned = 0; owned <= 4; ++owned) {
                plan.finance.units.ownedShare = given(ratio(owned / 4.0));
                const Results stated = results(plan);
                QVERIFY(least <= option(stated, CostOption::Hybrid).present->value() * (1 + 1e-9));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
