// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::test {

using Values = std::map<std::string, double, std::less<>>;

/// The chance of waiting in an M/M/c queue by the textbook sum, with logarithms against overflow. Independent of the engine's.
inline double erlangByDefinition(double servers, double load)
{
    const double c = std::floor(servers);
    if (load <= 0)
        return 0;
    if (load >= c)
        return 1;
    const auto logTerm = [load](double k) { return k * std::log(load) - std::lgamma(k + 1); };
    const double top = logTerm(c);
    double below = 0;
    for (double k = 0; k < c; ++k)
        below += std::exp(logTerm(k) - top);
    const double last = c / (c - load);
    return last / (below + last);
}

/// Reads what `Formula::expression` may hold and works it out. Throws std::runtime_error with the place of the first thing
/// that it does not understand.
class Expression {
public:
    Expression(std::string_view text, const Values& values) : m_text(text), m_values(values) {}

    double value()
    {
        const double result = sum();
        blanks();
        if (m_at != m_text.size())
            fail("more text");
        return result;
    }

private:
    double sum()
    {
        double left = product();
        while (true) {
            if (take('+'))
                left += product();
            else if (take('-'))
                left -= product();
            else
                return left;
        }
    }
    double product()
    {
        double left = signedOperand();
        while (true) {
            if (take('*'))
                left *= signedOperand();
            else if (take('/'))
                left /= signedOperand();
            else
                return left;
        }
    }
    double signedOperand() { return take('-') ? -signedOperand() : operand(); }
    double operand()
    {
        if (take('(')) {
            const double inner = sum();
            need(')');
            return inner;
        }
        const std::string word = readWord();
        if (std::isdigit(static_cast<unsigned char>(word.front())))
            return number(word);
        if (take('('))
            return call(word, arguments());
        const auto named = m_values.find(word);
        if (named == m_values.end())
            fail("no value named " + word);
        return named->second;
    }
    std::vector<double> arguments()
    {
        std::vector<double> out{sum()};
        while (take(','))
            out.push_back(sum());
        need(')');
        return out;
    }
    double call(const std::string& name, const std::vector<double>& a) const
    {
        if (a.size() == 1) {
            if (name == "ceil")
                return std::ceil(a[0]);
            if (name == "floor")
                return std::floor(a[0]);
            if (name == "exp")
                return std::exp(a[0]);
            if (name == "ln")
                return std::log(a[0]);
            if (name == "sqrt")
                return std::sqrt(a[0]);
        } else if (a.size() == 2) {
            if (name == "min")
                return std::min(a[0], a[1]);
            if (name == "max")
                return std::max(a[0], a[1]);
            if (name == "pow")
                return std::pow(a[0], a[1]);
            if (name == "erlang_c")
                return erlangByDefinition(a[0], a[1]);
        }
        fail("no function " + name + " of " + std::to_string(a.size()));
    }
    double number(const std::string& word) const
    {
        char* end = nullptr;
        const double parsed = std::strtod(word.c_str(), &end);
        if (*end != '\0')
            fail("no number " + word);
        return parsed;
    }
    std::string readWord()
    {
        blanks();
        std::string word;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            // 1e-9 is one number: the sign belongs to its exponent.
            const bool exponentSign = (c == '-' || c == '+') && word.size() > 1 && word.back() == 'e' &&
                                      std::isdigit(static_cast<unsigned char>(word.front()));
            if (!std::isalnum(static_cast<unsigned char>(c)) && c != '_' && c != '.' && !exponentSign)
                break;
            word += c;
            ++m_at;
        }
        if (word.empty())
            fail("nothing to read");
        return word;
    }
    void blanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }
    bool take(char wanted)
    {
        blanks();
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }
    void need(char wanted)
    {
        if (!take(wanted))
            fail(std::string("expected ") + wanted);
    }
    [[noreturn]] void fail(const std::string& what) const
    {
        throw std::runtime_error(std::string(m_text) + ": " + what + " at " + std::to_string(m_at));
    }

    std::string_view m_text;
    const Values& m_values;
    std::size_t m_at = 0;
};

inline double evaluateExpression(std::string_view text, const Values& values)
{
    return Expression(text, values).value();
}

}  // namespace headroom::test
