// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/term.h"

#include <QString>

namespace headroom::text {

/// The names of the terms of `terms_money.def`; empty for others, which `termName` knows.
QString moneyTermName(Term term);

}  // namespace headroom::text
