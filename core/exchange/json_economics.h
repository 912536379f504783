// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/object_writer.h"

namespace headroom {

/// Word of an option in JSON and CSV ("other-space").
std::string_view wordOf(CostOption option);

void writeEconomics(ObjectWriter& w, const EconomicsResult& economics);

}  // namespace headroom
