// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_hover.h"

#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <qcustomplot.h>

#include <QStringList>

#include <algorithm>
#include <vector>

namespace headroom::ui {

namespace {

constexpr const char* explained = "explained";
constexpr const char *followed = "followed", *home = "home", *homeWords = "homeWords";
constexpr int lineHeight = 14;
/// From a line, in design pixels, where it is meant.
constexpr int lineReach = 6;

double valueAt(const QCPBars& bars, double key)
{
    const auto at = bars.data()->findBegin(key, false);
    return at != bars.data()->constEnd() && qFuzzyCompare(1 + at->key, 1 + key) ? at->value : 0;
}

double stackOf(const QCPBars& bars, double key)
{
    double sum = valueAt(bars, key);
    for (const QCPBars* below = bars.barBelow(); below; below = below->barBelow())
        sum += valueAt(*below, key);
    for (const QCPBars* above = bars.barAbove(); above; above = above->barAbove())
        sum += valueAt(*above, key);
    return sum;
}

}  // namespace

void setExplained(QObject* drawn, const QString& path) { drawn->setProperty(explained, path); }

void setFollowing(QObject* words, QObject* line) { words->setProperty(followed, QVariant::fromValue(line)); }

void moveEndWords(QCustomPlot& plot, bool zoomed)
{
    std::vector<QCPItemText*> seen;
    for (int i = 0; i < plot.itemCount(); ++i) {
        auto* words = qobject_cast<QCPItemText*>(plot.item(i));
        const auto* line =
            words ? qobject_cast<QCPGraph*>(words->property(followed).value<QObject*>()) : nullptr;
        if (!line)
            continue;
        if (!words->property(home).isValid()) {
            words->setProperty(home, words->position->value());
            words->setProperty(homeWords, words->text());
        }
        const double end = line->keyAxis()->range().upper;
        const auto right = line->data()->findBegin(end, false);
        if (!zoomed || right == line->data()->constEnd()) {
            words->position->setCoords(words->position->key(), words->property(home).toDouble());
            words->setText(words->property(homeWords).toString());
            continue;
        }
        const auto left = right == line->data()->constBegin() ? right : right - 1;
        const double span = right->key - left->key;
        const double share = span > 0 ? (end - left->key) / span : 0;
        words->position->setCoords(words->position->key(),
                                   left->value + share * (right->value - left->value));
        // The figure is that of the place, where there was one.
        const bool figure = words->property(homeWords).toString().contains('\n');
        words->setText(figure ? line->name() + '\n' + text::number(words->position->value(), 0)
                              : line->name());
        if (line->valueAxis()->range().contains(words->position->value()))
            seen.push_back(words);
    }
    // Lines that end beside each other are named below each other.
    std::sort(seen.begin(), seen.end(), [](const QCPItemText* a, const QCPItemText* b) {
        return a->position->value() > b->position->value();
    });
    for (std::size_t i = 1; i < seen.size(); ++i) {
        const auto lines = seen[i]->text().count('\n') + 1;
        const double least =
            seen[i - 1]->position->pixelPosition().y() + static_cast<double>(lines) * Theme::px(lineHeight);
        if (const QPointF at = seen[i]->position->pixelPosition(); at.y() < least)
            seen[i]->position->setPixelPosition(QPointF(at.x(), least));
    }
}

QString explainedAt(const QCustomPlot& plot, QPointF position)
{
    const auto pathOf = [](const QObject& drawn) { return drawn.property(explained).toString(); };
    for (int i = plot.itemCount(); i-- > 0;) {
        const auto* words = qobject_cast<const QCPItemText*>(plot.item(i));
        if (!words || !words->realVisibility() || pathOf(*words).isEmpty())
            continue;
        const double distance = words->selectTest(position, false);
        if (distance >= 0 && distance < plot.selectionTolerance())
            return pathOf(*words);
    }
    QString nearest;
    double least = Theme::px(lineReach);
    for (int i = plot.plottableCount(); i-- > 0;) {
        const auto* drawn = const_cast<QCustomPlot&>(plot).plottable(i);
        const QString path = pathOf(*drawn);
        const double distance = path.isEmpty() ? -1 : drawn->selectTest(position, false);
        if (distance < 0 || (distance >= least && !qobject_cast<const QCPBars*>(drawn)))
            continue;
        nearest = path;
        least = std::min(least, distance);
    }
    if (!nearest.isEmpty())
        return nearest;
    const QCPAxisRect* rect = plot.axisRectAt(position);
    return rect ? pathOf(*rect) : QString();
}

std::optional<BarUnderMouse> barAt(const QCustomPlot& plot, QPoint position)
{
    // The last drawn lies on top.
    for (int i = plot.plottableCount(); i-- > 0;) {
        auto* bars = qobject_cast<QCPBars*>(const_cast<QCustomPlot&>(plot).plottable(i));
        if (!bars || bars->name().isEmpty())
            continue;
        QVariant details;
        if (bars->selectTest(position, false, &details) < 0)
            continue;
        const auto found = details.value<QCPDataSelection>();
        if (found.isEmpty())
            continue;
        const auto at = bars->data()->at(found.dataRange().begin());
        return BarUnderMouse{bars->name(), at->key, at->value, stackOf(*bars, at->key)};
    }
    return std::nullopt;
}

QString linesAt(const QCPAxisRect& rect, double x, const QString& unit)
{
    QStringList lines;
    for (const QCPGraph* graph : rect.graphs()) {
        const bool band = graph->pen().style() == Qt::NoPen;
        if (graph->lineStyle() == QCPGraph::lsNone || graph->data()->isEmpty() ||
            (band && graph->name().isEmpty()) || graph->pen().color() == Theme::now().trace)
            continue;
        // Between two points the drawn line is straight, so is the value told.
        const auto right = graph->data()->findBegin(x, false);
        if (right == graph->data()->constEnd() || right->key < x || x < graph->data()->constBegin()->key)
            continue;
        const auto left = right == graph->data()->constBegin() ? right : right - 1;
        const double span = right->key - left->key;
        const double share = span > 0 ? (x - left->key) / span : 0;
        const double value = left->value + share * (right->value - left->value);
        const QString figure = unit.isEmpty()
                                   ? text::number(value)
                                   : text::figureIn(value, unit, std::abs(value) >= 1000 ? 0 : -1).joined();
        const QString colour = (band ? Theme::now().text2 : graph->pen().color()).name();
        lines << QString("<span style='color:%1'>%2</span>")
                     .arg(colour,
                          graph->name().isEmpty() ? figure : graph->name().toHtmlEscaped() + ": " + figure);
    }
    return lines.join("<br>");
}

}  // namespace headroom::ui
