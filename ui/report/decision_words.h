// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"

#include <QString>

namespace headroom::ui {

/// What renting comes to, of the cloud before the API; 0 where it is not known.
double rentedTotal(const CostResult& cost);
/// Whether the plan refuses what owning is compared with.
bool rentingRefused(const Results& results);
/// Owning has cost less from some month on, and still does at the end.
bool owningPays(const CostResult& cost);

/// The cheapest permitted way that serves the demand, as an imperative sentence; the dearer side is shown also when it wins.
QString recommendation(const ReportContext& context);
/// What the ways cost, when owning pays, and what is refused and why.
QString lead(const ReportContext& context);

}  // namespace headroom::ui
