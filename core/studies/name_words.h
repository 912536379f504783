// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::names {

using Words = std::vector<std::string>;

inline bool isDigit(char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }

template <class Container>
bool among(const Container& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Lower-case runs of letters and digits; a dot or an underscore between digits belongs to the number ("3.1", "3_3").
Words wordsOf(std::string_view name);

}  // namespace headroom::names
