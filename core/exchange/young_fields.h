// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/fields.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <type_traits>

namespace headroom {

/// Fields younger than the format that most plans do not need.
inline constexpr auto youngFields = std::to_array<std::string_view>({
    "defects",
    "side",
    "task",
    "tuning",
    "measured",
    "training_software",
    "data_parallel",
    "expert_parallel",
    "payments",
    "resale",
    "until_delivery",
    "price_basis",
    "paid_by",
    "building_paid_by",
    "arrangement",
    "decode_replicas",
    "prefill_replicas",
    "prefill_tensor_parallel",
    "prefill_pipeline_parallel",
    "prefill_data_parallel",
    "prefill_expert_parallel",
    "prefill_pool",
    "refused",
});

/// Whether a field stands as it is by default and need not be written, so that a plan that does without it reads as before.
template <class Entity, class Field>
bool isLeftOut(std::string_view name, const Field& field)
{
    if (std::find(youngFields.begin(), youngFields.end(), name) == youngFields.end())
        return false;
    bool usual = false;
    const Entity fresh{};
    describe(fresh, [&](std::string_view one, const auto& other) {
        if constexpr (std::is_same_v<decltype(other), const Field&>)
            usual = usual || (one == name && other == field);
    });
    return usual;
}

}  // namespace headroom
