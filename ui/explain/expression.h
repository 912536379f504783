// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom::ui {

/// A displayed expression taken apart, for drawing only.
struct Expression {
    enum class Kind { Number, Symbol, Negative, Sum, Difference, Product, Quotient, Call };
    Kind kind = Kind::Number;
    QString text;  ///< number, symbol or function name
    std::vector<Expression> parts;
};

/// Reads what `Formula::expression` may hold; nothing for anything else ("sum").
std::optional<Expression> parseExpression(std::string_view text);

}  // namespace headroom::ui
