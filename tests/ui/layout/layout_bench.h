// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/edits.h"
#include "tests/support/plan.h"
#include "ui/layout/layout_canvas.h"
#include "ui/layout/layout_view.h"
#include "ui/models/catalogue_model.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>

/// Small plans and a layout view to be used on them as a user would.
namespace headroom::ui {

/// Two racks of 24 U on feeds of 10 kW, so 8 kW of planned power each. A01 holds gpu-3 (2 kW) at U1; A02 is empty and carries
/// 100 kg, that is two servers of 40 kg.
inline Scenario twoRacks()
{
    Scenario plan = test::smallPlan();
    Rack second = *plan.racks.front();
    second.id = {4};
    second.name = "A02";
    second.placements.clear();
    second.maxLoad = test::given(kilograms(100));
    plan.racks.push_back(std::make_shared<const Rack>(std::move(second)));
    return plan;
}

/// A01 at its limit: gpu-3, gpu-5, gpu-6, gpu-7, four times 2 kW of 8 kW.
inline Scenario fullFirstRack()
{
    Scenario plan = twoRacks();
    test::changeRack(plan, [](Rack& rack) {
        rack.placements.push_back(test::placed(5, "server", 3, 4));
        rack.placements.push_back(test::placed(6, "server", 5, 4));
        rack.placements.push_back(test::placed(7, "server", 7, 1));
    });
    return plan;
}

/// The view as a user has it before them, and what the document said while it was used.
struct Bench {
    explicit Bench(Scenario plan)
        : document(std::make_shared<const Catalogue>(test::smallCatalogue()), std::move(plan)),
          view(document, selection)
    {
        view.resize(800, 700);
        view.show();
        canvas().setFocus();
    }
    LayoutCanvas& canvas() { return view.canvas(); }
    const Rack& rack(std::size_t index) { return *document.scenario().racks.at(index); }
    QPointF middle(RackId rack, int bottom, int height)
    {
        return canvas().areaOf(Place{rack, wholeUnits(bottom), Face::Front}, wholeUnits(height)).center();
    }
    QPointF middle(PlacementId device) { return canvas().areaOf(device).center(); }
    QPointF middle(PlacementId device, int slot) { return canvas().areaOf(SlotPlace{device, slot}).center(); }

    /// A drag that began elsewhere comes over this point; false if it is not taken notice of.
    bool hover(const QByteArray& item, QPointF at, Qt::KeyboardModifiers keys = {})
    {
        mime.setData(itemMimeType(), item);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(&canvas(), &enter);
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(&canvas(), &move);
        return enter.isAccepted();
    }
    bool drop(QPointF at, Qt::KeyboardModifiers keys = {})
    {
        QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, keys);
        QApplication::sendEvent(&canvas(), &drop);
        return drop.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QApplication::sendEvent(&canvas(), &event);
    }
    void press(QPointF at) { QTest::mousePress(&canvas(), Qt::LeftButton, {}, at.toPoint()); }
    void moveTo(QPointF at)
    {
        QMouseEvent move(QEvent::MouseMove, at, canvas().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&canvas(), &move);
    }
    void release(QPointF at) { QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at.toPoint()); }
    void carry(QPointF from, QPointF to)
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to);
    }
    void key(Qt::Key key) { QTest::keyClick(&canvas(), key); }

    ScenarioDocument document;
    Selection selection;
    LayoutView view;
    QMimeData mime;
};

}  // namespace headroom::ui
