// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/carry.h"

#include "core/scenario/validate.h"

#include <map>
#include <string>
#include <utility>

namespace headroom {

Result<Scenario> carryEntries(Scenario before, std::span<const EntryPtr> entries)
{
    std::map<std::pair<ItemKind, std::string>, std::size_t> known;
    for (std::size_t i = 0; i < before.carried.size(); ++i)
        known.emplace(std::pair(before.carried[i]->item.kind, before.carried[i]->item.id), i);
    for (const EntryPtr& entry : entries) {
        const auto [at, isNew] =
            known.emplace(std::pair(entry->item.kind, entry->item.id), before.carried.size());
        if (isNew)
            before.carried.push_back(entry);
        else
            before.carried[at->second] = entry;
    }
    if (before.carried.size() > limits::entities)
        return Error{Error::Code::TooLarge,
                     {"catalogue", std::to_string(before.carried.size()), std::to_string(limits::entities)}};
    return before;
}

}  // namespace headroom
