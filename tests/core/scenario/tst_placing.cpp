// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/placing.h"

#include "core/catalogue/built_in.h"
#include "tests/support/plan.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr RackId rackA{2};
constexpr RackId rackB{50};

Place at(RackId rack, int unit, Face face = Face::Front) { return {rack, wholeUnits(unit), face}; }

/// The small catalogue and: "shallow", a server of 1 U and half depth without a known load; "tall" of unknown height; "strip", a
/// PDU of 0 U.
Catalogue catalogue()
{
    Server shallow;
    shallow.id = "shallow";
    shallow.name = "Shallow";
    shallow.height = figure(ratio(1));
    shallow.fullDepth = false;
    Server tall;
    tall.id = "tall";
    tall.name = "Tall";
    Device strip;
    strip.kind = ItemKind::Pdu;
    strip.id = "strip";
    strip.name = "Strip";
    strip.height = figure(ratio(0));
    strip.peakPower = figure(watts(11000));
    const std::vector<EntryPtr> more{entry(ItemKind::Server, shallow), entry(ItemKind::Server, tall),
                                     entry(ItemKind::Pdu, strip)};
    return smallCatalogue().overlaidWith(more);
}

Placement device(std::string item, ItemKind kind = ItemKind::Server)
{
    Placement out;
    out.kind = kind;
    out.item = std::move(item);
    out.name = "new";
    return out;
}

/// The small plan with a second, empty rack of 10 U on the same feed.
Scenario twoRacks()
{
    Scenario plan = smallPlan();
    Rack rack;
    rack.id = rackB;
    rack.site = {1};
    rack.name = "A02";
    rack.height = wholeUnits(10);
    rack.feedRating = given(watts(10000));
    plan.racks.push_back(std::make_shared<const Rack>(rack));
    return plan;
}

void place(Scenario& plan, std::uint64_t id, std::string item, int unit, Face face = Face::Front)
{
    changeRack(plan, [&](Rack& rack) {
        Placement one = placed(id, std::move(item), unit, 0);
        one.face = face;
        rack.placements.push_back(one);
    });
}

}  // namespace

/// Where a device may stand. The rack A01 has 24 U, feeds of 10 kW of which 80 % = 8 kW may be planned, and one server "gpu-3" of
/// 2 U, 2 kW and 40 kg in U1 and U2.
class PlacingTest : public QObject {
    Q_OBJECT
private slots:
    void aFreePlaceIsFree()
    {
        QVERIFY(!refusalAt(smallPlan(), catalogue(), device("server"), at(rackA, 3)));
        QVERIFY(!refusalAt(smallPlan(), catalogue(), device("server"), at(rackA, 23)));
    }

    void twoDevicesDoNotShareAUnit()
    {
        // 2 U at U2 takes U2 and U3; gpu-3 has U2.
        const auto refusal = refusalAt(smallPlan(), catalogue(), device("server"), at(rackA, 2));
        QVERIFY(refusal);
        QVERIFY(refusal->obstacle == Obstacle::Occupied);
        QCOMPARE(QString::fromStdString(refusal->by), QStringLiteral("gpu-3"));
        QVERIFY(refusal->rack == rackA);
        // U2½ still touches U2.
        QVERIFY(refusalAt(smallPlan(), catalogue(), device("server"), {rackA, RackUnits{5}, Face::Front}));
    }

    void nothingReachesOutOfTheRack()
    {
        // 2 U at U24 of 24 would need 25 U.
        const auto above = refusalAt(smallPlan(), catalogue(), device("server"), at(rackA, 24));
        QVERIFY(above && above->obstacle == Obstacle::OutsideRack);
        QCOMPARE(above->would, 25.0);
        QCOMPARE(above->allowed, 24.0);
        const auto below = refusalAt(smallPlan(), catalogue(), device("server"), at(rackA, 0));
        QVERIFY(below && below->obstacle == Obstacle::OutsideRack);
        const auto nowhere = refusalAt(smallPlan(), catalogue(), device("server"), at(RackId{999}, 1));
        QVERIFY(nowhere && nowhere->obstacle == Obstacle::OutsideRack);
    }

    void oneFeedCarriesItsPlanningShare()
    {
        Scenario plan = smallPlan();
        place(plan, 4, "server", 3);
        place(plan, 5, "server", 5);
        // 3 × 2 kW + 2 kW = 8 kW = 80 % of 10 kW: just allowed.
        QVERIFY(!refusalAt(plan, catalogue(), device("server"), at(rackA, 7)));
        place(plan, 6, "server", 7);
        // 10 kW against 8 kW.
        const auto refusal = refusalAt(plan, catalogue(), device("server"), at(rackA, 9));
        QVERIFY(refusal && refusal->obstacle == Obstacle::PowerLimit);
        QCOMPARE(refusal->would, 10000.0);
        QCOMPARE(refusal->allowed, 8000.0);
        QCOMPARE(QString::fromStdString(refusal->by), QStringLiteral("A01"));
    }

    void anOverridePowerCountsInsteadOfTheCatalogues()
    {
        Placement hungry = device("server");
        hungry.peakPower = given(watts(6001));
        const auto refusal = refusalAt(smallPlan(), catalogue(), hungry, at(rackA, 3));
        QVERIFY(refusal && refusal->obstacle == Obstacle::PowerLimit);
        QCOMPARE(refusal->would, 8001.0);  // 2,000 + 6,001
        hungry.peakPower = given(watts(6000));
        QVERIFY(!refusalAt(smallPlan(), catalogue(), hungry, at(rackA, 3)));
    }

    void aServerOfUnknownPowerDrawsWhatItsCardsDo()
    {
        Placement bare = device("bare");
        bare.accelerators.assign(4, "card");  // 4 x 350 W at least
        Scenario plan = smallPlan();
        changeRack(plan, [](Rack& rack) { rack.feedRating = given(watts(4250)); });  // 3,400 W may be planned
        QVERIFY(!refusalAt(plan, catalogue(), bare, at(rackA, 3)));
        changeRack(plan, [](Rack& rack) { rack.feedRating = given(watts(4249)); });
        const auto refusal = refusalAt(plan, catalogue(), bare, at(rackA, 3));
        QVERIFY(refusal && refusal->obstacle == Obstacle::PowerLimit);
        QCOMPARE(refusal->would, 3400.0);
        bare.accelerators.assign(4, {});
        QVERIFY(!refusalAt(plan, catalogue(), bare, at(rackA, 3)));
    }

    void theFrameCarriesItsLoad()
    {
        Scenario plan = smallPlan();
        changeRack(plan, [](Rack& rack) { rack.frame = "frame"; });  // carries 150 kg
        place(plan, 4, "server", 3);
        QVERIFY(!refusalAt(plan, catalogue(), device("server"), at(rackA, 5)));  // 3 × 40 = 120 kg
        place(plan, 5, "server", 5);
        const auto refusal = refusalAt(plan, catalogue(), device("server"), at(rackA, 7));
        QVERIFY(refusal && refusal->obstacle == Obstacle::WeightLimit);
        QCOMPARE(refusal->would, 160.0);
        QCOMPARE(refusal->allowed, 150.0);
        // The floor's own limit replaces the frame's.
        changeRack(plan, [](Rack& rack) { rack.maxLoad = given(kilograms(200)); });
        QVERIFY(!refusalAt(plan, catalogue(), device("server"), at(rackA, 7)));
    }

    void aDeviceOfUnknownHeightHasNoPlace()
    {
        const auto refusal = refusalAt(smallPlan(), catalogue(), device("tall"), at(rackA, 10));
        QVERIFY(refusal && refusal->obstacle == Obstacle::UnknownHeight);
        const auto missing = refusalAt(smallPlan(), catalogue(), device("never heard of"), at(rackA, 10));
        QVERIFY(missing && missing->obstacle == Obstacle::UnknownHeight);
    }

    void aDeviceDoesNotStandInItsOwnWay()
    {
        const Scenario plan = smallPlan();
        const Placement moving = plan.racks.front()->placements.front();
        QVERIFY(!refusalAt(plan, catalogue(), moving, at(rackA, 2)));
        QVERIFY(!refusalAt(plan, catalogue(), moving, at(rackA, 1)));
    }

    void twoShallowDevicesStandBackToBack()
    {
        Scenario plan = smallPlan();
        place(plan, 4, "shallow", 5, Face::Front);
        QVERIFY(!refusalAt(plan, catalogue(), device("shallow"), at(rackA, 5, Face::Rear)));
        QVERIFY(refusalAt(plan, catalogue(), device("shallow"), at(rackA, 5, Face::Front)));
        // A deep device reaches through, from either side.
        QVERIFY(refusalAt(plan, catalogue(), device("server"), at(rackA, 5, Face::Rear)));
        QVERIFY(refusalAt(plan, catalogue(), device("shallow"), at(rackA, 1, Face::Rear)));
    }

    void aVerticalPduTakesNoUnitAndNoPower()
    {
        // In a place already taken, and rated above the feed: it passes power on.
        QVERIFY(!refusalAt(smallPlan(), catalogue(), device("strip", ItemKind::Pdu), at(rackA, 1)));
    }

    void legalPlacesAreAllThereAre()
    {
        // U3 to U23 for 2 U in 24 U with U1 and U2 taken.
        const auto places = legalPlaces(smallPlan(), catalogue(), device("server"), rackA);
        QCOMPARE(places.size(), 21U);
        QVERIFY(places.front() == at(rackA, 3));
        QVERIFY(places.back() == at(rackA, 23));
        QVERIFY(legalPlaces(smallPlan(), catalogue(), device("server"), RackId{999}).empty());
    }

    void theNearestPlaceIsInTheSameRack()
    {
        const Scenario plan = twoRacks();
        QVERIFY(nearestPlace(plan, catalogue(), device("server"), at(rackA, 1)) == at(rackA, 3));
        QVERIFY(nearestPlace(plan, catalogue(), device("server"), at(rackA, 24)) == at(rackA, 23));
        QVERIFY(nearestPlace(plan, catalogue(), device("server"), at(rackA, 12)) == at(rackA, 12));
    }

    void elseItIsInTheNextRack()
    {
        Scenario plan = twoRacks();
        // A01 is full in power: 4 × 2 kW. A02 is stacked from the bottom.
        for (std::uint64_t id : {4, 5, 6})
            place(plan, id, "server", static_cast<int>(2 * id - 5));
        QVERIFY(nearestPlace(plan, catalogue(), device("server"), at(rackA, 20)) == at(rackB, 1));
        Placement hungry = device("server");
        hungry.peakPower = given(watts(9000));
        QVERIFY(!nearestPlace(plan, catalogue(), hungry, at(rackA, 20)));
    }

    void aCardGoesIntoAFreeSlotOfItsForm()
    {
        Scenario plan = smallPlan();
        place(plan, 4, "server", 3);  // no cards yet
        QVERIFY(!slotRefusal(plan, catalogue(), "card", {PlacementId{4}, 0}));
        const auto taken = slotRefusal(plan, catalogue(), "card", {PlacementId{3}, 0});
        QVERIFY(taken && taken->obstacle == Obstacle::Occupied);
        QCOMPARE(QString::fromStdString(taken->by), QStringLiteral("Card"));
        for (const SlotPlace slot :
             {SlotPlace{PlacementId{4}, 4}, SlotPlace{PlacementId{4}, -1}, SlotPlace{PlacementId{77}, 0}}) {
            const auto refusal = slotRefusal(plan, catalogue(), "card", slot);
            QVERIFY(refusal && refusal->obstacle == Obstacle::WrongKind);
        }
        // An SXM5 module has no PCIe edge.
        const auto form = slotRefusal(plan, catalogue(), "module", {PlacementId{4}, 0});
        QVERIFY(form && form->obstacle == Obstacle::WrongKind);
        QVERIFY(slotRefusal(plan, catalogue(), "no such card", {PlacementId{4}, 0}));
    }

    void theNearestSlotIsInTheSameServer()
    {
        Scenario plan = smallPlan();
        place(plan, 4, "server", 3);
        changeRack(plan, [](Rack& rack) { rack.placements[1].accelerators[1] = "card"; });
        QVERIFY(nearestSlot(plan, catalogue(), "card", {PlacementId{4}, 3}) ==
                (SlotPlace{PlacementId{4}, 3}));
        QVERIFY(nearestSlot(plan, catalogue(), "card", {PlacementId{4}, 1}) ==
                (SlotPlace{PlacementId{4}, 0}));
        // gpu-3 is full: the same slot of the next server.
        QVERIFY(nearestSlot(plan, catalogue(), "card", {PlacementId{3}, 2}) ==
                (SlotPlace{PlacementId{4}, 2}));
        QVERIFY(!nearestSlot(plan, catalogue(), "module", {PlacementId{4}, 0}));
    }

    void formsAgreeByFamilyAndGeneration()
    {
        QVERIFY(formsAgree("PCIe", "PCIe Gen5 x16"));
        QVERIFY(formsAgree("SXM", "SXM5"));
        QVERIFY(!formsAgree("SXM4", "SXM5"));
        QVERIFY(!formsAgree("PCIe", "OAM"));
        QVERIFY(formsAgree("SXM5, PCIe", "PCIe"));
        // What nobody stated stands against nothing.
        QVERIFY(formsAgree("", "SXM5"));
        QVERIFY(formsAgree("PCIe", ""));
    }

    /// "PCIe 5.0 double-width" says it; a plain "PCIe" server sold with cards 2 slots wide holds such.
    void aCardMayBeAsWideAsItsSlot()
    {
        Accelerator card = *catalogue().accelerator("card");
        card.slotWidth = figure(ratio(2));
        Accelerator wide = card;
        wide.id = wide.name = "wide";
        wide.slotWidth = figure(ratio(4));
        const std::vector<EntryPtr> more{entry(ItemKind::Accelerator, card),
                                         entry(ItemKind::Accelerator, wide)};
        const Catalogue both = catalogue().overlaidWith(more);
        Server server = *both.server("server");
        QCOMPARE(slotWidth(both, server), std::optional(2));
        QVERIFY(cardFit(both, server, card) == CardFit::Fits);
        QVERIFY(cardFit(both, server, wide) == CardFit::TooWide);
        Scenario plan = smallPlan();
        changeRack(plan, [](Rack& rack) { rack.placements[0].accelerators[3].clear(); });
        const auto refusal = slotRefusal(plan, both, "wide", {{3}, 3});
        QVERIFY(refusal && refusal->obstacle == Obstacle::WrongKind);
        QVERIFY(!slotRefusal(plan, both, "card", {{3}, 3}));
        server.acceleratorForm = "PCIe 5.0 double-width (or 8 single-width)";
        server.priceAccelerator.clear();
        QCOMPARE(slotWidth(both, server), std::optional(2));
        server.acceleratorForm = "PCIe";
        QVERIFY(!slotWidth(both, server));
        QVERIFY(cardFit(both, server, wide) == CardFit::Fits);  // what nobody stated stands against nothing
    }

    /// LP2368 sells the SR650a V4 with L40S, 2 slots wide; an RTX 4090 takes 4.
    void aConsumerCardDoesNotFitAServer()
    {
        const Catalogue real = builtInCatalogue().value();
        const Server* server = real.server("lenovo-sr650a-v4-4xl40s");
        QVERIFY(server);
        QVERIFY(cardFit(real, *server, *real.accelerator("nvidia-rtx-4090")) == CardFit::TooWide);
        QVERIFY(cardFit(real, *server, *real.accelerator("nvidia-l40s-48gb")) == CardFit::Fits);
        QVERIFY(cardFit(real, *server, *real.accelerator("nvidia-l4")) == CardFit::Fits);
    }

    void aDraftIsWhatItsPriceIncludes()
    {
        Scenario plan = smallPlan();
        plan.racks.clear();
        const Placement draft = draftPlacement(plan, catalogue(), ItemKind::Server, "server");
        QCOMPARE(draft.accelerators, (std::vector<std::string>{"card", "card", "card", "card"}));
        QVERIFY(draft.pool == PoolId{20});  // the first pool of that card
        QCOMPARE(QString::fromStdString(draft.name), QStringLiteral("gpu-01"));
        const Placement bare = draftPlacement(plan, catalogue(), ItemKind::Server, "bare");
        QCOMPARE(bare.accelerators, (std::vector<std::string>(4)));
        QVERIFY(!bare.pool);
    }

    void aDraftIsInItsTwinsPool()
    {
        const Placement draft = draftPlacement(smallPlan(), catalogue(), ItemKind::Server, "server");
        QVERIFY(draft.pool == PoolId{20});
        QCOMPARE(QString::fromStdString(draft.name), QStringLiteral("gpu-04"));  // after gpu-3
    }

    /// The catalogue says 2 kW: that one server was given 3.6 kW is its own affair.
    void whatTheCatalogueKnowsIsNotTakenFromATwin()
    {
        Scenario plan = smallPlan();
        changeRack(plan, [](Rack& rack) {
            rack.placements[0].peakPower = given(watts(3600));
            rack.placements[0].price = given(money(1));
        });
        const Placement draft = draftPlacement(plan, catalogue(), ItemKind::Server, "server");
        QVERIFY(!draft.peakPower);
        QVERIFY(!draft.price);
        QCOMPARE(plannedPower(catalogue(), draft)->value(), 2000.0);
    }

    /// Nobody knows the power of "bare". Two of three say 2.2 kW, the last was set to 3.6 kW for itself.
    void whatTheCatalogueDoesNotKnowIsWhatMostTwinsHave()
    {
        Scenario plan = smallPlan();
        Input<Power> estimate = given(watts(2200));
        estimate.source = "estimate";
        changeRack(plan, [&](Rack& rack) {
            for (const std::uint64_t id : {61U, 62U, 63U}) {
                Placement one = placed(id, "bare", static_cast<int>(id) - 50, 0);
                one.peakPower = id == 63 ? given(watts(3600)) : estimate;
                rack.placements.push_back(one);
            }
        });
        const Placement draft = draftPlacement(plan, catalogue(), ItemKind::Server, "bare");
        QCOMPARE(draft.peakPower->value.value(), 2200.0);
        QCOMPARE(QString::fromStdString(draft.peakPower->source), QStringLiteral("estimate"));
    }
};

QTEST_GUILESS_MAIN(PlacingTest)
#include "tst_placing.moc"
