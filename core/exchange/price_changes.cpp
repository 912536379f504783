// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/overlay.h"
#include "core/exchange/price_list.h"

#include <algorithm>
#include <array>
#include <set>

namespace headroom {

namespace {

/// What an item is called and where it belongs; a price list's own words for it do not replace the catalogue's.
constexpr std::array<std::string_view, 7> descriptions{
    "name", "vendor", "region", "accelerator", "accelerator_text", "vcpus", "memory"};

/// The new item without the words that a known one already has of its own.
Item pricesOnly(const Item& item)
{
    Item out{item.kind, item.id, {}};
    for (const ItemField& field : item.fields) {
        if (std::find(descriptions.begin(), descriptions.end(), field.field) == descriptions.end())
            out.fields.push_back(field);
    }
    return out;
}

}  // namespace

Result<ListedChanges> priceChanges(std::span<const EntryPtr> prices, const Catalogue& known)
{
    ListedChanges out;
    std::vector<EntryPtr> before;
    std::vector<EntryPtr> over;
    std::set<std::string> seen;
    for (const EntryPtr& entry : prices) {
        if (!seen.insert(entry->item.id).second)
            return Error{Error::Code::DuplicateId, {"price", entry->item.id}};
        const EntryPtr old = known.find(entry->item.kind, entry->item.id);
        if (!old) {
            out.added.push_back(entry);
            out.entries.push_back(entry);
            continue;
        }
        auto only = makeEntry(pricesOnly(entry->item));
        if (!only)
            return std::move(only).error();
        before.push_back(old);
        over.push_back(std::move(only).value());
    }
    auto merged = overlaidByFigure(known, over);
    if (!merged)
        return std::move(merged).error();
    out.changed = changedFigures(before, merged.value());
    std::set<std::pair<ItemKind, std::string>> changed;
    for (const FigureChange& change : out.changed)
        changed.emplace(change.kind, change.item);
    for (const EntryPtr& old : before) {
        // A price that was confirmed is as good as new: its date changes though its amount does not.
        if (!changed.contains({old->item.kind, old->item.id}))
            ++out.same;
        out.entries.push_back(merged.value().find(old->item.kind, old->item.id));
    }
    return out;
}

}  // namespace headroom
