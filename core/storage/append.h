// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace headroom {

/// Appends without copying what is there: a quantity's copy may throw as far as the compiler knows, so the vector would copy each
/// server with its cards whenever it grows.
template <class T>
void append(std::vector<T>& list, T&& entity)
{
    if (list.size() == list.capacity()) {
        std::vector<T> larger;
        larger.reserve(std::max<std::size_t>(8, 2 * list.size()));
        std::move(list.begin(), list.end(), std::back_inserter(larger));
        list.swap(larger);
    }
    list.push_back(std::move(entity));
}

}  // namespace headroom
