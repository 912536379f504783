// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/say.h"

#include "app/cli/commands.h"
#include "ui/text/text.h"

namespace headroom::cli {

void say(std::FILE* where, const QString& text) { std::fputs(text.toUtf8().constData(), where); }

int unusable(const Error& error)
{
    say(stderr, "headroom-cli: " + text::error(error) + '\n');
    return Unusable;
}

}  // namespace headroom::cli
