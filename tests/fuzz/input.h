// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// What libFuzzer calls with every input; 0 always, whatever is wrong aborts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// The fuzzer's bytes as text: first a choice, then the rest.
struct FuzzInput {
    FuzzInput(const std::uint8_t* data, std::size_t size) : text(reinterpret_cast<const char*>(data), size) {}

    /// Takes the first byte off as a number below `count`; 0 when there is none.
    std::size_t choice(std::size_t count)
    {
        if (text.empty())
            return 0;
        const auto chosen = static_cast<unsigned char>(text.front()) % count;
        text.remove_prefix(1);
        return chosen;
    }

    std::string_view text;
};
