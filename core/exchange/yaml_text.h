// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json_text.h"

namespace headroom {

/// Reads one YAML document from outside as the JSON that it stands for: plain words are null, true, false or a number where they
/// read as one, else text; what is quoted is text. Errors: as parseJson, with Syntax naming both; TooLarge also where anchors
/// repeat more than a million values.
Result<nlohmann::json> parseYaml(std::string_view text, JsonLimits limits);

}  // namespace headroom
