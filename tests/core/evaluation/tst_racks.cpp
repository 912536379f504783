// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "tests/support/plan.h"
#include "tests/support/result_checks.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace headroom;
using test::found;
using test::given;

class TestRacks : public QObject {
    Q_OBJECT
private:
    const Catalogue m_catalogue = test::smallCatalogue();

private slots:
    void aRackCarriesWhatStandsInIt()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            rack.frame = "frame";
            rack.placements.push_back(test::placed(4, "server", 3, 2));
        });
        const Results results = evaluate(m_catalogue, plan);
        const RackResult& rack = results.racks.front();
        NEAR(rack.plannedPower->value(), 4000.0);  // 2 · 2 kW
        NEAR(rack.powerLimit->value(), 8000.0);    // 10 kW · 80 %
        NEAR(rack.weight->value(), 180.0);         // 100 + 2 · 40
        NEAR(rack.weightLimit->value(), 250.0);    // 100 + 150
        QCOMPARE(rack.used.halves, 8);             // two servers of 2 U
        QCOMPARE(rack.accelerators, 6);
        QVERIFY(!found(results, FindingCode::RackAtPowerLimit));
    }

    void powerBeyondTheFeedIsRefusedAndNearItWarnedOf()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            for (std::uint64_t id : {4u, 5u, 6u})
                rack.placements.push_back(test::placed(id, "server", static_cast<int>(2 * id - 5), 4));
        });
        // 4 · 2 kW on 8 kW: at the limit, not over it.
        Results results = evaluate(m_catalogue, plan);
        const Finding* limit = found(results, FindingCode::RackAtPowerLimit);
        QVERIFY(limit && !found(results, FindingCode::RackOverPower));
        QCOMPARE(limit->subject, (Path{"rack", 2, {}}));
        QCOMPARE(limit->severity, Severity::Warning);
        test::changeRack(plan, [](Rack& rack) { rack.feedRating = given(watts(9000)); });
        results = evaluate(m_catalogue, plan);
        const Finding* over = found(results, FindingCode::RackOverPower);
        QVERIFY(over && over->severity == Severity::Error);
        NEAR(*over->would, 8000.0);
        NEAR(*over->allowed, 7200.0);
        QCOMPARE(&results.findings.front(), over);
    }

    void unknownPowerIsNeverZero()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.push_back(test::placed(4, "bare", 3, 4)); });
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(!results.racks.front().plannedPower);
        QVERIFY(!results.energy.plannedPower);
        QVERIFY(!results.energy.yearly);
        QVERIFY(!results.cost.own.electricity);
        QVERIFY(!results.cost.own.total);
        const Finding* unknown = found(results, FindingCode::RackPowerUnknown);
        QVERIFY(unknown && unknown->severity == Severity::Unknown);
        QCOMPARE(*unknown->would, 1.0);
    }

    void whatIsKnownOfThePowerSaysWhenItIsTooMuch()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            rack.placements.push_back(test::placed(4, "bare", 3, 4));
            rack.feedRating = test::given(watts(4000));  // 3,200 W may be planned
        });
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(!results.racks.front().plannedPower);
        QCOMPARE(results.racks.front().leastPower.value(), 3400.0);  // 2,000 and four cards of 350
        const Finding* over = found(results, FindingCode::RackOverPower);
        QVERIFY(over);
        QCOMPARE(*over->would, 3400.0);
    }

    void weightBeyondTheFrameIsRefused()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.maxLoad = given(kilograms(30)); });
        const Results results = evaluate(m_catalogue, plan);
        const Finding* over = found(results, FindingCode::RackOverWeight);
        QVERIFY(over);
        NEAR(*over->would, 40.0);
        NEAR(*over->allowed, 30.0);
    }

    void devicesInEachOthersWayAreFound()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan,
                         [](Rack& rack) { rack.placements.push_back(test::placed(4, "server", 2, 4)); });
        QVERIFY(found(evaluate(m_catalogue, plan), FindingCode::RackOverFilled));
        test::changeRack(plan, [](Rack& rack) { rack.placements.back().bottom = wholeUnits(3); });
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::RackOverFilled));
        test::changeRack(plan, [](Rack& rack) { rack.placements.back().bottom = wholeUnits(24); });
        QVERIFY(found(evaluate(m_catalogue, plan), FindingCode::RackOverFilled));
    }

    void aCardOfAnotherFormIsAMismatch()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().accelerators[0] = "module"; });
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(found(results, FindingCode::SlotMismatch));
        // Three cards of the pool's kind work; four are paid for.
        QCOMPARE(results.deployments.front().fitted, 3);
        QCOMPARE(results.deployments.front().paid, 4);
    }

    /// It fits the slot and is paid for, but the pool's work runs on "card".
    void aCardOfAnotherKindThanItsPoolServesNothing()
    {
        Accelerator other = *m_catalogue.accelerator("card");
        other.id = other.name = "other";
        const std::vector<EntryPtr> more{test::entry(ItemKind::Accelerator, other)};
        const Catalogue both = m_catalogue.overlaidWith(more);
        Scenario plan = test::smallPlan();
        QVERIFY(!found(evaluate(both, plan), FindingCode::CardOutsidePool));
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().accelerators[0] = "other"; });
        const Results results = evaluate(both, plan);
        const Finding* idle = found(results, FindingCode::CardOutsidePool);
        QVERIFY(idle);
        QCOMPARE(QString::fromStdString(idle->detail), QStringLiteral("other"));
        QVERIFY(!found(results, FindingCode::SlotMismatch));
        QCOMPARE(results.deployments.front().fitted, 3);
    }

    void aCardWiderThanItsSlotIsAMismatch()
    {
        Accelerator card = *m_catalogue.accelerator("card");
        card.slotWidth = test::figure(ratio(2));
        Accelerator wide = card;
        wide.id = wide.name = "wide";
        wide.slotWidth = test::figure(ratio(3));
        const std::vector<EntryPtr> more{test::entry(ItemKind::Accelerator, card),
                                         test::entry(ItemKind::Accelerator, wide)};
        const Catalogue both = m_catalogue.overlaidWith(more);
        Scenario plan = test::smallPlan();
        QVERIFY(!found(evaluate(both, plan), FindingCode::SlotMismatch));
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().accelerators[0] = "wide"; });
        QVERIFY(found(evaluate(both, plan), FindingCode::SlotMismatch));
    }

    void missingItemsAreNamedAndTheirPriceIsUnknown()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().item = "gone"; });
        const Results results = evaluate(m_catalogue, plan);
        const Finding* missing = found(results, FindingCode::ItemUnknown);
        QVERIFY(missing);
        QCOMPARE(missing->detail, std::string("gone"));
        QVERIFY(!results.cost.own.capital);
    }

    void aServersPriceIncludesItsCardsAndOthersAreBought()
    {
        Scenario plan = test::smallPlan();
        NEAR(evaluate(m_catalogue, plan).cost.own.capital->value(), 50000.0);
        // Two included cards; two more at (5,000 + 7,000) / 2.
        test::changeRack(plan, [](Rack& rack) { rack.placements.front().accelerators.resize(6, "card"); });
        NEAR(evaluate(m_catalogue, plan).cost.own.capital->value(), 62000.0);
        // One card instead of four: the price stays, the pool knows.
        test::changeRack(plan, [](Rack& rack) {
            rack.placements.front().accelerators = {"card", "", "", ""};
        });
        const Results results = evaluate(m_catalogue, plan);
        NEAR(results.cost.own.capital->value(), 50000.0);
        const Finding* empty = found(results, FindingCode::NotAllPaidFitted);
        QVERIFY(empty && empty->severity == Severity::Ok);
        QCOMPARE(*empty->would, 1.0);
        QCOMPARE(*empty->allowed, 4.0);
    }

    void withoutThePriceOfAServerOrACardThePurchaseIsUnknown()
    {
        for (const bool card : {false, true}) {
            Scenario plan = test::smallPlan();
            test::changeRack(plan, [card](Rack& rack) {
                Placement other = test::placed(4, card ? "server" : "bare", 3, 2);
                if (card)
                    other.accelerators[3] = "module";
                rack.placements.push_back(other);
            });
            const Results results = evaluate(m_catalogue, plan);
            QVERIFY(found(results,
                          card ? FindingCode::AcceleratorPriceUnknown : FindingCode::DevicePriceUnknown));
            QVERIFY(!results.cost.own.capital && !results.cost.own.total);
            QVERIFY(results.cost.economics.decision.cheapest != CostOption::Own);
        }
    }

    /// A server of 30,000 with two cards of 8,000 that the catalogue has no price of.
    void aStatedPriceOfCardsIsTaken()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan, [](Rack& rack) {
            Placement other = test::placed(4, "bare", 3, 2, "module");
            other.price = test::given(money(30000));
            other.peakPower = test::given(watts(1000));
            rack.placements = {other};
        });
        QVERIFY(!evaluate(m_catalogue, plan).cost.own.capital);
        test::changeRack(
            plan, [](Rack& rack) { rack.placements.front().acceleratorPrice = test::given(money(8000)); });
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(!found(results, FindingCode::AcceleratorPriceUnknown));
        NEAR(results.cost.own.capital->value(), 46000.0);
    }

    void aPriceInAnotherCurrencyIsNotKnownInThePlans()
    {
        Scenario plan = test::smallPlan();
        plan.info.currency = "EUR";
        const Results results = evaluate(m_catalogue, plan);
        QVERIFY(found(results, FindingCode::DevicePriceUnknown));
        QVERIFY(!results.cost.own.capital);
    }

    void aPriceOlderThanSixMonthsIsNamedOnce()
    {
        Scenario plan = test::smallPlan();
        test::changeRack(plan,
                         [](Rack& rack) { rack.placements.push_back(test::placed(4, "server", 3, 4)); });
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::PriceOld));
        plan.info.date = {2027, 5, 1};  // seven months after October 2026
        const Results results = evaluate(m_catalogue, plan);
        const auto old = std::count_if(results.findings.begin(), results.findings.end(),
                                       [](const Finding& one) { return one.code == FindingCode::PriceOld; });
        QCOMPARE(old, 1);
        QCOMPARE(*found(results, FindingCode::PriceOld)->would, 7.0);
    }

    void aPriceDatedAfterThePlanIsNamed()
    {
        Scenario plan = test::smallPlan();
        plan.info.date = {2026, 10, 1};  // that of the prices
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::PriceAhead));
        plan.info.date = {2026, 9, 30};
        const Results results = evaluate(m_catalogue, plan);
        const Finding* ahead = found(results, FindingCode::PriceAhead);
        QVERIFY(ahead);
        QCOMPARE(ahead->detail, std::string("2026-10-01"));
    }

    void coolingIsCountedByOneOfBoth()
    {
        Scenario plan = test::smallPlan();  // 5 cents a kWh for cooling
        plan.assumptions.pue = given(ratio(1));
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::CoolingTwice));
        plan.assumptions.pue = given(ratio(1.3));
        const Results both = evaluate(m_catalogue, plan);
        QVERIFY(found(both, FindingCode::CoolingTwice));
        QCOMPARE(*found(both, FindingCode::CoolingTwice)->would, 1.3);
        plan.assumptions.coolingAdder = given(moneyPerKilowattHour(0));
        QVERIFY(!found(evaluate(m_catalogue, plan), FindingCode::CoolingTwice));
    }
};

QTEST_GUILESS_MAIN(TestRacks)
#include "tst_racks.moc"
