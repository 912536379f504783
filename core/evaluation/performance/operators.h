// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/performance/model_step.h"

namespace headroom::performance {

/// Times of single operators on one accelerator, as fitted (resources/performance).

/// y[rows, out] = x[rows, in] W[out, in].
OperatorTime product(const ProductKernel& kernel, double rows, double out, double in);

/// Bytes through memory and a launch, which engines scale with the roof.
Duration elementwise(const ServingKernels& kernels, double moved);

/// Attention of the layers that see up to `window` tokens (0: all), with its projections' products left out.
OperatorTime groupedAttention(const Replica& replica, const StepLoad& load, double window);
/// Latent attention: the absorbed form while decoding, with the two products it adds, and the expanded one for prompts.
OperatorTime latentAttention(const Replica& replica, const StepLoad& load);
/// State update of a linear or state-space layer.
OperatorTime linearAttention(const Replica& replica, const StepLoad& load);

/// The grouped products of all experts on the accelerator that does most.
OperatorTime groupedExperts(const Replica& replica, double tokens);
/// Moving the rows of `rank` tokens to and from other accelerators' experts, once per layer; nothing without attention ranks.
Duration expertExchange(const Replica& replica, double tokens);

}  // namespace headroom::performance
