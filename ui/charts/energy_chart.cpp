// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "ui/charts/plot_style.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::EnergyChart)
};

/// The hours as a closed day or week: hour 24 is hour 0 again. A day beside a week comes again on each of its days.
void dayOf(const Hourly<Power>& hours, std::size_t length, QVector<double>& x, QVector<double>& y)
{
    for (std::size_t h = 0; h <= length; ++h) {
        x.push_back(static_cast<double>(h));
        y.push_back(inKilowatts(hours[h % hours.size()]));
    }
}

/// Hours of a day, or the names of the days at their noon.
QSharedPointer<QCPAxisTicker> hourTicker(std::size_t hours)
{
    if (hours != hoursOfWeek) {
        auto ticker = QSharedPointer<QCPAxisTickerFixed>::create();
        ticker->setTickStep(6);
        return ticker;
    }
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (int day = 0; day < 7; ++day)
        ticker->addTick(24 * day + 12, QLocale().dayName(day + 1, QLocale::ShortFormat));
    return ticker;
}

QString hourName(std::size_t hour, std::size_t hours)
{
    const QString time = QString("%1:00").arg(hour % hoursOfDay, 2, 10, QChar('0'));
    if (hours != hoursOfWeek)
        return time;
    return Words::tr("%1 %2").arg(
        QLocale().dayName(static_cast<int>(hour / hoursOfDay) + 1, QLocale::ShortFormat), time);
}

}  // namespace

ChartCaption drawEnergy(QCustomPlot& plot, const ChartInput& input)
{
    resetPlot(plot, input.colours, 20);
    const EnergyResult& energy = input.now.energy;
    ChartCaption caption;
    caption.explainPath = "energy.yearly";
    // Without accelerators there is no band.
    const bool banded = energy.yearlyLow.has_value();
    // Where no idle power is known, servers draw what is planned, whatever the hour.
    const bool flat = energy.it.size() > 0 && *std::max_element(energy.it.begin(), energy.it.end()) ==
                                                  *std::min_element(energy.it.begin(), energy.it.end());
    caption.note = flat     ? banded ? Words::tr("kW as planned; 80 % band") : Words::tr("kW as planned")
                       : banded ? Words::tr("kW by the load of the hour; 80 % band")
                            : Words::tr("kW by the load of the hour");
    const auto& racks = input.scenario.racks;
    const bool nothingPlaced =
        std::all_of(racks.begin(), racks.end(), [](const RackPtr& rack) { return rack->placements.empty(); });
    if (!energy.hourlyKnown || *std::max_element(energy.it.begin(), energy.it.end()) <= watts(0)) {
        caption.empty =
            nothingPlaced ? Words::tr("Power through the day appears here\nonce a server stands in a rack.")
            : energy.plannedPower
                ? Words::tr("Power through the day is unknown:\nwhat a pool does is unknown, see Findings.")
                : Words::tr("Power through the day is unknown:\na server's power is missing, see Findings.");
        return caption;
    }
    QVector<double> x, y;
    const std::size_t hours = energy.it.size();
    if (energy.it.ofWeek())
        caption.note = banded ? Words::tr("kW by the hour of the week; 80 % band")
                              : Words::tr("kW by the hour of the week");
    dayOf(energy.it, hours, x, y);
    const double limit = energy.powerLimit ? inKilowatts(*energy.powerLimit) : 0;
    QVector<double> ignored, least, most;
    dayOf(energy.itLow, hours, ignored, least);
    dayOf(energy.itHigh, hours, ignored, most);
    const double highest = std::max(limit, *std::max_element(most.begin(), most.end()));
    plot.xAxis->setRange(0, static_cast<double>(hours));
    plot.yAxis->setRange(0, highest * 1.18);
    plot.xAxis->setTicker(hourTicker(hours));
    QCPAxisRect& rect = *plot.axisRect();
    if (input.before && input.before->energy.hourlyKnown) {
        QVector<double> oldX, oldY;
        dayOf(input.before->energy.it, hours, oldX, oldY);
        addTrace(rect, oldX, oldY, input.colours);
    }
    addBand(rect, x, least, most, input.colours.own);
    addLine(rect, x, y, input.colours.own);
    if (limit > 0)
        setExplained(addLimit(rect, limit, Words::tr("planned limit %1 kW").arg(text::number(limit, 1)),
                              input.colours),
                     "energy.power_limit");
    // Where no hour stands out, the words stand where the limit's do not.
    const auto peak = flat ? hours : static_cast<std::size_t>(energy.peakHour);
    const double peakPower = inKilowatts(energy.it[peak % hours]);
    if (!flat)
        addDot(rect, static_cast<double>(peak), peakPower, input.colours.own, input.colours);
    // Under the curve, where the words cross nothing.
    const bool leftwards = peak * 3 > hours * 2;
    const std::size_t near = hours / 3;  // as far as the words reach
    double lowest = peakPower;
    for (std::size_t hour = 0; hour < energy.it.size(); ++hour) {
        if (leftwards ? hour <= peak && hour + near > peak : hour >= peak && hour < peak + near)
            lowest = std::min(lowest, inKilowatts(energy.it[hour]));
    }
    // A low curve leaves no room above the axis; over it there is.
    constexpr double low = 0.3;
    const bool above =
        (flat && limit > 0 && peakPower > limit) || lowest < low * rect.axis(QCPAxis::atLeft)->range().upper;
    const QString told = text::number(peakPower, 1);
    QCPItemText* const peakWords =
        addWords(rect, static_cast<double>(peak), above ? peakPower : lowest,
                 flat ? told : Words::tr("%1 at %2").arg(told, hourName(peak, hours)), input.colours.text2,
                 (leftwards ? Qt::AlignRight : Qt::AlignLeft) | (above ? Qt::AlignBottom : Qt::AlignTop),
                 QPointF(0, above ? -8 : 6));
    setExplained(peakWords, "energy.peak_it_power");
    return caption;
}

}  // namespace headroom::ui
