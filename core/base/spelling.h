// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace headroom {

/// Letters to add, take away or change between two words; given up beyond `most`, for which `most` + 1 stands.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most);

}  // namespace headroom
