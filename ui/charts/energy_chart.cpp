// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "ui/charts/plot_style.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::EnergyChart)
};

/// The 24 hours as a closed day: hour 24 is hour 0 again.
void dayOf(const Hourly<Power>& hours, QVector<double>& x, QVector<double>& y)
{
    for (std::size_t h = 0; h <= hours.size(); ++h) {
        x.push_back(static_cast<double>(h));
        y.push_back(inKilowatts(hours[h % hours.size()]));
    }
}

}  // namespace

ChartCaption drawEnergy(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, 20);
    const EnergyResult& energy = input.now.energy;
    ChartCaption caption;
    caption.explainPath = "energy.yearly";
    caption.note = Words::tr("kW by the load of the hour");
    const auto& racks = input.scenario.racks;
    const bool nothingPlaced =
        std::all_of(racks.begin(), racks.end(), [](const RackPtr& rack) { return rack->placements.empty(); });
    if (!energy.hourlyKnown || *std::max_element(energy.it.begin(), energy.it.end()) <= watts(0)) {
        caption.empty =
            nothingPlaced
                ? Words::tr("Power through the day appears here\nonce a server stands in a rack.")
                : Words::tr("Power through the day is unknown:\na server's power is missing, see Findings.");
        return caption;
    }
    QVector<double> x, y;
    dayOf(energy.it, x, y);
    const double limit = energy.powerLimit ? inKilowatts(*energy.powerLimit) : 0;
    const double highest = std::max(limit, *std::max_element(y.begin(), y.end()));
    plot.xAxis->setRange(0, 24);
    plot.yAxis->setRange(0, highest * 1.18);
    auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
    ticker->setTickStep(6);
    plot.xAxis->setTicker(ticker);
    QCPAxisRect& rect = *plot.axisRect();
    if (input.before && input.before->energy.hourlyKnown) {
        QVector<double> oldX, oldY;
        dayOf(input.before->energy.it, oldX, oldY);
        addTrace(rect, oldX, oldY, input.colours);
    }
    QCPGraph* line = addLine(rect, x, y, input.colours.own);
    QColor fill = input.colours.own;
    fill.setAlphaF(0.13F);
    line->setBrush(fill);
    if (limit > 0)
        addLimit(rect, limit, Words::tr("planned limit %1 kW").arg(text::number(limit, 1)), input.colours);
    const auto peak = static_cast<std::size_t>(energy.peakHour);
    const double peakPower = inKilowatts(energy.it[peak]);
    addDot(rect, static_cast<double>(peak), peakPower, input.colours.own, input.colours);
    // Under the curve, where the words cross nothing.
    const bool leftwards = peak > 16;
    double lowest = peakPower;
    for (std::size_t hour = 0; hour < energy.it.size(); ++hour) {
        if (leftwards ? hour <= peak && hour + 8 > peak : hour >= peak && hour < peak + 8)
            lowest = std::min(lowest, inKilowatts(energy.it[hour]));
    }
    addWords(rect, static_cast<double>(peak), lowest,
             Words::tr("%1 at %2:00").arg(text::number(peakPower, 1)).arg(energy.peakHour, 2, 10, QChar('0')),
             input.colours.text2, (leftwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop, QPointF(0, 6));
    return caption;
}

}  // namespace headroom::ui
