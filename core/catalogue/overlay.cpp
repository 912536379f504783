// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/overlay.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

void layOver(Item& item, const Item& over)
{
    for (const ItemField& field : over.fields) {
        const auto same = std::find_if(item.fields.begin(), item.fields.end(),
                                       [&](const ItemField& one) { return one.field == field.field; });
        if (same == item.fields.end() || field.field == "alias")
            item.fields.push_back(field);
        else
            *same = field;
    }
}

}  // namespace

Result<Catalogue> overlaidByFigure(const Catalogue& base, std::span<const EntryPtr> over)
{
    std::map<std::pair<ItemKind, std::string>, Item> changed;
    std::vector<const Item*> order;
    for (const EntryPtr& entry : over) {
        const auto [at, isNew] = changed.try_emplace({entry->item.kind, entry->item.id});
        Item& item = at->second;
        if (isNew) {
            order.push_back(&item);
            const EntryPtr before = base.find(entry->item.kind, entry->item.id);
            item = before ? before->item : Item{entry->item.kind, entry->item.id, {}};
        }
        layOver(item, entry->item);
    }
    std::vector<EntryPtr> entries;
    for (const Item* item : order) {
        auto entry = makeEntry(*item);
        if (!entry)
            return std::move(entry).error();
        entries.push_back(std::move(entry).value());
    }
    return base.overlaidWith(entries);
}

}  // namespace headroom
