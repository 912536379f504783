// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_text.h"

#include "core/base/utf8.h"
#include "core/exchange/json_fields.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace headroom {

namespace {

using json = nlohmann::json;

struct ListTooLong {};

/// The text with null for Python's bare words; its lines stay as they are.
std::string withoutPythonWords(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\' && i + 1 < text.size())
            out += text[i++];
        else if (c == '"')
            quoted = !quoted;
        if (!quoted) {
            static constexpr std::array<std::string_view, 3> words{"-Infinity", "Infinity", "NaN"};
            const auto word = std::find_if(words.begin(), words.end(), [&](std::string_view one) {
                return text.substr(i, one.size()) == one;
            });
            if (word != words.end()) {
                out += "null";
                i += word->size() - 1;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

}  // namespace

std::string lineOf(std::string_view text, std::size_t byte)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(byte, text.size()));
    return "line " + std::to_string(1 + std::count(text.begin(), end, '\n'));
}

Result<json> parseJson(std::string_view original, JsonLimits limits, JsonDialect dialect)
{
    if (original.size() > limits.bytes)
        return Error{Error::Code::TooLarge,
                     {"file", std::to_string(original.size()), std::to_string(limits.bytes)}};
    if (auto status = checkDepth(original, limits.depth); !status)
        return std::move(status).error();
    if (const auto bad = firstInvalidUtf8(original))
        return Error{Error::Code::NotText, {std::to_string(*bad)}, {}, lineOf(original, *bad)};
    const std::string mended = dialect == JsonDialect::Python ? withoutPythonWords(original) : std::string();
    const std::string_view text = dialect == JsonDialect::Python ? std::string_view(mended) : original;
    std::vector<std::set<std::string>> open;
    std::string twice;
    bool inList = false;
    std::size_t length = 0;
    const auto watch = [&](int, json::parse_event_t event, json& parsed) {
        if (event == json::parse_event_t::key && open.size() == 1)
            inList = !limits.list.empty() && parsed.get_ref<const std::string&>() == limits.list;
        if (event == json::parse_event_t::object_start && open.size() == 1 && inList &&
            ++length > limits.listLength)
            throw ListTooLong{};
        if (event == json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            open.pop_back();
        else if (event == json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second &&
                 twice.empty())
            twice = parsed.get<std::string>();
        return true;
    };
    try {
        json document = json::parse(text, watch);
        if (!twice.empty())
            return Error{Error::Code::DuplicateId, {"key", twice}};
        return document;
    } catch (const ListTooLong&) {
        const std::string list(limits.list), most = std::to_string(limits.listLength);
        return Error{Error::Code::TooLarge, {list, "> " + most, most}, {}, "/" + list};
    } catch (const json::parse_error& error) {
        const std::size_t at = std::min(error.byte, text.size());
        return Error{Error::Code::Syntax,
                     {"JSON", at >= text.size() ? "the end of the text"
                                                : std::string(text.substr(at > 0 ? at - 1 : 0, 12))},
                     {},
                     lineOf(text, at)};
    } catch (const json::exception&) {
        return Error{Error::Code::OutOfRange, {"a number", "-1e30", "1e30"}};
    }
}

}  // namespace headroom
