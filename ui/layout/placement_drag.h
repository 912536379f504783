// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/placing.h"
#include "ui/document/scenario_document.h"

#include <QString>

#include <optional>
#include <string>

namespace headroom::ui {

/// What is on its way to a place: something new from the catalogue, or something that stands elsewhere.
struct Carried {
    enum class What { NewDevice, MovedDevice, NewCard, MovedCard, NewRack, NotPlaceable };
    What what = What::NotPlaceable;
    ItemKind kind = ItemKind::Server;
    std::string item;
    PlacementId device;  ///< MovedDevice
    SlotPlace from;      ///< MovedCard

    /// From "tableName/id" of the catalogue.
    static Carried fromCatalogue(ItemKind kind, std::string item);
};

/// One gesture from picking up to dropping: knows at each moment whether the place is legal, why not, and where it would be.
/// Does not paint and does not touch the document.
class PlacementDrag {
public:
    PlacementDrag(const ScenarioDocument& document, Carried carried);

    const Carried& carried() const { return m_carried; }
    const Placement& draft() const { return m_draft; }
    RackUnits height() const { return m_height; }
    bool carriesCard() const
    {
        return m_carried.what == Carried::What::NewCard || m_carried.what == Carried::What::MovedCard;
    }
    QString name() const;

    void overPlace(const Place& place);
    void overSlot(const SlotPlace& slot);
    /// A card over a rack where no server stands; `near` is the server beside the pointer, if the rack has any.
    void overRack(RackId rack, PlacementId near);
    /// Over nothing that could take it; the reason is then said by `message`.
    void overNothing();
    /// Over the canvas with a rack frame.
    void overCanvas(SiteId site, std::string row);

    const std::optional<Place>& wish() const { return m_wish; }
    const std::optional<SlotPlace>& wishedSlot() const { return m_wishedSlot; }
    const std::optional<Refusal>& refusal() const { return m_refusal; }
    /// Over something that says yes or no.
    bool asked() const { return m_wish || m_wishedSlot || m_refusal; }
    /// The legal place nearest to the wish; the wish itself where it is legal.
    const std::optional<Place>& place() const { return m_place; }
    const std::optional<SlotPlace>& slot() const { return m_slot; }
    bool legalHere() const { return !m_refusal && (m_place || m_slot || m_newRack); }
    bool anywhere() const { return m_place || m_slot || m_newRack; }
    /// A rack frame over the canvas: it joins the end of this row.
    bool addsRack() const { return m_newRack; }
    SiteId rackSite() const { return m_site; }
    const std::string& rackRow() const { return m_row; }

    /// What dropping at the nearest legal place does; null if there is none.
    ScenarioDocument::Edit edit() const;
    ScenarioDocument::StepName editName() const;
    /// What of the thing and the place do not go together, where the refusal alone does not say it; may be empty.
    QString reason() const;
    /// Nothing is legal: which limit to raise and by how much.
    QString remedy() const;
    /// For the status bar and for assistive technology.
    QString message() const;
    QString placeText() const;  ///< "A02, U7–U8, front"

private:
    /// Where it goes, for the history: without the face, as that goes without saying there.
    ScenarioDocument::StepName spotName() const;
    /// The limit that stands in the way where there is free space in the wished rack.
    Refusal decisiveRefusal() const;

    const ScenarioDocument& m_document;
    Carried m_carried;
    Placement m_draft;
    RackUnits m_height = wholeUnits(1);
    std::optional<Place> m_wish, m_place;
    std::optional<SlotPlace> m_wishedSlot, m_slot;
    std::optional<Refusal> m_refusal;
    bool m_newRack = false;
    SiteId m_site;
    std::string m_row;
};

}  // namespace headroom::ui
