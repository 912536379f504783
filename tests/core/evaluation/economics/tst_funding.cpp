// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/bare_plan.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace headroom;
using test::given;
using test::option;
using test::sumOf;
using test::yearlyRate;

/// Leases that end early or late, renewals, what is left of hardware, and how it is written off.
class TestFunding : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }
    OptionResult own(const Scenario& plan) const { return option(results(plan), CostOption::Own); }

    static Scenario leased(double price, double termYears, double horizonYears)
    {
        Scenario plan = test::barePlan(horizonYears);
        plan.finance.funding.funding = Funding::Lease;
        plan.finance.funding.rate = yearlyRate(0.08);
        plan.finance.funding.term = given(years(termYears));
        plan.finance.discounting.discountRate = yearlyRate(0.08);
        plan.purchases.push_back(test::bought(10, price));
        return plan;
    }
    /// Depreciation by year of one purchase of 1,000 with a life of five years, from a tax of 30 %.
    std::vector<double> writtenOff(Scenario plan) const
    {
        plan.finance.funding.taxRate = given(ratio(0.3));
        const OptionResult result = own(plan);
        std::vector<double> out;
        const auto& tax = result.flow.of(CostCategory::Tax);
        for (std::size_t i = 1; i < tax.size(); ++i) {
            if (i % 12 == 1)
                out.push_back(0);
            out.back() -= tax[i].value() / 0.3;
        }
        return out;
    }
    static Scenario fiveYearAsset(Depreciation method, double horizonYears)
    {
        Scenario plan = test::barePlan(horizonYears);
        plan.finance.capital.depreciation = method;
        plan.purchases.push_back(test::bought(10, 1000));
        plan.purchases[0].life = given(years(5));
        return plan;
    }

private slots:
    void aLeaseThatOutlastsThePlanIsSettledLikeALoan()
    {
        // Whatever is paid at 8 % and discounted at 8 % is worth the price.
        const Results all = results(leased(10000, 5, 3));
        NEAR(option(all, CostOption::Own).present->value(), 10000.0);
        // 10000 · r / (1 - (1+r)^-60) = 202.76 a month; 24 of them are left: their worth at month 36.
        const double r = 0.08 / 12, payment = 10000 * r / (1 - std::pow(1 + r, -60));
        const double left = payment * (1 - std::pow(1 + r, -24)) / r;
        NEAR(sumOf(option(all, CostOption::Own), CostCategory::Lease), 36 * payment + left);
        const Finding* lease = test::found(all, FindingCode::LeaseBeyondHorizon);
        QVERIFY(lease && lease->dimension == dimensionOf<Money>);
        NEAR(*lease->would, left);
        QVERIFY(!test::found(results(leased(10000, 3, 3)), FindingCode::LeaseBeyondHorizon));
        Scenario free = leased(10000, 5, 3);
        free.finance.funding.rate = yearlyRate(0);
        NEAR(own(free).total->value(), 10000.0);
    }

    /// A lease is renewed when it ends, whatever cycle is stated: that is said.
    void aLeaseTakesNoAccountOfARefreshCycle()
    {
        Scenario plan = leased(10000, 4, 4);
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
        plan.finance.capital.refresh = given(years(2));
        const Results all = results(plan);
        const Finding* said = test::found(all, FindingCode::FieldWithoutEffect);
        QVERIFY(said && said->detail == "refresh_cycle" && said->severity == Severity::Warning);
        plan.finance.capital.refresh = given(years(4));
        QVERIFY(!test::found(results(plan), FindingCode::FieldWithoutEffect));
    }

    void whatStaysAfterItsLeaseIsBoughtForItsResidualValue()
    {
        Scenario plan = leased(10000, 2, 3);
        plan.purchases[0].kind = PurchaseKind::Network;
        plan.finance.capital.residual = given(ratio(0.1));
        const OptionResult leasedOne = own(plan);
        NEAR(leasedOne.flow.of(CostCategory::Purchase)[24].value(), 1000.0);
        // At its own rate a lease is worth what cash is: the price less 1,000 got back in three years.
        const double cash = 10000 - 1000 * std::pow(1 + 0.08 / 12, -36);
        NEAR(leasedOne.present->value(), cash);
        plan.finance.funding.funding = Funding::Cash;
        NEAR(own(plan).present->value(), cash);
    }

    void aPurchaseIsFundedAtItsOwnInterest()
    {
        Scenario plan = leased(10000, 3, 3);
        plan.purchases[0].interest = yearlyRate(0.12);
        NEAR(sumOf(own(plan), CostCategory::Lease), 36 * 100 / (1 - std::pow(1.01, -36)));
        plan.finance.funding.funding = Funding::Loan;
        NEAR(own(plan).flow.of(CostCategory::Interest)[1].value(), 100.0);
    }

    void anyPurchaseIsBoughtAnewWhenItSaysSo()
    {
        Scenario plan = test::barePlan();
        plan.finance.capital.refresh = given(years(2));
        plan.purchases.push_back(test::bought(10, 1000));
        plan.purchases.push_back(test::bought(11, 500));
        plan.purchases[1].kind = PurchaseKind::Network;
        NEAR(own(plan).total->value(), 3 * 1000.0 + 500);
        plan.purchases[1].refresh = given(years(4));
        plan.purchases[0].refresh = given(years(3));
        NEAR(own(plan).total->value(), 2 * 1000.0 + 2 * 500);
    }

    void aListPriceIsDiscountedLikeARack()
    {
        Scenario plan = test::barePlan();
        plan.finance.capital.discount = given(ratio(0.2));
        plan.finance.capital.spares = given(ratio(0.1));
        plan.finance.capital.installation = given(ratio(0.05));
        plan.purchases.push_back(test::bought(10, 1000));
        const Results asPaid = results(plan);
        NEAR(option(asPaid, CostOption::Own).total->value(), 1000.0);
        const Finding* untouched = test::found(asPaid, FindingCode::PurchaseAsPaid);
        QVERIFY(untouched && untouched->would == 1.0);
        plan.purchases[0].priceBasis = PriceBasis::List;
        plan.assumptions.maintenance = yearlyRate(0.1);
        const Results list = results(plan);
        QVERIFY(!test::found(list, FindingCode::PurchaseAsPaid));
        // 1000 · 0.8 · 1.15, maintained for a tenth of 800 a year.
        NEAR(sumOf(option(list, CostOption::Own), CostCategory::Purchase), 920.0);
        NEAR(sumOf(option(list, CostOption::Own), CostCategory::Maintenance), 400.0);
    }

    void anOverheadOnListPricesMovesTheBreakEven()
    {
        // randomcalculators.com: 8 · 35,000 with 40 % on top; rent 8 · 2.50 an hour against 3,576 a month of one's own here, so that
        // 392,000 / (14,600 - 3,576) = 35.56 months.
        Scenario plan = test::barePlan();
        plan.finance.capital.installation = given(ratio(0.4));
        plan.finance.running.other = given(moneyPerYear(12 * 3576.0));
        plan.purchases.push_back(test::bought(10, 35000));
        plan.purchases[0].count = given(ratio(8));
        plan.purchases[0].priceBasis = PriceBasis::List;
        plan.clouds.push_back(test::rentedAt(moneyPerHour(20)));
        NEAR(results(plan).cost.breakEvenMonths->value(), 392000.0 / 11024);
    }

    void aBuildingIsWrittenOffOverItsWholeLife()
    {
        Scenario plan = test::barePlan();
        plan.finance.funding.taxRate = given(ratio(0.3));
        plan.finance.facility.facility = Facility::OwnBuilding;
        plan.finance.facility.buildingPrice = given(moneyPerKilowatt(10000));
        plan.finance.facility.buildingPower = given(watts(100000));
        plan.finance.facility.buildingLife = given(years(20));
        plan.purchases.push_back(test::bought(10, 0));
        plan.purchases[0].price.unit = "USD";  // stated as nothing, not left out
        const OptionResult building = own(plan);
        // 1,000,000 / 240 months · 30 %; sold for its book value at the end.
        NEAR(building.flow.of(CostCategory::Tax)[1].value(), -1250.0);
        NEAR(building.flow.of(CostCategory::Tax)[60].value(), -1250.0);
        NEAR(sumOf(building, CostCategory::Tax), -75000.0);
        // Tables of five years and declining balances are for what stands in it.
        for (const Depreciation method : {Depreciation::Macrs5, Depreciation::DecliningSwitch}) {
            plan.finance.capital.depreciation = method;
            NEAR(own(plan).flow.of(CostCategory::Tax)[1].value(), -1250.0);
        }
    }

    void aLeaseThatIsTakenAnewIsSaid()
    {
        const Results all = results(leased(10000, 2, 5));
        const Finding* renewed = test::found(all, FindingCode::LeaseRenewed);
        QVERIFY(renewed && renewed->severity == Severity::Ok);
        NEAR(*renewed->would, 2 * 8760 * 3600.0);
        NEAR(*renewed->allowed, 5 * 8760 * 3600.0);
        QVERIFY(!test::found(results(leased(10000, 5, 5)), FindingCode::LeaseRenewed));
    }

    void takingDownIsPaidAtThePricesOfTheLastMonth()
    {
        // Prices that step up by 3 % a year have done so four times in the last month of five years.
        Scenario plan = test::barePlan(5);
        plan.finance.discounting.priceSteps = PriceSteps::Yearly;
        plan.finance.priceChanges.services = yearlyRate(0.03);
        plan.finance.capital.decommissioning = given(money(1000));
        plan.purchases.push_back(test::bought(10, 500));
        NEAR(sumOf(own(plan), CostCategory::Decommissioning), 1000 * std::pow(1.03, 4));
    }

    void aDecliningBalanceDeclinesByTheYear()
    {
        // Twice the straight line of five years; the last year also writes off the 77.76 that are left.
        const auto doubled = writtenOff(fiveYearAsset(Depreciation::DecliningBalance, 5));
        const double textbook[] = {400, 240, 144, 86.4, 51.84 + 77.76};
        for (std::size_t i = 0; i < 5; ++i)
            NEAR(doubled[i], textbook[i]);
        Scenario stated = fiveYearAsset(Depreciation::DecliningBalance, 5);
        stated.finance.capital.decliningRate = yearlyRate(0.3);
        const auto thirty = writtenOff(stated);
        NEAR(thirty[0], 300.0);
        NEAR(thirty[1], 210.0);
        // Straight line writes off more from the fourth year: 216 over two years.
        const auto switched = writtenOff(fiveYearAsset(Depreciation::DecliningSwitch, 5));
        const double evenAtTheEnd[] = {400, 240, 144, 108, 108};
        for (std::size_t i = 0; i < 5; ++i)
            NEAR(switched[i], evenAtTheEnd[i]);
    }

    void theTableOfFiveYearsTakesSix()
    {
        const auto table = writtenOff(fiveYearAsset(Depreciation::Macrs5, 7));
        const double published[] = {200, 320, 192, 115.2, 115.2, 57.6};
        for (std::size_t i = 0; i < 6; ++i)
            NEAR(table[i], published[i]);
        NEAR(table[6] + 1, 1.0);
    }

    void whatIsLeftOfALifeCanBeSold()
    {
        // HOMER: bought at 0 and at 4 of 5 years, a life of 4: three quarters of the second are left.
        Scenario plan = test::barePlan();
        plan.finance.capital.refresh = given(years(4));
        plan.finance.capital.life = given(years(4));
        plan.purchases.push_back(test::bought(10, 1000));
        NEAR(own(plan).total->value(), 2000.0);
        plan.finance.capital.resale = Resale::RemainingLife;
        NEAR(sumOf(own(plan), CostCategory::Residual), -750.0);
        // With a tenth as scrap: a tenth of the first, a tenth and three quarters of the rest of the second.
        plan.finance.capital.residual = given(ratio(0.1));
        NEAR(sumOf(own(plan), CostCategory::Residual), -(100 + 775.0));
    }

    void aLifeThatEndsBeforeThePlanIsSaid()
    {
        Scenario plan = test::barePlan(6);
        plan.purchases.push_back(test::bought(10, 1000));
        QVERIFY(!test::found(results(plan), FindingCode::LifeBeforeHorizon));
        plan.purchases[0].life = given(years(3));
        const Results all = results(plan);
        const Finding* life = test::found(all, FindingCode::LifeBeforeHorizon);
        QVERIFY(life);
        NEAR(*life->would, 3 * 8760 * 3600.0);
        NEAR(*life->allowed, 6 * 8760 * 3600.0);
        plan.finance.capital.refresh = given(years(3));
        QVERIFY(!test::found(results(plan), FindingCode::LifeBeforeHorizon));
        NEAR(own(plan).total->value(), results(plan).cost.economics.monthly.lifetime->value());
    }
};

QTEST_GUILESS_MAIN(TestFunding)
#include "tst_funding.moc"
