// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/money_plan.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using test::given;
using test::option;
using test::sum;
using test::sumOf;
using test::yearlyRate;

/// Payments by month: what they add up to, and how each convention moves them.
class TestCashFlow : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void flowsSumToTheTotalsAndCategoriesToTheWhole()
    {
        for (const Scenario& plan : {test::ownAgainstCloud(), test::richPlan()}) {
            const Results all = results(plan);
            QVERIFY(all.cost.economics.options.size() >= 2);
            for (const OptionResult& one : all.cost.economics.options) {
                double categories = 0;
                for (const auto& row : one.flow.byCategory)
                    categories += sum(row);
                NEAR(categories, one.total->value());
                NEAR(sum(one.flow.total), one.total->value());
                NEAR(one.flow.cumulative.back().value(), one.total->value());
                QCOMPARE(one.flow.total.size(), std::size_t(61));
            }
            NEAR(all.cost.own.total->value(), option(all, CostOption::Own).total->value());
            NEAR(all.cost.cloudTotal->value(), option(all, CostOption::Cloud).total->value());
        }
    }

    void withoutADiscountThePresentCostIsTheSum()
    {
        Scenario plan = test::richPlan();
        plan.finance.discounting.discountRate.reset();
        for (const OptionResult& one : results(plan).cost.economics.options)
            NEAR(one.present->value(), one.total->value());
    }

    void aTwelfthOfTheYearlyRateDiscountsAMonth()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.finance.discounting.discountRate = yearlyRate(0.12);
        // 5,475 a month for 60 months at 1 %: 5475 · (1 - 1.01^-60) / 0.01
        const double annuity = (1 - std::pow(1.01, -60)) / 0.01;
        NEAR(option(results(plan), CostOption::Cloud).present->value(), 5475 * annuity);
        plan.finance.discounting.compounding = Compounding::Effective;
        const double month = std::pow(1.12, 1.0 / 12) - 1;
        NEAR(option(results(plan), CostOption::Cloud).present->value(),
             5475 * (1 - std::pow(1 + month, -60)) / month);
    }

    void pricesStepOnceAYearOrEveryMonth()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.finance.priceChanges.cloud = yearlyRate(-0.1);
        // 65,700 · (1 + 0.9 + 0.81 + 0.729 + 0.6561)
        NEAR(results(plan).cost.cloudTotal->value(), 65700 * 4.0951);
        plan.finance.discounting.priceSteps = PriceSteps::Monthly;
        const double month = std::pow(0.9, 1.0 / 12);
        NEAR(results(plan).cost.cloudTotal->value(), 5475 * (1 - std::pow(month, 60)) / (1 - month));
    }

    void aReservedPriceHoldsForItsTerm()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.finance.priceChanges.cloud = yearlyRate(-0.1);
        plan.clouds.front().pricing = CloudPricing::Reserved3;
        plan.clouds.front().rate = given(moneyPerHour(15));
        // One instance, three years at today's price, then anew at 0.9³ of it for the two that are left.
        NEAR(results(plan).cost.cloudTotal->value(), 131400 * (3 + 2 * 0.729));
    }

    void inflationMovesWhatHasNoChangeOfItsOwn()
    {
        Scenario plan = test::smallPlan();
        plan.finance.discounting.inflation = yearlyRate(0.02);
        const OptionResult& own = option(results(plan), CostOption::Own);
        const double five = 1 + 1.02 + std::pow(1.02, 2) + std::pow(1.02, 3) + std::pow(1.02, 4);
        NEAR(sumOf(own, CostCategory::Electricity), 0.3 * 8760 * five);
        NEAR(sumOf(own, CostCategory::Purchase), 50000.0);
        plan.finance.priceChanges.electricity = yearlyRate(0);
        NEAR(sumOf(option(results(plan), CostOption::Own), CostCategory::Electricity), 0.3 * 43800);
    }

    void realTermsDeflateTheSheet()
    {
        Scenario plan = test::richPlan();
        const OptionResult nominal = option(results(plan), CostOption::Own);
        plan.finance.discounting.terms = MoneyTerms::Real;
        const OptionResult real = option(results(plan), CostOption::Own);
        // Month 24 is two years away.
        NEAR(real.flow.of(CostCategory::Staff).empty() ? 0.0 : 1.0, 0.0);
        NEAR(real.flow.of(CostCategory::Electricity)[24].value(),
             nominal.flow.of(CostCategory::Electricity)[24].value() / (1.02 * 1.02));
    }

    void aLoanIsPaidBackInEqualPayments()
    {
        Scenario plan = test::smallPlan();
        plan.finance.funding.funding = Funding::Loan;
        plan.finance.funding.rate = yearlyRate(0.12);
        const OptionResult own = option(results(plan), CostOption::Own);
        // 50,000 at 1 % over 60 months: 50000 · 0.01 / (1 - 1.01^-60) = 1,112.22
        const double payment = 500 / (1 - std::pow(1.01, -60));
        NEAR(own.flow.of(CostCategory::Interest)[1].value(), 500.0);
        NEAR(own.flow.of(CostCategory::Interest)[60].value() +
                 own.flow.of(CostCategory::Principal)[60].value(),
             payment);
        NEAR(sumOf(own, CostCategory::Principal), 50000.0);
        NEAR(sumOf(own, CostCategory::Loan), -50000.0);
        NEAR(sumOf(own, CostCategory::Interest), 60 * payment - 50000);
        NEAR(own.flow.total[0].value() + 1.0, 1.0);  // nothing of one's own is paid at the start
    }

    void whatIsStillOwedAtTheEndIsSettled()
    {
        Scenario plan = test::smallPlan();
        plan.finance.funding.funding = Funding::Loan;
        plan.finance.funding.rate = yearlyRate(0.06);
        plan.finance.funding.term = given(years(8));
        NEAR(sumOf(option(results(plan), CostOption::Own), CostCategory::Principal), 50000.0);
    }

    void aLeaseReplacesThePurchase()
    {
        Scenario plan = test::smallPlan();
        plan.finance.funding.funding = Funding::Lease;
        plan.finance.funding.rate = yearlyRate(0.12);
        const OptionResult own = option(results(plan), CostOption::Own);
        QVERIFY(own.flow.of(CostCategory::Purchase).empty());
        NEAR(sumOf(own, CostCategory::Lease), 60 * 500 / (1 - std::pow(1.01, -60)));
    }

    void taxGivesBackAShareOfCostAndDepreciation()
    {
        Scenario plan = test::smallPlan();
        plan.finance.funding.taxRate = given(ratio(0.25));
        const OptionResult own = option(results(plan), CostOption::Own);
        const double running = 43800 * 1.4 + 25000;  // 1.4 an hour and 5,000 a year
        NEAR(sumOf(own, CostCategory::Tax), -0.25 * (50000 + running));
        NEAR(own.flow.of(CostCategory::Tax)[1].value(), -0.25 * (50000.0 / 60 + running / 60));
        plan.finance.capital.depreciation = Depreciation::None;
        NEAR(sumOf(option(results(plan), CostOption::Own), CostCategory::Tax), -0.25 * running);
        // Twice the straight line of five years, a twelfth of it a month: a thirtieth.
        plan.finance.capital.depreciation = Depreciation::DecliningBalance;
        const OptionResult declining = option(results(plan), CostOption::Own);
        NEAR(declining.flow.of(CostCategory::Tax)[1].value(), -0.25 * (50000.0 / 30 + running / 60));
        NEAR(sumOf(declining, CostCategory::Tax), -0.25 * (50000 + running));
    }

    void hardwareIsRenewedAndSold()
    {
        Scenario plan = test::smallPlan();
        plan.finance.capital.refresh = given(years(3));
        plan.finance.capital.residual = given(ratio(0.2));
        plan.finance.priceChanges.hardware = yearlyRate(-0.1);
        const OptionResult own = option(results(plan), CostOption::Own);
        NEAR(own.flow.of(CostCategory::Purchase)[36].value(), 50000 * 0.729);
        NEAR(own.flow.of(CostCategory::Residual)[36].value(), -10000.0);
        NEAR(own.flow.of(CostCategory::Residual)[60].value(), -0.2 * 50000 * 0.729);
    }

    void aLateRackIsPaidAndRunsFromItsMonth()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.month = given(ratio(12)); });
        const OptionResult own = option(results(plan), CostOption::Own);
        NEAR(own.flow.of(CostCategory::Purchase)[12].value(), 50000.0);
        NEAR(own.flow.of(CostCategory::Electricity)[12].value() + 1, 1.0);
        NEAR(sumOf(own, CostCategory::Electricity), 0.3 * 730 * 48);
        NEAR(sumOf(own, CostCategory::Colocation), 730.0 * 48);
        NEAR(sumOf(own, CostCategory::Maintenance), 5000.0 * 4);
    }

    void aBuildingIsWorthTheRestOfItsLife()
    {
        Scenario plan = test::smallPlan();
        FacilityTerms& facility = plan.finance.facility;
        facility.facility = Facility::OwnBuilding;
        facility.buildingPrice = given(moneyPerKilowatt(10000));
        facility.buildingLife = given(years(10));
        facility.buildingUpkeep = given(moneyPerKilowatt(40));
        const Results all = results(plan);
        const OptionResult own = option(all, CostOption::Own);
        NEAR(sumOf(own, CostCategory::Building), 20000.0);   // 2 kW
        NEAR(sumOf(own, CostCategory::Residual), -10000.0);  // five of ten years are left
        NEAR(sumOf(own, CostCategory::Colocation), 60 * 80.0);
        // The other space: the rack for 730 a month.
        NEAR(sumOf(option(all, CostOption::OtherSpace), CostCategory::Colocation), 60 * 730.0);
    }

    void theNightTariffCountsTheHoursOfTheNight()
    {
        Scenario plan = test::smallPlan();
        plan.finance.facility.nightPrice = given(moneyPerKilowattHour(0.04));
        // Eight of 24 hours at 0.04 instead of 0.10: 0.3 · 0.8
        NEAR(test::perHour(results(plan).cost.own.electricity), 0.24);
        plan.finance.facility.nightHours = given(ratio(12));
        NEAR(test::perHour(results(plan).cost.own.electricity), 0.21);
    }

    void aHorizonOfTooManyMonthsIsAFindingAndNoSheet()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.assumptions.planningMonth = given(hours(1));
        plan.assumptions.horizon.unit = "h";
        const Results all = results(plan);
        QVERIFY(test::found(all, FindingCode::HorizonTooLong));
        QVERIFY(all.cost.economics.options.empty());
        QVERIFY(all.cost.own.total && std::isfinite(all.cost.own.total->value()));
    }

    void aReservationMayNotOutlastTheHorizon()
    {
        Scenario plan = test::ownAgainstCloud();
        plan.clouds.front().pricing = CloudPricing::Reserved5;
        plan.clouds.front().rate = given(moneyPerHour(10));
        QVERIFY(!test::found(results(plan), FindingCode::ReservationBeyondHorizon));
        plan.assumptions.horizon = given(years(3));
        const Results all = results(plan);
        const Finding* finding = test::found(all, FindingCode::ReservationBeyondHorizon);
        QVERIFY(finding && finding->would == 5 * 8760 * 3600.0 && finding->allowed == 3 * 8760 * 3600.0);
    }

    /// Each row of the sheet can be explained, and what explains it comes to the row.
    void everyRowHasATree()
    {
        const Catalogue catalogue = test::smallCatalogue();
        const Scenario plan = test::richPlan();
        const Results all = evaluate(catalogue, plan);
        int rows = 0;
        for (const CostOption way : {CostOption::Own, CostOption::Cloud}) {
            const OptionResult& one = option(all, way);
            for (std::size_t c = 0; c < costCategories; ++c) {
                if (one.flow.byCategory[c].empty())
                    continue;
                const std::string path = std::string("economics.")
                                             .append(optionName(way))
                                             .append(".category.")
                                             .append(categoryName(static_cast<CostCategory>(c)));
                const Explanation why = explain(catalogue, plan, path);
                QVERIFY2(why.root != NodeId::None, path.c_str());
                NEAR(why.trace[why.root].value, test::sum(one.flow.byCategory[c]));
                ++rows;
            }
        }
        QVERIFY(rows > 8);
    }
};

QTEST_GUILESS_MAIN(TestCashFlow)
#include "tst_cash_flow.moc"
