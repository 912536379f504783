// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/text.h"

#include <QCoreApplication>

namespace headroom::text {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::text::Refusal)
};

}  // namespace

QString refusalTitle(const Refusal& refusal)
{
    const QString by = QString::fromStdString(refusal.by);
    switch (refusal.obstacle) {
    case Obstacle::OutsideRack: return Words::tr("Refused: reaches outside the rack");
    case Obstacle::Occupied: return Words::tr("Refused: %1 stands there").arg(by);
    case Obstacle::WrongKind: return Words::tr("Refused: it does not fit there");
    case Obstacle::UnknownHeight: return Words::tr("Refused: its height is unknown");
    case Obstacle::PowerLimit: return Words::tr("Refused: power on feed A of %1").arg(by);
    case Obstacle::WeightLimit: return Words::tr("Refused: weight in %1").arg(by);
    }
    return {};
}

QString refusalWould(const Refusal& refusal)
{
    switch (refusal.obstacle) {
    case Obstacle::PowerLimit: return Words::tr("kW it would carry");
    case Obstacle::WeightLimit: return Words::tr("kg it would carry");
    case Obstacle::OutsideRack: return Words::tr("U it would reach");
    case Obstacle::Occupied: return Words::tr("U it needs");
    case Obstacle::WrongKind:
    case Obstacle::UnknownHeight: return {};
    }
    return {};
}

QString refusalAllowed(const Refusal& refusal)
{
    switch (refusal.obstacle) {
    case Obstacle::PowerLimit: return Words::tr("kW allowed on one feed");
    case Obstacle::WeightLimit: return Words::tr("kg the frame carries");
    case Obstacle::OutsideRack: return Words::tr("U of the rack");
    case Obstacle::Occupied: return Words::tr("U free there");
    case Obstacle::WrongKind:
    case Obstacle::UnknownHeight: return {};
    }
    return {};
}

QString refusalRemedy(const Refusal& refusal)
{
    const double short_ = refusal.would - refusal.allowed;
    switch (refusal.obstacle) {
    case Obstacle::PowerLimit:
        return Words::tr("Nothing is legal: raise a feed by %1 or add a rack.")
            .arg(figureIn(short_ / 1000.0, "kW", 1).joined());
    case Obstacle::WeightLimit:
        return Words::tr("Nothing is legal: a frame must carry %1 more, or add a rack.")
            .arg(figureIn(short_, "kg", 0).joined());
    case Obstacle::OutsideRack:
    case Obstacle::Occupied: return Words::tr("Nothing is free: remove a device or add a rack.");
    case Obstacle::WrongKind: return Words::tr("No server in the plan has a free slot for it.");
    case Obstacle::UnknownHeight: return Words::tr("Give its height in your own catalogue.");
    }
    return {};
}

QString place(const Scenario& scenario, const Placement&, const Place& place, RackUnits height)
{
    const RackPtr rack = findRack(scenario, place.rack);
    const QString name = rack ? QString::fromStdString(rack->name) : QString();
    const QString bottom = 'U' + number(place.bottom.units());
    const QString top = 'U' + number((place.bottom + height).units() - 1);
    const QString units = height.halves <= 2 ? bottom : bottom + QChar(0x2013) + top;
    return QStringLiteral("%1, %2, %3").arg(name, units, enumText(place.face));
}

}  // namespace headroom::text
