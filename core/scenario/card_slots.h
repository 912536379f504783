// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// Whether a card of one form ("PCIe", "SXM5") goes into a slot that takes another; what is not stated does not stand against it.
bool formsAgree(std::string_view slotTakes, std::string_view card);

/// How many slots wide a card may be in this server: as its form says ("double-width"), else as wide as the cards it is sold
/// with; nothing if neither is known.
std::optional<int> slotWidth(const Catalogue& catalogue, const Server& server);

enum class CardFit : std::uint8_t { Fits, WrongForm, TooWide };
CardFit cardFit(const Catalogue& catalogue, const Server& server, const Accelerator& card);

}  // namespace headroom
