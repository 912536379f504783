// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <optional>
#include <string>

namespace headroom {

/// The number below a path of keys; nothing if the path leads nowhere or not to a number.
std::optional<double> numberAt(const nlohmann::json& object, std::initializer_list<const char*> path);

/// Whether what one run of a log says twice is the same: counts, rates over the time that it lasted, percentiles in order, the first
/// token before the last, no more in flight than was let in. Rates may be 5 % apart, as logs round. Refused too are a run without a
/// request that succeeded, one in which more failed than succeeded, and one that lasted no time. Errors name `place` and the field.
Status checkBenchServe(const nlohmann::json& run, const std::string& place);
Status checkTensorRtLlm(const nlohmann::json& run, const std::string& place);
Status checkGenAiPerf(const nlohmann::json& run, const std::string& place);

/// How many requests of a run succeeded and failed; nothing where its log does not say.
struct RequestCount {
    std::optional<double> succeeded, failed;
};
/// `failed`, or what is left of `num_prompts` in logs of older versions.
RequestCount benchServeRequests(const nlohmann::json& run);
RequestCount genAiPerfRequests(const nlohmann::json& run);

}  // namespace headroom
