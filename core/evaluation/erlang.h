// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// Probability that an arrival waits in an M/M/c queue. `servers` is taken down to a whole number, `load` is in erlangs.
/// 1 when the load reaches the servers, 0 without load. A. K. Erlang, 1917.
double erlangC(double servers, double load);

}  // namespace headroom
