// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/layout_canvas.h"
#include "ui/models/catalogue_model.h"
#include "ui/text/text.h"

#include <QAccessible>
#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

std::optional<Carried> carriedIn(const QMimeData& data)
{
    if (!data.hasFormat(itemMimeType()))
        return {};
    const QString text = QString::fromUtf8(data.data(itemMimeType()));
    const auto kind = itemKindOf(text.section('/', 0, 0).toStdString());
    if (!kind)
        return {};
    return Carried::fromCatalogue(*kind, text.section('/', 1).toStdString());
}

/// The place whose middle is nearest to the pointer; whole units, or halves when freed from the grid.
Place placeUnder(const Hit& hit, RackUnits height, Face face, Qt::KeyboardModifiers modifiers)
{
    const double bottom = hit.units - height.units() / 2;
    const int halves = modifiers & Qt::AltModifier ? static_cast<int>(std::lround(bottom * 2))
                                                   : 2 * static_cast<int>(std::lround(bottom));
    const int highest = std::max(0, hit.rack->rack->height.halves - height.halves);
    return {hit.rack->rack->id, RackUnits{2 + std::clamp(halves, 0, highest)}, face};
}

/// The slot under the pointer, else the server's first free one.
SlotPlace slotUnder(const Hit& hit)
{
    const Placement& device = *hit.device->placement;
    if (hit.slot >= 0)
        return {device.id, hit.slot};
    const auto free = std::find_if(device.accelerators.begin(), device.accelerators.end(),
                                   [](const std::string& card) { return card.empty(); });
    return {device.id,
            free == device.accelerators.end() ? 0 : static_cast<int>(free - device.accelerators.begin())};
}

}  // namespace

void LayoutCanvas::beginDrag(Carried carried, Hand hand)
{
    m_drag.emplace(m_document, std::move(carried));
    m_hand = hand;
    m_shownPlace.reset();
    m_shownSlot.reset();
    if (hand == Hand::Keyboard) {
        setFocus(Qt::ShortcutFocusReason);
        const auto& racks = m_document.scenario().racks;
        if (m_drag->carriesCard()) {
            SlotPlace start = m_drag->carried().from;
            if (m_drag->carried().what == Carried::What::NewCard) {
                start = {};
                for (const RackPtr& rack : racks) {
                    for (const Placement& placement : rack->placements) {
                        if (start.device == PlacementId{} && !placement.accelerators.empty())
                            start = {placement.id, 0};
                    }
                }
                if (m_focused != PlacementId{} && findPlacement(m_document.scenario(), m_focused).placement)
                    start = {m_focused, 0};
            }
            m_drag->overSlot(start);
        } else if (m_drag->carried().what == Carried::What::NewRack) {
            const RackPtr last = racks.empty() ? nullptr : racks.back();
            m_drag->overCanvas(last ? last->site : SiteId{}, last ? last->row : std::string());
        } else if (!racks.empty()) {
            const PlacementRef at = findPlacement(m_document.scenario(), m_drag->carried().device);
            const Place start = at.placement ? Place{at.rack->id, at.placement->bottom, at.placement->face}
                                             : Place{racks.front()->id, wholeUnits(1), Face::Front};
            m_drag->overPlace(start);
            // Something new starts where it fits, so that Enter alone is enough.
            if (!at.placement && m_drag->place())
                m_drag->overPlace(*m_drag->place());
        }
        m_pointer = QPointF(width() / 2.0, height() / 2.0);
    }
    showDrag();
}

void LayoutCanvas::pickUp(ItemKind kind, const QString& item)
{
    cancelDrag();
    beginDrag(Carried::fromCatalogue(kind, item.toStdString()), Hand::Keyboard);
}

void LayoutCanvas::moveDrag(QPointF position, Qt::KeyboardModifiers modifiers)
{
    if (!m_drag)
        return;
    m_pointer = position;
    const Hit hit = m_scene->at(map().back(position));
    if (m_drag->carried().what == Carried::What::NewRack) {
        const RackPtr beside = hit.rack                              ? hit.rack->rack
                               : m_document.scenario().racks.empty() ? nullptr
                                                                     : m_document.scenario().racks.back();
        m_drag->overCanvas(beside ? beside->site : SiteId{}, beside ? beside->row : std::string());
    } else if (m_drag->carriesCard()) {
        if (hit.device)
            m_drag->overSlot(slotUnder(hit));
        else
            m_drag->overNothing();
    } else if (hit.rack && m_drag->carried().what != Carried::What::NotPlaceable) {
        m_drag->overPlace(placeUnder(hit, m_drag->height(), m_drag->draft().face, modifiers));
        // A gap one unit beside the pointer is what was meant.
        const auto& wish = m_drag->wish();
        const auto& near = m_drag->place();
        const bool crowded = m_drag->refusal() && (m_drag->refusal()->obstacle == Obstacle::Occupied ||
                                                   m_drag->refusal()->obstacle == Obstacle::OutsideRack);
        if (crowded && near && near->rack == wish->rack &&
            std::abs(near->bottom.halves - wish->bottom.halves) <= 2 && !(modifiers & Qt::AltModifier))
            m_drag->overPlace(Place(*near));
    } else {
        m_drag->overNothing();
    }
    showDrag();
}

void LayoutCanvas::stepDrag(int units, int racks)
{
    const auto& all = m_scene->racks();
    if (all.empty() || !m_drag)
        return;
    if (m_drag->carriesCard()) {
        if (!m_drag->wishedSlot())
            return;
        std::vector<SlotPlace> places;
        for (const RackBox& box : all) {
            for (const DeviceBox& device : box.devices) {
                for (std::size_t i = 0; i < device.bays.size(); ++i)
                    places.push_back({device.placement->id, static_cast<int>(i)});
            }
        }
        const auto at = std::find(places.begin(), places.end(), *m_drag->wishedSlot());
        if (at == places.end())
            return;
        auto next = at;
        if (racks != 0) {
            next = racks > 0 ? (at + 1 == places.end() ? at : at + 1) : (at == places.begin() ? at : at - 1);
        } else {
            while (next != places.end() && next->device == at->device &&
                   (units > 0 || next != places.begin()))
                next = units > 0 ? next + 1 : next - 1;
            if (next == places.end())
                next = at;
        }
        m_drag->overSlot(*next);
    } else if (m_drag->wish()) {
        Place place = *m_drag->wish();
        const RackBox* box = m_scene->rack(place.rack);
        if (racks != 0 && box) {
            const auto index = static_cast<int>(box->index) + racks;
            const auto count = static_cast<int>(all.size());
            box = &all[static_cast<std::size_t>((index % count + count) % count)];
            place.rack = box->rack->id;
        }
        const int highest = box ? std::max(2, box->rack->height.halves - m_drag->height().halves + 2) : 2;
        place.bottom = RackUnits{std::clamp(place.bottom.halves + 2 * units, 2, highest)};
        m_drag->overPlace(place);
    }
    showDrag();
}

void LayoutCanvas::showDrag()
{
    // The same target as a moment ago needs no new evaluation.
    if (m_drag->place() != m_shownPlace || m_drag->slot() != m_shownSlot || !m_drag->anywhere()) {
        m_shownPlace = m_drag->place();
        m_shownSlot = m_drag->slot();
        const ScenarioDocument::Edit edit = m_drag->edit();
        if (!edit || !m_document.preview(edit))
            m_document.endPreview();
    }
    const QString message = m_drag->message();
    if (accessibleDescription() != message) {
        setAccessibleDescription(message);
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
    emit messageChanged(message, m_drag->refusal() || m_drag->carried().what == Carried::What::NotPlaceable);
    emit dragPlaceChanged(m_drag->anywhere() && !m_drag->placeText().isEmpty()
                              ? tr("if placed in %1").arg(m_drag->placeText())
                              : QString());
    update();
}

void LayoutCanvas::dropDrag()
{
    const ScenarioDocument::Edit edit = m_drag->edit();
    const QString text = m_drag->editText();
    const Carried carried = m_drag->carried();
    const std::optional<SlotPlace> slot = m_drag->slot();
    const std::uint64_t next = m_document.scenario().nextId;
    endDrag();
    m_document.endPreview();
    if (!edit)
        return;
    if (auto status = m_document.apply(text, edit); !status) {
        emit messageChanged(text::error(status.error()), true);
        return;
    }
    ++m_acceptedDrops;
    if (carried.what == Carried::What::NewDevice) {
        m_focused = PlacementId{next};
        m_selection.set({Selection::Kind::Device, next, -1});
    } else if (carried.what == Carried::What::NewRack && !m_document.scenario().racks.empty()) {
        m_selection.set({Selection::Kind::Rack, m_document.scenario().racks.back()->id.number, -1});
    } else if (slot) {
        m_selection.set({Selection::Kind::Slot, slot->device.number, slot->slot});
    }
}

void LayoutCanvas::cancelDrag()
{
    if (!m_drag)
        return;
    endDrag();
    m_document.endPreview();
}

void LayoutCanvas::endDrag()
{
    m_drag.reset();
    m_pressed.reset();
    m_pressedOn.reset();
    m_shownPlace.reset();
    m_shownSlot.reset();
    qApp->removeEventFilter(this);
    emit messageChanged({}, false);
    emit dragPlaceChanged({});
    update();
}

void LayoutCanvas::dragEnterEvent(QDragEnterEvent* event)
{
    const auto carried = carriedIn(*event->mimeData());
    if (!carried)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    beginDrag(*carried, Hand::Mouse);
    // A drag between widgets swallows the keyboard; Enter is wanted for the nearest legal place.
    qApp->installEventFilter(this);
    moveDrag(event->position(), event->modifiers());
}

void LayoutCanvas::dragMoveEvent(QDragMoveEvent* event)
{
    if (!m_drag)
        return;
    moveDrag(event->position(), event->modifiers());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void LayoutCanvas::dragLeaveEvent(QDragLeaveEvent*) { cancelDrag(); }

void LayoutCanvas::dropEvent(QDropEvent* event)
{
    if (!m_drag)
        return;
    moveDrag(event->position(), event->modifiers());
    if (m_drag->legalHere()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        dropDrag();
        setFocus(Qt::MouseFocusReason);
    } else {
        event->ignore();
        cancelDrag();
    }
}

bool LayoutCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (m_drag && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_drag->anywhere()) {
            dropDrag();
            QDrag::cancel();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace headroom::ui
