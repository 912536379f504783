// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/studies/refusal_text.h"

namespace headroom {

std::string refusalText(performance::Refusal refusal)
{
    return refusal == performance::Refusal::Precision
               ? "this gpu has no units for the precision of the weights, or their rate is not known"
               : "peak, bandwidth or interconnect of this gpu are not known";
}

}  // namespace headroom
