// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "tests/support/hybrid_plan.h"

#include <QTest>

#include <algorithm>

using namespace headroom;
using test::given;
using test::option;
using test::ownOf;
using test::rentedMeanOf400;
using test::servers;

/// The split of a hybrid: what is owned in whole servers, and how the rest is rented.
class TestHybrid : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
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

    void aHybridKeepsTheReserveThatIsStated()
    {
        // Four servers where three would do. For one that works one is bought, and one more where one is to stand by.
        Scenario plan = servers(4);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(1) + rentedMeanOf400 / 2);
        plan.pools.front().reserve = given(ratio(1));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(2) + rentedMeanOf400 / 2);
        plan.finance.units.ownedShare = given(ratio(1));
        const Results all = results(plan);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(4));
        QVERIFY(all.cost.economics.hybrid.servers == ratio(4) &&
                all.cost.economics.hybrid.planned == ratio(4));
        QVERIFY(!test::found(all, FindingCode::ReserveShort));
        // Nothing at home, nothing in reserve.
        plan.finance.units.ownedShare = given(ratio(0));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), rentedMeanOf400);
    }

    void aReserveThatIsNotThereIsSaid()
    {
        // Three are needed, so that with one in reserve there should be four.
        Scenario plan = servers(3);
        plan.pools.front().reserve = given(ratio(1));
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::ReserveShort);
        QVERIFY(said && said->severity == Severity::Warning && said->would == 4 && said->allowed == 3);
        QVERIFY(ownServes(all));
    }

    void serversThatNothingNeedsAreLeftOut()
    {
        // Renting is so dear that all is owned: of four servers the three that the busiest hour needs.
        Scenario plan = servers(4);
        plan.clouds.front().rate = given(moneyPerHour(1000));
        const Results all = results(plan);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(3));
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Hybrid);
        QVERIFY(all.cost.economics.hybrid.ownedShare == ratio(1));
        QVERIFY(all.cost.economics.hybrid.servers == ratio(3) &&
                all.cost.economics.hybrid.planned == ratio(4));
    }

    void whatWorksOnlyTogetherIsBoughtTogether()
    {
        // A replica of eight cards stands in two servers: a third of the work takes two of four and leaves half an instance to rent.
        Scenario plan = servers(4);
        plan.deployments.front().tensorParallel = 8;
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        const Results all = results(plan);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(2) + rentedMeanOf400 / 4);
        QVERIFY(all.cost.economics.hybrid.servers == ratio(2));
    }

    void theRestIsRentedAsThePlanSizesIt()
    {
        // 600 an hour are three instances of 200 at all hours; with one server at home 400 are left, two instances.
        for (const CloudSizing sizing : {CloudSizing::Peak, CloudSizing::Fixed}) {
            Scenario plan = servers(3);
            CloudCommitment& line = plan.clouds.front();
            line.sizing = sizing;
            line.count = given(ratio(3));
            const double instance = 15 * 43800.0;
            plan.finance.units.ownedShare = given(ratio(1.0 / 3));
            const Results all = results(plan);
            NEAR(option(all, CostOption::Cloud).total->value(), 3 * instance);
            NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + 2 * instance);
            NEAR(all.cost.economics.hybrid.instances->value(), 2.0);
            // Owning nothing is what the cloud costs.
            plan.finance.units.ownedShare = given(ratio(0));
            NEAR(option(results(plan), CostOption::Hybrid).total->value(), 3 * instance);
        }
    }

    void instancesThatAreTooFewAreFilledUp()
    {
        // One instance of 200 for 600 an hour is too small; beside one server two do the rest.
        Scenario plan = servers(3);
        CloudCommitment& line = plan.clouds.front();
        line.sizing = CloudSizing::Fixed;
        line.count = given(ratio(1));
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        const Results all = results(plan);
        QVERIFY(test::found(all, FindingCode::RentedTooSmall));
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + 2 * 15 * 43800.0);
    }

    void whatIsTooSmallToOwnAllOwnsAPart()
    {
        // One server of 200 for 200 and 600 an hour; renting is so dear that it is kept busy: 400 in half the hours are left, an instance.
        Scenario plan = servers(1);
        plan.clouds.front().rate = given(moneyPerHour(60));
        const Results all = results(plan);
        QVERIFY(!ownServes(all));
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(1) + 60 * 43800.0);
        QVERIFY(servesDemand(CostOption::Hybrid, all));
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Hybrid);
        NEAR(all.cost.economics.hybrid.ownScale->value(), 1.0);
    }

    void workThatIsOnlyDoneAtHomeMustFitThere()
    {
        // Of two workloads of three servers each on three, one is rented too and the other is not.
        Scenario plan = servers(3);
        Workload twin = plan.workloads.front();
        twin.id = {92};
        twin.items = given(perDay(12000));  // peak 750 an hour
        plan.workloads.push_back(twin);
        Deployment deployment = plan.deployments.front();
        deployment.id = {93};
        deployment.workload = twin.id;
        plan.deployments.push_back(deployment);
        QVERIFY(!servesDemand(CostOption::Hybrid, results(plan)));
        plan.workloads.back().items = given(perDay(9600));
        QVERIFY(servesDemand(CostOption::Hybrid, results(plan)));
    }

    void whatTheCloudCostsOnceIsNotDivided()
    {
        // Set-up, a flat row and somebody for the cloud are paid whole by whoever rents; who serves both sides is paid once.
        Scenario plan = servers(3);
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        const double without = option(results(plan), CostOption::Hybrid).total->value();
        plan.finance.hiddenCloud.setup = given(money(200000));
        plan.finance.hiddenCloud.controlPlane = given(moneyPerHour(2));
        test::hire(plan, 91, StaffSide::Cloud, 100000);
        test::hire(plan, 96, StaffSide::Both, 50000);
        const double once = 200000 + 2 * 43800 + 500000;
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), without + once + 250000);
        plan.finance.units.ownedShare = given(ratio(0));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), rentedMeanOf400 + once + 250000);
        plan.finance.units.ownedShare = given(ratio(1));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(3) + 250000);
        // A tenth for support: of the instances' half, and of the flat row whole.
        plan.finance.hiddenCloud.support = given(ratio(0.1));
        plan.finance.units.ownedShare = given(ratio(1.0 / 3));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(),
             without + once + 250000 + 0.1 * (rentedMeanOf400 / 2 + 2 * 43800));
        plan.finance.hiddenCloud.support.reset();
        // So dear that nothing is rented.
        plan.finance.hiddenCloud.setup = given(money(5e6));
        plan.finance.units.ownedShare.reset();
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(3) + 250000);
    }

    void limitsOfTimeLeaveRoom()
    {
        // 600 an hour keep all of the twelve cards of three servers busy, which then never work off a queue: with any limit there are four.
        Scenario plan = servers(4);
        Workload& work = plan.workloads.front();
        work.latencyLimit = given(Duration::from_value(3600));
        plan.finance.units.ownedShare.reset();
        plan.clouds.front().rate = given(moneyPerHour(1000));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(4));
        work.latencyLimit.reset();
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(3));
        // 525 an hour are ten and a half of them: 72 s each and a wait of less than an hour.
        work.items = given(perDay(8400));
        work.latencyLimit = given(Duration::from_value(3600));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(3));
        // Shorter than one alone takes no number of them keeps: four fifths, so that 525 are more than three servers of 200 may do.
        work.latencyLimit = given(Duration::from_value(60));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(4));
    }

    void theReserveStaysWhereAPartIsRented()
    {
        // Three servers, one of them in reserve: two work, whatever the demand above them, and 200 of 600 an hour are rented half the day.
        Scenario plan = servers(3);
        plan.pools.front().reserve = given(ratio(1));
        plan.clouds.front().rate = given(moneyPerHour(60));
        const Results all = results(plan);
        NEAR(option(all, CostOption::Hybrid).total->value(), ownOf(3) + 60 * 43800.0 / 2);
        QVERIFY(all.cost.economics.hybrid.servers == ratio(3));
        // Half a server is none.
        plan.pools.front().reserve = given(ratio(0.5));
        NEAR(option(results(plan), CostOption::Hybrid).total->value(), ownOf(3) + 60 * 43800.0 / 2);
    }

    void waysAreDecidedOnAtPresent()
    {
        // Owning is paid at the start, renting later: at 20 % a year 15 an hour for what one server does are no longer dearer.
        Scenario plan = servers(1);
        plan.workloads.front().items = given(perDay(2400));
        plan.workloads.front().shape.clear();
        plan.workloads.front().peakFactor = given(ratio(1));
        plan.clouds.front().rate = given(moneyPerHour(2 * ownOf(1) / 43800 * 1.02));  // half an instance
        QVERIFY(results(plan).cost.economics.decision.cheapest == CostOption::Own);
        plan.finance.discounting.discountRate = test::yearlyRate(0.2);
        const Results all = results(plan);
        QVERIFY(*option(all, CostOption::Cloud).present < *option(all, CostOption::Own).present);
        QVERIFY(*option(all, CostOption::Cloud).total > *option(all, CostOption::Own).total);
        QVERIFY(all.cost.economics.decision.cheapest == CostOption::Cloud);
    }

    void noMixCostsMoreThanOwningOrRentingAllAndMoreDemandNeverLess()
    {
        for (const CloudSizing sizing : {CloudSizing::Mean, CloudSizing::Peak}) {
            for (const double rate : {1.0, 4.0, 15.0}) {
                double before = 0;
                for (int day = 600; day <= 24000; day += 600) {
                    Scenario plan = servers(4);
                    plan.workloads.front().items = given(perDay(day));
                    plan.clouds.front().sizing = sizing;
                    plan.clouds.front().rate = given(moneyPerHour(rate));
                    const Results all = results(plan);
                    const double mix = option(all, CostOption::Hybrid).total->value();
                    QVERIFY(mix <= option(all, CostOption::Cloud).total->value() * (1 + 1e-9));
                    QVERIFY(!ownServes(all) ||
                            mix <= option(all, CostOption::Own).total->value() * (1 + 1e-9));
                    QVERIFY(mix >= before * (1 - 1e-9));
                    before = mix;
                }
            }
        }
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
        // One server of 50,000 and the dear one are two thirds of 300,000, though half of the accelerators and of the power.
        const double own = ownOf(4) + 100000 + 50000;
        NEAR(option(results(plan), CostOption::Own).total->value(), own);
        const double rack = 43800, power = 4 * 0.4 * 43800;
        NEAR(option(results(plan), CostOption::Hybrid).total->value(),
             (own - rack - power) * 2 / 3 + rack + power / 2 + rentedMeanOf400 / 2);
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
        // One server of three and all disks, which draw nothing: 200,000 of 300,000, and a third of the power.
        const double own = option(all, CostOption::Own).total->value();
        const double rack = 43800, power = 3 * 0.4 * 43800;
        NEAR(option(all, CostOption::Hybrid).total->value(),
             (own - rack - power) * 2 / 3 + rack + power / 3 + rentedMeanOf400 / 2);
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

QTEST_GUILESS_MAIN(TestHybrid)
#include "tst_hybrid.moc"
