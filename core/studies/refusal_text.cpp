// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/refusal_text.h"

#include <string_view>
#include <vector>

namespace headroom {

std::string refusalText(performance::Refusal refusal, const Accelerator& accelerator)
{
    if (refusal == performance::Refusal::Precision)
        return accelerator.name +
               " has no units for the precision of the weights, or their rate is not known";
    std::vector<std::string_view> missing;
    if (!accelerator.bf16.known() && !accelerator.fp16.known())
        missing.push_back("the dense 16-bit matrix rate (bf16_peak or fp16_peak)");
    if (!accelerator.bandwidth.known())
        missing.push_back("the memory bandwidth (bandwidth)");
    // Asked for only where a replica spans several.
    if (missing.empty())
        missing.push_back("the link to its peers (interconnect_bandwidth)");
    std::string text = "of " + accelerator.name + " nobody states ";
    for (std::size_t at = 0; at < missing.size(); ++at)
        text += (at == 0 ? "" : " and ") + std::string(missing[at]);
    return text + ": enter it in a catalogue of your own";
}

}  // namespace headroom
