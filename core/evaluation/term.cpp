// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/term.h"

namespace headroom {

std::string_view symbolOf(Term term)
{
    switch (term) {
#define HEADROOM_TERM(name, symbol)                                                                          \
    case Term::name:                                                                                         \
        return symbol;
#include "core/evaluation/terms.def"
#include "core/evaluation/terms_money.def"
#undef HEADROOM_TERM
    }
    return {};
}

}  // namespace headroom
