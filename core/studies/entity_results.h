// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/studies/named_results.h"

namespace headroom {

/// Results that each deployment has, by the last part of their names. Their id is 0; whoever asks for one sets it.
std::span<const NamedResult> deploymentResults();
/// The same of workloads: what their work costs by option, in energy, in carbon and in storage.
std::span<const NamedResult> workloadResults();

}  // namespace headroom
