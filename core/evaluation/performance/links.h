// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/things.h"

namespace headroom::performance {

/// What joins accelerators: fast links inside a server or rack, a network beyond them. One way, of one accelerator.
struct Links {
    int domain = 8;  ///< accelerators that the fast links join
    ByteRate link{};
    ByteRate network{};
    bool operator==(const Links&) const = default;
};

/// Accelerators that the links of this one join without a network between servers: 72 of an NVL72 rack, 64 of a cube of TPUs
/// or Trainium, else the eight of a server.
int scaleUpDomain(const Accelerator& accelerator);

/// The links of the data sheet, and the network that such accelerators usually stand in (`network` 0: the usual one): that of the
/// maker's own systems, 200 Gbit/s an accelerator with Ampere, 400 with Hopper and Blackwell, 800 with Blackwell Ultra (DGX A100,
/// H100, B200 and B300 user guides), half of that for cards.
Links linksOf(const Accelerator& accelerator, ByteRate network = {});

/// One way, what joins so many of them: a bridge between cards joins two, one of 900 GB/s (H200 NVL) four, and beyond it traffic takes
/// the slots, PCIe 4 with Ampere and 5 after it. Others as the data sheet has it.
ByteRate linkAmong(const Accelerator& accelerator, int members);

/// Half of the stated figure of both ways, of which collectives reach four fifths.
ByteRate usableLink(const Accelerator& accelerator);

}  // namespace headroom::performance
