// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/term.h"
#include "core/units/dimension.h"

#include <array>
#include <string_view>

namespace headroom {

/// A formula that can be shown as well as computed. `expression` is what the reader sees, in the symbols of its
/// parameters (`symbolOf(Term)`); `compute` is what runs. A test draws random inputs and checks that they agree.
template <class Out, class... In>
struct Formula {
    Term result;
    std::array<Term, sizeof...(In)> parameters;
    /// + - * / ( ) numbers, symbols and min(a,b) max(a,b) ceil(a) floor(a) pow(a,b) exp(a) ln(a) sqrt(a), and
    /// erlang_c(servers,load): the probability of waiting in an M/M/c queue, 1 from load = servers on.
    std::string_view expression;
    std::string_view source;  ///< paper, standard, page, or "definition"
    Out (*compute)(In...);
};

/// A formula without its types, for explanations and lists.
struct FormulaView {
    Term result{};
    const Term* parameters = nullptr;
    std::size_t parameterCount = 0;
    std::string_view expression;
    std::string_view source;
};

template <class Out, class... In>
constexpr FormulaView viewOf(const Formula<Out, In...>& formula)
{
    return {formula.result, formula.parameters.data(), sizeof...(In), formula.expression, formula.source};
}

}  // namespace headroom
