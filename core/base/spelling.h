// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace headroom {

/// `text` with its ASCII letters in lower case.
std::string lower(std::string_view text);
inline bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// Letters to add, take away or change between two words; given up beyond `most`, for which `most` + 1 stands.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most);
/// Of the words that are known the one that shares most letters with this at its beginning and end; empty if none shares three.
std::string nearestWord(std::string_view word, const std::set<std::string, std::less<>>& known);

}  // namespace headroom
