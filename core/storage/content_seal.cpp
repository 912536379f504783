// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content_seal.h"

#include <array>
#include <cstdio>

namespace headroom {

void ContentSeal::mix(const void* data, std::size_t size, unsigned char tag)
{
    constexpr std::uint64_t prime = 0x100000001b3ULL;
    const auto* bytes = static_cast<const unsigned char*>(data);
    const auto step = [&](unsigned char byte) {
        m_a = (m_a ^ byte) * prime;
        m_b = ((m_b ^ byte) * prime) ^ (m_b >> 29U);
    };
    step(tag);
    for (std::size_t i = 0; i < sizeof size; ++i)
        step(static_cast<unsigned char>(size >> (8 * i)));
    for (std::size_t i = 0; i < size; ++i)
        step(bytes[i]);
}

void ContentSeal::add(std::string_view bytes) { mix(bytes.data(), bytes.size(), 1); }
void ContentSeal::add(std::int64_t number) { mix(&number, sizeof number, 2); }
void ContentSeal::add(double number) { mix(&number, sizeof number, 3); }
void ContentSeal::addNull() { mix(nullptr, 0, 4); }

std::string ContentSeal::text() const
{
    std::array<char, 40> out{};
    std::snprintf(out.data(), out.size(), "%016llx%016llx", static_cast<unsigned long long>(m_a),
                  static_cast<unsigned long long>(m_b));
    return out.data();
}

}  // namespace headroom
