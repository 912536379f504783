// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/rack_painter.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::RackPainter)
};

/// From this share of a limit on, the plan has no room left worth a device.
constexpr double atLimit = 0.95;

void words(QPainter& painter, const QRectF& area, int flags, const QFont& font, const QColor& color,
           const QString& text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(area, flags, QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width() + 1));
}

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

}  // namespace

Detail detailAt(double zoom)
{
    const double unit = measure::unit * zoom;
    return unit < 3 ? Detail::Cell : unit < 8 ? Detail::Blocks : unit < 14 ? Detail::Names : Detail::Full;
}

RackPainter::RackPainter(const ScenarioDocument& document, const Selection& selection, const RackScene& scene)
    : m_document(document),
      m_selection(selection),
      m_scene(scene)
{
    for (const DeploymentResult& deployment : document.shownResults().deployments) {
        const MemoryResult& memory = deployment.memory;
        if (!memory.capacity || !memory.weights || memory.capacity->value() <= 0)
            continue;
        double used = memory.weights->value();
        for (const auto* part : {&memory.kvCache, &memory.activations, &memory.overhead})
            used += *part ? (*part)->value() : 0;
        double& share = m_memory[deployment.pool.number];
        share = std::max(share, used / memory.capacity->value());
    }
}

double RackPainter::memoryShare(PoolId pool) const
{
    const auto found = m_memory.find(pool.number);
    return found == m_memory.end() ? -1 : found->second;
}

QString RackPainter::shortName(const std::string& accelerator) const
{
    auto& known = m_shortNames[accelerator];
    if (known.isEmpty()) {
        const EntryPtr entry = m_document.catalogue().find(ItemKind::Accelerator, accelerator);
        const QStringList parts =
            (entry ? QString::fromUtf8(entry->item.name().data(),
                                       static_cast<qsizetype>(entry->item.name().size()))
                   : QString::fromStdString(accelerator))
                .split(' ');
        known = parts.value(0);
        // "RTX" alone says nothing.
        if (parts.size() > 1 && std::none_of(known.begin(), known.end(), [](QChar c) { return c.isDigit(); }))
            known = parts[1];
    }
    return known;
}

void RackPainter::paintHeader(QPainter& painter, const ViewMap& map, const RackBox& box) const
{
    const Tokens& t = Theme::now();
    const Rack& rack = *box.rack;
    const QRectF frame = map(box.frame);
    const Results& results = m_document.results();
    const RackResult* result = box.index < results.racks.size() ? &results.racks[box.index] : nullptr;
    const double top = frame.top() - Theme::px(44);
    const QRectF first(frame.left(), top, frame.width(), Theme::px(22));
    const QRectF second(frame.left(), top + Theme::px(22), frame.width(), Theme::px(18));
    const QFont head = Theme::font(15, QFont::Medium), small = Theme::font(11);

    double right = first.right();
    QString limit;
    if (result) {
        const bool known = result->plannedPower && result->unknownPower == 0;
        const double share = result->plannedPower && result->powerLimit && result->powerLimit->value() > 0
                                 ? result->plannedPower->value() / result->powerLimit->value()
                                 : 0;
        const bool over = share > 1 + 1e-9, tight = share >= atLimit;
        const QColor& ink = over ? t.bad : tight ? t.warn : t.text;
        const QString kilowatts =
            result->plannedPower ? text::figure(*result->plannedPower).joined() : text::unknownWord();
        const double width = QFontMetricsF(head).horizontalAdvance(kilowatts);
        words(painter, first, Qt::AlignRight | Qt::AlignVCenter, head, ink, kilowatts);
        right = first.right() - width;
        if (over || tight || !known) {
            const double size = Theme::px(16);
            right -= size + Theme::px(6);
            Theme::drawIcon(painter, QRectF(right, first.center().y() - size / 2, size, size),
                            over    ? "refused"
                            : tight ? "warning"
                                    : "unknown",
                            known || tight ? ink : t.text3);
        }
        if (result->powerLimit)
            limit = Words::tr("of %1 planned").arg(text::figure(*result->powerLimit).joined());
    }
    words(painter, QRectF(first.left(), first.top(), right - first.left() - Theme::px(8), first.height()),
          Qt::AlignLeft | Qt::AlignVCenter, head, t.text, QString::fromStdString(rack.name));
    words(painter, second, Qt::AlignRight | Qt::AlignVCenter, small, t.text2, limit);
    const double limitWidth = QFontMetricsF(small).horizontalAdvance(limit) + Theme::px(8);
    words(painter, second.adjusted(0, 0, -limitWidth, 0), Qt::AlignLeft | Qt::AlignVCenter, small, t.text2,
          Words::tr("%1 U, A + B").arg(text::number(rack.height.units())));

    if (result) {
        const QRectF foot(frame.left(), frame.bottom() + Theme::px(6), frame.width(), Theme::px(18));
        QStringList right_;
        if (result->accelerators > 0)
            right_ << Words::tr("%n accelerator(s)", nullptr, result->accelerators);
        if (result->weight && result->weight->value() > 0)
            right_ << text::figure(*result->weight).joined();
        const QString filled = right_.join(", ");
        words(painter, foot, Qt::AlignRight | Qt::AlignVCenter, small, t.text2, filled);
        words(painter, foot.adjusted(0, 0, -QFontMetricsF(small).horizontalAdvance(filled) - Theme::px(8), 0),
              Qt::AlignLeft | Qt::AlignVCenter, small, t.text2,
              Words::tr("%1 of %2 U")
                  .arg(text::number(result->used.units()), text::number(result->height.units())));
    }
}

void RackPainter::paintGauge(QPainter& painter, const ViewMap& map, const RackBox& box) const
{
    const Tokens& t = Theme::now();
    const Results& now = m_document.results();
    if (box.index >= now.racks.size() || !now.racks[box.index].powerLimit)
        return;
    const QRectF bar = map(
        QRectF(box.frame.right() + measure::gaugeGap, box.frame.top(), measure::gauge, box.frame.height()));
    const double limit = now.racks[box.index].powerLimit->value();
    const double feed = box.rack->feedRating.value.value();
    const double planned = now.racks[box.index].plannedPower ? now.racks[box.index].plannedPower->value() : 0;
    Theme::headroomBar(painter, bar, planned, limit, std::max(feed, planned), -1, t.own);
    const Results& shown = m_document.shownResults();
    if (m_document.previewing() && box.index < shown.racks.size() && shown.racks[box.index].plannedPower &&
        shown.racks[box.index].id == box.rack->id) {
        const double next = shown.racks[box.index].plannedPower->value();
        const double full = std::max(feed, planned);
        if (next > planned) {
            QColor light = t.own;
            light.setAlphaF(0.45F);
            const double low = bar.bottom() - planned / full * bar.height();
            const double high = bar.bottom() - std::min(1.0, next / full) * bar.height();
            painter.fillRect(QRectF(bar.left(), high, bar.width(), low - high), light);
        }
    }
}

void RackPainter::paintSpace(QPainter& painter, const ViewMap& map, const RackBox& box, Detail detail) const
{
    const Tokens& t = Theme::now();
    const RackSpace& space = m_scene.space(box);
    for (const QRectF& area : space.unusable)
        Theme::hatch(painter, map(area).adjusted(0, 1, 0, -1), t.line, 8);
    const QFont small = Theme::font(11), bold = Theme::font(11, QFont::Medium);
    if (!space.unusable.empty() && detail >= Detail::Names) {
        const auto largest =
            std::max_element(space.unusable.begin(), space.unusable.end(),
                             [](const auto& a, const auto& b) { return a.height() < b.height(); });
        const QRectF area = map(*largest);
        if (area.height() >= Theme::px(44)) {
            const QString first = Words::tr("%1 U free").arg(text::number(space.unusableUnits));
            const QString second = space.why == Obstacle::WeightLimit
                                       ? Words::tr("no weight left to use them")
                                       : Words::tr("no power left to use them");
            const double width =
                std::min(area.width() - 8, QFontMetricsF(small).horizontalAdvance(second) + Theme::px(20));
            const double top = area.top() + std::min(area.height() / 2 - Theme::px(19), area.height() * 0.12);
            const QRectF plate(area.center().x() - width / 2, top, width, Theme::px(38));
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.panel);
            painter.drawRoundedRect(plate, 3, 3);
            words(painter, QRectF(plate.left(), plate.top() + 2, width, Theme::px(17)), Qt::AlignCenter, bold,
                  t.text, first);
            words(painter, QRectF(plate.left(), plate.top() + Theme::px(18), width, Theme::px(17)),
                  Qt::AlignCenter, small, t.text2, second);
        }
    }
    if (space.fits) {
        const QRectF area = map(*space.fits).adjusted(1, 1.5, -1, -1.5);
        painter.setPen(QPen(t.text3, 1, Qt::DashLine));
        painter.setBrush(t.panel);
        painter.drawRoundedRect(area, 3, 3);
        if (detail >= Detail::Names && area.height() >= Theme::px(16)) {
            words(painter, area, Qt::AlignCenter, small, t.text2,
                  Words::tr("%1 left: %n more server(s)", nullptr, space.more)
                      .arg(text::figure(space.reserve).joined()));
        }
    }
}

void RackPainter::paintBays(QPainter& painter, const ViewMap& map, const DeviceBox& device,
                            const QColor& ink) const
{
    const Tokens& t = Theme::now();
    const Placement& placement = *device.placement;
    const double used = memoryShare(placement.pool);
    const QFont tiny = Theme::font(10, QFont::Medium);
    const QFontMetricsF metrics(tiny);
    for (std::size_t i = 0; i < device.bays.size() && i < placement.accelerators.size(); ++i) {
        const QRectF bay = map(device.bays[i]).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool chosen =
            m_selection.contains({Selection::Kind::Slot, placement.id.number, static_cast<int>(i)});
        if (placement.accelerators[i].empty()) {
            painter.setPen(QPen(chosen ? t.accent : t.text3, chosen ? 2 : 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(bay, 2, 2);
            if (bay.width() >= Theme::px(14) && bay.height() >= Theme::px(12)) {
                painter.setPen(QPen(t.text3, 1.5));
                const QPointF c = bay.center();
                const double arm = Theme::px(4);
                painter.drawLine(QPointF(c.x() - arm, c.y()), QPointF(c.x() + arm, c.y()));
                painter.drawLine(QPointF(c.x(), c.y() - arm), QPointF(c.x(), c.y() + arm));
            }
            continue;
        }
        painter.setPen(QPen(chosen ? t.accent : t.lineStrong, chosen ? 2 : 1));
        painter.setBrush(t.panel);
        painter.drawRoundedRect(bay, 2, 2);
        const QString name = shortName(placement.accelerators[i]);
        const bool named =
            metrics.horizontalAdvance(name) <= bay.width() + 1 && bay.height() >= Theme::px(20);
        if (named) {
            painter.setFont(tiny);
            painter.setPen(t.text);
            painter.drawText(bay.adjusted(-2, 1, 2, -Theme::px(9)), Qt::AlignCenter, name);
        }
        const double high = std::min<double>(Theme::px(5), bay.height() - 4);
        const QRectF bar(bay.left() + 4, named ? bay.bottom() - high - 3 : bay.center().y() - high / 2,
                         std::max(2.0, bay.width() - 8), high);
        painter.fillRect(bar, t.line);
        if (used >= 0)
            painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::min(1.0, used), bar.height()),
                             ink);
    }
}

void RackPainter::paintDevice(QPainter& painter, const ViewMap& map, const DeviceBox& device, Detail detail,
                              const Look& look) const
{
    const Tokens& t = Theme::now();
    const Placement& placement = *device.placement;
    const QRectF area = map(device.area).adjusted(0.5, 1.5, -0.5, -1.5);
    const bool missing = !m_document.catalogue().find(placement.kind, placement.item);
    painter.setPen(QPen(look.outline, look.outlineWidth, missing ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.fill);
    painter.drawRoundedRect(area, 3, 3);
    if (look.hatched)
        Theme::hatch(painter, area.adjusted(2, 2, -2, -2), look.outline, 6);
    const bool shallow = area.height() < Theme::px(30);
    const bool bays = detail == Detail::Full && !device.bays.empty() && area.height() >= Theme::px(16);
    const double right = bays ? map(device.bays.front()).left() - 4 : area.right() - Theme::px(8);
    const double left = area.left() + Theme::px(8);
    const QFont bold = Theme::font(12, QFont::Medium), small = Theme::font(11);
    QString name = QString::fromStdString(placement.name);
    const QString power = device.power ? text::figure(*device.power).joined() : text::unknownWord();
    if (missing) {
        const double size = Theme::px(14);
        Theme::drawIcon(painter, QRectF(right - size, area.center().y() - size / 2, size, size), "unknown",
                        t.text3);
    }
    if (shallow || detail != Detail::Full) {
        const double powerWidth = bays ? 0 : QFontMetricsF(small).horizontalAdvance(power) + Theme::px(6);
        words(painter, QRectF(left, area.top(), right - left - powerWidth, area.height()),
              Qt::AlignLeft | Qt::AlignVCenter,
              area.height() < Theme::px(15) ? Theme::font(11, QFont::Medium) : bold, look.ink, name);
        if (!bays && detail == Detail::Full)
            words(painter, QRectF(left, area.top(), right - left, area.height()),
                  Qt::AlignRight | Qt::AlignVCenter, small, t.text2, power);
    } else {
        const double middle = area.center().y();
        words(painter, QRectF(left, middle - Theme::px(16), right - left, Theme::px(16)),
              Qt::AlignLeft | Qt::AlignVCenter, bold, look.ink, name);
        words(painter, QRectF(left, middle, right - left, Theme::px(15)), Qt::AlignLeft | Qt::AlignVCenter,
              small, look.hatched ? look.ink : t.text2, power);
    }
    if (bays)
        paintBays(painter, map, device, look.hatched ? t.bad : t.own);
}

void RackPainter::paint(QPainter& painter, const ViewMap& map, const RackBox& box, double zoom,
                        PlacementId focused) const
{
    const Tokens& t = Theme::now();
    const Detail detail = detailAt(zoom);
    const QRectF frame = map(box.frame);
    const bool chosen = m_selection.contains({Selection::Kind::Rack, box.rack->id.number, -1});
    painter.setRenderHint(QPainter::Antialiasing, detail >= Detail::Names);
    if (detail == Detail::Cell) {
        const Results& results = m_document.results();
        double share = -1;
        if (box.index < results.racks.size() && results.racks[box.index].plannedPower &&
            results.racks[box.index].powerLimit)
            share =
                results.racks[box.index].plannedPower->value() / results.racks[box.index].powerLimit->value();
        const auto level = static_cast<std::size_t>(std::clamp(share * 7, 0.0, 6.0));
        painter.fillRect(frame, share < 0 ? t.sunken : share > 1 ? t.bad : t.amounts[level]);
        return;
    }
    painter.setPen(QPen(chosen ? t.accent : t.lineStrong, chosen ? 2 : 1));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (detail == Detail::Blocks) {
        for (const DeviceBox& device : box.devices)
            painter.fillRect(map(device.area).adjusted(0, 0.5, 0, -0.5), blockColor(device.placement->kind));
        return;
    }

    const int units = box.rack->height.halves / 2;
    const double unit = measure::unit * map.scale;
    const QFont tiny = Theme::font(10);
    painter.setFont(tiny);
    const int step = unit >= Theme::px(14) ? 1 : 2;
    for (int u = 1; u <= units; ++u) {
        const QRectF line = map(box.area(wholeUnits(u), wholeUnits(1)));
        painter.fillRect(QRectF(line.left(), std::round(line.top()), line.width(), 1), t.grid);
        if ((u - 1) % step == 0) {
            painter.setPen(t.text3);
            painter.drawText(QRectF(frame.left() - Theme::px(30), line.top(), Theme::px(24), line.height()),
                             Qt::AlignRight | Qt::AlignVCenter, QString::number(u));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.lineStrong);
        for (const double x : {frame.left() + 4 * map.scale, frame.right() - 4 * map.scale})
            painter.drawEllipse(QPointF(x, line.center().y()), 1, 1);
    }
    paintSpace(painter, map, box, detail);
    for (const DeviceBox& device : box.devices) {
        const bool selected =
            m_selection.contains({Selection::Kind::Device, device.placement->id.number, -1});
        paintDevice(painter, map, device, detail,
                    {.outline = selected ? t.accent : t.lineStrong,
                     .fill = selected ? t.accentSoft : t.raised,
                     .ink = t.text,
                     .outlineWidth = selected ? 2.0 : 1.0});
        if (focused == device.placement->id) {
            painter.setPen(QPen(t.text, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(map(device.area).adjusted(-3, -1.5, 3, 1.5), 4, 4);
        }
    }
    paintHeader(painter, map, box);
    paintGauge(painter, map, box);
}

}  // namespace headroom::ui
