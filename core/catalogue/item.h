// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/figure.h"
#include "core/units/dimension.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What kind of thing a catalogue item is; also the name of its table.
enum class ItemKind : std::uint8_t {
    Accelerator,
    Server,
    RackFrame,
    Switch,
    Storage,
    Pdu,
    Cooling,
    Model,
    CloudInstance,
    ApiPrice,
    Electricity,
    Carbon,
    EmbodiedCarbon,
    Jurisdiction,
    Currency,
};
inline constexpr std::array allItemKinds{
    ItemKind::Accelerator,    ItemKind::Server,       ItemKind::RackFrame,   ItemKind::Switch,
    ItemKind::Storage,        ItemKind::Pdu,          ItemKind::Cooling,     ItemKind::Model,
    ItemKind::CloudInstance,  ItemKind::ApiPrice,     ItemKind::Electricity, ItemKind::Carbon,
    ItemKind::EmbodiedCarbon, ItemKind::Jurisdiction, ItemKind::Currency};

/// "accelerators", "servers", …: the table's name, stable in files.
std::string_view tableName(ItemKind kind);
std::optional<ItemKind> itemKindOf(std::string_view tableName);

/// One figure of an item as its table holds it. `text` is the value as written; `number` and `dimension` are set for
/// quantities (unit not empty) and plain numbers.
struct ItemField {
    std::string field;
    std::string text;
    std::string unit;
    std::optional<double> number;  ///< SI
    Dimension dimension;
    std::string currency;
    SourcePtr source;
    Date date;
    std::string note;
};

/// An item as a list of figures: what is shown, stored, compared and exported. Typed views are in `things.h`.
struct Item {
    ItemKind kind{};
    std::string id;
    std::vector<ItemField> fields;  ///< `name` first; `alias` may repeat

    const ItemField* find(std::string_view field) const;
    std::string_view name() const;    ///< the id if there is no name
    std::string_view vendor() const;  ///< may be empty
};

}  // namespace headroom
