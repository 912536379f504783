// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace headroom::resources {

/// The content of a file of this folder ("catalogue/servers.csv"); empty if there is none.
std::string_view file(std::string_view name);
/// The names of all files whose path starts with `folder` ("samples/"), sorted.
std::vector<std::string_view> names(std::string_view folder);

}  // namespace headroom::resources
