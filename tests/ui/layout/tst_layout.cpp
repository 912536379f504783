// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/layout/layout_bench.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>

namespace headroom::ui {

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void anAcceptedDropPlacesTheDeviceThere();
    void aRefusedDropLeavesThePlanAlone();
    void aRefusedDropShowsThePlanWithTheNearestLegalPlace();
    void leavingEndsThePreview();
    void enterPlacesAtTheNearestLegalPlaceWhileRefused();
    void altFreesFromTheUnitGrid();
    void aDropIsOneStepAndUndoTakesItBack();
    void aDeviceMovesBetweenRacks();
    void escapeBringsADraggedDeviceBack();
    void aCardFromTheCatalogueGoesIntoTheSlotUnderThePointer();
    void whereNoSlotsAreDrawnTheServerIsTakenHoldOf();
    void aCardMovesBetweenServers();
    void aCardThatFitsNoSlotIsRefused();
    void aCardOverFreeRackSpaceIsRefusedAndShownTheNearestSlot();
    void aRackFrameBecomesARack();
    void whatHasNoPlaceInARackSaysSo();
    void filesAreLeftToTheWindow();
    void weightRefusesAThirdServer();
    void eightSlotsInThreeUnitsCanBeSeen();
};

/// At 20 pixels a unit; drawn from 14 by 8 on.
void TestLayout::eightSlotsInThreeUnitsCanBeSeen()
{
    const QRectF device(0, 0, 155, 60);
    const auto bays = RackScene::slotAreas(device, 8);
    QCOMPARE(bays.size(), std::size_t{8});
    for (std::size_t i = 0; i < bays.size(); ++i) {
        QVERIFY(device.contains(bays[i]));
        QVERIFY(bays[i].width() >= 14 && bays[i].height() >= 8);
        for (std::size_t other = 0; other < i; ++other)
            QVERIFY(!bays[i].intersects(bays[other]));
    }
}

void TestLayout::anAcceptedDropPlacesTheDeviceThere()
{
    Bench bench(twoRacks());
    QSignalSpy messages(&bench.view, &LayoutView::messageChanged);
    QSignalSpy places(&bench.view, &LayoutView::dragPlaceChanged);
    QVERIFY(bench.hover("servers/server", bench.middle({4}, 7, 2)));
    QVERIFY(bench.document.previewing());
    QCOMPARE(places.last().first().toString(), QString("if placed in A02, U7–U8, front"));
    QVERIFY(!messages.last().at(1).toBool());
    QVERIFY(bench.drop(bench.middle({4}, 7, 2)));
    QCOMPARE(bench.rack(1).placements.size(), std::size_t{1});
    QCOMPARE(bench.rack(1).placements.front().bottom, wholeUnits(7));
    QCOMPARE(bench.rack(1).placements.front().item, std::string("server"));
    QVERIFY(!bench.document.previewing());
    QCOMPARE(places.last().first().toString(), QString());
    QCOMPARE(bench.selection.first().kind, Selection::Kind::Device);
    QCOMPARE(bench.selection.first().id, bench.rack(1).placements.front().id.number);
}

void TestLayout::aRefusedDropLeavesThePlanAlone()
{
    Bench bench(fullFirstRack());
    const Scenario before = bench.document.scenario();
    QSignalSpy messages(&bench.view, &LayoutView::messageChanged);
    const QPointF over = bench.middle({2}, 11, 2);
    QVERIFY(bench.hover("servers/server", over));
    QVERIFY(messages.last().at(1).toBool());
    QVERIFY(messages.last().first().toString().contains("A01"));
    QVERIFY(!bench.drop(over));
    QVERIFY(bench.document.scenario() == before);
    QVERIFY(!bench.document.previewing());
    QCOMPARE(bench.document.undoStack().count(), 0);
}

void TestLayout::aRefusedDropShowsThePlanWithTheNearestLegalPlace()
{
    Bench bench(fullFirstRack());
    QVERIFY(bench.hover("servers/server", bench.middle({2}, 11, 2)));
    QVERIFY(bench.document.previewing());
    // A01 stays at 4 servers of 2 kW; the fifth stands in A02.
    QCOMPARE(bench.document.shownScenario().racks[1]->placements.size(), std::size_t{1});
    QCOMPARE(bench.document.shownResults().racks[1].plannedPower->value(), 2000.0);
    QCOMPARE(bench.document.scenario().racks[1]->placements.size(), std::size_t{0});
}

void TestLayout::leavingEndsThePreview()
{
    Bench bench(twoRacks());
    const Scenario before = bench.document.scenario();
    QVERIFY(bench.hover("servers/server", bench.middle({4}, 7, 2)));
    bench.leave();
    QVERIFY(!bench.document.previewing());
    QVERIFY(!bench.canvas().dragging());
    QVERIFY(bench.document.scenario() == before);
}

void TestLayout::enterPlacesAtTheNearestLegalPlaceWhileRefused()
{
    Bench bench(fullFirstRack());
    QVERIFY(bench.hover("servers/server", bench.middle({2}, 11, 2)));
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.rack(0).placements.size(), std::size_t{4});
    QCOMPARE(bench.rack(1).placements.size(), std::size_t{1});
    QCOMPARE(bench.rack(1).placements.front().bottom, wholeUnits(1));
    // The drag itself is over: letting go of the button later places nothing more.
    QVERIFY(!bench.drop(bench.middle({4}, 7, 2)));
    QCOMPARE(bench.rack(1).placements.size(), std::size_t{1});
}

void TestLayout::altFreesFromTheUnitGrid()
{
    Bench bench(twoRacks());
    const QRectF unit = bench.canvas().areaOf(Place{{4}, wholeUnits(7), Face::Front}, wholeUnits(1));
    const QPointF halfHigher = bench.middle({4}, 7, 2) - QPointF(0, unit.height() / 2);
    QVERIFY(bench.hover("servers/server", halfHigher, Qt::AltModifier));
    QVERIFY(bench.drop(halfHigher, Qt::AltModifier));
    QCOMPARE(bench.rack(1).placements.front().bottom.units(), 7.5);
}

void TestLayout::aDropIsOneStepAndUndoTakesItBack()
{
    Bench bench(twoRacks());
    const Scenario before = bench.document.scenario();
    for (int bottom = 3; bottom < 12; ++bottom)
        QVERIFY(bench.hover("servers/server", bench.middle({4}, bottom, 2)));
    QVERIFY(bench.drop(bench.middle({4}, 11, 2)));
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.undoStack().undo();
    QVERIFY(bench.document.scenario() == before);
}

void TestLayout::aDeviceMovesBetweenRacks()
{
    Bench bench(twoRacks());
    const QRectF device = bench.canvas().areaOf(PlacementId{3});
    // By its name, left of the cards; held there, its middle lands where the pointer is.
    bench.carry({device.left() + 12, device.center().y()}, bench.middle({4}, 5, 2));
    QVERIFY(bench.rack(0).placements.empty());
    QCOMPARE(bench.rack(1).placements.size(), std::size_t{1});
    QCOMPARE(bench.rack(1).placements.front().id, PlacementId{3});
    QCOMPARE(bench.rack(1).placements.front().bottom, wholeUnits(5));
    QCOMPARE(bench.document.undoStack().count(), 1);
    bench.document.undoStack().undo();
    QCOMPARE(bench.rack(0).placements.front().bottom, wholeUnits(1));
}

void TestLayout::escapeBringsADraggedDeviceBack()
{
    Bench bench(twoRacks());
    const Scenario before = bench.document.scenario();
    const QRectF device = bench.canvas().areaOf(PlacementId{3});
    bench.press({device.left() + 12, device.center().y()});
    bench.moveTo(bench.middle({4}, 9, 2));
    bench.moveTo(bench.middle({4}, 5, 2));
    QVERIFY(bench.document.previewing());
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.document.previewing());
    bench.release(bench.middle({4}, 5, 2));
    QVERIFY(bench.document.scenario() == before);
    QCOMPARE(bench.document.undoStack().count(), 0);
}

void TestLayout::aCardFromTheCatalogueGoesIntoTheSlotUnderThePointer()
{
    Bench bench(fullFirstRack());
    const QPointF slot = bench.middle({7}, 2);
    QVERIFY(bench.hover("accelerators/card", slot));
    QVERIFY(bench.drop(slot));
    const PlacementRef server = findPlacement(bench.document.scenario(), {7});
    QCOMPARE(server.placement->accelerators, (std::vector<std::string>{"card", "", "card", ""}));
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Slot, 7, 2}));
}

void TestLayout::whereNoSlotsAreDrawnTheServerIsTakenHoldOf()
{
    Bench bench(fullFirstRack());
    bench.press(bench.middle({5}, 1));
    bench.release(bench.middle({5}, 1));
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Slot, 5, 1}));
    bench.canvas().zoomBy(0.6 / bench.canvas().zoom());  // 12 pixels a U: names only
    bench.press(bench.middle({5}, 1));
    bench.release(bench.middle({5}, 1));
    QCOMPARE(bench.selection.first(), (Selection::Target{Selection::Kind::Device, 5, -1}));
    bench.carry(bench.middle({5}, 1), bench.middle({2}, 11, 2));
    QCOMPARE(findPlacement(bench.document.scenario(), {5}).placement->bottom, wholeUnits(11));
}

void TestLayout::aCardMovesBetweenServers()
{
    Bench bench(fullFirstRack());
    bench.carry(bench.middle({5}, 1), bench.middle({7}, 3));
    QCOMPARE(findPlacement(bench.document.scenario(), {5}).placement->accelerators,
             (std::vector<std::string>{"card", "", "card", "card"}));
    QCOMPARE(findPlacement(bench.document.scenario(), {7}).placement->accelerators,
             (std::vector<std::string>{"card", "", "", "card"}));
    QCOMPARE(bench.document.undoStack().count(), 1);
}

void TestLayout::aCardOverFreeRackSpaceIsRefusedAndShownTheNearestSlot()
{
    Bench bench(fullFirstRack());
    QSignalSpy messages(&bench.view, &LayoutView::messageChanged);
    (void)bench.hover("accelerators/card", bench.middle({4}, 15, 2));
    QVERIFY(messages.last().at(1).toBool());
    QVERIFY(messages.last().at(0).toString().contains("Nearest legal place"));
    QVERIFY(bench.document.previewing());
    QVERIFY(!bench.drop(bench.middle({4}, 15, 2)));
    QCOMPARE(bench.document.undoStack().count(), 0);
}

void TestLayout::aCardThatFitsNoSlotIsRefused()
{
    Bench bench(fullFirstRack());
    QSignalSpy messages(&bench.view, &LayoutView::messageChanged);
    const QPointF slot = bench.middle({7}, 2);
    QVERIFY(bench.hover("accelerators/module", slot));  // SXM5, the servers take PCIe
    QVERIFY(messages.last().at(1).toBool());
    QVERIFY(!bench.document.previewing());
    QVERIFY(!bench.drop(slot));
    QCOMPARE(findPlacement(bench.document.scenario(), {7}).placement->accelerators[2], std::string());
}

void TestLayout::aRackFrameBecomesARack()
{
    Bench bench(twoRacks());
    const QPointF anywhere(bench.canvas().width() - 20.0, bench.canvas().height() - 20.0);
    QVERIFY(bench.hover("racks/frame", anywhere));
    QVERIFY(bench.drop(anywhere));
    QCOMPARE(bench.document.scenario().racks.size(), std::size_t{3});
    QCOMPARE(bench.rack(2).frame, std::string("frame"));
    QCOMPARE(bench.rack(2).site, SiteId{1});
}

void TestLayout::whatHasNoPlaceInARackSaysSo()
{
    Bench bench(twoRacks());
    const Scenario before = bench.document.scenario();
    QSignalSpy messages(&bench.view, &LayoutView::messageChanged);
    const QPointF over = bench.middle({4}, 5, 2);
    bench.hover(QByteArray(tableName(ItemKind::CloudInstance).data()) + "/rented", over);
    QVERIFY(messages.last().first().toString().contains("Rented"));
    QVERIFY(messages.last().at(1).toBool());
    QVERIFY(!bench.drop(over));
    QVERIFY(bench.document.scenario() == before);
}

void TestLayout::filesAreLeftToTheWindow()
{
    Bench bench(twoRacks());
    bench.mime.setUrls({QUrl::fromLocalFile("/plan.headroom")});
    QDragEnterEvent enter({50, 50}, Qt::CopyAction, &bench.mime, Qt::LeftButton, {});
    enter.ignore();
    QApplication::sendEvent(&bench.canvas(), &enter);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!bench.canvas().dragging());
}

void TestLayout::weightRefusesAThirdServer()
{
    Bench bench(twoRacks());
    for (const int bottom : {1, 3}) {
        QVERIFY(bench.hover("servers/server", bench.middle({4}, bottom, 2)));
        QVERIFY(bench.drop(bench.middle({4}, bottom, 2)));
    }
    // 3 × 40 kg = 120 kg of 100 kg.
    QVERIFY(bench.hover("servers/server", bench.middle({4}, 9, 2)));
    QVERIFY(!bench.drop(bench.middle({4}, 9, 2)));
    QCOMPARE(bench.rack(1).placements.size(), std::size_t{2});
}

}  // namespace headroom::ui

QTEST_MAIN(headroom::ui::TestLayout)
#include "tst_layout.moc"
