// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/layout_bench.h"
#include "ui/layout/delta_card.h"
#include "ui/layout/hall_amounts.h"
#include "ui/layout/hall_arrangement.h"
#include "ui/layout/hall_view.h"
#include "ui/layout/rack_table.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>

namespace headroom::ui {

/// The estate as cells and as rows, and what a drag says it would change.
class TestHallAndTable : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void theLimitIsOneOfTheClassBoundaries();
    void unknownPowerHasNoClass();
    void rowsOfTheFloorStayTogether();
    void arrowsWalkTheHall();
    void enterInTheHallShowsTheRack();
    void theTableHasEachDeviceOnce();
    void theTableRenames();
    void tableAndCanvasSelectTheSame();
    void theDeltaCountsMemoryAndPower();
    void theDeltaNamesWhatIsUnknown();
    void noRoomIsPromisedForUnknownPower();
    void nothingChangesWithoutAPreview();
};

void TestHallAndTable::theLimitIsOneOfTheClassBoundaries()
{
    const Scenario plan = test::smallPlan();  // 80 % may be planned
    const HallClasses power(plan.assumptions, HallQuantity::Power);
    QCOMPARE(power.limit(), 0.8);
    // Up to the limit belongs below it; a hair more is above.
    QVERIFY(power.classOf(0.80) < power.classOf(0.801));
    QCOMPARE(power.classOf(0.80), std::size_t{4});
    QCOMPARE(power.classOf(0.0), std::size_t{0});
    QCOMPARE(power.classOf(9.0), HallClasses::count - 1);
    const HallClasses space(plan.assumptions, HallQuantity::Space);
    QCOMPARE(space.limit(), 1.0);
    QVERIFY(space.classOf(1.0) < space.classOf(1.01));
}

void TestHallAndTable::unknownPowerHasNoClass()
{
    Scenario plan = test::smallPlan();
    test::changeRack(plan, [](Rack& rack) { rack.placements.push_back(test::placed(9, "bare", 5, 0)); });
    Bench bench(std::move(plan));
    const HallAmount amount =
        hallAmount(bench.rack(0), bench.document.results().racks.front(), HallQuantity::Power);
    QVERIFY(!amount.known);
    QVERIFY(!amount.over());
    QCOMPARE(hallFigure(HallQuantity::Power, amount), QString("unknown"));
}

void TestHallAndTable::rowsOfTheFloorStayTogether()
{
    Scenario plan = twoRacks();
    for (std::size_t i = 0; i < 2; ++i) {
        Rack rack = *plan.racks[i];
        rack.row = i == 0 ? "A" : "B";
        plan.racks[i] = std::make_shared<const Rack>(rack);
    }
    Rack third = *plan.racks[0];
    third.id = {8};
    plan.racks.push_back(std::make_shared<const Rack>(third));  // a second rack of row A, after B
    const HallArrangement hall(plan, 800);
    QCOMPARE(hall.rows().size(), std::size_t{2});
    QCOMPARE(hall.cells()[0].top(), hall.cells()[2].top());
    QVERIFY(hall.cells()[1].top() > hall.cells()[0].bottom());
    QCOMPARE(hall.at(hall.cells()[2].center()), 2);
    QCOMPARE(hall.at({0, 0}), -1);
}

void TestHallAndTable::arrowsWalkTheHall()
{
    Scenario plan = twoRacks();
    const HallArrangement wide(plan, 800), narrow(plan, 100);  // side by side; one below the other
    QCOMPARE(wide.beside(-1, Direction::Right), 0);
    QCOMPARE(wide.beside(0, Direction::Right), 1);
    QCOMPARE(wide.beside(1, Direction::Right), 1);
    QCOMPARE(wide.beside(0, Direction::Down), 0);
    QCOMPARE(narrow.beside(0, Direction::Down), 1);
    QCOMPARE(narrow.beside(1, Direction::Up), 0);
}

void TestHallAndTable::enterInTheHallShowsTheRack()
{
    Bench bench(twoRacks());
    bench.view.setMode(LayoutView::Mode::Hall);
    auto* hall = bench.view.findChild<HallView*>();
    QVERIFY(hall && hall->isVisible());
    QTest::keyClick(hall, Qt::Key_Right);
    QTest::keyClick(hall, Qt::Key_Right);
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Rack, 4, -1}));
    QTest::keyClick(hall, Qt::Key_Return);
    QCOMPARE(bench.view.mode(), LayoutView::Mode::Elevation);
}

void TestHallAndTable::theTableHasEachDeviceOnce()
{
    Bench bench(fullFirstRack());
    bench.view.setMode(LayoutView::Mode::Table);
    auto* table = bench.view.findChild<RackTable*>();
    QCOMPARE(table->model()->rowCount(), 4);
    bench.selection.set({Selection::Kind::Device, 6, -1});
    bench.view.removeSelected();
    QCOMPARE(table->model()->rowCount(), 3);
    bench.view.setMode(LayoutView::Mode::Elevation);
    bench.document.undoStack().undo();
    bench.view.setMode(LayoutView::Mode::Table);  // it catches up when it is seen again
    QCOMPARE(table->model()->rowCount(), 4);
}

void TestHallAndTable::theTableRenames()
{
    Bench bench(twoRacks());
    bench.view.setMode(LayoutView::Mode::Table);
    QAbstractItemModel* model = bench.view.findChild<RackTable*>()->model();
    constexpr int name = 2;
    QCOMPARE(model->index(0, name).data().toString(), QString("gpu-3"));
    QVERIFY(model->setData(model->index(0, name), "speech"));
    QCOMPARE(bench.rack(0).placements.front().name, std::string("speech"));
    QVERIFY(!model->setData(model->index(0, name), "  "));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestHallAndTable::tableAndCanvasSelectTheSame()
{
    Bench bench(fullFirstRack());
    bench.view.setMode(LayoutView::Mode::Table);
    auto* table = bench.view.findChild<RackTable*>();
    bench.selection.set({{Selection::Kind::Device, 5, -1}, {Selection::Kind::Device, 7, -1}});
    QCOMPARE(table->selectionModel()->selectedRows().size(), 2);
    table->selectRow(0);  // sorted by rack: gpu-3 comes first
    QCOMPARE(bench.selection.targets().size(), std::size_t{1});
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Device, 3, -1}));
}

void TestHallAndTable::theDeltaCountsMemoryAndPower()
{
    Bench bench(twoRacks());
    QVERIFY(bench.hover("servers/server", bench.middle({4}, 7, 2)));
    const std::vector<DeltaCard::Change> changes = DeltaCard::changes(bench.document);
    QVERIFY(changes.size() >= 2 && changes.size() <= 5);
    // Four cards of 48 GB, and a server of 2 kW.
    QCOMPARE(changes[0].figure, QString("+192\u00a0GB"));
    QCOMPARE(changes[1].figure, QString("+2\u00a0kW"));
    bench.leave();
    // The other way round: the only server goes. It leaves nothing to compute some figures from, but these two.
    QVERIFY(bench.document.preview([](Scenario scenario) { return removeDevice(std::move(scenario), {3}); }));
    const std::vector<DeltaCard::Change> less = DeltaCard::changes(bench.document);
    QCOMPARE(less[0].figure, QString("\u2212192\u00a0GB"));
    QCOMPARE(less[1].figure, QString("\u22122\u00a0kW"));
}

/// "bare" has neither a known power nor a price, of which the price is told first.
void TestHallAndTable::theDeltaNamesWhatIsUnknown()
{
    Bench bench(twoRacks());
    QVERIFY(bench.hover("servers/bare", bench.middle({4}, 7, 2)));
    const std::vector<DeltaCard::Change> changes = DeltaCard::changes(bench.document);
    const auto cost = std::find_if(changes.begin(), changes.end(), [](const DeltaCard::Change& change) {
        return change.name.contains("cost");
    });
    QVERIFY(cost != changes.end());
    QVERIFY2(cost->name.contains("price"), qPrintable(cost->name));
}

/// A01 has 6 kW left of 8: three more servers of 2 kW. Where a power is unknown nobody promises any.
void TestHallAndTable::noRoomIsPromisedForUnknownPower()
{
    const Catalogue catalogue = test::smallCatalogue();
    Scenario plan = test::smallPlan();
    RackScene known(plan, catalogue, nullptr);
    QCOMPARE(known.space(known.racks().front()).more, 3);
    test::changeRack(plan, [](Rack& rack) { rack.placements.front() = test::placed(3, "bare", 1, 4); });
    RackScene unknown(plan, catalogue, nullptr);
    QCOMPARE(unknown.space(unknown.racks().front()).more, 0);
    QVERIFY(!unknown.space(unknown.racks().front()).fits);
    QVERIFY(unknown.space(unknown.racks().front()).unusable.empty());
}

void TestHallAndTable::nothingChangesWithoutAPreview()
{
    Bench bench(twoRacks());
    QVERIFY(DeltaCard::changes(bench.document).empty());
}

}  // namespace headroom::ui

QTEST_MAIN(headroom::ui::TestHallAndTable)
#include "tst_hall_and_table.moc"
