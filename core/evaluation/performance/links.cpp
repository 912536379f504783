// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/performance/links.h"

#include <string>

namespace headroom::performance {
namespace {

constexpr double reached = 0.8;
constexpr double pcie4 = 32e9;

bool isRack(const Accelerator& accelerator)
{
    // Servers of the Hopper superchip have one each.
    return accelerator.formFactor.find("superchip") != std::string::npos &&
           accelerator.architecture != "Grace Hopper";
}

bool isCard(const Accelerator& accelerator)
{
    return accelerator.formFactor.find("PCIe") != std::string::npos;
}

double usualNetwork(const Accelerator& accelerator)
{
    const double own = accelerator.architecture == "Blackwell Ultra" ? 100e9
                       : accelerator.architecture == "Ampere"        ? 25e9
                                                                     : 50e9;
    return isCard(accelerator) ? own / 2 : own;
}

}  // namespace

int scaleUpDomain(const Accelerator& accelerator)
{
    if (isRack(accelerator))
        return 72;
    return accelerator.vendor == "Google" || accelerator.vendor == "AWS" ? 64 : 8;
}

ByteRate usableLink(const Accelerator& accelerator)
{
    const double bothWays = accelerator.interconnect.known() ? accelerator.interconnect.value->value() : 0;
    return bytesPerSecond(reached * (bothWays > 0 ? bothWays / 2 : pcie4));
}

ByteRate linkAmong(const Accelerator& accelerator, int members)
{
    constexpr double slot = 128e9, wide = 900e9, pcie5 = 64e9;
    const double bothWays = accelerator.interconnect.value->value();
    if (!isCard(accelerator) || bothWays <= slot || members <= (bothWays >= wide ? 4 : 2))
        return bytesPerSecond(bothWays / 2);
    return bytesPerSecond(accelerator.architecture == "Ampere" ? pcie4 : pcie5);
}

Links linksOf(const Accelerator& accelerator, ByteRate network)
{
    const double beyond = network.value() > 0 ? network.value() : usualNetwork(accelerator);
    return {.domain = scaleUpDomain(accelerator),
            .link = usableLink(accelerator),
            .network = bytesPerSecond(reached * beyond)};
}

}  // namespace headroom::performance
