// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

/// Probability that an arrival waits in an M/M/c queue. `servers` is taken down to a whole number, `load` is in erlangs.
/// 1 when the load reaches the servers, 0 without load. A. K. Erlang, 1917.
/// Where service slows as more are served at once (birth and death with rates of each state), `load` is that with all servers busy,
/// and `growth`, below 1, what each of them adds to it; it is never taken below a tenth of `load`.
double erlangC(double servers, double load, double growth = 0);

}  // namespace headroom
