// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace headroom {

/// The recovery copy of one running program. A lock is held while the program lives and falls with it, however it dies; that is
/// how a later start tells a crash from a program still at work.
class RecoveryCopy {
public:
    /// Claims a name of its own in the folder, which is made if missing.
    static Result<RecoveryCopy> claim(const std::filesystem::path& folder);
    RecoveryCopy(RecoveryCopy&& other) noexcept;
    RecoveryCopy& operator=(RecoveryCopy&& other) noexcept;
    RecoveryCopy(const RecoveryCopy&) = delete;
    RecoveryCopy& operator=(const RecoveryCopy&) = delete;
    /// Lets go of the lock. The copy itself stays unless discarded: whoever ends without saying so has crashed.
    ~RecoveryCopy();

    /// Writes the plan, whole or not at all. `original` is the file it belongs to, empty if it was never saved.
    Status keep(const Scenario& scenario, const std::string& original) const;
    /// The work is safe elsewhere: nothing to recover.
    void discard() const;

private:
    RecoveryCopy(std::filesystem::path base, int lock) : m_base(std::move(base)), m_lock(lock) {}

    std::filesystem::path m_base;
    int m_lock = -1;
};

/// A copy whose program is gone.
struct Leftover {
    std::filesystem::path copy;
    std::string original;      ///< file it belongs to, may be empty
    std::int64_t written = 0;  ///< seconds since 1970
};
/// What crashed programs left in the folder, newest first. Copies of programs still running are not among them.
std::vector<Leftover> leftovers(const std::filesystem::path& folder);
void discard(const Leftover& leftover);

}  // namespace headroom
