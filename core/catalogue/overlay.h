// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <span>

namespace headroom {

/// `base` with the figures of `over` in place of the same figures of the same item; what `over` does not mention stays, new items
/// are added, aliases come on top. So a user's table needs one row to correct one price.
Result<Catalogue> overlaidByFigure(const Catalogue& base, std::span<const EntryPtr> over);

}  // namespace headroom
