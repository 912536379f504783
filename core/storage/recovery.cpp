// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery.h"

#include "core/storage/replace_file.h"
#include "core/storage/scenario_file.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace headroom {

namespace fs = std::filesystem;

namespace {

fs::path withSuffix(const fs::path& base, const char* suffix) { return fs::path(base).concat(suffix); }

Error cannotWrite(const fs::path& file)
{
    return {Error::Code::CannotWrite, {std::strerror(errno)}, file.string(), {}};
}

}  // namespace

Result<RecoveryCopy> RecoveryCopy::claim(const fs::path& folder)
{
    std::error_code code;
    fs::create_directories(folder, code);
    for (int n = 0; n < 1000; ++n) {
        const fs::path base = folder / (std::to_string(::getpid()) + '-' + std::to_string(n));
        const fs::path lock = withSuffix(base, ".lock");
        const int file = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return cannotWrite(lock);
        // A copy of an earlier program with our number is not ours to overwrite.
        if (::flock(file, LOCK_EX | LOCK_NB) == 0 && !fs::exists(withSuffix(base, ".headroom"), code))
            return RecoveryCopy(base, file);
        ::close(file);
    }
    return Error{Error::Code::CannotWrite, {"no free name"}, folder.string(), {}};
}

RecoveryCopy::RecoveryCopy(RecoveryCopy&& other) noexcept
    : m_base(std::move(other.m_base)),
      m_lock(std::exchange(other.m_lock, -1))
{}

RecoveryCopy& RecoveryCopy::operator=(RecoveryCopy&& other) noexcept
{
    std::swap(m_base, other.m_base);
    std::swap(m_lock, other.m_lock);
    return *this;
}

RecoveryCopy::~RecoveryCopy()
{
    if (m_lock < 0)
        return;
    std::error_code code;
    if (!fs::exists(withSuffix(m_base, ".headroom"), code))
        fs::remove(withSuffix(m_base, ".lock"), code);
    ::close(m_lock);
}

Status RecoveryCopy::keep(const Scenario& scenario, const std::string& original) const
{
    // First whose it is: a copy without its origin could not be offered by name.
    if (auto status = replaceFile(withSuffix(m_base, ".origin"), original); !status)
        return status;
    return saveScenario(scenario, withSuffix(m_base, ".headroom"));
}

void RecoveryCopy::discard() const
{
    std::error_code code;
    fs::remove(withSuffix(m_base, ".headroom"), code);
    fs::remove(withSuffix(m_base, ".origin"), code);
}

std::vector<Leftover> leftovers(const fs::path& folder)
{
    std::vector<Leftover> found;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        if (at->path().extension() != ".headroom")
            continue;
        fs::path base = at->path();
        base.replace_extension();
        const int lock = ::open(withSuffix(base, ".lock").c_str(), O_RDWR | O_CLOEXEC);
        const bool alive = lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) != 0;
        if (lock >= 0)
            ::close(lock);
        if (alive)
            continue;
        Leftover one;
        one.copy = at->path();
        std::ifstream origin(withSuffix(base, ".origin"), std::ios::binary);
        one.original.assign(std::istreambuf_iterator<char>(origin), {});
        struct stat status {};
        if (::stat(at->path().c_str(), &status) == 0)
            one.written = status.st_mtime;
        found.push_back(std::move(one));
    }
    std::sort(found.begin(), found.end(),
              [](const Leftover& a, const Leftover& b) { return a.written > b.written; });
    return found;
}

void discard(const Leftover& leftover)
{
    fs::path base = leftover.copy;
    base.replace_extension();
    std::error_code code;
    for (const char* const suffix : {".headroom", ".origin", ".lock"})
        fs::remove(withSuffix(base, suffix), code);
}

}  // namespace headroom
