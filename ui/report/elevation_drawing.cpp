// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/elevation_drawing.h"

#include "core/scenario/placing.h"
#include "ui/report/page_writer.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::ElevationDrawing)
};

constexpr double frameWidth = 146;
constexpr double numberWidth = 18;
constexpr double headHeight = 34;
constexpr double footHeight = 32;
constexpr double lowestUnit = 9, highestUnit = 15;

void put(QPainter& painter, QPointF at, const QString& text, int px, QFont::Weight weight, const QColor& ink,
         bool right = false)
{
    const QFont font = PageWriter::font(px, weight);
    painter.setFont(font);
    painter.setPen(ink);
    if (right)
        at.rx() -= QFontMetricsF(font).horizontalAdvance(text);
    painter.drawText(at, text);
}

QString powerText(const Known<Power>& power)
{
    return power ? text::figureIn(inKilowatts(*power), "kW", 1).joined() : text::unknownWord();
}

}  // namespace

double unitHeightFor(const Rack& tallest, double height)
{
    const double units = std::max(1.0, tallest.height.units());
    return std::clamp((height - headHeight - footHeight) / units, lowestUnit, highestUnit);
}

QSizeF elevationSize(const Rack& rack, double unit)
{
    return {numberWidth + frameWidth, headHeight + rack.height.units() * unit + footHeight};
}

void drawElevation(QPainter& painter, QPointF topLeft, double unit, const Catalogue& catalogue,
                   const Rack& rack, const RackResult* result, const Tokens& colours)
{
    painter.save();
    painter.translate(topLeft);
    const QRectF frame(numberWidth, headHeight, frameWidth, rack.height.units() * unit);
    put(painter, {numberWidth, 12}, QString::fromStdString(rack.name), 12, QFont::Medium, colours.text);
    const QString limit = result ? Words::tr("of %1 planned").arg(powerText(result->powerLimit)) : QString();
    if (result) {
        const bool over = result->powerLimit && result->leastPower > *result->powerLimit * 1.000001;
        put(painter, {frame.right(), 12}, text::plannedPower(*result, powerText(result->leastPower)), 12,
            QFont::Medium, over ? colours.bad : colours.text, true);
        put(painter, {frame.right(), 27}, limit, 10, QFont::Normal, colours.text2, true);
    }
    // Long words of a language leave no room for the feeds, which the table names.
    const QString units = text::number(rack.height.units());
    const QString whole = Words::tr("%1 U, A + B").arg(units);
    const QFontMetricsF metrics(PageWriter::font(10));
    const bool fits = metrics.horizontalAdvance(whole) + metrics.horizontalAdvance(limit) + 8 < frameWidth;
    put(painter, {numberWidth, 27}, fits ? whole : Words::tr("%1 U").arg(units), 10, QFont::Normal,
        colours.text2);
    painter.setPen(QPen(colours.lineStrong, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    const int step = unit < 12 ? 2 : 1;
    for (int u = 1; u <= static_cast<int>(rack.height.units()); ++u) {
        const double y = frame.bottom() - u * unit;
        painter.setPen(QPen(colours.grid, 0.5));
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
        if (u % step == 0 || u == 1)
            put(painter, {numberWidth - 5, y + unit / 2 + 3}, QString::number(u), 8, QFont::Normal,
                colours.text3, true);
    }
    for (const Placement& placement : rack.placements) {
        const auto height = heightOf(catalogue, placement.kind, placement.item).value_or(wholeUnits(1));
        if (height.halves == 0 || placement.face != Face::Front)
            continue;
        const double bottom = frame.bottom() - (placement.bottom - wholeUnits(1)).units() * unit;
        const QRectF box(frame.left() + 3, bottom - height.units() * unit + 1, frame.width() - 6,
                         height.units() * unit - 2);
        painter.setPen(QPen(colours.lineStrong, 0.75));
        painter.setBrush(colours.raised);
        painter.drawRoundedRect(box, 2, 2);
        const double slot =
            std::min(13.0, placement.accelerators.empty()
                               ? 13.0
                               : (box.width() - 60) / static_cast<double>(placement.accelerators.size()));
        put(painter, {box.left() + 5, box.top() + std::min(box.height() / 2 + 4, 14.0)},
            QString::fromStdString(placement.name), 9, QFont::Medium, colours.text);
        for (std::size_t i = 0; i < placement.accelerators.size(); ++i) {
            const QRectF cell(box.right() - 4 - slot * static_cast<double>(placement.accelerators.size() - i),
                              box.top() + 3, slot - 2, std::min(box.height() - 6, 20.0));
            const bool filled = !placement.accelerators[i].empty();
            painter.setPen(
                QPen(filled ? colours.own : colours.text3, 0.5, filled ? Qt::SolidLine : Qt::DashLine));
            painter.setBrush(filled ? QBrush(colours.own) : Qt::NoBrush);
            painter.drawRect(cell);
        }
    }
    if (result) {
        put(painter, {numberWidth, frame.bottom() + 13},
            Words::tr("%1 of %2 U")
                .arg(text::number(result->used.units()), text::number(result->height.units())),
            10, QFont::Normal, colours.text2);
        put(painter, {frame.right(), frame.bottom() + 13},
            Words::tr("%n accelerator(s)", nullptr, result->accelerators), 10, QFont::Normal, colours.text2,
            true);
        put(painter, {numberWidth, frame.bottom() + 27}, Words::tr("Weight"), 10, QFont::Normal,
            colours.text2);
        const QString load =
            result->weight ? text::figureIn(result->weight->value(), "kg", 0).joined() : text::unknownWord();
        put(painter, {frame.right(), frame.bottom() + 27}, load, 10, QFont::Normal, colours.text2, true);
    }
    painter.restore();
}

}  // namespace headroom::ui
