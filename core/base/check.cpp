// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace headroom {

void checkFailed(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "headroom: internal error, please report it: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace headroom
