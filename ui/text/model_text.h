// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom::text {

/// How many blocks of a model do what.
struct BlockCounts {
    double all = 0, full = 0, window = 0, compressed = 0, state = 0, experts = 0;
};
/// "48 blocks: 12 attend to the whole context, 36 keep a state, 48 have experts." What a model has none of is not told.
QString blocksSentence(const BlockCounts& blocks);

}  // namespace headroom::text
