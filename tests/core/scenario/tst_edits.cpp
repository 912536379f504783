// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/edits.h"
#include "core/scenario/validate.h"
#include "tests/support/plan.h"

#include <QTest>

#include <functional>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr RackId rackA{2};
constexpr PlacementId gpu3{3};

Place at(int unit) { return {rackA, wholeUnits(unit), Face::Front}; }

Error::Code codeOf(const Result<Scenario>& result)
{
    HEADROOM_CHECK(!result);
    return result.error().code;
}

QString argument(const Result<Scenario>& result, std::size_t index)
{
    HEADROOM_CHECK(!result && index < result.error().args.size());
    return QString::fromStdString(result.error().args[index]);
}

const Placement& device(const Scenario& plan, PlacementId id) { return *findPlacement(plan, id).placement; }

}  // namespace

/// Every edit of a plan: what it does, what it refuses, and that the plan before it stays what it was.
class EditsTest : public QObject {
    Q_OBJECT
private slots:
    void anEditLeavesThePlanBeforeItAlone_data()
    {
        using Edit = std::function<Result<Scenario>(Scenario)>;
        QTest::addColumn<Edit>("edit");
        const auto row = [](const char* name, Edit edit) { QTest::newRow(name) << std::move(edit); };
        row("setPlanInfo", [](Scenario s) {
            PlanInfo info = s.info;
            info.title = "Other";
            return setPlanInfo(std::move(s), info);
        });
        row("addSite", [](Scenario s) { return addSite(std::move(s), "Milan"); });
        row("addRack",
            [](Scenario s) { return addRack(std::move(s), smallCatalogue(), SiteId{1}, "B", "frame"); });
        row("removeRack", [](Scenario s) { return removeRack(std::move(s), rackA); });
        row("renameRack", [](Scenario s) { return renameRack(std::move(s), rackA, "Z"); });
        row("placeDevice", [](Scenario s) {
            return placeDevice(std::move(s), smallCatalogue(), ItemKind::Server, "server", at(5));
        });
        row("moveDevice", [](Scenario s) { return moveDevice(std::move(s), smallCatalogue(), gpu3, at(9)); });
        row("removeDevice", [](Scenario s) { return removeDevice(std::move(s), gpu3); });
        row("renameDevice", [](Scenario s) { return renameDevice(std::move(s), gpu3, "x"); });
        row("assignPool", [](Scenario s) { return assignPool(std::move(s), gpu3, PoolId{}); });
        row("removeAccelerator", [](Scenario s) { return removeAccelerator(std::move(s), {gpu3, 1}); });
        row("addPool", [](Scenario s) { return addPool(std::move(s), "More", "card"); });
        row("putWorkload", [](Scenario s) { return putWorkload(std::move(s), Workload{}); });
        row("putStaff", [](Scenario s) { return putStaff(std::move(s), StaffRole{}); });
        row("removeEntity", [](Scenario s) { return removeEntity(std::move(s), "deployment", 40); });
        row("setByPath", [](Scenario s) { return setByPath(std::move(s), "assumptions.pue", "1.3"); });
        row("carryUsedEntries",
            [](Scenario s) -> Result<Scenario> { return carryUsedEntries(std::move(s), smallCatalogue()); });
    }
    void anEditLeavesThePlanBeforeItAlone()
    {
        QFETCH(std::function<Result<Scenario>(Scenario)>, edit);
        const Scenario before = smallPlan();
        const auto after = edit(before);
        QVERIFY(static_cast<bool>(after));
        QVERIFY(before == smallPlan());                  // undo is the old value
        QVERIFY(!(after.value() == before));             // something happened
        QVERIFY(edit(before).value() == after.value());  // redo gives the same
        QVERIFY(static_cast<bool>(validate(after.value())));
    }

    void otherRacksStayShared()
    {
        const Scenario two = addRack(smallPlan(), smallCatalogue(), SiteId{1}, "B", "frame").value();
        const Scenario after = renameRack(two, rackA, "Z").value();
        QVERIFY(after.racks[1] == two.racks[1]);  // the same object
        QVERIFY(after.racks[0] != two.racks[0]);
    }

    void aNewRackIsNamedByItsRowAndFedLikeTheLast()
    {
        const Scenario one = addRack(smallPlan(), smallCatalogue(), SiteId{1}, "B", "frame").value();
        const Rack& rack = *one.racks.back();
        QCOMPARE(QString::fromStdString(rack.name), QStringLiteral("B01"));
        QVERIFY(rack.id == RackId{100});
        QCOMPARE(one.nextId, std::uint64_t{101});
        QVERIFY(rack.height == wholeUnits(42));  // the frame's height is unknown
        QCOMPARE(rack.feedRating.value.value(), 10000.0);
        const Scenario two = addRack(one, smallCatalogue(), SiteId{1}, "B", {}).value();
        QCOMPARE(QString::fromStdString(two.racks.back()->name), QStringLiteral("B02"));
        QCOMPARE(codeOf(addRack(smallPlan(), smallCatalogue(), SiteId{9}, "B", "frame")),
                 Error::Code::UnknownItem);
        const auto misspelt = addRack(smallPlan(), smallCatalogue(), SiteId{1}, "B", "frane");
        QCOMPARE(codeOf(misspelt), Error::Code::UnknownItem);
        QCOMPARE(argument(misspelt, 2), QStringLiteral("frame"));
    }

    void aPlacedServerComesWithItsCardsAndItsTwinsPool()
    {
        PlacementId id;
        const Scenario after =
            placeDevice(smallPlan(), smallCatalogue(), ItemKind::Server, "server", at(3), &id).value();
        QVERIFY(id == PlacementId{100});
        const Placement& placed = device(after, id);
        QCOMPARE(placed.accelerators, (std::vector<std::string>{"card", "card", "card", "card"}));
        QVERIFY(placed.pool == PoolId{20});
        QVERIFY(placed.bottom == wholeUnits(3));
        QCOMPARE(QString::fromStdString(placed.name), QStringLiteral("gpu-04"));
    }

    void aPlaceThatIsTakenIsRefused()
    {
        const auto taken = placeDevice(smallPlan(), smallCatalogue(), ItemKind::Server, "server", at(2));
        QCOMPARE(codeOf(taken), Error::Code::SlotTaken);
        QCOMPARE(argument(taken, 0), QStringLiteral("gpu-3"));
        QCOMPARE(codeOf(placeDevice(smallPlan(), smallCatalogue(), ItemKind::Server, "server", at(24))),
                 Error::Code::DoesNotFit);
        const auto unknown = placeDevice(smallPlan(), smallCatalogue(), ItemKind::Server, "sever", at(5));
        QCOMPARE(codeOf(unknown), Error::Code::UnknownItem);
        QCOMPARE(argument(unknown, 2), QStringLiteral("server"));
    }

    void aPlanningLimitIsLeftToTheFindings()
    {
        // Five servers of 2 kW against 8 kW planned: a bad plan, not an impossible one.
        Scenario plan = smallPlan();
        for (const int unit : {3, 5, 7, 9})
            plan =
                placeDevice(std::move(plan), smallCatalogue(), ItemKind::Server, "server", at(unit)).value();
        QCOMPARE(plan.racks.front()->placements.size(), 5U);
    }

    void aDeviceMovesWithAllItHas()
    {
        const Scenario two = addRack(smallPlan(), smallCatalogue(), SiteId{1}, "B", "frame").value();
        const Place there{RackId{100}, wholeUnits(7), Face::Rear};
        const Scenario after = moveDevice(two, smallCatalogue(), gpu3, there).value();
        QVERIFY(after.racks[0]->placements.empty());
        Placement expected = device(two, gpu3);
        expected.bottom = wholeUnits(7);
        expected.face = Face::Rear;
        QVERIFY(after.racks[1]->placements == std::vector<Placement>{expected});
        // And back again: the very plan it was.
        QVERIFY(moveDevice(after, smallCatalogue(), gpu3, at(1)).value() == two);
        QCOMPARE(codeOf(moveDevice(two, smallCatalogue(), PlacementId{77}, there)), Error::Code::UnknownItem);
        QVERIFY(static_cast<bool>(moveDevice(two, smallCatalogue(), gpu3, at(2))));  // over its own old place
    }

    void cardsAreFittedMovedAndRemoved()
    {
        const Catalogue catalogue = smallCatalogue();
        Scenario plan = placeDevice(smallPlan(), catalogue, ItemKind::Server, "bare", at(3)).value();
        const PlacementId bare{100};
        QVERIFY(!device(plan, bare).pool);
        plan = moveAccelerator(plan, catalogue, {gpu3, 0}, {bare, 2}).value();
        QCOMPARE(device(plan, gpu3).accelerators, (std::vector<std::string>{"", "card", "card", "card"}));
        QCOMPARE(device(plan, bare).accelerators, (std::vector<std::string>{"", "", "card", ""}));
        QVERIFY(device(plan, bare).pool == PoolId{20});  // joins the first pool of that card
        plan = fitAccelerator(plan, catalogue, {gpu3, 0}, "card").value();
        QCOMPARE(device(plan, gpu3).accelerators[0], std::string("card"));
        QCOMPARE(codeOf(fitAccelerator(plan, catalogue, {gpu3, 0}, "card")), Error::Code::SlotTaken);
        QCOMPARE(codeOf(fitAccelerator(plan, catalogue, {bare, 0}, "module")), Error::Code::DoesNotFit);
        QCOMPARE(codeOf(moveAccelerator(plan, catalogue, {bare, 0}, {gpu3, 0})), Error::Code::NotPossible);
        QCOMPARE(codeOf(moveAccelerator(plan, catalogue, {bare, 2}, {gpu3, 0})), Error::Code::SlotTaken);
        QCOMPARE(codeOf(removeAccelerator(plan, {bare, 99})), Error::Code::NotPossible);
        QCOMPARE(codeOf(removeAccelerator(plan, {PlacementId{77}, 0})), Error::Code::UnknownItem);
    }

    void unknownRacksDevicesAndPoolsAreRefused()
    {
        QCOMPARE(codeOf(removeRack(smallPlan(), RackId{77})), Error::Code::UnknownItem);
        QCOMPARE(codeOf(renameRack(smallPlan(), RackId{3}, "x")),
                 Error::Code::UnknownItem);  // 3 is a placement
        QCOMPARE(codeOf(removeDevice(smallPlan(), PlacementId{2})), Error::Code::UnknownItem);
        QCOMPARE(codeOf(renameDevice(smallPlan(), PlacementId{77}, "x")), Error::Code::UnknownItem);
        QCOMPARE(codeOf(assignPool(smallPlan(), gpu3, PoolId{77})), Error::Code::UnknownItem);
    }

    void anEntityIsAddedOrReplaced()
    {
        Workload workload;
        workload.name = "Another";
        const Scenario added = putWorkload(smallPlan(), workload).value();
        QCOMPARE(added.workloads.size(), 2U);
        QVERIFY(added.workloads[1].id == WorkloadId{100});
        workload.id = WorkloadId{30};
        const Scenario replaced = putWorkload(smallPlan(), workload).value();
        QCOMPARE(replaced.workloads.size(), 1U);
        QCOMPARE(QString::fromStdString(replaced.workloads[0].name), QStringLiteral("Another"));
        workload.id = WorkloadId{77};
        QCOMPARE(codeOf(putWorkload(smallPlan(), workload)), Error::Code::UnknownItem);
    }

    void referencesMustLeadSomewhere()
    {
        const Catalogue catalogue = smallCatalogue();
        Deployment deployment = smallPlan().deployments.front();
        deployment.workload = WorkloadId{77};
        QCOMPARE(codeOf(putDeployment(smallPlan(), catalogue, deployment)), Error::Code::UnknownItem);
        deployment = smallPlan().deployments.front();
        deployment.pool = PoolId{77};
        QCOMPARE(codeOf(putDeployment(smallPlan(), catalogue, deployment)), Error::Code::UnknownItem);
        deployment = smallPlan().deployments.front();
        deployment.model = "no such model";
        QCOMPARE(codeOf(putDeployment(smallPlan(), catalogue, deployment)), Error::Code::UnknownItem);
        CloudCommitment cloud;
        cloud.instance = "rentet";
        const auto misspelt = putCloud(smallPlan(), catalogue, cloud);
        QCOMPARE(codeOf(misspelt), Error::Code::UnknownItem);
        QCOMPARE(argument(misspelt, 2), QStringLiteral("rented"));
        cloud.instance = "rented";
        QVERIFY(static_cast<bool>(putCloud(smallPlan(), catalogue, cloud)));
        QCOMPARE(codeOf(putApi(smallPlan(), catalogue, ApiCommitment{})), Error::Code::UnknownItem);
    }

    void whatIsUsedIsNotRemoved()
    {
        for (const auto& [section, id] :
             {std::pair<const char*, std::uint64_t>{"workload", 30}, {"pool", 20}, {"site", 1}}) {
            const auto refused = removeEntity(smallPlan(), section, id);
            QCOMPARE(codeOf(refused), Error::Code::NotPossible);
            QCOMPARE(argument(refused, 0), QStringLiteral("in-use"));
        }
        const Scenario without = removeEntity(smallPlan(), "deployment", 40).value();
        QVERIFY(static_cast<bool>(removeEntity(without, "workload", 30)));
        QCOMPARE(codeOf(removeEntity(smallPlan(), "deployment", 77)), Error::Code::UnknownItem);
        QCOMPARE(codeOf(removeEntity(smallPlan(), "nonsense", 40)), Error::Code::UnknownItem);
    }

    void anUnnamedUserCountsToo()
    {
        Scenario plan = smallPlan();
        plan.deployments.front().name.clear();
        changeRack(plan, [](Rack& rack) { rack.name.clear(); });
        QVERIFY(!removeEntity(plan, "workload", 30));
        QVERIFY(!removeEntity(plan, "pool", 20));
        QVERIFY(!removeEntity(plan, "site", 1));
    }

    void aPlanCarriesWhatItUsesAndNothingElse()
    {
        const Scenario carried = carryUsedEntries(smallPlan(), smallCatalogue());
        QStringList ids;
        for (const EntryPtr& entry : carried.carried)
            ids += QString::fromStdString(entry->item.id);
        // the server that stands there, the card in it; not the frame, the other server, the module, the instance
        QCOMPARE(ids, (QStringList{QStringLiteral("card"), QStringLiteral("server")}));
    }

    void idsAreNeverUsedAgain()
    {
        PlacementId first, second;
        Scenario plan =
            placeDevice(smallPlan(), smallCatalogue(), ItemKind::Server, "server", at(5), &first).value();
        plan = removeDevice(std::move(plan), first).value();
        plan = placeDevice(std::move(plan), smallCatalogue(), ItemKind::Server, "server", at(5), &second)
                   .value();
        QVERIFY(first != second);
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
