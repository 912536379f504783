// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/formula.h"
#include "tests/support/expression.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>

namespace headroom::test {

namespace detail {

inline bool sameNumber(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b)) ||
           std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1e-12});
}

template <class Out, class... In, std::size_t... I>
std::string compareOnce(const Formula<Out, In...>& formula, std::mt19937& random, std::index_sequence<I...>)
{
    std::uniform_real_distribution<double> draw(0.5, 9.5);
    const std::array<double, sizeof...(In)> numbers{((void)I, draw(random))...};
    Values values;
    for (std::size_t i = 0; i < sizeof...(In); ++i)
        values.emplace(symbolOf(formula.parameters[i]), numbers[i]);
    const double computed = formula.compute(In::from_value(numbers[I])...).value();
    const double shown = evaluateExpression(formula.expression, values);
    if (sameNumber(shown, computed))
        return {};
    std::ostringstream out;
    out.precision(17);
    out << formula.expression << ": shown " << shown << ", computed " << computed;
    return out.str();
}

}  // namespace detail

/// How the expression and the function of a formula differ on 500 random inputs; empty if they agree. Also names a formula
/// without a source or with a parameter named twice, and an expression that cannot be read.
template <class Out, class... In>
std::string disagreement(const Formula<Out, In...>& formula)
{
    const std::string expression(formula.expression);
    if (formula.source.empty())
        return expression + ": no source";
    if (std::set<Term>(formula.parameters.begin(), formula.parameters.end()).size() != sizeof...(In))
        return expression + ": a parameter is named twice";
    std::mt19937 random(20261121);
    try {
        for (int i = 0; i < 500; ++i) {
            const auto difference = detail::compareOnce(formula, random, std::index_sequence_for<In...>{});
            if (!difference.empty())
                return difference;
        }
    } catch (const std::exception& error) {
        return error.what();
    }
    return {};
}

/// Checks every formula of a discipline's list: what the reader sees is what runs.
template <class... Formulas>
void compareAll(const std::tuple<Formulas...>& formulas)
{
    std::string all;
    std::apply(
        [&](const auto&... one) {
            const auto note = [&](const std::string& text) { all += text.empty() ? text : text + '\n'; };
            (note(disagreement(one)), ...);
        },
        formulas);
    QVERIFY2(all.empty(), all.c_str());
}

}  // namespace headroom::test
