// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/drag_painter.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::DragPainter)
};

/// Memory of all accelerators fitted in a plan; those of unknown memory are left out.
double fittedMemory(const Scenario& scenario, const Catalogue& catalogue)
{
    double sum = 0;
    for (const RackPtr& rack : scenario.racks) {
        for (const Placement& placement : rack->placements) {
            for (const std::string& card : placement.accelerators) {
                const Accelerator* accelerator = card.empty() ? nullptr : catalogue.accelerator(card);
                if (accelerator && accelerator->memory.known())
                    sum += accelerator->memory.value->value();
            }
        }
    }
    return sum;
}

QString withSign(double delta, const QString& size)
{
    return (delta > 0 ? QChar('+') : QChar(0x2212)) + size;
}

void floating(QPainter& painter, const QRectF& card, const QColor& outline, const QColor& fill)
{
    for (int i = 6; i > 0; --i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 5));
        painter.drawRoundedRect(card.adjusted(-i, -i + 2, i, i + 2), 6 + i, 6 + i);
    }
    painter.setPen(QPen(outline, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(card, 6, 6);
}

}  // namespace

DragPainter::DragPainter(const ScenarioDocument& document, const RackScene& scene, const RackPainter& racks)
    : m_document(document),
      m_scene(scene),
      m_racks(racks)
{}

std::vector<DragPainter::Change> DragPainter::changes(const ScenarioDocument& document)
{
    using Mood = Change::Mood;
    std::vector<Change> lines;
    if (!document.previewing())
        return lines;
    const Results& before = document.results();
    const Results& after = document.shownResults();
    const double memory = fittedMemory(document.shownScenario(), document.catalogue()) -
                          fittedMemory(document.scenario(), document.catalogue());
    if (memory != 0)
        lines.push_back(
            {withSign(memory, text::figureIn(std::abs(memory) / 1e9, "GB").joined()), Words::tr("VRAM")});
    if (before.energy.plannedPower && after.energy.plannedPower) {
        const double delta = after.energy.plannedPower->value() - before.energy.plannedPower->value();
        if (std::abs(delta) >= 0.5)
            lines.push_back({withSign(delta, text::figure(std::abs(delta), dimensions::power).joined()),
                             Words::tr("peak power")});
    }
    const auto& from = before.cost.breakEvenMonths;
    const auto& to = after.cost.breakEvenMonths;
    if (from && to && std::abs(to->value() - from->value()) >= 0.05)
        lines.push_back({text::signedNumber(to->value() - from->value(), 1),
                         Words::tr("months to break-even"),
                         to->value() > from->value() ? Mood::Worse : Mood::Better});
    if (!before.deployments.empty() && !after.deployments.empty() && before.deployments.front().meanUse &&
        after.deployments.front().meanUse) {
        const double delta =
            (after.deployments.front().meanUse->value() - before.deployments.front().meanUse->value()) * 100;
        if (std::abs(delta) >= 0.05)
            lines.push_back({text::signedNumber(delta, 1), Words::tr("points of mean use")});
    }
    if (before.cost.own.total && after.cost.own.total) {
        const double delta = after.cost.own.total->value() - before.cost.own.total->value();
        const double years = after.cost.horizon.value() / (8760.0 * 3600.0);
        if (std::abs(delta) >= 0.5)
            lines.push_back({text::signedNumber(delta, 0),
                             Words::tr("%1 in %n year(s)", nullptr, static_cast<int>(std::lround(years)))
                                 .arg(QString::fromStdString(document.scenario().info.currency)),
                             delta > 0 ? Mood::Worse : Mood::Better});
    } else if (before.cost.own.total && !after.cost.own.total) {
        lines.push_back({text::unknownWord(), Words::tr("its price, so the total")});
    }
    return lines;
}

QRectF DragPainter::ghostArea(const ViewMap& map, const PlacementDrag& drag, QPointF pointer) const
{
    if (drag.wish()) {
        if (const RackBox* box = m_scene.rack(drag.wish()->rack))
            return map(box->area(drag.wish()->bottom, drag.height()));
    }
    if (drag.wishedSlot()) {
        const auto [box, device] = m_scene.device(drag.wishedSlot()->device);
        if (device && static_cast<std::size_t>(drag.wishedSlot()->slot) < device->bays.size())
            return map(device->bays[static_cast<std::size_t>(drag.wishedSlot()->slot)]);
    }
    const double width = drag.carriesCard() ? 29 : measure::frame - 2 * measure::rail;
    const double height = drag.carriesCard() ? 30 : drag.height().units() * measure::unit;
    return {pointer.x() - width * map.scale / 2, pointer.y() - height * map.scale / 2, width * map.scale,
            height * map.scale};
}

QRectF DragPainter::targetArea(const ViewMap& map, const PlacementDrag& drag) const
{
    if (drag.place()) {
        if (const RackBox* box = m_scene.rack(drag.place()->rack))
            return map(box->area(drag.place()->bottom, drag.height()));
    }
    if (drag.slot()) {
        const auto [box, device] = m_scene.device(drag.slot()->device);
        if (device && static_cast<std::size_t>(drag.slot()->slot) < device->bays.size())
            return map(device->bays[static_cast<std::size_t>(drag.slot()->slot)]);
    }
    return {};
}

void DragPainter::paintGhost(QPainter& painter, const ViewMap& map, const PlacementDrag& drag,
                             const QRectF& area, double zoom) const
{
    const Tokens& t = Theme::now();
    const bool refused = drag.refusal().has_value();
    const QColor& outline = refused ? t.bad : t.accent;
    const QColor& fill = refused ? t.badSoft : t.accentSoft;
    painter.save();
    painter.setOpacity(0.94);
    if (drag.carriesCard() || drag.carried().what == Carried::What::NewRack) {
        painter.setPen(QPen(outline, 2));
        painter.setBrush(fill);
        painter.drawRoundedRect(area, 3, 3);
        if (refused)
            Theme::hatch(painter, area, outline, 6);
        painter.setFont(Theme::font(10, QFont::Medium));
        painter.setPen(refused ? t.bad : t.text);
        painter.drawText(area, Qt::AlignCenter | Qt::TextDontClip,
                         drag.carriesCard() ? m_racks.devices().shortName(drag.carried().item) : drag.name());
    } else {
        const QRectF world((area.left() - map.offset.x()) / map.scale,
                           (area.top() - map.offset.y()) / map.scale, area.width() / map.scale,
                           area.height() / map.scale);
        DeviceBox device{&drag.draft(), world, plannedPower(m_document.catalogue(), drag.draft()),
                         RackScene::slotAreas(world, static_cast<int>(drag.draft().accelerators.size()))};
        m_racks.devices().paint(painter, map, device, detailAt(zoom),
                                refused ? DevicePainter::Look::refusedGhost()
                                        : DevicePainter::Look::legalGhost());
    }
    painter.restore();
}

void DragPainter::paintTarget(QPainter& painter, const PlacementDrag& drag, const QRectF& area) const
{
    const Tokens& t = Theme::now();
    painter.setPen(QPen(t.accent, 2, Qt::DashLine));
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 3, 3);
    if (drag.carriesCard() || area.height() < Theme::px(16))
        return;
    const double size = Theme::px(16);
    Theme::drawIcon(painter, QRectF(area.left() + Theme::px(8), area.center().y() - size / 2, size, size),
                    "ok", t.accent);
    const QString place = drag.placeText().section(", ", 1);
    const Results& shown = m_document.shownResults();
    QString figure;
    if (const RackResult* rack = drag.place() ? findRack(shown, drag.place()->rack) : nullptr;
        rack && rack->plannedPower && rack->powerLimit)
        figure = Words::tr("%1 of %2 on feed A")
                     .arg(text::figureIn(rack->plannedPower->value() / 1000, "kW", 1).figure,
                          text::figureIn(rack->powerLimit->value() / 1000, "kW", 1).joined());
    const QRectF words = area.adjusted(Theme::px(32), 0, -4, 0);
    const bool two = area.height() >= Theme::px(32);
    painter.setFont(Theme::font(11, QFont::Medium));
    painter.setPen(t.accent);
    painter.drawText(QRectF(words.left(), two ? words.center().y() - Theme::px(16) : words.top(),
                            words.width(), two ? Theme::px(16) : words.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, Words::tr("Fits: %1").arg(place));
    if (two) {
        painter.setFont(Theme::font(11));
        painter.setPen(t.text2);
        painter.drawText(QRectF(words.left(), words.center().y(), words.width(), Theme::px(15)),
                         Qt::AlignLeft | Qt::AlignVCenter, figure);
    }
}

QRectF DragPainter::paintRefusal(QPainter& painter, const PlacementDrag& drag, const QRectF& ghost,
                                 const QRectF& target, QRectF view) const
{
    const Tokens& t = Theme::now();
    const Refusal& refusal = *drag.refusal();
    const QFont head = Theme::font(13, QFont::Medium), big = Theme::font(24, QFont::Medium),
                small = Theme::font(11), bold = Theme::font(12, QFont::Medium);
    const QString wouldWords = text::refusalWould(refusal), allowedWords = text::refusalAllowed(refusal);
    const bool figures = !wouldWords.isEmpty();
    const double width = Theme::px(264), inset = Theme::px(14), inner = width - 2 * inset;
    const QString place = drag.anywhere() ? Words::tr("Nearest legal place: %1").arg(drag.placeText())
                                          : text::refusalRemedy(refusal);
    const QString keys =
        drag.anywhere() ? Words::tr("Enter places it there. Esc cancels.") : Words::tr("Esc cancels.");
    const QString title = text::refusalTitle(refusal);
    const auto lines = [&](const QFont& font, const QString& text, double room) {
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 1000), Qt::TextWordWrap, text).height();
    };
    const double column = inner / 2 - Theme::px(6);
    const double titleHeight = lines(head, title, inner - Theme::px(24));
    const double wordsHeight =
        figures ? std::max(lines(small, wouldWords, column), lines(small, allowedWords, column)) : 0;
    const double placeHeight = lines(bold, place, inner), keysHeight = lines(small, keys, inner);
    const double figuresHeight = figures ? Theme::px(34) + wordsHeight + Theme::px(18) : 0;
    const double height = inset + titleHeight + Theme::px(8) + figuresHeight + Theme::px(12) + placeHeight +
                          Theme::px(4) + keysHeight + inset;
    // Beside the pointer, never over the place where it would fit.
    QRectF card(ghost.left() - Theme::px(36), ghost.top() - height - Theme::px(12), width, height);
    const QRectF candidates[] = {
        card,
        {ghost.left() - Theme::px(36), ghost.bottom() + Theme::px(12), width, height},
        {ghost.right() + Theme::px(16), ghost.center().y() - height / 2, width, height},
        {ghost.left() - width - Theme::px(16), ghost.center().y() - height / 2, width, height}};
    for (QRectF candidate : candidates) {
        candidate.moveLeft(std::clamp(candidate.left(), view.left() + 4,
                                      std::max(view.left() + 4, view.right() - width - 4)));
        if (candidate.top() >= view.top() && candidate.bottom() <= view.bottom() &&
            !candidate.intersects(target) && !candidate.intersects(ghost)) {
            card = candidate;
            break;
        }
    }
    card.moveLeft(
        std::clamp(card.left(), view.left() + 4, std::max(view.left() + 4, view.right() - width - 4)));
    card.moveTop(
        std::clamp(card.top(), view.top() + 4, std::max(view.top() + 4, view.bottom() - height - 4)));
    floating(painter, card, t.bad, t.raised);

    double y = card.top() + inset;
    const double left = card.left() + inset, size = Theme::px(16);
    Theme::drawIcon(painter, QRectF(left, y, size, size), "refused", t.bad);
    painter.setFont(head);
    painter.setPen(t.bad);
    painter.drawText(QRectF(left + Theme::px(24), y - 1, inner - Theme::px(24), titleHeight + 2),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title);
    y += titleHeight + Theme::px(8);
    if (figures) {
        const double scale = refusal.obstacle == Obstacle::PowerLimit ? 1000 : 1;
        const int decimals = refusal.obstacle == Obstacle::PowerLimit ? 1 : 0;
        const std::pair<double, QString> pair[] = {{refusal.would, wouldWords},
                                                   {refusal.allowed, allowedWords}};
        double x = left;
        for (const auto& [value, words] : pair) {
            painter.setFont(big);
            painter.setPen(t.text);
            painter.drawText(QRectF(x, y, column, Theme::px(30)), Qt::AlignLeft | Qt::AlignVCenter,
                             text::number(value / scale, decimals));
            painter.setFont(small);
            painter.setPen(t.text2);
            painter.drawText(QRectF(x, y + Theme::px(31), column, wordsHeight),
                             Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
            x += inner / 2;
        }
        y += Theme::px(34) + wordsHeight + Theme::px(4);
        Theme::headroomBar(painter, QRectF(left, y, inner, Theme::px(5)), refusal.would, refusal.allowed,
                           std::max(refusal.would, refusal.allowed), -1, t.own);
        y += Theme::px(14);
    }
    painter.fillRect(QRectF(left, y, inner, 1), t.line);
    y += Theme::px(12);
    painter.setFont(bold);
    painter.setPen(t.text);
    painter.drawText(QRectF(left, y, inner, placeHeight), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     place);
    y += placeHeight + Theme::px(4);
    painter.setFont(small);
    painter.setPen(t.text2);
    painter.drawText(QRectF(left, y, inner, keysHeight), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     keys);
    return card;
}

void DragPainter::paintChanges(QPainter& painter, const QRectF& target, const QRectF& avoid,
                               QRectF view) const
{
    const Tokens& t = Theme::now();
    const std::vector<Change> lines = changes(m_document);
    if (lines.empty())
        return;
    const double row = Theme::px(20), width = Theme::px(212),
                 height = row * static_cast<double>(lines.size()) + Theme::px(16);
    QRectF card(target.left() - Theme::px(14), target.top() - height - Theme::px(12), width, height);
    const QRectF candidates[] = {
        card,
        {target.left() - Theme::px(14), target.bottom() + Theme::px(12), width, height},
        {target.right() + Theme::px(28), target.center().y() - height / 2, width, height},
        {target.left() - width - Theme::px(48), target.center().y() - height / 2, width, height}};
    for (QRectF candidate : candidates) {
        candidate.moveLeft(std::clamp(candidate.left(), view.left() + 4,
                                      std::max(view.left() + 4, view.right() - width - 4)));
        if (candidate.top() >= view.top() && candidate.bottom() <= view.bottom() &&
            !candidate.intersects(avoid) && !candidate.intersects(target)) {
            card = candidate;
            break;
        }
    }
    floating(painter, card, t.accent, t.raised);
    double y = card.top() + Theme::px(8);
    for (const Change& line : lines) {
        const QColor& ink = line.mood == Change::Mood::Worse    ? t.warn
                            : line.mood == Change::Mood::Better ? t.ok
                                                                : t.text;
        painter.setFont(Theme::font(12, QFont::Medium));
        painter.setPen(ink);
        painter.drawText(QRectF(card.left() + Theme::px(8), y, Theme::px(66), row),
                         Qt::AlignRight | Qt::AlignVCenter, line.figure);
        const QFont small = Theme::font(11);
        painter.setFont(small);
        painter.setPen(t.text2);
        const QRectF words(card.left() + Theme::px(82), y, width - Theme::px(88), row);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(small).elidedText(line.name, Qt::ElideRight, words.width()));
        y += row;
    }
}

void DragPainter::paint(QPainter& painter, const ViewMap& map, const PlacementDrag& drag, QPointF pointer,
                        QRectF view, double zoom, Arrow arrow) const
{
    const Tokens& t = Theme::now();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QRectF ghost = ghostArea(map, drag, pointer);
    const QRectF target = targetArea(map, drag);
    if (drag.refusal() && !target.isEmpty()) {
        paintTarget(painter, drag, target);
        if (arrow == Arrow::Shown) {
            const bool rightwards = target.center().x() >= ghost.center().x();
            const QPointF from(rightwards ? ghost.right() : ghost.left(), ghost.center().y());
            const QPointF to(rightwards ? target.left() : target.right(), target.center().y());
            const double bend = std::max(24.0, std::abs(to.x() - from.x()) * 0.5) * (rightwards ? 1 : -1);
            QPainterPath way(from);
            way.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
            painter.setPen(QPen(t.accent, 1.5, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(way);
            const double head = Theme::px(6) * (rightwards ? -1 : 1);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawPolygon(QPolygonF({to, to + QPointF(head, -4), to + QPointF(head, 4)}));
        }
    }
    paintGhost(painter, map, drag, ghost, zoom);
    QRectF card = ghost;
    if (drag.refusal())
        card = paintRefusal(painter, drag, ghost, target, view).united(ghost);
    if (!target.isEmpty())
        paintChanges(painter, target, drag.refusal() ? card : QRectF(), view);
}

}  // namespace headroom::ui
