// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// A 128-bit fingerprint of a sequence of values: two streams of eight bytes a step, each step reversible, so that one changed
/// value always shows. Finds accidents, not attackers, whose values are range-checked like all others.
class ContentSeal {
public:
    void add(std::string_view bytes);
    void add(std::int64_t number);
    void add(double number);
    void addNull();
    std::string text() const;

private:
    void step(std::uint64_t word)
    {
        m_a = std::rotl((m_a ^ word) * 0x9e3779b97f4a7c15ULL, 29);
        m_b = std::rotl(m_b + word * 0xc2b2ae3d27d4eb4fULL, 31) * 0x165667b19e3779f9ULL;
    }
    std::uint64_t m_a = 0xcbf29ce484222325ULL;
    std::uint64_t m_b = 0x84222325cbf29ce4ULL;
};

}  // namespace headroom
