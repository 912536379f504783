// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace headroom {

/// Every quantity that a formula takes or gives. The lists are in `terms.def` and `terms_money.def`; `ui/text` says each to the user.
enum class Term : std::uint16_t {
#define HEADROOM_TERM(name, symbol) name,
#include "core/evaluation/terms.def"
#ifndef Q_MOC_RUN  // which reads one list within an enum, not two
#include "core/evaluation/terms_money.def"
#endif
#undef HEADROOM_TERM
};

/// The symbol used in `Formula::expression`: lower case words joined by underscores.
std::string_view symbolOf(Term term);

}  // namespace headroom
