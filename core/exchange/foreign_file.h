// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// What somebody else's file is, as far as its content tells.
enum class ForeignFile : std::uint8_t { Plan, ModelConfig, CloudPrices, ApiPrices, Trace, BenchmarkLog };

/// Tells the kind from the first bytes of a file (64 KiB are plenty), never from its name. Nothing if none is recognised; that a kind
/// is recognised does not mean that the file is sound.
std::optional<ForeignFile> foreignFileOf(std::string_view head);

}  // namespace headroom
