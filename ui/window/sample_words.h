// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

namespace headroom::ui {

/// A shipped example with its title and question in the reader's language. Once opened they are the plan's own words and follow
/// no further change of language.
Scenario inReadersWords(Scenario sample);

}  // namespace headroom::ui
