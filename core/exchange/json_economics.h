// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/object_writer.h"

namespace headroom {

/// Word of an option and of a category in JSON and CSV ("other-space", "cloud-extras").
std::string_view wordOf(CostOption option);
std::string_view wordOf(CostCategory category);

void writeEconomics(ObjectWriter& w, const EconomicsResult& economics);

}  // namespace headroom
