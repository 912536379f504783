// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace headroom {

using SiteId = Id<struct SiteTag>;
using RackId = Id<struct RackTag>;
using PlacementId = Id<struct PlacementTag>;
using PoolId = Id<struct PoolTag>;
using WorkloadId = Id<struct WorkloadTag>;
using DeploymentId = Id<struct DeploymentTag>;
using CloudId = Id<struct CloudTag>;
using ApiId = Id<struct ApiTag>;
using StaffId = Id<struct StaffTag>;
using PurchaseId = Id<struct PurchaseTag>;
using MeasurementId = Id<struct MeasurementTag>;
using ExchangeRateId = Id<struct ExchangeRateTag>;
using EgressTierId = Id<struct EgressTierTag>;

}  // namespace headroom
