// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/item.h"

#include <algorithm>

namespace headroom {

std::string_view tableName(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Accelerator: return "accelerators";
    case ItemKind::Server: return "servers";
    case ItemKind::RackFrame: return "racks";
    case ItemKind::Switch: return "switches";
    case ItemKind::Storage: return "storage";
    case ItemKind::Pdu: return "pdus";
    case ItemKind::Cooling: return "cooling";
    case ItemKind::Model: return "models";
    case ItemKind::CloudInstance: return "cloud_instances";
    case ItemKind::ApiPrice: return "api_prices";
    case ItemKind::Electricity: return "electricity";
    case ItemKind::Carbon: return "carbon";
    case ItemKind::EmbodiedCarbon: return "embodied_carbon";
    case ItemKind::Jurisdiction: return "jurisdictions";
    case ItemKind::Currency: return "currencies";
    }
    return {};
}

std::optional<ItemKind> itemKindOf(std::string_view name)
{
    const auto it = std::find_if(allItemKinds.begin(), allItemKinds.end(),
                                 [name](ItemKind kind) { return tableName(kind) == name; });
    return it == allItemKinds.end() ? std::nullopt : std::optional(*it);
}

const ItemField* Item::find(std::string_view field) const
{
    const auto it = std::find_if(fields.begin(), fields.end(),
                                 [field](const ItemField& one) { return one.field == field; });
    return it == fields.end() ? nullptr : &*it;
}

std::string_view Item::name() const
{
    const ItemField* field = find("name");
    return field ? std::string_view(field->text) : std::string_view(id);
}

std::string_view Item::vendor() const
{
    const ItemField* field = find("vendor");
    return field ? std::string_view(field->text) : std::string_view();
}

}  // namespace headroom
