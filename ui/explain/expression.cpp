// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explain/expression.h"

namespace headroom::ui {

namespace {

class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    std::optional<Expression> all()
    {
        auto whole = sum();
        skip();
        return m_failed || m_at != m_text.size() ? std::nullopt : std::optional(std::move(whole));
    }

private:
    void skip()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    bool take(char c)
    {
        skip();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }
    static Expression join(Expression::Kind kind, Expression a, Expression b)
    {
        return {kind, {}, {std::move(a), std::move(b)}};
    }
    Expression sum()
    {
        Expression left = product();
        while (!m_failed) {
            if (take('+'))
                left = join(Expression::Kind::Sum, std::move(left), product());
            else if (take('-'))
                left = join(Expression::Kind::Difference, std::move(left), product());
            else
                break;
        }
        return left;
    }
    Expression product()
    {
        Expression left = factor();
        while (!m_failed) {
            if (take('*'))
                left = join(Expression::Kind::Product, std::move(left), factor());
            else if (take('/'))
                left = join(Expression::Kind::Quotient, std::move(left), factor());
            else
                break;
        }
        return left;
    }
    Expression factor()
    {
        if (++m_depth > 64)
            m_failed = true;
        Expression out;
        if (m_failed) {
        } else if (take('(')) {
            out = sum();
            m_failed = m_failed || !take(')');
        } else if (take('-')) {
            out = {Expression::Kind::Negative, {}, {factor()}};
        } else {
            out = word();
        }
        --m_depth;
        return out;
    }
    Expression word()
    {
        skip();
        const std::size_t begin = m_at;
        const auto inWord = [&](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
                   c == '.';
        };
        while (m_at < m_text.size() && inWord(m_text[m_at]))
            ++m_at;
        if (begin == m_at) {
            m_failed = true;
            return {};
        }
        const QString text = QString::fromLatin1(m_text.data() + begin, static_cast<qsizetype>(m_at - begin));
        if (text[0].isDigit())
            return {Expression::Kind::Number, text, {}};
        if (!take('('))
            return {Expression::Kind::Symbol, text, {}};
        Expression call{Expression::Kind::Call, text, {}};
        do
            call.parts.push_back(sum());
        while (!m_failed && take(','));
        m_failed = m_failed || !take(')');
        return call;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    bool m_failed = false;
};

}  // namespace

std::optional<Expression> parseExpression(std::string_view text) { return Reader(text).all(); }

}  // namespace headroom::ui
