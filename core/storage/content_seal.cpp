// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_seal.h"

#include <array>
#include <cstdio>
#include <cstring>

namespace headroom {

namespace {

/// Up to eight bytes as a number, the same on every machine.
std::uint64_t wordOf(const char* bytes, std::size_t size)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, size);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word;
}

}  // namespace

// A word before each value tells its kind and length, so that values cannot flow into one another.
void ContentSeal::add(std::string_view bytes)
{
    step(bytes.size() << 3U | 1U);
    for (; bytes.size() >= 8; bytes.remove_prefix(8))
        step(wordOf(bytes.data(), 8));
    if (!bytes.empty())
        step(wordOf(bytes.data(), bytes.size()));
}
void ContentSeal::add(std::int64_t number)
{
    step(2);
    step(static_cast<std::uint64_t>(number));
}
void ContentSeal::add(double number)
{
    step(3);
    step(std::bit_cast<std::uint64_t>(number));
}
void ContentSeal::addNull() { step(4); }

std::string ContentSeal::text() const
{
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%016llx%016llx", static_cast<unsigned long long>(m_a),
                  static_cast<unsigned long long>(m_b));
    return out.data();
}

}  // namespace headroom
