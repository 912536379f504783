// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/row_cells.h"

#include <string_view>

namespace headroom {

/// Every column that a kind of table is read by, texts too: what does not stand here is never read. By the names that `predict` knows
/// kinds by; empty for others.
CellRules columnsOf(std::string_view kind);

}  // namespace headroom
