// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/drag_painter.h"

#include "ui/layout/delta_card.h"
#include "ui/layout/floating_card.h"
#include "ui/layout/refusal_card.h"
#include "ui/layout/text_painter.h"
#include "ui/models/kind_icon.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DragPainter)
};

constexpr double slotSide = 29, ghostOpacity = 0.94;

std::optional<QRectF> slotArea(const RackScene& scene, const std::optional<SlotPlace>& slot)
{
    if (!slot)
        return {};
    const auto [box, device] = scene.device(slot->device);
    if (!device || slot->slot < 0 || static_cast<std::size_t>(slot->slot) >= device->bays.size())
        return {};
    return device->bays[static_cast<std::size_t>(slot->slot)];
}

std::optional<QRectF> placeArea(const RackScene& scene, const std::optional<Place>& place, RackUnits height)
{
    const RackBox* box = place ? scene.rack(place->rack) : nullptr;
    return box ? std::optional(box->area(place->bottom, height)) : std::nullopt;
}

}  // namespace

DragPainter::DragPainter(const ScenarioDocument& document, const RackScene& scene, const RackPainter& racks)
    : m_document(document),
      m_scene(scene),
      m_racks(racks)
{}

QRectF DragPainter::ghostArea(const ViewMap& map, const PlacementDrag& drag, QPointF pointer) const
{
    if (const auto place = placeArea(m_scene, drag.wish(), drag.height()))
        return map(*place);
    if (const auto slot = slotArea(m_scene, drag.wishedSlot()))
        return map(*slot);
    const QSizeF world = drag.carriesCard() ? QSizeF(slotSide, slotSide)
                                            : QSizeF(measure::frame - 2 * measure::rail,
                                                     drag.height().units() * measure::unit);
    const QSizeF size = world * map.scale;
    return {pointer.x() - size.width() / 2, pointer.y() - size.height() / 2, size.width(), size.height()};
}

QRectF DragPainter::targetArea(const ViewMap& map, const PlacementDrag& drag) const
{
    if (const auto place = placeArea(m_scene, drag.place(), drag.height()))
        return map(*place);
    if (const auto slot = slotArea(m_scene, drag.slot()))
        return map(*slot);
    if (drag.addsRack())
        return map(m_scene.nextRack(drag.rackSite(), drag.rackRow(), drag.height()));
    return {};
}

void DragPainter::paintGhost(QPainter& painter, const ViewMap& map, const PlacementDrag& drag,
                             const QRectF& area, double zoom, Mood mood) const
{
    const Tokens& t = Theme::now();
    const DevicePainter& devices = m_racks.devices();
    const QColor& outline = mood == Mood::Refused ? t.bad : mood == Mood::Legal ? t.accent : t.lineStrong;
    const QColor& fill = mood == Mood::Refused ? t.badSoft : mood == Mood::Legal ? t.accentSoft : t.raised;
    painter.save();
    painter.setOpacity(painter.opacity() * ghostOpacity);
    if (drag.carriesCard()) {
        painter.setPen(QPen(outline, 2));
        painter.setBrush(fill);
        painter.drawRoundedRect(area, 2, 2);
        paintText(painter, area.adjusted(-20, 0, 20, 0), Qt::AlignCenter, Type::TinyMedium,
                  mood == Mood::Refused ? t.bad : t.text, devices.shortName(drag.carried().item));
    } else {
        const QRectF world = map.back(area);
        DeviceBox device{&drag.draft(), world, plannedPower(m_document.catalogue(), drag.draft()),
                         RackScene::slotAreas(world, static_cast<int>(drag.draft().accelerators.size()))};
        devices.paint(painter, map, device, zoom,
                      mood == Mood::Refused ? DevicePainter::Look::refusedGhost()
                      : mood == Mood::Legal ? DevicePainter::Look::legalGhost()
                                            : DevicePainter::Look::resting());
    }
    painter.restore();
}

void DragPainter::paintLabel(QPainter& painter, const PlacementDrag& drag, QPointF pointer,
                             const QRectF& view) const
{
    const Tokens& t = Theme::now();
    const double high = Theme::px(28), icon = Theme::px(16), gap = Theme::px(8);
    const double width = std::min<double>(widthOf(Type::Body, drag.name()) + icon + 3 * gap, Theme::px(240));
    QRectF label(pointer.x() + Theme::px(14), pointer.y() + Theme::px(14), width, high);
    label.moveLeft(std::min(label.left(), view.right() - width - 2));
    label.moveTop(std::min(label.top(), view.bottom() - high - 2));
    const bool placeable = drag.carried().what != Carried::What::NotPlaceable;
    paintFloatingCard(painter, label, placeable ? t.lineStrong : t.bad);
    Theme::drawIcon(painter, QRectF(label.left() + gap, label.center().y() - icon / 2, icon, icon),
                    placeable ? iconOf(drag.carried().kind) : "refused", placeable ? t.accent : t.bad);
    paintText(painter, label.adjusted(icon + 2 * gap, 0, -gap, 0), Qt::AlignLeft | Qt::AlignVCenter,
              Type::Body, t.text, drag.name());
}

void DragPainter::paintTarget(QPainter& painter, const PlacementDrag& drag, const QRectF& area) const
{
    const Tokens& t = Theme::now();
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 3, 3);
    if (drag.carriesCard() || area.height() < Theme::px(14))
        return;
    const double line = Theme::px(16), size = Theme::px(16);
    if (drag.addsRack()) {
        paintText(painter, QRectF(area.left(), area.top() + line, area.width(), line), Qt::AlignCenter,
                  Type::SmallMedium, t.accent, drag.name());
        return;
    }
    const bool two = area.height() >= Theme::px(32);
    const QRectF words = area.adjusted(Theme::px(32), 0, -Theme::px(4), 0);
    const double middle = words.center().y();
    Theme::drawIcon(painter, QRectF(area.left() + Theme::px(8), middle - size / 2, size, size), "ok",
                    t.accent);
    paintText(painter, QRectF(words.left(), two ? middle - line : middle - line / 2, words.width(), line),
              Qt::AlignLeft | Qt::AlignVCenter, Type::SmallMedium, t.accent,
              Words::tr("Fits: %1").arg(drag.placeText().section(", ", 1)));
    const RackResult* rack = drag.place() ? findRack(m_document.shownResults(), drag.place()->rack) : nullptr;
    if (two && rack && rack->powerLimit)
        paintText(painter, QRectF(words.left(), middle, words.width(), line),
                  Qt::AlignLeft | Qt::AlignVCenter, Type::Small, t.text2,
                  Words::tr("%1 of %2 on feed A")
                      .arg(text::plannedPower(*rack, text::number(rack->leastPower.value() / 1000, 1)),
                           text::figureIn(rack->powerLimit->value() / 1000, "kW", 1).joined()));
}

void DragPainter::paintArrow(QPainter& painter, const QRectF& ghost, const QRectF& target) const
{
    const bool beside = target.left() > ghost.right() || target.right() < ghost.left();
    const bool rightwards = target.center().x() > ghost.center().x();
    // In the same rack the way goes round the right side.
    const QPointF from(beside && !rightwards ? ghost.left() : ghost.right(), ghost.center().y());
    const QPointF to(beside && rightwards ? target.left() : target.right(), target.center().y());
    const double out = rightwards || !beside ? 1 : -1, in = beside ? -out : out;
    const double bend = std::clamp(std::abs(to.x() - from.x()) * 0.5, 28.0, 160.0);
    QPainterPath way(from);
    way.cubicTo(from + QPointF(bend * out, 0), to + QPointF(bend * in, 0), to);
    const Tokens& t = Theme::now();
    painter.setPen(QPen(t.accent, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(way);
    const double head = Theme::px(7) * in, half = Theme::px(4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawPolygon(QPolygonF({to, to + QPointF(head, -half), to + QPointF(head, half)}));
}

void DragPainter::paint(QPainter& painter, const ViewMap& map, const PlacementDrag& drag, QPointF pointer,
                        const QRectF& view, double zoom, Arrow arrow) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF target = targetArea(map, drag);
    if (drag.addsRack()) {
        paintTarget(painter, drag, target);
        paintLabel(painter, drag, pointer, view);
        return;
    }
    if (!drag.asked()) {
        paintLabel(painter, drag, pointer, view);
        return;
    }
    const QRectF ghost = ghostArea(map, drag, pointer);
    const bool refused = drag.refusal().has_value();
    if (refused && !target.isEmpty()) {
        paintTarget(painter, drag, target);
        if (arrow == Arrow::Shown)
            paintArrow(painter, ghost, target);
    }
    paintGhost(painter, map, drag, ghost, zoom, refused ? Mood::Refused : Mood::Legal);
    std::vector<QRectF> avoid;
    if (!target.isEmpty())
        avoid.push_back(target);
    if (refused) {
        const RefusalCard card(m_document, drag);
        const QRectF area = placeBeside(ghost, card.size(), view, avoid, Theme::px(36));
        card.paint(painter, area);
        avoid = {area, ghost};
    }
    const DeltaCard changes(m_document);
    if (!target.isEmpty() && !changes.empty())
        changes.paint(painter, placeBeside(target, changes.size(), view, avoid, Theme::px(14)));
}

}  // namespace headroom::ui
