// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/simulation_plot.h"

#include "ui/charts/plot_style.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::SimulationView)
};

void title(QCPAxisRect& rect, const QString& words, const Tokens& colours)
{
    auto* text = addWords(rect, 0, rect.axis(QCPAxis::atLeft)->range().upper, words, colours.text2,
                          Qt::AlignLeft | Qt::AlignBottom);
    text->setClipToAxisRect(false);
    text->setPadding(QMargins(2, 0, 0, 0));
}

QString nameOf(SimulatedTime time)
{
    switch (time) {
    case SimulatedTime::FirstToken: return Words::tr("time to first token");
    case SimulatedTime::PerToken: return Words::tr("time per output token");
    case SimulatedTime::Whole: break;
    }
    return Words::tr("arrival to end");
}

std::optional<double> limitOf(const Workload* workload, SimulatedTime time)
{
    if (!workload)
        return {};
    const auto& limit = time == SimulatedTime::FirstToken ? workload->firstTokenLimit
                        : time == SimulatedTime::PerToken ? workload->perTokenLimit
                                                          : workload->latencyLimit;
    return limit ? std::optional(limit->value.value()) : std::nullopt;
}

void drawQuantiles(QCPAxisRect& rect, const simulation::Run& run, const SimulationPicture& picture)
{
    const Tokens& t = Theme::now();
    const std::vector<double>* quantiles = quantilesOf(run, picture.time);
    const simulation::Spread* spread = spreadOf(run, picture.time);
    if (!quantiles || !spread)
        return;
    const std::optional<double> limit = limitOf(picture.workload, picture.time);
    const double top = std::max(spread->p99 * 1.25, limit && *limit < spread->p99 * 3 ? *limit * 1.2 : 0);
    const TimeScale scale = timeScale(top);
    const QColor color = picture.outdated ? t.trace : t.own;
    QVector<double> x, y;
    for (std::size_t percent = 0; percent < quantiles->size(); ++percent) {
        x.push_back(static_cast<double>(percent));
        y.push_back((*quantiles)[percent] / scale.factor);
    }
    rect.axis(QCPAxis::atBottom)->setRange(0, 100);
    rect.axis(QCPAxis::atLeft)->setRange(0, top / scale.factor);
    rect.axis(QCPAxis::atLeft)->setTicker(amountTicker(3));
    rect.axis(QCPAxis::atBottom)->setTicker(amountTicker(4));
    addLine(rect, x, y, color);
    if (limit && *limit <= top)
        addLimit(rect, *limit / scale.factor,
                 Words::tr("limit %1 %2").arg(text::number(*limit / scale.factor), scale.unit), t);
    struct Mark {
        double percent, seconds;
    };
    for (const Mark& mark : {Mark{50, spread->p50}, Mark{95, spread->p95}, Mark{99, spread->p99}})
        addDot(rect, mark.percent, mark.seconds / scale.factor, color, t);
    title(rect, Words::tr("%1 in %2, by % of requests").arg(nameOf(picture.time), scale.unit), t);
}

void drawPresence(QCPAxisRect& rect, const simulation::Course& course, const SimulationPicture& picture)
{
    const Tokens& t = Theme::now();
    if (course.inFlight.empty())
        return;
    const double span = course.bin * static_cast<double>(course.inFlight.size());
    const TimeScale scale = timeScale(span);
    QVector<double> x;
    for (std::size_t i = 0; i < course.inFlight.size(); ++i)
        x.push_back((static_cast<double>(i) + 0.5) * course.bin / scale.factor);
    const double top = *std::max_element(course.inFlight.begin(), course.inFlight.end());
    rect.axis(QCPAxis::atBottom)->setRange(0, span / scale.factor);
    rect.axis(QCPAxis::atLeft)->setRange(0, top > 0 ? top * 1.15 : 1);
    rect.axis(QCPAxis::atLeft)->setTicker(amountTicker(3));
    rect.axis(QCPAxis::atBottom)->setTicker(amountTicker(4));
    const QVector<double> inFlight(course.inFlight.begin(), course.inFlight.end());
    const QVector<double> waiting(course.waiting.begin(), course.waiting.end());
    QCPGraph* below = addLine(rect, x, waiting, picture.outdated ? t.trace : t.warn, 1.5);
    QColor fill = picture.outdated ? t.trace : t.warn;
    fill.setAlphaF(0.25F);
    below->setBrush(fill);
    addLine(rect, x, inFlight, picture.outdated ? t.trace : t.own);
    title(rect, Words::tr("in flight, and waiting (filled), over %1").arg(scale.unit), t);
}

}  // namespace

void drawSimulation(QCustomPlot& plot, const simulation::Run& run, const SimulationPicture& picture)
{
    resetPlot(plot, Theme::now(), 16);
    plot.axisRect()->setVisible(true);
    auto* second = new QCPAxisRect(&plot);
    const bool wide = plot.width() > 2 * plot.height();
    plot.plotLayout()->addElement(wide ? 0 : 1, wide ? 1 : 0, second);
    styleAxes(*second, Theme::now(), 16);
    QCPAxisRect& first = *plot.axisRect(0);
    for (QCPAxisRect* rect : {&first, second})
        rect->setMargins(QMargins(Theme::px(44), Theme::px(18), Theme::px(16), Theme::px(22)));
    drawQuantiles(first, run, picture);
    const auto* queued = std::get_if<simulation::QueueOutcome>(&run.outcome);
    const auto* serving = std::get_if<simulation::ServingOutcome>(&run.outcome);
    if (queued || serving)
        drawPresence(*second, queued ? queued->course : serving->course, picture);
}

}  // namespace headroom::ui
