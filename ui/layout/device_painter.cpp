// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/device_painter.h"

#include "ui/layout/text_painter.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DevicePainter)
};

QString nameOf(const ScenarioDocument& document, ItemKind kind, const std::string& item)
{
    const EntryPtr entry = document.catalogue().find(kind, item);
    return entry ? QString::fromUtf8(entry->item.name().data(),
                                     static_cast<qsizetype>(entry->item.name().size()))
                 : QString::fromStdString(item);
}

/// Corners are only round where a device is high enough to show it.
void box(QPainter& painter, const QRectF& area, double radius)
{
    if (area.height() >= Theme::px(12))
        painter.drawRoundedRect(area, radius, radius);
    else
        painter.drawRect(area);
}

/// What a device draws, in whole kilowatts where cards leave no room for more.
QString powerWords(const Known<Power>& power, double room)
{
    if (!power)
        return text::unknownWord();
    const QString exact = text::figure(*power).joined();
    constexpr double kilowatt = 1000;
    return widthOf(Type::Small, exact) <= room || power->value() < kilowatt
               ? exact
               : text::figureIn(power->value() / kilowatt, QStringLiteral("kW"), 0).joined();
}

}  // namespace

Chosen::Chosen(const Selection& selection)
{
    for (const Selection::Target& target : selection.targets()) {
        if (target.kind == Selection::Kind::Rack)
            m_racks.insert(target.id);
        else if (target.kind == Selection::Kind::Device)
            m_devices.insert(target.id);
        else if (target.kind == Selection::Kind::Slot)
            m_slots.insert(key(target.id, target.slot));
    }
}

DevicePainter::Look DevicePainter::Look::resting()
{
    const Tokens& t = Theme::now();
    return {.outline = t.lineStrong,
            .fill = t.raised,
            .ink = t.text,
            .quiet = t.text2,
            .bar = t.own,
            .slotOutline = t.lineStrong,
            .slotFill = t.panel};
}

DevicePainter::Look DevicePainter::Look::selected()
{
    Look look = resting();
    look.outline = Theme::now().accent;
    look.fill = Theme::now().accentSoft;
    look.outlineWidth = 2;
    return look;
}

DevicePainter::Look DevicePainter::Look::legalGhost() { return selected(); }

DevicePainter::Look DevicePainter::Look::refusedGhost()
{
    const Tokens& t = Theme::now();
    return {.outline = t.bad,
            .fill = t.badSoft,
            .ink = t.bad,
            .quiet = t.bad,
            .bar = t.bad,
            .slotOutline = t.bad,
            .slotFill = t.badSoft,
            .outlineWidth = 2,
            .hatch = Hatch::Faint};
}

DevicePainter::Look DevicePainter::Look::leaving()
{
    Look look = resting();
    const Tokens& t = Theme::now();
    look.outline = t.text3;
    look.fill = t.sunken;
    look.ink = look.quiet = t.text3;
    look.bar = t.trace;
    look.dashed = true;
    return look;
}

bool drawsSlots(const DeviceBox& device, double zoom)
{
    constexpr double narrowest = 14, lowest = 8, line = 15;  // design pixels
    if (device.bays.empty())
        return false;
    const QRectF& first = device.bays.front();
    if (first.width() * zoom < narrowest || first.height() * zoom < lowest)
        return false;
    const Detail detail = detailAt(zoom);
    // Where beside them is no room for the name, it needs a line above them.
    return detail == Detail::Full ||
           (detail == Detail::Names && (first.top() - device.area.top()) * zoom >= line);
}

DevicePainter::DevicePainter(const ScenarioDocument& document, const Selection& selection)
    : m_document(document),
      m_chosen(selection)
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

double DevicePainter::memoryShare(PoolId pool) const
{
    const auto found = m_memory.find(pool.number);
    return found == m_memory.end() ? -1 : found->second;
}

QString DevicePainter::shortName(const std::string& accelerator) const
{
    auto& known = m_shortNames[accelerator];
    if (known.isEmpty()) {
        const QStringList parts =
            nameOf(m_document, ItemKind::Accelerator, accelerator).split(' ', Qt::SkipEmptyParts);
        // "NVIDIA" or "RTX" alone says nothing: the first word with a digit does.
        const auto telling = std::find_if(parts.begin(), parts.end(), [](const QString& part) {
            return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
        });
        known = telling != parts.end() ? *telling : parts.value(0);
    }
    return known;
}

QString DevicePainter::description(const ScenarioDocument& document, const Rack& rack,
                                   const Placement& device)
{
    const RackUnits height = heightOf(document.catalogue(), device.kind, device.item).value_or(wholeUnits(1));
    const QString place =
        text::place(document.scenario(), device, {rack.id, device.bottom, device.face}, height);
    return Words::tr("%1, %2 in %3, %4")
        .arg(QString::fromStdString(device.name), nameOf(document, device.kind, device.item), place,
             text::known(plannedPower(document.catalogue(), device)));
}

void DevicePainter::paintCard(QPainter& painter, const QRectF& slot, const std::string& card, double memory,
                              const Look& look) const
{
    const Tokens& t = Theme::now();
    painter.setBrush(look.slotFill);
    painter.drawRoundedRect(slot, 2, 2);
    const QString name = shortName(card);
    const bool named = widthOf(Type::TinyMedium, name) <= slot.width() + 1 && slot.height() >= Theme::px(20);
    if (named)
        paintText(painter, slot.adjusted(-2, 1, 2, -Theme::px(9)), Qt::AlignCenter, Type::TinyMedium,
                  look.dashed ? look.ink : t.text, name);
    const double high = std::min<double>(Theme::px(5), slot.height() - 4);
    const QRectF bar(slot.left() + Theme::px(4),
                     named ? slot.bottom() - high - Theme::px(4) : slot.center().y() - high / 2,
                     std::max(2.0, slot.width() - Theme::px(8)), high);
    painter.fillRect(bar, t.line);
    if (memory >= 0)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * std::min(1.0, memory), bar.height()),
                         memory > 1 ? t.bad : look.bar);
    else
        Theme::hatch(painter, bar, t.lineStrong, 4);
}

void DevicePainter::paintSlots(QPainter& painter, const ViewMap& map, const DeviceBox& device, Detail detail,
                               const Look& look) const
{
    const Tokens& t = Theme::now();
    const Placement& placement = *device.placement;
    const double memory = memoryShare(placement.pool);
    for (std::size_t i = 0; i < device.bays.size() && i < placement.accelerators.size(); ++i) {
        const QRectF slot = map(device.bays[i]).adjusted(0.5, 0.5, -0.5, -0.5);
        const SlotPlace place{placement.id, static_cast<int>(i)};
        const bool chosen = m_chosen.slot(place);
        const bool filled = !placement.accelerators[i].empty();
        const bool closed = !m_draggedCard.empty() && !filled && placement.id &&
                            slotRefusal(m_document.scenario(), m_document.catalogue(), m_draggedCard, place);
        if (filled) {
            painter.setPen(QPen(chosen ? t.accent : look.slotOutline, chosen ? 2 : 1));
            paintCard(painter, slot, placement.accelerators[i], memory, look);
            continue;
        }
        painter.setPen(QPen(chosen ? t.accent : t.text3, chosen ? 2 : 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(slot, 2, 2);
        if (closed) {
            Theme::hatch(painter, slot.adjusted(1, 1, -1, -1), t.lineStrong, 4);
        } else if (detail == Detail::Full && slot.width() >= Theme::px(14) &&
                   slot.height() >= Theme::px(12)) {
            painter.setPen(QPen(t.text3, 1.5));
            const QPointF c = slot.center();
            const double arm = Theme::px(4);
            painter.drawLine(QPointF(c.x() - arm, c.y()), QPointF(c.x() + arm, c.y()));
            painter.drawLine(QPointF(c.x(), c.y() - arm), QPointF(c.x(), c.y() + arm));
        }
    }
}

bool DevicePainter::isChosen(const DeviceBox& device, double zoom) const
{
    const PlacementId id = device.placement->id;
    if (m_chosen.device(id) || drawsSlots(device, zoom))
        return m_chosen.device(id);
    for (std::size_t i = 0; i < device.bays.size(); ++i) {
        if (m_chosen.slot({id, static_cast<int>(i)}))
            return true;
    }
    return false;
}

void DevicePainter::paint(QPainter& painter, const ViewMap& map, const DeviceBox& device, double zoom,
                          const Look& look) const
{
    const Detail detail = detailAt(zoom);
    const Placement& placement = *device.placement;
    const QRectF whole = map(device.area);
    if (device.area.width() < measure::rail) {  // on a rail, no room for words
        painter.setPen(QPen(look.outline, look.outlineWidth));
        painter.setBrush(look.fill == Theme::now().raised ? Theme::now().lineStrong : look.fill);
        painter.drawRect(whole);
        return;
    }
    const double inset = std::min(1.5, whole.height() * 0.06);
    const QRectF area = whole.adjusted(0.5, inset, -0.5, -inset);
    const bool missing = !m_document.catalogue().find(placement.kind, placement.item);
    painter.setPen(
        QPen(look.outline, look.outlineWidth, missing || look.dashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(look.fill);
    box(painter, area, 3);
    if (look.hatch == Look::Hatch::Faint) {
        QColor faint = look.outline;
        faint.setAlphaF(0.22F);
        Theme::hatch(painter, area.adjusted(2, 2, -2, -2), faint, 6);
    }
    const bool cards = drawsSlots(device, zoom), under = cards && detail == Detail::Names;
    double right = cards && !under ? map(device.bays.front()).left() - 4 : area.right() - Theme::px(8);
    const double left = area.left() + Theme::px(8);
    if (missing) {
        const double size = std::min<double>(Theme::px(14), area.height() - 2);
        Theme::drawIcon(painter, QRectF(right - size, area.center().y() - size / 2, size, size), "unknown",
                        Theme::now().text3);
        right -= size + Theme::px(4);
    }
    const QString name = QString::fromStdString(placement.name);
    const QString power = missing && !device.power ? QString() : powerWords(device.power, right - left);
    if (detail == Detail::Full && area.height() >= Theme::px(30)) {
        const double middle = area.center().y();
        paintText(painter, {left, middle - Theme::px(16), right - left, 1.0 * Theme::px(16)}, Qt::AlignLeft,
                  Type::BodyMedium, look.ink, name);
        paintText(painter, {left, middle, right - left, 1.0 * Theme::px(15)}, Qt::AlignLeft, Type::Small,
                  look.quiet, power);
    } else if (area.height() >= Theme::px(11)) {
        const QRectF line(left, area.top(), right - left,
                          under ? map(device.bays.front()).top() - area.top() : area.height());
        const bool powered = !cards && detail == Detail::Full;
        const double taken = powered ? widthOf(Type::Small, power) + Theme::px(6) : 0;
        paintText(painter, line.adjusted(0, 0, -taken, 0), Qt::AlignLeft | Qt::AlignVCenter,
                  area.height() < Theme::px(15) ? Type::SmallMedium : Type::BodyMedium, look.ink, name);
        if (powered)
            paintText(painter, line, Qt::AlignRight | Qt::AlignVCenter, Type::Small, look.quiet, power);
    }
    if (cards)
        paintSlots(painter, map, device, detail, look);
}

}  // namespace headroom::ui
