// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// A 128-bit fingerprint of a sequence of values (two independent FNV-1a streams with final mixing): finds accidents, not
/// attackers, whose values are range-checked like all others.
class ContentSeal {
public:
    void add(std::string_view bytes);
    void add(std::int64_t number);
    void add(double number);
    void addNull();
    std::string text() const;

private:
    void mix(const void* data, std::size_t size, unsigned char tag);
    std::uint64_t m_a = 0xcbf29ce484222325ULL;
    std::uint64_t m_b = 0x84222325cbf29ce4ULL;
};

}  // namespace headroom
