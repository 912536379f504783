// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace headroom {

/// A number that names one thing of one kind for the life of the document. 0 names nothing.
template <class Tag>
struct Id {
    std::uint64_t number = 0;

    explicit operator bool() const { return number != 0; }
    auto operator<=>(const Id&) const = default;
};

}  // namespace headroom

template <class Tag>
struct std::hash<headroom::Id<Tag>> {
    std::size_t operator()(headroom::Id<Tag> id) const noexcept
    {
        return std::hash<std::uint64_t>{}(id.number);
    }
};
