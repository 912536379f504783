// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rack_painter.h"

#include "ui/layout/text_painter.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::RackPainter)
};

/// From this share of a limit on, the plan has no room left worth a device.
constexpr double atLimit = 0.95;
/// Shares come from sums of decimal fractions: a limit met exactly is not a limit broken.
constexpr double rounding = 1e-9;

/// What is shown as 0.0 kW is nothing left.
constexpr double smallestReserve = 50;

QString kilowatts(Power power) { return text::figureIn(power.value() / 1000, "kW", 1).joined(); }

QColor blockColor(ItemKind kind)
{
    const Tokens& t = Theme::now();
    switch (kind) {
    case ItemKind::Server: return t.parts[2];
    case ItemKind::Switch: return t.parts[1];
    case ItemKind::Storage: return t.parts[0];
    default: return t.parts[3];
    }
}

double loadOf(const RackResult& result)
{
    return result.powerLimit && result.powerLimit->value() > 0
               ? result.leastPower.value() / result.powerLimit->value()
               : -1;
}

bool hasReserve(const RackSpace& space)
{
    return space.more == 0 && space.each && space.reserve.value() >= smallestReserve;
}

/// Why units stay free: what is left and what one more would take, where something is left at all.
QString reasonOf(const RackSpace& space)
{
    if (space.why == Obstacle::WeightLimit)
        return Words::tr("no weight left to use them");
    if (space.more > 0 && space.each)
        return Words::tr("power for %n more server(s) of %1", nullptr, space.more)
            .arg(kilowatts(*space.each));
    return hasReserve(space)
               ? Words::tr("%1 left, %2 needed").arg(kilowatts(space.reserve), kilowatts(*space.each))
               : Words::tr("no power left to use them");
}

/// The same where there is little room.
QString briefReasonOf(const RackSpace& space)
{
    if (space.why == Obstacle::WeightLimit)
        return Words::tr("no weight left");
    if (space.more > 0)
        return Words::tr("power for %n more", nullptr, space.more);
    return hasReserve(space) ? Words::tr("only %1 left").arg(kilowatts(space.reserve))
                             : Words::tr("no power left");
}

}  // namespace

Detail detailAt(double zoom)
{
    const double unit = measure::unit * zoom;
    return unit < 3 ? Detail::Cell : unit < 8 ? Detail::Blocks : unit < 14 ? Detail::Names : Detail::Full;
}

RackPainter::RackPainter(const ScenarioDocument& document, const Selection& selection, const RackScene& scene)
    : m_document(document),
      m_scene(scene),
      m_devices(document, selection)
{}

const RackResult* RackPainter::resultOf(const RackBox& box) const
{
    const Results& results = m_document.results();
    return box.index < results.racks.size() ? &results.racks[box.index] : nullptr;
}

double RackPainter::smallestHeader() { return Theme::px(14); }

void RackPainter::paintHeader(QPainter& painter, const ViewMap& map, const RackBox& box) const
{
    const Tokens& t = Theme::now();
    const QRectF frame = map(box.frame);
    const double room = measure::header * map.scale;
    if (room < smallestHeader())
        return;
    const bool small = room < Theme::px(22);
    const double high = small ? smallestHeader() : Theme::px(22), low = Theme::px(18);
    const bool two = room >= high + low;
    const double top = frame.top() - (two ? high + low + Theme::px(4) : high);
    const QRectF first(frame.left(), top, frame.width(), high);
    const RackResult* result = resultOf(box);
    const QString name = QString::fromStdString(box.rack->name);
    Type type = small ? Type::SmallMedium : Type::Head;
    double right = first.right();
    if (result) {
        const double load = loadOf(*result);
        const bool over = load > 1 + rounding, tight = load >= atLimit;
        const bool unknown = result->unknownPower > 0;
        const QColor& ink = over ? t.bad : tight ? t.warn : t.text;
        const QString power = text::plannedPower(*result, kilowatts(result->leastPower));
        const char* const mark = over ? "refused" : tight ? "warning" : unknown ? "unknown" : nullptr;
        const double size = mark ? Theme::px(small ? 12 : 16) : 0, gap = Theme::px(small ? 3 : 6);
        const auto fits = [&](Type candidate) {
            return widthOf(candidate, name) + widthOf(candidate, power) + size + 3 * gap <= frame.width();
        };
        if (!small && !fits(type))
            type = Type::BodyMedium;
        if (fits(type)) {
            paintText(painter, first, Qt::AlignRight | Qt::AlignVCenter, type, ink, power);
            right -= widthOf(type, power) + gap;
        }
        if (mark) {
            right -= size;
            Theme::drawIcon(painter, QRectF(right, first.center().y() - size / 2, size, size), mark,
                            over || tight ? ink : t.text3);
            right -= gap;
        }
    }
    paintText(painter, QRectF(first.left(), first.top(), right - first.left(), first.height()),
              Qt::AlignLeft | Qt::AlignVCenter, type, t.text, name);
    if (!two)
        return;
    const QRectF second(frame.left(), first.bottom(), frame.width(), low);
    const QString size = Words::tr("%1 U, A + B").arg(text::number(box.rack->height.units()));
    const QString limit = result && result->powerLimit
                              ? Words::tr("of %1 planned").arg(kilowatts(*result->powerLimit))
                              : QString();
    const double both = widthOf(Type::Small, size) + widthOf(Type::Small, limit) + Theme::px(8);
    if (both <= frame.width())
        paintText(painter, second, Qt::AlignLeft | Qt::AlignVCenter, Type::Small, t.text2, size);
    paintText(painter, second, Qt::AlignRight | Qt::AlignVCenter, Type::Small, t.text2, limit);
}

void RackPainter::paintFooter(QPainter& painter, const ViewMap& map, const RackBox& box) const
{
    const RackResult* result = resultOf(box);
    if (!result || measure::footer * map.scale < Theme::px(18))
        return;
    const Tokens& t = Theme::now();
    const QRectF frame = map(box.frame);
    const QRectF line(frame.left(), frame.bottom() + Theme::px(5), frame.width(), Theme::px(18));
    const QString space =
        Words::tr("%1 of %2 U").arg(text::number(result->used.units()), text::number(result->height.units()));
    QStringList held;
    if (!box.cards.empty())
        held << (box.cards.size() == 1
                     ? QStringLiteral("%1 %2").arg(text::number(box.cards.begin()->second),
                                                   m_devices.shortName(box.cards.begin()->first))
                     : Words::tr("%n accelerator(s)", nullptr, result->accelerators));
    const double room = frame.width() - widthOf(Type::Small, space) - Theme::px(12);
    if (!box.devices.empty()) {
        const QString weight = result->weight ? text::figureIn(result->weight->value(), "kg", 0).joined()
                                              : Words::tr("weight unknown");
        if (widthOf(Type::Small, (held + QStringList(weight)).join(", ")) <= room)
            held << weight;
    }
    paintText(painter, line, Qt::AlignLeft | Qt::AlignVCenter, Type::Small, t.text2, space);
    const QString right = held.join(", ");
    if (widthOf(Type::Small, right) <= room)
        paintText(painter, line, Qt::AlignRight | Qt::AlignVCenter, Type::Small, t.text2, right);
}

void RackPainter::paintGauge(QPainter& painter, const ViewMap& map, const RackBox& box,
                             const std::optional<Refusal>& refusal) const
{
    const Tokens& t = Theme::now();
    const RackResult* result = resultOf(box);
    if (!result || !result->powerLimit)
        return;
    const QRectF bar = map(
        QRectF(box.frame.right() + measure::gaugeGap, box.frame.top(), measure::gauge, box.frame.height()));
    const double limit = result->powerLimit->value();
    const double planned = result->leastPower.value();
    const double full = std::max(box.rack->feedRating.value.value(), planned);
    Theme::headroomBar(painter, bar, planned, limit, full, -1, t.own);
    const auto part = [&](double from, double to) {
        from = std::clamp(from / full, 0.0, 1.0);
        to = std::clamp(to / full, 0.0, 1.0);
        return QRectF(bar.left(), bar.bottom() - to * bar.height(), bar.width(), (to - from) * bar.height());
    };
    if (refusal && refusal->rack == box.rack->id && refusal->obstacle == Obstacle::PowerLimit) {
        painter.fillRect(part(planned, refusal->would), t.badSoft);
        Theme::hatch(painter, part(planned, refusal->would), t.bad, 4);
        painter.fillRect(part(limit, limit).adjusted(-3, -1, 3, 1), t.text);
    }
    const RackResult* shown =
        m_document.previewing() ? findRack(m_document.shownResults(), box.rack->id) : nullptr;
    if (shown && shown->leastPower.value() > planned) {
        QColor light = t.own;
        light.setAlphaF(0.45F);
        painter.fillRect(part(planned, shown->leastPower.value()), light);
    }
}

void RackPainter::paintReason(QPainter& painter, const QRectF& area, const RackSpace& space) const
{
    const Tokens& t = Theme::now();
    const QString first = Words::tr("%1 U free").arg(text::number(space.unusableUnits));
    const double line = Theme::px(17), gap = Theme::px(10);
    QString second = reasonOf(space);
    if (widthOf(Type::Small, second) + 2 > area.width())
        second = briefReasonOf(space);
    const bool two = widthOf(Type::Small, second) + 2 <= area.width() && area.height() >= 2 * line + gap;
    const double width = std::min(
        area.width(), (two ? widthOf(Type::Small, second) : widthOf(Type::SmallMedium, first)) + 2 * gap);
    const double height = (two ? 2 : 1) * line + Theme::px(4);
    if (area.height() < height || widthOf(Type::SmallMedium, first) > area.width())
        return;
    const double top = area.top() + std::min((area.height() - height) / 2, area.height() * 0.12);
    const QRectF plate(area.center().x() - width / 2, std::round(top), width, height);
    painter.fillRect(plate, t.panel);
    const QRectF upper(plate.left(), plate.top() + 2, plate.width(), line);
    paintText(painter, upper, Qt::AlignCenter, Type::SmallMedium, t.text, first);
    if (two)
        paintText(painter, upper.translated(0, line), Qt::AlignCenter, Type::Small, t.text2, second);
}

void RackPainter::paintSpace(QPainter& painter, const ViewMap& map, const RackBox& box) const
{
    const Tokens& t = Theme::now();
    const RackSpace& space = m_scene.space(box);
    for (const QRectF& area : space.unusable)
        Theme::hatch(painter, map(area).adjusted(0, 1, 0, -1), t.line, 8);
    if (!space.unusable.empty())
        paintReason(
            painter,
            map(*std::max_element(space.unusable.begin(), space.unusable.end(),
                                  [](const auto& a, const auto& b) { return a.height() < b.height(); })),
            space);
    if (!space.fits)
        return;
    const QRectF area = map(*space.fits).adjusted(1, 1.5, -1, -1.5);
    painter.setPen(QPen(t.text3, 1, Qt::DashLine));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(area, 3, 3);
    const QString words = Words::tr("%1 left: %n more server(s)", nullptr, space.more)
                              .arg(text::figure(space.reserve).joined());
    const QString brief = QStringLiteral("+%1").arg(text::number(space.more));
    if (area.height() >= Theme::px(14))
        paintText(painter, area, Qt::AlignCenter, Type::Small, t.text2,
                  widthOf(Type::Small, words) <= area.width() - 4 ? words : brief);
}

void RackPainter::paintUnits(QPainter& painter, const ViewMap& map, const RackBox& box, Detail detail) const
{
    const Tokens& t = Theme::now();
    const QRectF frame = map(box.frame);
    const QRectF lowest = map(box.area(wholeUnits(1), wholeUnits(1)));
    const int units = box.rack->height.halves / 2;
    const double unit = lowest.height();
    QVarLengthArray<QRectF, 64> lines;
    QVarLengthArray<QRectF, 128> dots;
    const double half = Theme::px(2) / 2.0;
    for (int u = 1; u <= units; ++u) {
        const double top = lowest.top() - (u - 1) * unit;
        lines.append(QRectF(lowest.left(), std::round(top), lowest.width(), 1));
        if (detail == Detail::Full) {
            for (const double x : {frame.left() + measure::rail / 2 * map.scale,
                                   frame.right() - measure::rail / 2 * map.scale})
                dots.append(QRectF(x - half, top + unit / 2 - half, 2 * half, 2 * half));
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.grid);
    painter.drawRects(lines.constData(), static_cast<int>(lines.size()));
    painter.setBrush(t.lineStrong);
    painter.drawRects(dots.constData(), static_cast<int>(dots.size()));
    const int step = unit >= Theme::px(14) ? 1 : 2;
    if (step * unit < Theme::px(13))
        return;
    const double width = Theme::px(24), right = frame.left() - Theme::px(6);
    for (int u = 1; u <= units; u += step)
        paintText(painter, QRectF(right - width, lowest.top() - (u - 1) * unit, width, unit),
                  Qt::AlignRight | Qt::AlignVCenter, Type::Tiny, t.text3, QString::number(u));
}

void RackPainter::paintCell(QPainter& painter, const QRectF& frame, const RackBox& box) const
{
    const Tokens& t = Theme::now();
    const RackResult* result = resultOf(box);
    const double load = result ? loadOf(*result) : -1;
    const auto level = static_cast<std::size_t>(std::clamp(load * 7, 0.0, 6.0));
    painter.fillRect(frame, load < 0 ? t.sunken : load > 1 + rounding ? t.bad : t.amounts[level]);
    if (m_devices.chosen().rack(box.rack->id)) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
    }
}

void RackPainter::paint(QPainter& painter, const ViewMap& map, const RackBox& box, double zoom,
                        const Moment& moment) const
{
    const Tokens& t = Theme::now();
    const Detail detail = detailAt(zoom);
    const QRectF frame = map(box.frame);
    painter.setRenderHint(QPainter::Antialiasing, detail >= Detail::Names);
    if (detail == Detail::Cell) {
        paintCell(painter, frame, box);
        return;
    }
    const bool chosen = m_devices.chosen().rack(box.rack->id);
    const RackResult* result = resultOf(box);
    const bool over = result && loadOf(*result) > 1 + rounding;
    painter.setPen(QPen(chosen ? t.accent : over ? t.bad : t.lineStrong, chosen || over ? 2 : 1));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (detail == Detail::Blocks) {
        for (const DeviceBox& device : box.devices)
            painter.fillRect(map(device.area).adjusted(0, 0.5, 0, -0.5), blockColor(device.placement->kind));
        paintHeader(painter, map, box);
        paintGauge(painter, map, box, moment.refusal);
        return;
    }
    paintUnits(painter, map, box, detail);
    paintSpace(painter, map, box);
    for (const DeviceBox& device : box.devices) {
        const PlacementId id = device.placement->id;
        const bool selected = m_devices.isChosen(device, zoom);
        m_devices.paint(painter, map, device, zoom,
                        id == moment.leaving ? DevicePainter::Look::leaving()
                        : selected           ? DevicePainter::Look::selected()
                                             : DevicePainter::Look::resting());
        if (id == moment.focused && !selected) {
            painter.setPen(QPen(t.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(map(device.area).adjusted(-3, -1.5, 3, 1.5), 4, 4);
        }
    }
    paintHeader(painter, map, box);
    paintFooter(painter, map, box);
    paintGauge(painter, map, box, moment.refusal);
}

}  // namespace headroom::ui
