// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/step_table.h"

namespace headroom::support {

/// A replica whose kernels cost nothing: a step takes so long, and so much longer for every sequence in it, so that times can be told by hand.
inline performance::Replica plainReplica(double step, double sequence)
{
    performance::Replica replica;
    performance::Roofline roofline;
    roofline.peak = FlopRate::from_value(1);
    roofline.bandwidth = ByteRate::from_value(1);
    replica.kernels.head.roofline = replica.kernels.prefill = replica.kernels.decode = roofline;
    replica.kernels.elementwise = ByteRate::from_value(1);
    replica.kernels.overheads.roofScale = 0;
    replica.kernels.overheads.fixedScale = 0;
    replica.kernels.overheads.collectiveScale = 0;
    replica.kernels.overheads.step = seconds(step);
    replica.kernels.overheads.sequence = seconds(sequence);
    return replica;
}

}  // namespace headroom::support
