// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_writer.h"
#include "core/results/results.h"

#include <string>
#include <string_view>

namespace headroom {

/// An object or array being written; commas are its business.
class ObjectWriter {
public:
    explicit ObjectWriter(std::string& out) : m_out(out) {}

    void begin(char bracket)
    {
        separate();
        m_out += bracket;
        m_first = true;
    }
    void end(char bracket)
    {
        m_out += bracket;
        m_first = false;
    }
    void key(std::string_view name)
    {
        separate();
        m_out += jsonString(name) + ":";
        m_first = true;
    }
    void raw(std::string_view text)
    {
        separate();
        m_out += text;
    }
    void number(std::string_view name, double value)
    {
        key(name);
        raw(jsonNumber(value));
    }
    template <class Q>
    void known(std::string_view name, const Known<Q>& value)
    {
        key(name);
        raw(value ? jsonNumber(value->value()) : std::string("null"));
    }
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        raw(jsonString(value));
    }
    void flag(std::string_view name, bool value)  // a JSON boolean has no better type
    {
        key(name);
        raw(value ? "true" : "false");
    }

private:
    void separate()
    {
        if (!m_first)
            m_out += ',';
        m_first = false;
    }
    std::string& m_out;
    bool m_first = true;
};

}  // namespace headroom
