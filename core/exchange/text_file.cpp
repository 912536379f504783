// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace headroom {

Result<std::string> readTextFile(const std::filesystem::path& file, std::uintmax_t largest)
{
    std::error_code code;
    if (std::filesystem::is_directory(file, code))
        return Error{Error::Code::CannotRead, {std::strerror(EISDIR)}, file.string(), {}};
    std::ifstream in(file, std::ios::binary);
    if (!in)
        return Error{Error::Code::CannotRead, {std::strerror(errno)}, file.string(), {}};
    std::string text;
    // A pipe or a device has no size to ask for, so what comes is counted.
    char buffer[1 << 16];
    while (in.read(buffer, sizeof buffer) || in.gcount() > 0) {
        text.append(buffer, static_cast<std::size_t>(in.gcount()));
        if (text.size() > largest)
            return Error{Error::Code::TooLarge,
                         {"file", "> " + std::to_string(largest), std::to_string(largest)},
                         file.string(),
                         {}};
    }
    if (in.bad())
        return Error{Error::Code::CannotRead, {std::strerror(errno)}, file.string(), {}};
    return text;
}

}  // namespace headroom
