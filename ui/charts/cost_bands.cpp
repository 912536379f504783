// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cost_bands.h"

namespace headroom::ui {

CostBands bandsOf(const MonteCarlo& run)
{
    CostBands bands;
    for (const CurveBand& curve : run.curves)
        bands.curves[curve.option] = {curve.p10, curve.p90};
    for (const YearBand& one : run.years) {
        YearSpan span{one.option, {}, {}, one.startAndFirst.p10, one.startAndFirst.p90};
        for (const Percentiles& year : one.years) {
            span.low.push_back(year.p10);
            span.high.push_back(year.p90);
        }
        bands.years.push_back(std::move(span));
    }
    for (const UnitBand& one : run.units)
        bands.units.push_back({one.option, one.workload, one.unit, one.band.p10, one.band.p90});
    return bands;
}

}  // namespace headroom::ui
