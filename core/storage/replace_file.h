// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>

namespace headroom {

/// Puts `content` in the place of a file: written beside it under a name of its own, synced, renamed over it, the folder synced.
/// Until the rename the old file is untouched; afterwards the new one is complete. A symbolic link is followed, permissions stay.
/// Errors: DiskFull, CannotWrite with the system's reason; the file is named.
Status replaceFile(const std::filesystem::path& file, std::string_view content);

}  // namespace headroom
