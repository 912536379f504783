// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replace_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom {

namespace {

Error failed(int reason, const std::filesystem::path& file)
{
    if (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)
        return {Error::Code::DiskFull, {std::strerror(reason)}, file.string(), {}};
    return {Error::Code::CannotWrite, {std::strerror(reason)}, file.string(), {}};
}

/// A file that is removed unless it was renamed into place.
class Draft {
public:
    explicit Draft(const std::filesystem::path& target) : m_name(target.string() + ".XXXXXX")
    {
        m_handle = ::mkstemp(m_name.data());
    }
    ~Draft()
    {
        close();
        if (!m_kept && m_created)
            ::unlink(m_name.c_str());
    }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;

    bool open()
    {
        m_created = m_handle >= 0;
        return m_created;
    }
    int handle() const { return m_handle; }
    int close()
    {
        const int result = m_handle >= 0 ? ::close(m_handle) : 0;
        m_handle = -1;
        return result;
    }
    const char* name() const { return m_name.c_str(); }
    void keep() { m_kept = true; }

private:
    std::string m_name;
    int m_handle = -1;
    bool m_created = false;
    bool m_kept = false;
};

}  // namespace

Status replaceFile(const std::filesystem::path& given, std::string_view content)
{
    std::error_code code;
    const std::filesystem::path file =
        std::filesystem::is_symlink(given, code) ? std::filesystem::weakly_canonical(given, code) : given;
    if (std::filesystem::is_directory(file, code))
        return failed(EISDIR, given);
    // A rename would pass over a file that its owner made read-only.
    if (std::filesystem::exists(file, code) && ::access(file.c_str(), W_OK) != 0)
        return failed(errno, given);
    Draft draft(file);
    if (!draft.open())
        return failed(errno, given);
    struct stat old {};
    const mode_t mask = ::umask(0);
    ::umask(mask);
    const mode_t mode =
        ::stat(file.c_str(), &old) == 0 ? old.st_mode & 07777U : static_cast<mode_t>(0666U & ~mask);
    (void)::fchmod(draft.handle(), mode);
    std::size_t written = 0;
    while (written < content.size()) {
        const ssize_t step = ::write(draft.handle(), content.data() + written, content.size() - written);
        if (step < 0 && errno == EINTR)
            continue;
        if (step <= 0)
            return failed(step == 0 ? ENOSPC : errno, given);
        written += static_cast<std::size_t>(step);
    }
    if (::fsync(draft.handle()) != 0 || draft.close() != 0)
        return failed(errno, given);
    if (::rename(draft.name(), file.c_str()) != 0)
        return failed(errno, given);
    draft.keep();
    const std::filesystem::path folder =
        file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
    if (const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY); handle >= 0) {
        // Some network file systems cannot sync a folder; the file itself is safe.
        (void)::fsync(handle);
        ::close(handle);
    }
    return Done{};
}

}  // namespace headroom
