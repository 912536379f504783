// SPDX-License-Identifier: GPL-3.0-or-later
// Refused: a deployment names each by its own id.
// Reason: no match for 'operator='|cannot convert|no viable overloaded '='
#include "core/scenario/scenario.h"

void wrong(headroom::Deployment& deployment) { deployment.workload = deployment.pool; }
