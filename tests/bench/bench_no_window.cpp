// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"

namespace headroom::bench {

void benchWindow(Report& report)
{
    const char* const reason = "this program was built without the window";
    report.missing.push_back({"painted frame while dragging in the hall", reason});
    report.missing.push_back({"start to first painted window", reason});
}

}  // namespace headroom::bench
