// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {
/// Prints the broken promise with its place and aborts.
[[noreturn]] void checkFailed(const char* condition, const char* file, int line);
}  // namespace headroom

/// A promise of our own code, kept in release builds too: when it breaks, we are wrong, not the user.
#define HEADROOM_CHECK(condition)                                                                            \
    ((condition) ? static_cast<void>(0) : ::headroom::checkFailed(#condition, __FILE__, __LINE__))
