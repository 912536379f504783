// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/name_words.h"

namespace headroom::names {

Words wordsOf(std::string_view name)
{
    Words words(1);
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool within = i > 0 && i + 1 < name.size() && isDigit(name[i - 1]) && isDigit(name[i + 1]);
        if (std::isalnum(static_cast<unsigned char>(c)))
            words.back().push_back(static_cast<char>(std::tolower(static_cast<unsigned char>(c))));
        else if (within && (c == '.' || c == '_'))
            words.back().push_back('.');
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

}  // namespace headroom::names
