// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/embedded.h"

#include <algorithm>
#include <iterator>

extern "C" {
#define HEADROOM_RESOURCE(index, name)                                                                       \
    extern const char headroom_resource_##index[];                                                           \
    extern const char headroom_resource_##index##_end[];
#include "embedded_table.inc"
#undef HEADROOM_RESOURCE
}

namespace headroom::resources {

namespace {

struct Embedded {
    std::string_view name;
    const char* begin;
    const char* end;
};

constexpr Embedded nothing{{}, nullptr, nullptr};
const Embedded all[] = {
#define HEADROOM_RESOURCE(index, name) {name, headroom_resource_##index, headroom_resource_##index##_end},
#include "embedded_table.inc"
#undef HEADROOM_RESOURCE
    nothing,
};

}  // namespace

std::string_view file(std::string_view name)
{
    const auto it = std::find_if(std::begin(all), std::end(all),
                                 [name](const Embedded& one) { return one.name == name; });
    if (it == std::end(all) || name.empty())
        return {};
    return {it->begin, static_cast<std::size_t>(it->end - it->begin)};
}

std::vector<std::string_view> names(std::string_view folder)
{
    std::vector<std::string_view> out;
    for (const Embedded& one : all) {
        if (!one.name.empty() && one.name.substr(0, folder.size()) == folder)
            out.push_back(one.name);
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace headroom::resources
