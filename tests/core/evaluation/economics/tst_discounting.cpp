// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/bare_plan.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using test::given;
using test::option;
using test::yearlyRate;

/// When payments count, in which money, and how long a plan is.
class TestDiscounting : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    Results results(const Scenario& plan) const { return evaluate(m_catalogue, plan); }

private slots:
    void withoutADiscountThePresentCostIsTheSumInRealTermsToo()
    {
        for (const MoneyTerms terms : {MoneyTerms::Nominal, MoneyTerms::Real}) {
            for (const Payments payments : {Payments::Monthly, Payments::Yearly}) {
                Scenario plan = test::richPlan();
                plan.finance.discounting.discountRate.reset();
                plan.finance.discounting.terms = terms;
                plan.finance.discounting.payments = payments;
                for (const OptionResult& one : results(plan).cost.economics.options)
                    NEAR(one.present->value(), one.total->value());
            }
        }
    }

    void aRealRateOnRealMoneyIsTheNominalRateOnNominal()
    {
        // 1.05 · 1.02 = 1.071
        Scenario plan = test::richPlan();
        plan.finance.discounting.compounding = Compounding::Effective;
        plan.finance.discounting.discountRate = yearlyRate(0.071);
        const double nominal = option(results(plan), CostOption::Own).present->value();
        plan.finance.discounting.terms = MoneyTerms::Real;
        plan.finance.discounting.discountRate = yearlyRate(0.05);
        NEAR(option(results(plan), CostOption::Own).present->value(), nominal);
    }

    void theSavingAtTheInternalRateIsNothing()
    {
        for (const Compounding compounding : {Compounding::Twelfth, Compounding::Effective}) {
            for (const Payments payments : {Payments::Monthly, Payments::Yearly}) {
                for (const MoneyTerms terms : {MoneyTerms::Nominal, MoneyTerms::Real}) {
                    Scenario plan = test::barePlan();
                    plan.finance.discounting.compounding = compounding;
                    plan.finance.discounting.payments = payments;
                    plan.finance.discounting.terms = terms;
                    plan.finance.discounting.inflation = yearlyRate(0.03);
                    plan.purchases.push_back(test::bought(10, 20000));
                    plan.clouds.push_back(test::rentedAt(moneyPerHour(0.6)));
                    const Known<Ratio> rate = option(results(plan), CostOption::Cloud).internalRate;
                    QVERIFY(rate);
                    plan.finance.discounting.discountRate = yearlyRate(rate->value());
                    QVERIFY(std::abs(option(results(plan), CostOption::Cloud).saving->value()) < 1e-4);
                }
            }
        }
    }

    void yearlyPaymentsGiveThePublishedPresentValue()
    {
        // legitlads.com: 64 · 30,000 bought, 728,681 to run and 3,139,584 to rent over four years, 10 %:
        // 602,725.75 · 3.169865 - 1,920,000 = -9,440.
        Scenario plan = test::barePlan(4);
        plan.finance.discounting.discountRate = yearlyRate(0.10);
        plan.finance.discounting.payments = Payments::Yearly;
        plan.finance.running.other = given(moneyPerYear(728681.0 / 4));
        plan.purchases.push_back(test::bought(10, 30000));
        plan.purchases[0].count = given(ratio(64));
        plan.clouds.push_back(test::rentedAt(moneyPerYear(3139584.0 / 4)));
        const Results all = results(plan);
        const OptionResult& cloud = option(all, CostOption::Cloud);
        const double factor = (1 - std::pow(1.1, -4)) / 0.1;
        NEAR(cloud.saving->value(), 602725.75 * factor - 1920000);
        QCOMPARE(std::lround(cloud.saving->value() / 10), -944L);
        // The cash flow stays monthly, and with it the payback of 3.19 years.
        QCOMPARE(cloud.flow.total.size(), std::size_t(49));
        NEAR(cloud.breakEvenMonths->value(), 1920000 / 602725.75 * 12);
        // 9.77 % by a textbook's yearly flows: 602,725.75 · (1 - 1.0977^-4) / 0.0977 = 1.92 million.
        QVERIFY(std::abs(cloud.internalRate->value() - 0.0977) < 5e-5);
    }

    void aTextbooksLeaseOrBuyComesOut()
    {
        // Ross, Westerfield, Jordan: 75,000 bought and written off over three years, or 27,000 a year; tax 34 %, 6.6 % after tax:
        // 75,000 - (27,000 · 0.66 + 25,000 · 0.34) · 2.643607 = 5,420.09 for leasing.
        Scenario plan = test::barePlan(3);
        plan.finance.discounting.discountRate = yearlyRate(0.066);
        plan.finance.discounting.payments = Payments::Yearly;
        plan.finance.funding.taxRate = given(ratio(0.34));
        plan.purchases.push_back(test::bought(10, 75000));
        plan.clouds.push_back(test::rentedAt(moneyPerYear(27000)));
        const double saving = option(results(plan), CostOption::Cloud).saving->value();
        QVERIFY2(std::abs(saving + 5420.09) < 0.02, qPrintable(QString::number(saving, 'f', 3)));
    }

    void aYearIsTwelvePlanningMonthsOfAnyLength()
    {
        Scenario plan = test::barePlan(3);
        plan.assumptions.planningMonth = given(hours(720));
        plan.finance.capital.refresh = given(years(3));
        plan.purchases.push_back(test::bought(10, 1000));
        plan.clouds.push_back(test::rentedAt(moneyPerHour(1)));
        Results all = results(plan);
        QCOMPARE(all.cost.economics.months, 36);
        NEAR(option(all, CostOption::Own).total->value(), 1000.0);
        NEAR(all.cost.cloudTotal->value(), 36 * 720.0);
        NEAR(option(all, CostOption::Cloud).perHour->value() * 3600, 1.0);
        plan.finance.funding.funding = Funding::Lease;
        NEAR(option(results(plan), CostOption::Own).flow.of(CostCategory::Lease)[36].value(), 1000.0 / 36);
        // Hours are counted as they are: 34,560 h are 48 such months.
        plan.assumptions.horizon = given(hours(34560));
        plan.assumptions.horizon.unit = "h";
        all = results(plan);
        QCOMPARE(all.cost.economics.months, 48);
        NEAR(all.cost.cloudTotal->value(), 34560.0);
        QCOMPARE(horizonMonths(all.cost), 48);
    }
};

QTEST_GUILESS_MAIN(TestDiscounting)
#include "tst_discounting.moc"
