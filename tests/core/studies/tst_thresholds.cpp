// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/studies/thresholds.h"
#include "tests/support/money_plan.h"

#include <QTest>

#include <cmath>

using namespace headroom;
using test::given;

namespace {

const Catalogue& catalogue()
{
    static const Catalogue small = test::smallCatalogue();
    return small;
}

SoughtThresholds soughtOf(const Scenario& plan)
{
    return soughtThresholds(catalogue(), plan, evaluate(catalogue(), plan));
}

std::optional<CostOption> cheapestAt(Scenario plan, double price)
{
    test::changeRack(plan, [price](Rack& rack) { rack.placements.front().price = given(money(price)); });
    return evaluate(catalogue(), plan).cost.economics.decision.cheapest;
}

/// The small plan's server costs 0.4 an hour for power and 1 for its place; the cloud beside it 7.50.
constexpr double hoursPlanned = 5 * 8760.0, power = 0.4 + 1, rented = 7.5;

}  // namespace

/// Where the answer turns, told so that a plan on the other side is answered otherwise.
class TestThresholds : public QObject {
    Q_OBJECT
private slots:
    void aServersPriceTurnsTheAnswerWithAllThatGoesByIt()
    {
        // 10 % a year of maintenance makes of a unit of price 1.5 in five years: (7.5 - 1.4) * 43,800 / 1.5.
        const Scenario plan = test::ownAgainstCloud();
        const double expected = (rented - power) * hoursPlanned / 1.5;
        const auto found = soughtOf(plan).serverPrice;
        QVERIFY(found);
        QVERIFY2(std::abs(found->value() - expected) < 0.01, qPrintable(QString::number(found->value())));
        QVERIFY(cheapestAt(plan, found->value() - 1) == CostOption::Own);
        QVERIFY(cheapestAt(plan, found->value() + 1) == CostOption::Cloud);
    }

    void whatElseIsBoughtIsNoPriceOfAServer()
    {
        // A network of 20,000 costs 20,000 * 1.5 with its maintenance, whatever a server costs.
        Scenario plan = test::ownAgainstCloud();
        Purchase network;
        network.id = {82};
        network.name = "Network";
        network.kind = PurchaseKind::Network;
        network.count = given(ratio(1));
        network.price = given(money(20000));
        plan.purchases.push_back(network);
        const double expected = ((rented - power) * hoursPlanned - 20000 * 1.5) / 1.5;
        const auto found = soughtOf(plan).serverPrice;
        QVERIFY(found);
        QVERIFY2(std::abs(found->value() - expected) < 0.01, qPrintable(QString::number(found->value())));
    }

    void whereRentingWinsAServerWouldHaveToCostLess()
    {
        Scenario plan = test::ownAgainstCloud();
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().price = given(money(400000)); });
        plan.info.currency = "USD";
        const auto found = soughtOf(plan);
        QVERIFY(!found.months);
        // The plan's own price is stated in no currency here, so that no amount can be told.
        QVERIFY(!found.serverPrice);
        test::changeRack(plan, [](Rack& rack) {
            rack.placements.front().price = given(money(400000));
            rack.placements.front().price->unit = "USD";
        });
        const auto stated = soughtOf(plan).serverPrice;
        QVERIFY(stated);
        QVERIFY(std::abs(stated->value() - (rented - power) * hoursPlanned / 1.5) < 0.01);
    }

    void aPlanThatEndsBeforeTheBreakEvenRents()
    {
        // 50,000 / (7.5 - 1.4 - 5,000 / 8,760) hours of 730 a month.
        const auto found = soughtOf(test::ownAgainstCloud()).months;
        QVERIFY(found);
        QVERIFY(std::abs(found->value() - 50000 / ((rented - power - 5000 / 8760.0) * 730)) < 1e-6);
    }

    void aPlanThatDiscountsTurnsAtTheDiscountedBreakEven()
    {
        // At 1 % a month 50,000 is paid back by 4,036.33 a month after 13 months (12.1337 of them at present) and the 0.29 of
        // the 14th that is still needed: (12.3875 - 12.1337) * 1.01^14.
        Scenario plan = test::ownAgainstCloud();
        plan.finance.discounting.discountRate = test::yearlyRate(0.12);
        plan.finance.discounting.compounding = Compounding::Twelfth;
        const double needed = 50000 / ((rented - power - 5000 / 8760.0) * 730);
        const double thirteen = (1 - std::pow(1.01, -13)) / 0.01;
        const auto found = soughtOf(plan).months;
        QVERIFY(found);
        QVERIFY2(std::abs(found->value() - (13 + (needed - thirteen) * std::pow(1.01, 14))) < 1e-6,
                 qPrintable(QString::number(found->value())));
    }

    void aPlanWhoseEndGivesMoneyBackHasNoSuchMonth()
    {
        // Sold for 40 % of its price a server pays for itself before the month in which the lines cross without that.
        Scenario plan = test::ownAgainstCloud();
        plan.finance.capital.residual = given(ratio(0.4));
        QVERIFY(!soughtOf(plan).months);
    }
};

QTEST_APPLESS_MAIN(TestThresholds)
#include "tst_thresholds.moc"
