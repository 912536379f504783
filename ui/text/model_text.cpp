// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/model_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Model)
};

}  // namespace

QString blocksSentence(const BlockCounts& blocks)
{
    QStringList kinds;
    const auto tell = [&kinds](double count, const QString& words) {
        if (count > 0)
            kinds << words.arg(number(count, 0));
    };
    tell(blocks.full, Words::tr("%1 attend to the whole context"));
    tell(blocks.window, Words::tr("%1 attend to a window"));
    tell(blocks.compressed, Words::tr("%1 attend to what they compress"));
    tell(blocks.state, Words::tr("%1 keep a state"));
    tell(blocks.experts, Words::tr("%1 have experts"));
    return Words::tr("%1 blocks: %2.").arg(number(blocks.all, 0), kinds.join(", "));
}

}  // namespace headroom::text
