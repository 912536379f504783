// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/headlines.h"

namespace headroom::ui {

/// The first index of a plan that has no deployments to tell of; null if there is none.
const WorkloadResult* searched(const Results& results);
/// Servers that its index needs, beside those that the plan has.
Headline searchUse(const WorkloadResult& search);

}  // namespace headroom::ui
