// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace headroom {

/// The bytes of a file. Errors name it: CannotRead, or TooLarge beyond `largest` bytes.
Result<std::string> readTextFile(const std::filesystem::path& file, std::uintmax_t largest = 256U << 20U);

}  // namespace headroom
