// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/regime_picture.h"

#include "core/units/amount.h"
#include "ui/charts/option_style.h"
#include "ui/charts/plot_style.h"
#include "ui/text/study_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>
#include <optional>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::RegimeView)
};

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

double factorOf(const InputView& input)
{
    const auto spec = input.unit.empty() ? Result<UnitSpec>(UnitSpec{}) : parseUnit(input.unit);
    return spec ? spec.value().factor : 1.0;
}

QString axisName(const InputView& input)
{
    return input.unit.empty() ? text::inputName(input)
                              : text::inputName(input) + ", " + QString::fromStdString(input.unit);
}

struct Region {
    double x = 0, y = 0, cells = 0;
    /// The widest run of cells of a row, for the name to stand in.
    std::size_t widest = 0, column = 0, row = 0;
};

QImage fieldOf(const RegimeMap& map, const Tokens& t, std::vector<Region>& regions)
{
    const int columns = static_cast<int>(map.xs.size()), rows = static_cast<int>(map.ys.size());
    double widest = 0;
    for (const Win& win : map.wins)
        widest = std::max(widest, win.margin);
    QImage image(columns, rows, QImage::Format_RGB32);
    for (int row = 0; row < rows; ++row) {
        std::size_t run = 0;
        for (int column = 0; column < columns; ++column) {
            const Win& win = map.at(static_cast<std::size_t>(column), static_cast<std::size_t>(row));
            QColor color = t.sunken;
            if (win.best) {
                const double clear = widest > 0 ? std::sqrt(win.margin / widest) : 1;
                color = mixed(t.panel, contenderColor(map.contenders[*win.best], t), 0.2 + 0.5 * clear);
                const bool same =
                    column > 0 &&
                    map.at(static_cast<std::size_t>(column - 1), static_cast<std::size_t>(row)).best ==
                        win.best;
                run = same ? run + 1 : 1;
                Region& region = regions[*win.best];
                ++region.cells;
                region.y += row;
                if (run > region.widest) {
                    region.widest = run;
                    region.column = static_cast<std::size_t>(column);
                    region.row = static_cast<std::size_t>(row);
                }
            }
            image.setPixelColor(column, rows - 1 - row, color);
        }
    }
    return image;
}

/// The middle of a region: of the row through its centre of mass the longest run, or of its widest row where that has none.
QPointF middleOf(const RegimeMap& map, const Region& region, std::size_t contender)
{
    const auto row = static_cast<std::size_t>(std::lround(region.y / region.cells));
    std::size_t run = 0, best = 0, end = 0;
    for (std::size_t column = 0; column < map.xs.size(); ++column) {
        run = map.at(column, row).best == contender ? run + 1 : 0;
        if (run > best) {
            best = run;
            end = column;
        }
    }
    if (best == 0)
        return {static_cast<double>(region.column) - static_cast<double>(region.widest - 1) / 2,
                static_cast<double>(region.row)};
    return {static_cast<double>(end) - static_cast<double>(best - 1) / 2, static_cast<double>(row)};
}

}  // namespace

QColor contenderColor(const Contender& contender, const Tokens& colours)
{
    const QColor own = optionColor(contender.option, colours);
    if (!contender.pricing)
        return own;
    switch (*contender.pricing) {
    case CloudPricing::Reserved1: return mixed(own, colours.text, 0.25);
    case CloudPricing::Reserved3: return mixed(own, colours.text, 0.5);
    case CloudPricing::Reserved5: return mixed(own, colours.text, 0.75);
    case CloudPricing::Spot: return mixed(own, colours.parts[0], 0.6);
    case CloudPricing::OnDemand:
    case CloudPricing::SavingsPlan:
    case CloudPricing::Stated: break;
    }
    return mixed(own, colours.panel, 0.35);
}

QIcon contenderPatch(const Contender& contender, const Tokens& colours, bool able, bool in)
{
    const double side = Theme::px(14), ratio = qGuiApp->devicePixelRatio();
    QPixmap out(QSize(static_cast<int>(side), static_cast<int>(side)) * ratio);
    out.setDevicePixelRatio(ratio);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = able ? contenderColor(contender, colours) : colours.text3;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(in ? QBrush(ink) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 2, 2);
    if (in) {
        painter.setPen(QPen(colours.onAccent, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF{{side * 0.27, side * 0.52}, {side * 0.44, side * 0.68}, {side * 0.74, side * 0.34}});
    }
    QIcon icon(out);
    icon.addPixmap(out, QIcon::Disabled);
    return icon;
}

void drawRegimeMap(QCustomPlot& plot, const RegimeMap& map, const Scenario& plan, const Tokens& t)
{
    std::vector<Region> regions(map.contenders.size());
    const QImage image = fieldOf(map, t, regions);
    const double fx = factorOf(map.x), fy = factorOf(map.y);
    const auto edges = [](const std::vector<double>& middles, double factor) {
        const double half = middles.size() > 1 ? (middles[1] - middles[0]) / 2 : std::abs(middles[0]) / 2;
        return QCPRange((middles.front() - half) / factor, (middles.back() + half) / factor);
    };
    const QCPRange across = edges(map.xs, fx), up = edges(map.ys, fy);
    QCPAxisRect& rect = *plot.axisRect();
    // In a low dock the axes are named inside, at their ends.
    const bool low = plot.height() < Theme::px(150);
    rect.setMargins(
        QMargins(Theme::px(low ? 44 : 56), Theme::px(10), Theme::px(16), Theme::px(low ? 22 : 40)));
    plot.xAxis->setRange(across);
    plot.yAxis->setRange(up);
    plot.xAxis->setTicker(amountTicker(4));
    plot.yAxis->setTicker(amountTicker(low ? 2 : 4));
    const double wide = std::max(1, plot.width() - rect.margins().left() - rect.margins().right());
    const double high = std::max(1, plot.height() - rect.margins().top() - rect.margins().bottom());
    const QFontMetrics metrics(Theme::font(11));
    plot.xAxis->setLabel(low ? QString()
                             : metrics.elidedText(axisName(map.x), Qt::ElideRight, static_cast<int>(wide)));
    plot.yAxis->setLabel(low ? QString()
                             : metrics.elidedText(axisName(map.y), Qt::ElideRight, static_cast<int>(high)));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setLabelFont(Theme::font(11));
        axis->setLabelColor(t.text2);
        axis->setLabelPadding(2);
        axis->grid()->setVisible(false);
    }
    auto* field = new QCPItemPixmap(&plot);
    field->setPixmap(QPixmap::fromImage(image));
    field->setScaled(true, Qt::IgnoreAspectRatio, Qt::FastTransformation);
    field->topLeft->setCoords(across.lower, up.upper);
    field->bottomRight->setCoords(across.upper, up.lower);
    const QPointF today(map.x.value / fx, map.y.value / fy);
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const Region& region = regions[i];
        // A region too small for its name is named by the pointer.
        if (region.cells <= 0.04 * static_cast<double>(map.wins.size()))
            continue;
        const QPointF middle = middleOf(map, region, i);
        const double x =
            across.lower + (middle.x() + 0.5) / static_cast<double>(map.xs.size()) * across.size();
        const double y = up.lower + (middle.y() + 0.5) / static_cast<double>(map.ys.size()) * up.size();
        const Contender& one = map.contenders[i];
        const QString name = text::contenderWord(one.option, one.pricing, plan);
        const double half = QFontMetrics(Theme::font(11, QFont::Medium)).horizontalAdvance(name) / 2.0;
        // Aside from the dot and its word, as near as the region goes: a name belongs to what it stands on.
        const QPointF pixel(across.size() / wide, up.size() / high);
        const auto isClear = [&](QPointF at) {
            const double dx = std::abs(at.x() - today.x()) / pixel.x();
            const double dy = std::abs(at.y() - today.y()) / pixel.y();
            return dx > half + Theme::px(46) || dy > Theme::px(22);
        };
        const auto stands = [&](QPointF at) {
            // Whole, and clear of what stands at the ends of the axes.
            const double beside = std::min(at.x() - across.lower, across.upper - at.x()) / pixel.x();
            const double above = std::min(at.y() - up.lower, up.upper - at.y()) / pixel.y();
            if (beside < half || above < Theme::px(low ? 22 : 8))
                return false;
            const double column =
                (at.x() - across.lower) / across.size() * static_cast<double>(map.xs.size());
            const double row = (at.y() - up.lower) / up.size() * static_cast<double>(map.ys.size());
            return column >= 0 && row >= 0 && column < static_cast<double>(map.xs.size()) &&
                   row < static_cast<double>(map.ys.size()) &&
                   map.at(static_cast<std::size_t>(column), static_cast<std::size_t>(row)).best == i;
        };
        std::optional<QPointF> best;
        double nearest = 0;
        for (const int right : {0, 60, -60, 120, -120}) {
            for (const int higher : {0, 26, -26, 46, -46}) {
                const QPointF at =
                    QPointF(x, y) + QPointF(Theme::px(right) * pixel.x(), Theme::px(higher) * pixel.y());
                const double away = std::hypot(right, higher);
                if ((!best || away < nearest) && isClear(at) && stands(at)) {
                    best = at;
                    nearest = away;
                }
            }
        }
        // What has no place for its name is named by the pointer.
        if (best)
            addWords(rect, best->x(), best->y(), name, t.text, Qt::AlignCenter, {}, QFont::Medium);
    }
    if (std::none_of(map.wins.begin(), map.wins.end(), [](const Win& win) { return win.best.has_value(); }))
        addWords(rect, across.center(), up.center() + 0.2 * up.size(),
                 Words::tr("No way that takes part does all of the work"), t.text2, Qt::AlignCenter);
    if (low) {
        // The unit stays whole.
        const auto elided = [&](const InputView& input) {
            const QString unit = input.unit.empty() ? QString() : ", " + QString::fromStdString(input.unit);
            const double room = wide * 0.8 - metrics.horizontalAdvance(unit);
            return metrics.elidedText(text::inputName(input), Qt::ElideRight, static_cast<int>(room)) + unit;
        };
        addWords(rect, across.lower, up.upper, elided(map.y), t.text, Qt::AlignLeft | Qt::AlignTop,
                 QPointF(4, 2));
        addWords(rect, across.upper, up.lower, elided(map.x), t.text, Qt::AlignRight | Qt::AlignBottom,
                 QPointF(-4, -2));
    }
    addDot(rect, today.x(), today.y(), t.text, t);
    // To the side that has room.
    const bool left = today.x() > across.center();
    const bool below = today.y() > up.upper - 0.12 * up.size();
    addWords(rect, today.x(), today.y(), Words::tr("today"), t.text,
             (left ? Qt::AlignRight : Qt::AlignLeft) | (below ? Qt::AlignTop : Qt::AlignBottom),
             QPointF(left ? -7 : 7, below ? 3 : -3));
}

}  // namespace headroom::ui
