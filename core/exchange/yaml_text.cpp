// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/yaml_text.h"

#include "core/base/utf8.h"

#include <yaml-cpp/yaml.h>

#include <charconv>
#include <cmath>
#include <string>

namespace headroom {

namespace {

using json = nlohmann::json;

std::string placeOf(const YAML::Mark& mark) { return "line " + std::to_string(mark.line + 1); }

json plainValue(const std::string& word)
{
    if (word.empty() || word == "~" || word == "null" || word == "Null" || word == "NULL")
        return nullptr;
    if (word == "true" || word == "True" || word == "TRUE")
        return true;
    if (word == "false" || word == "False" || word == "FALSE")
        return false;
    const char* const begin = word.data() + (word.front() == '+' ? 1 : 0);
    const char* const end = word.data() + word.size();
    double number = 0;
    const auto [read, failed] = std::from_chars(begin, end, number);
    const bool whole = failed == std::errc() && read == end && std::isfinite(number);
    return whole ? json(number) : json(word);
}

class Reader {
public:
    explicit Reader(JsonLimits limits) : m_limits(limits) {}

    Result<json> read(const YAML::Node& node, int depth)
    {
        // An anchor may be named any number of times, and what names it again.
        if (++m_values > mostValues)
            return Error{Error::Code::TooLarge,
                         {"values", "> " + std::to_string(mostValues), std::to_string(mostValues)},
                         {},
                         placeOf(node.Mark())};
        if (depth > m_limits.depth)
            return Error{Error::Code::TooLarge,
                         {"depth", "> " + std::to_string(m_limits.depth), std::to_string(m_limits.depth)},
                         {},
                         placeOf(node.Mark())};
        switch (node.Type()) {
        case YAML::NodeType::Undefined:
        case YAML::NodeType::Null: return json();
        case YAML::NodeType::Scalar:
            return node.Tag() == "?" ? plainValue(node.Scalar()) : json(node.Scalar());
        case YAML::NodeType::Sequence: return list(node, depth);
        case YAML::NodeType::Map: break;
        }
        return object(node, depth);
    }

private:
    static constexpr std::size_t mostValues = 1'000'000;

    Result<json> list(const YAML::Node& node, int depth)
    {
        json out = json::array();
        for (const YAML::Node& one : node) {
            auto value = read(one, depth + 1);
            if (!value)
                return value;
            out.push_back(std::move(value).value());
        }
        return out;
    }
    Result<json> object(const YAML::Node& node, int depth)
    {
        json out = json::object();
        for (const auto& member : node) {
            const YAML::Node &key = member.first, &held = member.second;
            if (!key.IsScalar())
                return Error{
                    Error::Code::Syntax, {"a word before the colon", "a list"}, {}, placeOf(key.Mark())};
            if (out.contains(key.Scalar()))
                return Error{Error::Code::DuplicateId, {"key", key.Scalar()}, {}, placeOf(key.Mark())};
            auto value = read(held, depth + 1);
            if (!value)
                return value;
            out[key.Scalar()] = std::move(value).value();
        }
        return out;
    }

    JsonLimits m_limits;
    std::size_t m_values = 0;
};

}  // namespace

Result<json> parseYaml(std::string_view text, JsonLimits limits)
{
    if (text.size() > limits.bytes)
        return Error{Error::Code::TooLarge,
                     {"file", std::to_string(text.size()), std::to_string(limits.bytes)}};
    if (const auto bad = firstInvalidUtf8(text))
        return Error{Error::Code::NotText, {std::to_string(*bad)}, {}, lineOf(text, *bad)};
    try {
        return Reader(limits).read(YAML::Load(std::string(text)), 0);
    } catch (const YAML::Exception& error) {
        return Error{Error::Code::Syntax, {"JSON or YAML", error.msg}, {}, placeOf(error.mark)};
    }
}

}  // namespace headroom
