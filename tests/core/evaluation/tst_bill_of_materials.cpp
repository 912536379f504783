// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/bill_of_materials.h"
#include "core/evaluation/evaluate.h"
#include "tests/support/money_plan.h"

#include <QTest>

using namespace headroom;
using test::given;
using Kind = BillOfMaterials::Kind;

/// What a plan buys and what is paid for it.
class TestBillOfMaterials : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();
    BillOfMaterials bill(const Scenario& plan) const
    {
        return billOfMaterials(m_catalogue, plan, evaluate(m_catalogue, plan));
    }

private slots:
    void unequalPricesAreLinesOfTheirOwn()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            rack.placements.push_back(test::placed(4, "server", 3, 4));
            rack.placements.push_back(test::placed(5, "server", 5, 4));
            rack.placements.back().price = given(money(60000));
        });
        const BillOfMaterials all = bill(plan);
        QCOMPARE(all.lines.size(), 3U);
        QCOMPARE(all.lines[0].count, 2.0);
        NEAR(all.lines[0].each->value(), 50000);
        NEAR(all.lines[0].all->value(), 100000);
        NEAR(all.lines[1].all->value(), 60000);
        QVERIFY(all.lines[2].kind == Kind::Accelerator);
        QCOMPARE(all.lines[2].count, 12.0);
        NEAR(all.paid->value(), 160000);
        NEAR(all.terms->value(), 0);
    }

    void purchasesABuildingAndTermsAddUpToWhatIsPaid()
    {
        // 50,000 less a tenth, with a twentieth of spares; switches as paid; 2 kW and 3 times 1 kW built for at 9 a watt.
        Scenario plan = test::smallPlan();
        plan.finance.capital.discount = given(ratio(0.1));
        plan.finance.capital.spares = given(ratio(0.05));
        Purchase& other = plan.purchases.emplace_back();
        other.id = {70};
        other.name = "Switches";
        other.kind = PurchaseKind::Network;
        other.count = given(ratio(3));
        other.price = given(money(1000));
        other.power = given(watts(1000));
        other.priceBasis = PriceBasis::Paid;
        plan.finance.facility.facility = Facility::OwnBuilding;
        plan.finance.facility.buildingPrice = given(moneyPerKilowatt(9000));
        const BillOfMaterials all = bill(plan);
        QCOMPARE(all.lines.size(), 4U);
        QVERIFY(all.lines[2].kind == Kind::Purchase && all.lines[2].id == "Switches");
        NEAR(all.lines[2].all->value(), 3000);
        QVERIFY(all.lines[3].kind == Kind::Building);
        NEAR(all.lines[3].all->value(), 45000);
        NEAR(all.terms->value(), -5000 + 2250);
        NEAR(all.paid->value(), 95250);
    }

    void pricesAreInThePlansCurrency()
    {
        // In euros at 0.8 of them a dollar, and one server at 45,000 dollars stated.
        Scenario plan = test::smallPlan();
        plan.info.currency = "EUR";
        ExchangeRate& rate = plan.exchangeRates.emplace_back();
        rate.id = {90};
        rate.name = "USD";
        rate.rate = given(ratio(0.8));
        NEAR(bill(plan).lines[0].all->value(), 40000);
        test::changeRack(plan, [](Rack& rack) {
            rack.placements[0].price = given(money(45000));
            rack.placements[0].price->unit = "USD";
        });
        NEAR(bill(plan).lines[0].all->value(), 36000);
    }

    void whatHasNoPriceIsUnknown()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.push_back(test::placed(4, "bare", 3, 4)); });
        const BillOfMaterials all = bill(plan);
        QVERIFY(all.lines[0].id == "bare" && !all.lines[0].all);
        QVERIFY(!all.terms);
        QVERIFY(!all.paid);
    }
};

QTEST_GUILESS_MAIN(TestBillOfMaterials)
#include "tst_bill_of_materials.moc"
