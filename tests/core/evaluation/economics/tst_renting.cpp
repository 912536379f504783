// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/formulas_renting.h"
#include "tests/support/money_plan.h"
#include "tests/support/shown_equals_computed.h"

#include <QTest>

using namespace headroom;
using test::given;
using test::option;
using test::sumOf;
using test::yearlyRate;

namespace {

/// Two instances at 10 an hour for three years of 26,280 h: 525,600.
Scenario rentedPlan(CloudPricing pricing = CloudPricing::Stated)
{
    Scenario plan = test::rentedInstances(pricing, 2);
    plan.assumptions.horizon = given(years(3));
    return plan;
}

Scenario with(Scenario plan, void (*change)(CloudCommitment&))
{
    change(plan.clouds.front());
    return plan;
}

ApiPrice askedPrice()
{
    ApiPrice price;
    price.id = "api";
    price.name = "Api";
    price.input = test::figure(moneyPerMillionTokens(4), "USD");
    price.output = test::figure(moneyPerMillionTokens(10), "USD");
    price.cachedInput = test::figure(moneyPerMillionTokens(1), "USD");
    price.batchInput = test::figure(moneyPerMillionTokens(2), "USD");
    price.batchOutput = test::figure(moneyPerMillionTokens(5), "USD");
    return price;
}

/// 1,000 requests an hour of 3,000 tokens in and 200 out: 3 and 0.2 million tokens an hour.
Scenario askedPlan()
{
    Scenario plan = test::smallPlan();
    Workload& workload = plan.workloads.front();
    workload.kind = WorkloadKind::Serving;
    workload.items = given(Frequency::from_value(1000.0 / 3600));
    workload.inputTokens = given(tokens(3000));
    workload.outputTokens = given(tokens(200));
    ApiCommitment api;
    api.id = {75};
    api.name = "Asked";
    api.api = "api";
    api.workload = workload.id;
    plan.apis = {api};
    return plan;
}

/// 1 TB sent a day, 30 TB in a billing month of 720 h, 100 TB stored.
Scenario deliveringPlan()
{
    Scenario plan = rentedPlan();
    plan.assumptions.billingMonth = given(hours(720));
    Workload sent;
    sent.id = {31};
    sent.name = "Delivery";
    sent.task = Task::Delivery;
    sent.items = given(perDay(1000));
    sent.itemSize = given(bytes(1e9));
    sent.stored = given(bytes(100e12));
    plan.workloads.push_back(sent);
    const auto tier = [&](std::uint64_t id, double above, double perGigabyte) {
        EgressTier one;
        one.id = {id};
        one.name = "tier";
        one.above = given(bytes(above));
        one.price = given(MoneyPerByte::from_value(perGigabyte / 1e9));
        plan.egressTiers.push_back(one);
    };
    tier(90, 1e12, 0.09);
    tier(91, 10e12, 0.05);
    tier(92, 0, 0);
    return plan;
}

}  // namespace

/// What a price per hour comes to: terms, payments up front, savings plans, interruptions, tokens cached and in batches, egress.
class TestRenting : public QObject {
    Q_OBJECT
private:
    Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }
    double cloud(const Scenario& plan) const { return results(plan).cost.cloudTotal->value(); }

private slots:
    void aFeeWithoutATermIsSaid()
    {
        Scenario plan = test::ownAgainstCloud();
        CloudCommitment& line = plan.clouds.front();
        line.pricing = CloudPricing::Stated;
        line.rate = given(moneyPerHour(10));
        line.upfrontFee = given(money(200000));
        const Catalogue catalogue = test::smallCatalogue();
        const Results without = evaluate(catalogue, plan);
        const Finding* said = test::found(without, FindingCode::FigureMissing);
        QVERIFY(said && said->detail == "term");
        line.term = given(years(5));
        QVERIFY(!test::found(evaluate(catalogue, plan), FindingCode::FigureMissing));
    }

    void workOfWhichNothingIsAskedComparesNothing()
    {
        Scenario plan = test::ownAgainstCloud();
        QVERIFY(!test::found(results(plan), FindingCode::NothingAsked));
        plan.workloads.front().items = given(perDay(0));
        plan.workloads.front().items.unit = "1/day";
        QVERIFY(test::found(results(plan), FindingCode::NothingAsked));
        plan.workloads.front().items = {};
        QVERIFY(!test::found(results(plan), FindingCode::NothingAsked));
    }

    void initTestCase()
    {
        const std::vector<EntryPtr> over{test::entry(ItemKind::ApiPrice, askedPrice())};
        m_catalogue = m_catalogue.overlaidWith(over);
    }

    void rentingIsComputedAsShown() { test::compareAll(formulas::rentingFormulas); }

    void whatIsPaidUpFrontIsPaidOnTheFirstDayOfEachTerm()
    {
        const Scenario plain = with(rentedPlan(), [](CloudCommitment& one) { one.term = given(years(1)); });
        NEAR(cloud(plain), 525600);
        for (const double share : {0.5, 1.0}) {
            Scenario plan = plain;
            plan.clouds.front().upfront = given(ratio(share));
            const Results all = results(plan);
            // A year of both: 175,200. The same price in all, at other times.
            NEAR(all.cost.cloudTotal->value(), 525600);
            const auto& paid = option(all, CostOption::Cloud).flow.total;
            const double month = 2 * 10 * 730 * (1 - share);
            NEAR(paid[0].value(), 175200 * share);
            NEAR(paid[12].value(), 175200 * share + month);
            NEAR(paid[13].value(), month);
            NEAR(paid[36].value(), month);
            NEAR(all.cost.economics.clouds.front().upfront->value(), 175200 * share);
            QVERIFY(!all.cost.straightLines);
        }
    }

    void aDiscountRateMakesPayingEarlierDearer()
    {
        Scenario plan = with(rentedPlan(), [](CloudCommitment& one) { one.term = given(years(1)); });
        plan.finance.discounting.discountRate = yearlyRate(0.1);
        const double later = option(results(plan), CostOption::Cloud).present->value();
        plan.clouds.front().upfront = given(ratio(1));
        QVERIFY(option(results(plan), CostOption::Cloud).present->value() > later);
    }

    /// A partly prepaid reservation as price lists have it: 648 on the first day and 54.02 a month, 1,296.24 a year.
    void aFeeUpFrontStandsBesideThePricePerHour()
    {
        Scenario plan = rentedPlan(CloudPricing::Reserved1);
        CloudCommitment& one = plan.clouds.front();
        one.count = given(ratio(1));
        one.rate = given(MoneyRate::from_value(54.02 / (730 * 3600)));
        one.upfrontFee = given(money(648));
        NEAR(cloud(plan), 3 * 1296.24);
        NEAR(option(results(plan), CostOption::Cloud).flow.total[0].value(), 648);
        plan.assumptions.horizon = given(years(1));
        NEAR(cloud(plan), 1296.24);
    }

    void aSavingsPlanIsPaidWhetherItIsUsedOrNot()
    {
        Scenario plan = with(rentedPlan(CloudPricing::SavingsPlan), [](CloudCommitment& one) {
            one.commitment = given(moneyPerHour(7.5));
            one.planDiscount = given(ratio(0.25));
        });
        // 7.50 an hour covers one instance at 10 · 0.75; the other is on demand.
        Results all = results(plan);
        NEAR(all.cost.cloudRate->value() * 3600, 17.5);
        NEAR(all.cost.economics.clouds.front().beyond->value() * 3600, 10);
        NEAR(all.cost.economics.clouds.front().unused->value(), 0);
        QVERIFY(!test::found(all, FindingCode::CommitmentUnused));
        plan.clouds.front().commitment = given(moneyPerHour(20));
        all = results(plan);
        NEAR(all.cost.cloudRate->value() * 3600, 20);
        NEAR(all.cost.economics.clouds.front().unused->value() * 3600, 5);
        QVERIFY(test::found(all, FindingCode::CommitmentUnused));
        NEAR(all.cost.cloudTotal->value(), 20 * 26280);
    }

    void aSavingsPlanMeetsADayHourByHour()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.workloads.front().shape.assign(24, 1.0);
        for (std::size_t hour = 0; hour < 12; ++hour)
            plan.workloads.front().shape[hour] = 3.0;
        CloudCommitment& one = plan.clouds.front();
        one.pricing = CloudPricing::SavingsPlan;
        one.rate = given(moneyPerHour(10));
        // 100 an hour in the mean, 150 by day and 50 by night, of 200 that an instance does: 0.75 and 0.25 instances.
        one.commitment = given(moneyPerHour(5));
        one.planDiscount = given(ratio(0.5));
        NEAR(results(plan).cost.cloudRate->value() * 3600, 5);
        one.commitment = given(moneyPerHour(2.5));
        // Covers half an instance: by day a quarter of one goes beyond.
        NEAR(results(plan).cost.cloudRate->value() * 3600, 2.5 + 0.25 / 2 * 10);
    }

    void interruptionsAreHoursRentedAgain()
    {
        Scenario plan = with(rentedPlan(CloudPricing::Spot), [](CloudCommitment& one) {
            one.interruptions = given(Frequency::from_value(1.0 / (10 * 3600)));
            one.lostWork = given(hours(1.5));
            one.restart = given(hours(0.5));
        });
        // 2 h of 10 are lost: 2 instances at work are 2.5 paid.
        Results all = results(plan);
        NEAR(all.cost.economics.clouds.front().lostHours->value(), 0.2);
        NEAR(all.cost.economics.clouds.front().paid->value(), 2.5);
        NEAR(all.cost.cloudTotal->value(), 525600 / 0.8);
        plan.clouds.front().restart = given(hours(9));
        all = results(plan);
        QVERIFY(!all.cost.cloudTotal);
        QVERIFY(test::found(all, FindingCode::SpotNeverWorks));
        plan.clouds.front().pricing = CloudPricing::OnDemand;
        NEAR(cloud(plan), 525600);
    }

    void partsOfADemandAddUpToIt()
    {
        Scenario whole = askedPlan();
        const double all = results(whole).cost.apiRate->value();
        NEAR(all * 3600, 3 * 4 + 0.2 * 10);
        ApiCommitment second = whole.apis.front();
        second.id = {76};
        whole.apis.push_back(second);
        whole.apis.front().share = given(ratio(0.7));
        whole.apis.back().share = given(ratio(0.3));
        NEAR(results(whole).cost.apiRate->value(), all);
    }

    /// 4 in and 10 out of a million, whatever the plan says an output token weighs where cost is shared out.
    void anApiShowsItsOwnPrices()
    {
        Scenario plan = askedPlan();
        plan.finance.units.outputWeight = given(ratio(7));
        plan.finance.units.inputShare = given(ratio(0.75));
        const UnitCost unit = test::option(results(plan), CostOption::Api).units.front();
        NEAR(unit.perInputToken->value() * 1e6, 4.0);
        NEAR(unit.perWeightedOutputToken->value() * 1e6, 10.0);
        NEAR(unit.perBlendedToken->value() * 1e6, 0.75 * 4 + 0.25 * 10);
    }

    void cachedAndBatchedTokensHaveTheirOwnPrices()
    {
        Scenario plan = askedPlan();
        ApiCommitment& api = plan.apis.front();
        api.cachedShare = given(ratio(0.5));
        // (4 + 1)/2 for the input
        NEAR(results(plan).cost.apiRate->value() * 3600, 3 * 2.5 + 0.2 * 10);
        api.batchShare = given(ratio(0.2));
        NEAR(results(plan).cost.apiRate->value() * 3600,
             0.8 * (3 * 2.5 + 0.2 * 10) + 0.2 * (3 * 2 + 0.2 * 5));
        api.batchDiscount = given(ratio(0.75));
        NEAR(results(plan).cost.apiRate->value() * 3600,
             0.8 * (3 * 2.5 + 0.2 * 10) + 0.2 * (3 * 1 + 0.2 * 2.5));
        api.cachedPrice = given(moneyPerMillionTokens(4));
        api.batchShare.reset();
        NEAR(results(plan).cost.apiRate->value() * 3600, 3 * 4 + 0.2 * 10);
    }

    void aPriceOfBatchesThatNobodyKnowsIsUnknown()
    {
        Scenario plan = askedPlan();
        plan.apis.front().api.clear();
        plan.apis.front().inputPrice = given(moneyPerMillionTokens(4));
        plan.apis.front().outputPrice = given(moneyPerMillionTokens(10));
        QVERIFY(results(plan).cost.apiTotal);
        plan.apis.front().batchShare = given(ratio(0.2));
        const Results all = results(plan);
        QVERIFY(!all.cost.apiTotal);
        const Finding* lacks = test::found(all, FindingCode::ApiPriceUnknown);
        QVERIFY(lacks);
        QCOMPARE(lacks->detail, std::string("batch_discount"));
        plan.apis.front().batchShare.reset();
        plan.apis.front().cachedShare = given(ratio(0.2));
        const Results cached = results(plan);
        lacks = test::found(cached, FindingCode::ApiPriceUnknown);
        QVERIFY(lacks);
        QCOMPARE(lacks->detail, std::string("cached_price"));
    }

    void egressIsPaidByTier()
    {
        // 30 TB a month: 1 TB free, 9 at 0.09 a GB, 20 at 0.05: 810 + 1,000 in 720 h.
        const Results all = results(deliveringPlan());
        NEAR(sumOf(option(all, CostOption::Cloud), CostCategory::CloudExtras), 1810.0 / 720 * 26280);
        // 100 TB sent out at once: 810 + 90 · 50
        NEAR(all.cost.economics.cloudExit->value(), 5310);
        const auto& units = option(all, CostOption::Cloud).units;
        const auto delivered = std::find_if(
            units.begin(), units.end(), [](const UnitCost& one) { return one.workload == WorkloadId{31}; });
        QVERIFY(delivered != units.end());
        NEAR(delivered->perByte->value() * 1e9, 1810.0 / 30000);
        NEAR(delivered->perItem->value(), 1810.0 / 30000);
    }

    void dataOfOnesOwnIsStoredRawAndSentAtOnePrice()
    {
        Scenario plan = deliveringPlan();
        plan.workloads.back().storageOverhead = given(ratio(1.5));
        const double before = results(plan).cost.own.total->value();
        plan.finance.data.ownStorage = given(MoneyPerByte::from_value(0.01 / 1e9));
        plan.finance.data.ownDelivery = given(MoneyPerByte::from_value(0.02 / 1e9));
        // 150 TB at 0.01 a GB: 1,500 a month; 30 TB at 0.02: 600.
        const Results all = results(plan);
        NEAR(all.cost.own.total->value() - before, 2100.0 / 720 * 26280);
        const auto& units = option(all, CostOption::Own).units;
        NEAR(units.back().perByte->value() * 1e9, 2100.0 / 30000);
        // A cost of its own, apart from whatever else is paid.
        const CashFlow& flow = option(all, CostOption::Own).flow;
        Money data{};
        for (const Money& paid : flow.of(CostCategory::Data))
            data += paid;
        NEAR(data.value(), 2100.0 / 720 * 26280);
    }

    void sitesAddUpToTheWhole()
    {
        Scenario plan = test::richPlan();
        Site second = plan.sites.front();
        second.id = {9};
        second.name = "Second";
        second.electricity = given(moneyPerKilowattHour(0.3));
        plan.sites.push_back(second);
        Rack moved = *plan.racks.back();
        moved.site = {9};
        plan.racks.back() = std::make_shared<const Rack>(moved);
        const Results all = results(plan);
        QCOMPARE(all.cost.economics.sites.size(), std::size_t(2));
        double sum = 0;
        for (const SiteCost& site : all.cost.economics.sites)
            sum += site.total->value();
        NEAR(sum, all.cost.own.total->value());
        QVERIFY(all.cost.economics.sites[1].total->value() > all.cost.economics.sites[0].total->value());
    }

    void peopleMayBePaidForTheCloud()
    {
        Scenario plan = rentedPlan();
        const double own = results(plan).cost.own.total->value();
        StaffRole role;
        role.id = {60};
        role.name = "Cloud engineer";
        role.fullTimeEquivalents = given(ratio(0.5));
        role.cost = given(moneyPerYear(100000));
        role.side = StaffSide::Cloud;
        plan.staff = {role};
        NEAR(results(plan).cost.own.total->value(), own);
        NEAR(cloud(plan), 525600 + 150000);
        plan.staff.front().side = StaffSide::Both;
        NEAR(results(plan).cost.own.total->value(), own + 150000);
    }

    void whatNobodyStatedIsUnknownAndSaid()
    {
        Scenario plan = rentedPlan();
        plan.clouds.front().count = {};
        Results all = results(plan);
        QVERIFY(!all.cost.cloudTotal);
        QVERIFY(test::found(all, FindingCode::FigureMissing));
        plan = rentedPlan();
        Purchase purchase;
        purchase.id = {61};
        purchase.name = "Network";
        purchase.count = given(ratio(1));
        plan.purchases = {purchase};
        all = results(plan);
        QVERIFY(!all.cost.own.total);
        QCOMPARE(test::found(all, FindingCode::FigureMissing)->detail, std::string("price"));
        plan.purchases.front().price = given(money(0));
        plan.purchases.front().price.unit = "USD";
        QVERIFY(results(plan).cost.own.total);
    }
};

QTEST_GUILESS_MAIN(TestRenting)
#include "tst_renting.moc"
