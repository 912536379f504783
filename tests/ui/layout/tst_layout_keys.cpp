// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/layout_bench.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>

namespace headroom::ui {

/// Everything on the canvas without a mouse, and for those who cannot see it.
class TestLayoutKeys : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aServerIsPlacedByKeysAlone();
    void escapePutsItBack();
    void enterOverARefusedPlaceTakesTheNearestLegalOne();
    void theFocusedServerIsCarriedToAnotherRack();
    void aCardIsFittedByKeysAlone();
    void aCardIsTakenOutByKeysAlone();
    void arrowsWalkFromDeviceToDevice();
    void deleteRemovesAllThatIsSelectedInOneStep();
    void aDuplicateHoldsWhatItsOriginalHolds();
    void aDeviceIsRenamedInPlace();
    void undoEndsADrag();
    void whenNothingIsLegalTheFeedToRaiseIsNamed();
    void racksAndDevicesAreNamedToAssistiveTechnology();
    void theRefusalIsHeard();
};

void TestLayoutKeys::aServerIsPlacedByKeysAlone()
{
    Bench bench(twoRacks());
    bench.view.pickUp(ItemKind::Server, "server");
    QVERIFY(bench.document.previewing());
    bench.key(Qt::Key_Tab);  // from A01 to A02, at the same height: U3, above gpu-3
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.rack(1).placements.size(), std::size_t{1});
    QCOMPARE(bench.rack(1).placements.front().bottom, wholeUnits(4));
    QCOMPARE(bench.document.undoStack().count(), 1);
    QCOMPARE(bench.canvas().focusedDevice(), bench.rack(1).placements.front().id);
}

void TestLayoutKeys::escapePutsItBack()
{
    Bench bench(twoRacks());
    const Scenario before = bench.document.scenario();
    QSignalSpy places(&bench.view, &LayoutView::dragPlaceChanged);
    bench.view.pickUp(ItemKind::Server, "server");
    QVERIFY(!places.last().first().toString().isEmpty());
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.document.previewing());
    QVERIFY(places.last().first().toString().isEmpty());
    QVERIFY(bench.document.scenario() == before);
}

void TestLayoutKeys::enterOverARefusedPlaceTakesTheNearestLegalOne()
{
    Bench bench(fullFirstRack());
    bench.view.pickUp(ItemKind::Server, "server");  // only A02 has power for it, U1
    bench.key(Qt::Key_Left);                        // over gpu-3 in A01
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.rack(0).placements.size(), std::size_t{4});
    QCOMPARE(bench.rack(1).placements.front().bottom, wholeUnits(1));
}

void TestLayoutKeys::theFocusedServerIsCarriedToAnotherRack()
{
    Bench bench(twoRacks());
    bench.key(Qt::Key_Right);   // nothing had the focus: the first device gets it
    bench.key(Qt::Key_Return);  // and is picked up
    QVERIFY(bench.canvas().dragging());
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Return);
    QVERIFY(bench.rack(0).placements.empty());
    QCOMPARE(bench.rack(1).placements.front().id, PlacementId{3});
    QCOMPARE(bench.rack(1).placements.front().bottom, wholeUnits(1));
}

void TestLayoutKeys::aCardIsFittedByKeysAlone()
{
    Bench bench(fullFirstRack());
    bench.view.pickUp(ItemKind::Accelerator, "card");  // gpu-7 has the only free slots, from the second on
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_Return);
    QCOMPARE(findPlacement(bench.document.scenario(), {7}).placement->accelerators,
             (std::vector<std::string>{"card", "", "card", ""}));
}

void TestLayoutKeys::aCardIsTakenOutByKeysAlone()
{
    Bench bench(twoRacks());
    bench.key(Qt::Key_Right);
    QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::ControlModifier);
    QTest::keyClick(&bench.canvas(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Slot, 3, 1}));
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.rack(0).placements.front().accelerators,
             (std::vector<std::string>{"card", "", "card", "card"}));
}

void TestLayoutKeys::arrowsWalkFromDeviceToDevice()
{
    Bench bench(fullFirstRack());  // from below: 3, 5, 6, 7
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.canvas().focusedDevice(), PlacementId{3});
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.canvas().focusedDevice(), PlacementId{5});
    QTest::keyClick(&bench.canvas(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(bench.selection.targets().size(), std::size_t{2});
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.canvas().focusedDevice(), PlacementId{5});
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Device, 5, -1}));
}

void TestLayoutKeys::deleteRemovesAllThatIsSelectedInOneStep()
{
    Bench bench(fullFirstRack());
    const Scenario before = bench.document.scenario();
    bench.selection.set({{Selection::Kind::Rack, 4, -1},
                         {Selection::Kind::Device, 5, -1},
                         {Selection::Kind::Slot, 5, 0},
                         {Selection::Kind::Device, 6, -1}});
    bench.key(Qt::Key_Delete);
    QCOMPARE(bench.document.scenario().racks.size(), std::size_t{1});
    QCOMPARE(bench.rack(0).placements.size(), std::size_t{2});
    QVERIFY(bench.selection.targets().empty());
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.undoStack().undo();
    QVERIFY(bench.document.scenario() == before);
}

void TestLayoutKeys::aDuplicateHoldsWhatItsOriginalHolds()
{
    Scenario plan = twoRacks();
    test::changeRack(plan, [](Rack& rack) {
        rack.placements.front() = test::placed(3, "server", 1, 1);
        rack.placements.front().peakPower = test::given(watts(1500));
    });
    Bench bench(std::move(plan));
    bench.selection.set({Selection::Kind::Device, 3, -1});
    bench.view.duplicateSelected();
    QCOMPARE(bench.rack(0).placements.size(), std::size_t{2});
    const Placement& copy = bench.rack(0).placements.back();
    QCOMPARE(copy.accelerators, (std::vector<std::string>{"card", "", "", ""}));
    QCOMPARE(copy.bottom, wholeUnits(3));
    QCOMPARE(copy.pool, PoolId{20});
    QVERIFY(copy.peakPower);
    QCOMPARE(copy.peakPower->value.value(), 1500.0);
    QCOMPARE(bench.document.undoStack().count(), 1);
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Device, copy.id.number, -1}));
}

void TestLayoutKeys::aDeviceIsRenamedInPlace()
{
    Bench bench(twoRacks());
    bench.key(Qt::Key_Right);
    bench.key(Qt::Key_F2);
    auto* name = bench.canvas().findChild<QLineEdit*>();
    QVERIFY(name && name->isVisible());
    QCOMPARE(name->text(), QString("gpu-3"));
    QTest::keyClicks(name, "speech");
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    QCOMPARE(bench.rack(0).placements.front().name, std::string("speech"));
    bench.key(Qt::Key_F2);
    QTest::keyClicks(name, "other");
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(bench.rack(0).placements.front().name, std::string("speech"));
}

void TestLayoutKeys::undoEndsADrag()
{
    Bench bench(twoRacks());
    QVERIFY(bench.document.apply(
        "Name", [](Scenario scenario) { return renameRack(std::move(scenario), {4}, "B"); }));
    bench.view.pickUp(ItemKind::Server, "server");
    bench.document.undoStack().undo();
    QVERIFY(!bench.canvas().dragging());
    QVERIFY(!bench.document.previewing());
}

void TestLayoutKeys::whenNothingIsLegalTheFeedToRaiseIsNamed()
{
    Scenario plan = fullFirstRack();
    plan.racks.pop_back();
    Bench bench(std::move(plan));
    QSignalSpy messages(&bench.view, &LayoutView::messageChanged);
    bench.view.pickUp(ItemKind::Server, "server");
    // Five servers of 2 kW are 10 kW; at 80 % they need a feed of 12.5 kW, 2.5 kW more than its 10 kW.
    QVERIFY2(messages.last().first().toString().contains(QString("A01 by 2.5\u00a0kW")),
             qPrintable(messages.last().first().toString()));
    QVERIFY(messages.last().at(1).toBool());
    QVERIFY(!bench.document.previewing());
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.rack(0).placements.size(), std::size_t{4});
}

void TestLayoutKeys::racksAndDevicesAreNamedToAssistiveTechnology()
{
    Bench bench(twoRacks());
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&bench.canvas());
    QVERIFY(canvas);
    QCOMPARE(canvas->childCount(), 2);
    QAccessibleInterface* rack = canvas->child(0);
    QVERIFY(rack && rack->isValid());
    // 2 kW of 80 % of 10 kW, one server of 2 U.
    QCOMPARE(rack->text(QAccessible::Name), QString("A01, 2\u00a0kW of 8\u00a0kW planned, 2 of 24 U used"));
    QCOMPARE(rack->childCount(), 1);
    QAccessibleInterface* device = rack->child(0);
    QCOMPARE(device->text(QAccessible::Name), QString("gpu-3, Server in A01, U1–U2, front, 2\u00a0kW"));
    QCOMPARE(device->parent(), rack);
    QCOMPARE(rack->parent(), canvas);
    QCOMPARE(rack->indexOfChild(device), 0);
    QVERIFY(canvas->rect().contains(device->rect()));
    QVERIFY(!device->state().selected);
    device->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(device->state().selected);
    QCOMPARE(bench.selection.first().id, std::uint64_t{3});
    bench.view.removeSelected();
    QVERIFY(!device->isValid());
    QCOMPARE(rack->childCount(), 0);
}

void TestLayoutKeys::theRefusalIsHeard()
{
    Bench bench(fullFirstRack());
    bench.view.pickUp(ItemKind::Server, "server");
    bench.key(Qt::Key_Left);
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&bench.canvas());
    QVERIFY(canvas->text(QAccessible::Description).contains("Refused"));
    bench.key(Qt::Key_Escape);
    QCOMPARE(canvas->text(QAccessible::Description), QString());
}

}  // namespace headroom::ui

QTEST_MAIN(headroom::ui::TestLayoutKeys)
#include "tst_layout_keys.moc"
