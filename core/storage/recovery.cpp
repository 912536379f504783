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
#include <map>
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

/// Whether the open file still is what stands under that name: a lock on a name that was removed meanwhile protects nothing.
bool standsAt(int handle, const fs::path& name)
{
    struct stat held {};
    struct stat there {};
    return ::fstat(handle, &held) == 0 && ::stat(name.c_str(), &there) == 0 && held.st_ino == there.st_ino &&
           held.st_dev == there.st_dev;
}

/// Whether the program that claimed `base` still lives. Asked with a shared lock, so that two programs asking at once do not take
/// each other for it.
bool isHeld(const fs::path& base)
{
    const int lock = ::open(withSuffix(base, ".lock").c_str(), O_RDONLY | O_CLOEXEC);
    if (lock < 0)
        return false;
    const bool held = ::flock(lock, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(lock);
    return held;
}

/// "folder/12-0" for "folder/12-0.headroom"; empty for a name that is not ours.
fs::path baseOf(const fs::path& file)
{
    const std::string name = file.filename().string();
    const std::string stem = name.substr(0, name.find('.'));
    const bool ours = stem.find_first_not_of("0123456789-") == std::string::npos &&
                      stem.find('-') != std::string::npos && stem.size() < name.size();
    return ours ? file.parent_path() / stem : fs::path();
}

/// Removes what dead programs left that holds no plan: locks, origins, the drafts of a writer killed at work.
void sweep(const fs::path& folder)
{
    std::error_code code;
    std::map<fs::path, std::vector<fs::path>> files;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        if (const fs::path base = baseOf(at->path()); !base.empty())
            files[base].push_back(at->path());
    }
    for (const auto& [base, all] : files) {
        // Removed under the lock: who claims this name at the same moment finds it gone and takes the next.
        const int lock = ::open(withSuffix(base, ".lock").c_str(), O_RDWR | O_CLOEXEC);
        if (lock < 0 || ::flock(lock, LOCK_EX | LOCK_NB) == 0) {
            const auto isPlan = [](const fs::path& file) { return file.extension() == ".headroom"; };
            const bool plan = std::any_of(all.begin(), all.end(), isPlan);
            for (const fs::path& file : all) {
                const bool belongs = file.extension() == ".origin" || file.extension() == ".lock";
                if (!isPlan(file) && !(plan && belongs))
                    fs::remove(file, code);
            }
        }
        if (lock >= 0)
            ::close(lock);
    }
}

}  // namespace

Result<RecoveryCopy> RecoveryCopy::claim(const fs::path& folder)
{
    std::error_code code;
    // Plans may be confidential: what the user keeps in a folder of his choice, the copy does not show to others.
    if (fs::create_directories(folder, code))
        fs::permissions(folder, fs::perms::owner_all, code);
    sweep(folder);
    for (int n = 0; n < 1000; ++n) {
        const fs::path base = folder / (std::to_string(::getpid()) + '-' + std::to_string(n));
        const fs::path lock = withSuffix(base, ".lock");
        const int file = ::open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (file < 0)
            return cannotWrite(lock);
        // A copy of an earlier program with our number is not ours to overwrite.
        if (::flock(file, LOCK_EX | LOCK_NB) == 0 && standsAt(file, lock) &&
            !fs::exists(withSuffix(base, ".headroom"), code))
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
        const fs::path base = baseOf(at->path());
        if (base.empty() || isHeld(base))
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
    const fs::path base = baseOf(leftover.copy);
    std::error_code code;
    for (const char* const suffix : {".headroom", ".origin", ".lock"})
        fs::remove(withSuffix(base, suffix), code);
}

}  // namespace headroom
