// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/economics/flows.h"
#include "core/evaluation/economics/formulas_economics.h"
#include "core/evaluation/evaluate.h"
#include "core/results/ways.h"
#include "tests/support/bare_plan.h"
#include "tests/support/hybrid_plan.h"
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

}  // namespace

/// Own against another way: rates of return, and lines that cross.
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

    void whatIsPaidBackWithinAMonthHasARateToo()
    {
        // 14,600 a month on 10,000: 146 % a month, as 2.46^-60 of the first month is nothing; 2.46^12 - 1 a year.
        std::vector<Money> months(61, money(14600));
        months.front() = money(-10000);
        const auto quick = internalRates(months);
        QCOMPARE(quick.size(), std::size_t(1));
        NEAR(quick.front(), std::pow(2.46, 12) - 1);
        // A hundred thousand times as much after a month, half of it paid back after another: (1 + r) is a root of
        // x² - 1e5 x + 5e4, the other being 0.5, a loss of more than 99 % a year.
        const auto steep = internalRates(flow({{0, -1}, {1, 1e5}, {2, -5e4}}, 2));
        QCOMPARE(steep.size(), std::size_t(1));
        NEAR(std::pow(1 + steep.front(), 1 / 12.0), 5e4 + std::sqrt(25e8 - 5e4));
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

    void aRateBelowTheDiscountRateIsToldAllTheSame()
    {
        // 1,000 now instead of twelve payments that pay it back at 6 % a year, where the plan asks for 12 %.
        Scenario plan = test::barePlan(1);
        plan.finance.discounting.discountRate = test::yearlyRate(0.12);
        plan.purchases.push_back(test::bought(10, 1000));
        plan.clouds.push_back(test::rentedAt(moneyPerHour(1000 * 0.005 / (1 - std::pow(1.005, -12)) / 730)));
        const OptionResult cloud = option(results(plan), CostOption::Cloud);
        NEAR(cloud.internalRate->value(), 0.06);
        QVERIFY(*cloud.saving < Money{});
    }

    void aRateIsToldBesideOneThatNobodyCouldDiscountAt()
    {
        // 74,400 more at the start, 500 a month, 175,200 not paid in month 36: worth nothing at 12 · 1.8620 % a year, and near -99 %.
        Scenario plan = test::barePlan(4);
        plan.purchases.push_back(test::bought(10, 600000));
        plan.finance.running.other = given(moneyPerYear(6000));
        plan.clouds.push_back(test::rentedAt(moneyPerHour(20)));
        plan.clouds.front().term = given(years(3));
        plan.clouds.front().upfront = given(ratio(1));
        const Results all = results(plan);
        QVERIFY(std::abs(option(all, CostOption::Cloud).internalRate->value() - 0.22344) < 1e-5);
        QVERIFY(!test::found(all, FindingCode::NoInternalRate));
    }

    void whoSavesFirstAndPaysLaterHasNoRateOfReturn()
    {
        // A hundred a month not paid as rent, 2,000 at the end for taking down: owning borrows.
        Scenario plan = test::barePlan(1);
        plan.purchases.push_back(test::bought(10, 0));
        plan.purchases[0].price.unit = "USD";
        plan.finance.capital.decommissioning = given(money(2000));
        plan.clouds.push_back(test::rentedAt(moneyPerHour(100.0 / 730)));
        const Results all = results(plan);
        QCOMPARE(option(all, CostOption::Cloud).internalRates.size(), std::size_t(1));
        QVERIFY(!option(all, CostOption::Cloud).internalRate);
        QVERIFY(test::found(all, FindingCode::NoInternalRate));
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

    void halfAnInstanceServesNobodyWhoWaits()
    {
        // 400 an hour by instances of 200, so two in the mean; of a quarter of it half of one is left.
        Scenario plan = test::servers(3);
        Workload& work = plan.workloads.front();
        QVERIFY(!test::found(results(plan), FindingCode::RentedPartly));
        work.items.value = work.items.value / 4.0;
        const Results few = results(plan);
        const Finding* said = test::found(few, FindingCode::RentedPartly);
        QVERIFY(said);
        NEAR(*said->would, 0.5);
        NEAR(*said->allowed, 1.0);
        work.urgency = Urgency::Batch;
        QVERIFY(!test::found(results(plan), FindingCode::RentedPartly));
        work.urgency = Urgency::Interactive;
        plan.clouds.front().sizing = CloudSizing::Peak;
        QVERIFY(!test::found(results(plan), FindingCode::RentedPartly));
    }

    /// At that use both cost the same, also where people and set-up are paid beside what is rented.
    void atTheUseFromWhichOwningWinsBothCostTheSame()
    {
        Scenario plan = test::servers(3);
        plan.finance.hiddenCloud.support = given(ratio(0.1));
        plan.finance.hiddenCloud.setup = given(money(20000));
        StaffRole role;
        role.id = {70};
        role.side = StaffSide::Cloud;
        role.fullTimeEquivalents = given(ratio(1));
        role.cost = given(moneyPerYear(10000));
        plan.staff.push_back(role);
        for (const double discount : {0.0, 0.1}) {
            plan.finance.discounting.discountRate = test::yearlyRate(discount);
            const Results now = results(plan);
            const Known<Ratio> wins = option(now, CostOption::Cloud).winningUse;
            QVERIFY(wins);
            Scenario turned = plan;
            turned.workloads.front().items.value = plan.workloads.front().items.value *
                                                   (wins->value() / now.deployments.front().meanUse->value());
            const Results then = results(turned);
            NEAR(*presentOf(CostOption::Cloud, then) / *presentOf(CostOption::Own, then), 1.0);
        }
        // What is stored and sent goes with the demand on both sides.
        Workload& sent = plan.workloads.emplace_back();
        sent.id = {71};
        sent.kind = WorkloadKind::Rate;
        sent.task = Task::Delivery;
        QVERIFY(!option(results(plan), CostOption::Cloud).winningUse);
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
        // Where it is too small alone, nothing is told of owning against it.
        plan.workloads.front().items.value = plan.workloads.front().items.value / 20.0;
        line.count = given(ratio(0.01));
        const Results few = results(plan);
        QVERIFY(ownServes(few) && test::found(few, FindingCode::RentedTooSmall));
        QVERIFY(!few.cost.breakEvenMonths && !option(few, CostOption::Cloud).saving);
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
        // What does a part of the work is no way of doing it, however little it costs.
        QVERIFY(!servesDemand(CostOption::Cloud, all) && carriesItsPart(CostOption::Cloud, all));
        QVERIFY(all.cost.economics.decision.cheapest != CostOption::Cloud);
        // A line for no workload may be for any.
        plan.clouds.front().workload = {};
        QVERIFY(!test::found(results(plan), FindingCode::WorkloadLeftOut));
    }

    /// 50,000 over 7.5 less 1.970776 an hour: 12.4 months of 730 h, after a plan of one year. Prices that move make no line to go on with.
    void aBreakEvenAfterThePlanIsNoNever()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.assumptions.horizon = test::given(years(1));
        plan.finance.priceChanges.cloud = test::yearlyRate(0.00001);
        plan.finance.discounting.priceSteps = PriceSteps::Monthly;
        Results all = evaluate(test::smallCatalogue(), plan);
        QVERIFY(!all.cost.breakEvenMonths && all.cost.breaksEvenLater && !all.cost.neverBreaksEven);
        // At 1.50 an hour what owning has cost more only grows.
        plan.clouds.front().rate = test::given(moneyPerHour(1.5));
        all = evaluate(test::smallCatalogue(), plan);
        QVERIFY(!all.cost.breakEvenMonths && !all.cost.breaksEvenLater && all.cost.neverBreaksEven);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
