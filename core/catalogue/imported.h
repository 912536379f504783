// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/item.h"

#include <algorithm>
#include <string_view>

namespace headroom {

/// How the ids of sources begin whose figures the user brought in from a file of somebody else.
inline constexpr std::string_view importedSource = "import:";

/// Whether any figure was brought in so. A plan keeps such entries even while nothing uses them.
inline bool isImported(const Item& item)
{
    return std::any_of(item.fields.begin(), item.fields.end(), [](const ItemField& field) {
        return field.source && field.source->id.starts_with(importedSource);
    });
}

}  // namespace headroom
