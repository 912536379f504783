// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spelling.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace headroom {

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t most)
{
    if (a.size() > b.size() + most || b.size() > a.size() + most)
        return most + 1;
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({row[j] + 1, row[j - 1] + 1, change}));
        }
    }
    return std::min(row.back(), most + 1);
}

std::string nearestWord(std::string_view word, const std::set<std::string, std::less<>>& known)
{
    // Shares a beginning or an ending: enough to point at a misspelling.
    std::string best;
    std::size_t most = 2;
    for (const std::string& candidate : known) {
        std::size_t same = 0;
        while (same < word.size() && same < candidate.size() && word[same] == candidate[same])
            ++same;
        std::size_t tail = 0;
        while (tail + same < word.size() && tail + same < candidate.size() &&
               word[word.size() - 1 - tail] == candidate[candidate.size() - 1 - tail])
            ++tail;
        if (same + tail > most) {
            most = same + tail;
            best = candidate;
        }
    }
    return best;
}

}  // namespace headroom
