// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/draw.h"

#include "ui/charts/plot_style.h"
#include "ui/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::LoadChart)
};

struct Curve {
    QVector<double> x, y;
};

const DeploymentResult* chosen(const Results& results, DeploymentId id)
{
    const DeploymentResult* found = id ? findDeployment(results, id) : nullptr;
    return found ? found : (results.deployments.empty() ? nullptr : &results.deployments.front());
}

const SimulatedGap* gapOf(const ChartInput& input, DeploymentId deployment)
{
    if (!input.gaps)
        return nullptr;
    const auto found = std::find_if(input.gaps->begin(), input.gaps->end(),
                                    [&](const SimulatedGap& gap) { return gap.deployment == deployment; });
    return found == input.gaps->end() ? nullptr : &*found;
}

QString signedPercent(double share) { return (share > 0 ? "+" : "") + text::percent(share, 0); }

struct TimeUnit {
    double factor;
    QString name;
};

/// In which a chart that reaches so far reads well: a page that is ranked takes microseconds, a recording minutes.
TimeUnit unitOf(double seconds)
{
    if (seconds >= 120)
        return {60, Words::tr("min")};
    if (seconds >= 1)
        return {1, Words::tr("s")};
    return seconds >= 1e-3 ? TimeUnit{1e-3, Words::tr("ms")} : TimeUnit{1e-6, Words::tr("µs")};
}

/// Latency against demand in work per hour; the last points may have none: the pool is then overrun.
Curve latencyCurve(const DeploymentResult& deployment, double unit)
{
    Curve curve;
    const double capacity =
        deployment.acceleratorRate ? deployment.acceleratorRate->value() * 3600 * deployment.fitted : 0;
    for (const LoadPoint& point : deployment.curve) {
        if (point.latencyP95) {
            curve.x.push_back(point.load * capacity);
            curve.y.push_back(point.latencyP95->value() / unit);
        }
    }
    return curve;
}

ChartCaption drawLatency(QCustomPlot& plot, const ChartInput& input, const DeploymentResult& now,
                         const Workload& workload)
{
    resetPlot(plot, input.colours, 20);
    ChartCaption caption;
    caption.explainPath = QString("deployment.%1.latency_p95_peak").arg(now.id.number);
    const double limit = workload.latencyLimit ? workload.latencyLimit->value.value() : 0;
    const double own = now.latencyAtMean ? now.latencyAtMean->value() * 5 : 60;
    // A limit a hundred times above would leave the line on the axis.
    const bool near = limit > 0 && (!now.latencyAtMean || limit < 20 * own);
    const double scale = near ? limit : own;
    const TimeUnit told = unitOf(scale);
    const double unit = told.factor;
    const QString unitName = told.name;
    const QString work = QString::fromStdString(workload.workName);
    caption.note = Words::tr("p95 in %1, %2 per hour").arg(unitName, work);
    const Curve curve = latencyCurve(now, unit);
    if (curve.x.isEmpty()) {
        const bool waits = workload.urgency == Urgency::Batch && now.fitted > 0;
        caption.empty =
            waits
                ? Words::tr("Batch work waits for hours that are free:\nno latency is worked out for it.")
                : Words::tr(
                      "Latency against load appears here\nonce a pool with accelerators serves this workload.");
        return caption;
    }
    const double peak = now.peakDemand ? now.peakDemand->value() * 3600 : 0;
    plot.xAxis->setRange(0, std::max(curve.x.back(), peak) * 1.04);
    plot.yAxis->setRange(0, scale / unit * 1.35);
    QCPAxisRect& rect = *plot.axisRect();
    const DeploymentResult* before = input.before ? findDeployment(*input.before, now.id) : nullptr;
    if (before) {
        const Curve old = latencyCurve(*before, unit);
        addTrace(rect, old.x, old.y, input.colours);
    }
    addLine(rect, curve.x, curve.y, input.colours.own);
    if (near)
        addLimit(rect, limit / unit, Words::tr("limit %1 %2").arg(text::number(limit / unit), unitName),
                 input.colours);
    const double mean = now.meanDemand ? now.meanDemand->value() * 3600 : 0;
    const double across = plot.xAxis->range().upper;
    constexpr double wordsWide = 0.4;  // of the chart as its dock opens
    const auto mark = [&](double demand, const Known<Duration>& latency, const QString& words) {
        if (!latency || demand <= 0)
            return;
        const double value = latency->value() / unit;
        addDot(rect, demand, std::min(value, plot.yAxis->range().upper), input.colours.own, input.colours);
        if (words.isEmpty())
            return;
        // On the side where there is room for it, and above the limit where that would cross the words.
        const bool left = demand < across * wordsWide;
        const double wordsHigh = Theme::px(22) * plot.yAxis->range().size() / heightOf(rect);
        const bool crossed = near && value <= limit / unit && value + wordsHigh > limit / unit;
        addWords(rect, demand, std::min(crossed ? limit / unit : value, plot.yAxis->range().upper * 0.9),
                 words.arg(text::number(value, value < 100 ? 1 : 0), unitName), input.colours.text2,
                 (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom, QPointF(left ? 6 : -6, -4));
    };
    // Two words in one place are none.
    const bool apart = peak - mean > across * wordsWide * (mean < across * wordsWide ? 2 : 1);
    mark(mean, now.latencyAtMean, apart ? Words::tr("mean load, %1 %2") : QString());
    mark(peak, now.latencyAtPeak, Words::tr("peak, %1 %2"));
    if (const SimulatedGap* gap = gapOf(input, now.id); gap && gap->latency)
        addWords(rect, 0, plot.yAxis->range().upper,
                 Words::tr("peak: %1 against the simulation").arg(signedPercent(*gap->latency)),
                 input.colours.text2, Qt::AlignLeft | Qt::AlignTop, QPointF(4, 0));
    return caption;
}

/// Between which 80 % of measurements lie, behind the line; factors on it.
void addInterval(QCPAxisRect& rect, const Curve& curve, double low, double high, const QColor& color)
{
    Curve lower = curve, upper = curve;
    for (double& value : lower.y)
        value *= low;
    for (double& value : upper.y)
        value *= high;
    addBand(rect, curve.x, lower.y, upper.y, color);
}

ChartCaption drawServing(QCustomPlot& plot, const ChartInput& input, const DeploymentResult& now,
                         const Deployment& deployment)
{
    resetPlot(plot, input.colours, 20);
    ChartCaption caption;
    caption.explainPath = QString("deployment.%1.replica_throughput").arg(now.id.number);
    caption.note = Words::tr("one replica, requests in flight");
    const auto series = [](const DeploymentResult& result, auto pick) {
        Curve curve;
        for (const LoadPoint& point : result.curve) {
            if (const auto value = pick(point)) {
                curve.x.push_back(point.load);
                curve.y.push_back(*value);
            }
        }
        return curve;
    };
    const auto throughput = [](const LoadPoint& p) {
        return p.throughput ? std::optional<double>(p.throughput->value()) : std::nullopt;
    };
    const auto perToken = [](const LoadPoint& p) {
        return p.perToken ? std::optional<double>(p.perToken->value() * 1000) : std::nullopt;
    };
    const Curve rate = series(now, throughput);
    if (rate.x.isEmpty()) {
        caption.empty =
            Words::tr("Throughput and latency appear here\nonce the model fits its accelerators.");
        return caption;
    }
    const auto firstToken = [](const LoadPoint& p) {
        return p.firstToken ? std::optional<double>(p.firstToken->value() * 1000) : std::nullopt;
    };
    // Three pictures below each other need their room; in a flat dock they stand side by side.
    const bool beside = plot.height() < Theme::px(280) && plot.width() >= Theme::px(270);
    std::vector<QCPAxisRect*> rects{plot.axisRect(0)};
    while (rects.size() < 3U) {
        const int at = static_cast<int>(rects.size());
        rects.push_back(new QCPAxisRect(&plot));
        plot.plotLayout()->addElement(beside ? 0 : at, beside ? at : 0, rects.back());
        styleAxes(*rects.back(), input.colours, 20);
    }
    for (QCPAxisRect* const rect : rects) {
        const bool last = beside || rect == rects.back();
        rect->setMargins(
            beside ? QMargins(Theme::px(36), Theme::px(16), Theme::px(18), Theme::px(22))
                   : QMargins(Theme::px(44), Theme::px(16), Theme::px(20), Theme::px(last ? 22 : 4)));
        rect->axis(QCPAxis::atBottom)->setTickLabels(last);
        if (beside)
            rect->axis(QCPAxis::atBottom)->setTicker(amountTicker(2));
    }
    // As far as the plan goes: its load, what it is set up for, and the most that keeps the limits.
    const double operating =
        now.atPeak.inFlight ? now.atPeak.inFlight->value() : deployment.concurrency.value.value();
    double reach = std::max(operating, deployment.concurrency.value.value());
    if (now.goodput.concurrency)
        reach = std::max(reach, now.goodput.concurrency->value());
    reach = std::min(std::max(4.0, reach * 1.5), rate.x.back());
    const DeploymentResult* before = input.before ? findDeployment(*input.before, now.id) : nullptr;
    bool twoLoads = false;
    const auto fill = [&](QCPAxisRect& rect, auto pick, const QString& words, double at,
                          std::optional<double> limit, std::optional<std::pair<double, double>> interval,
                          const Known<Duration>& told) {
        const Curve curve = series(now, pick);
        double top = 1e-12;
        for (qsizetype i = 0; i < curve.x.size() && (i == 0 || curve.x[i - 1] < reach); ++i) {
            const double previous = i == 0 ? 0 : curve.x[i - 1];
            const double share = curve.x[i] > reach ? (reach - previous) / (curve.x[i] - previous) : 1;
            const double from = i == 0 ? 0 : curve.y[i - 1];
            top = std::max(top, (from + share * (curve.y[i] - from)) * (interval ? interval->second : 1));
        }
        rect.axis(QCPAxis::atBottom)->setScaleType(QCPAxis::stLinear);
        rect.axis(QCPAxis::atBottom)->setRange(0, reach);
        rect.axis(QCPAxis::atLeft)->setRange(0, std::max(top, limit.value_or(0)) * 1.2);
        rect.axis(QCPAxis::atLeft)->setTicker(amountTicker(3));
        if (before) {
            const Curve old = series(*before, pick);
            addTrace(rect, old.x, old.y, input.colours);
        }
        if (interval && curve.x.size() > 1)
            addInterval(rect, curve, interval->first, interval->second, input.colours.own);
        addLine(rect, curve.x, curve.y, input.colours.own);
        if (limit)
            addLimit(
                rect, *limit,
                (beside ? QStringLiteral("%1\u00a0ms") : Words::tr("limit %1 ms")).arg(text::number(*limit)),
                input.colours);
        // The line is of requests that follow each other without a pause. The plan's come as they like, and are told so on the strip;
        // what is not told lies on the line, between two computed loads.
        const auto next = std::lower_bound(curve.x.begin(), curve.x.end(), at);
        if (next != curve.x.end()) {
            const auto i = next - curve.x.begin();
            const double share = i == 0 ? 0 : (at - curve.x[i - 1]) / (curve.x[i] - curve.x[i - 1]);
            const double drawn = i == 0 ? curve.y[0] : curve.y[i - 1] + share * (curve.y[i] - curve.y[i - 1]);
            const double shown = told ? told->value() * 1000 : drawn;
            addDot(rect, std::max(at, curve.x.front()), shown, input.colours.own, input.colours);
            // Far from the line they are two figures of two loads, and each has its name.
            constexpr double apart = 0.15;
            const bool two = told && std::abs(shown / drawn - 1) > apart;
            twoLoads = twoLoads || two;
            if (two && !beside)
                addWords(rect, std::max(at, curve.x.front()), shown,
                         Words::tr("as they come, %1").arg(text::figure(*told).joined()), input.colours.text2,
                         (at > reach / 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop,
                         QPointF(at > reach / 2 ? -6 : 6, 4));
        }
        // The best that keeps the limits, where it lies apart from what is planned.
        if (const Known<Ratio>& good = now.goodput.concurrency; good && !curve.x.isEmpty()) {
            const double most = good->value();
            QCPGraph* const mark = addLine(rect, {most, most}, {0, rect.axis(QCPAxis::atLeft)->range().upper},
                                           input.colours.text2);
            mark->setPen(QPen(input.colours.text2, 1, Qt::DashLine));
            if (!limit && !beside)
                addWords(rect, most, 0, Words::tr("limits kept to %1").arg(text::number(most, 0)),
                         input.colours.text2,
                         (most > reach / 2 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom,
                         QPointF(most > reach / 2 ? -4 : 4, -2));
        }
        auto* title = addWords(rect, 0, rect.axis(QCPAxis::atLeft)->range().upper, words, input.colours.text2,
                               Qt::AlignLeft | Qt::AlignBottom);
        title->setPadding(QMargins(2, 0, 0, 0));
    };
    const Workload* workload = findWorkload(input.scenario, now.workload);
    const auto limitOf = [](const std::optional<Input<Duration>>& limit) {
        return limit ? std::optional(limit->value.value() * 1000) : std::nullopt;
    };
    const auto bandOf = [](const Known<Duration>& middle, const Known<Duration>& low,
                           const Known<Duration>& high) {
        return middle && low && high
                   ? std::optional(std::pair((*low / *middle).value(), (*high / *middle).value()))
                   : std::nullopt;
    };
    const auto interval = bandOf(now.perToken, now.perTokenLow, now.perTokenHigh);
    // As many tokens as are in flight, over the time of each: what is slower by a tenth brings a tenth less.
    const QString prefix = QString("deployment.%1.").arg(now.id.number);
    setExplained(rects[1], prefix + (now.atPeak.firstToken ? "peak.first_token" : "first_token"));
    setExplained(rects.back(), prefix + (now.atPeak.perToken ? "peak.per_token" : "per_token"));
    fill(*rects.front(), throughput, beside ? Words::tr("tokens/s") : Words::tr("output tokens per second"),
         operating, std::nullopt,
         interval ? std::optional(std::pair(1 / interval->second, 1 / interval->first)) : std::nullopt,
         std::nullopt);
    fill(*rects[1], firstToken, beside ? Words::tr("first token, ms") : Words::tr("time to first token, ms"),
         operating, workload ? limitOf(workload->firstTokenLimit) : std::nullopt,
         bandOf(now.firstToken, now.firstTokenLow, now.firstTokenHigh), now.atPeak.firstToken);
    QString perTokenName = beside ? Words::tr("per token, ms") : Words::tr("time per output token, ms");
    QString simulated;
    if (const SimulatedGap* gap = gapOf(input, now.id); gap && gap->perToken) {
        // Over a third of a flat dock the words would be cut.
        QString& place = beside ? simulated : perTokenName;
        place = Words::tr("%1; %2 against the simulation").arg(perTokenName, signedPercent(*gap->perToken));
    }
    if (interval) {
        caption.note = now.measuredRuns > 0
                           ? Words::tr("one replica; 80 % band, %n run(s)", nullptr, now.measuredRuns)
                           : Words::tr("one replica, in flight; 80 % band");
    }
    fill(*rects.back(), perToken, perTokenName, operating,
         workload ? limitOf(workload->perTokenLimit) : std::nullopt, interval, now.atPeak.perToken);
    if (twoLoads)
        caption.note = Words::tr("line: as in a benchmark; dot: as they come");
    if (!simulated.isEmpty())
        caption.note = simulated;
    return caption;
}

}  // namespace

ChartCaption drawLoad(QCustomPlot& plot, const ChartInput& input)
{
    const DeploymentResult* now = chosen(input.now, input.deployment);
    const Deployment* deployment = now ? findDeployment(input.scenario, now->id) : nullptr;
    const Workload* workload = now ? findWorkload(input.scenario, now->workload) : nullptr;
    if (!deployment || !workload) {
        resetPlot(plot, input.colours, 20);
        return {{}, Words::tr("Latency against load appears here\nonce a workload is served by a pool."), {}};
    }
    const bool serving = std::any_of(now->curve.begin(), now->curve.end(),
                                     [](const LoadPoint& point) { return point.perToken.has_value(); });
    return serving ? drawServing(plot, input, *now, *deployment) : drawLatency(plot, input, *now, *workload);
}

}  // namespace headroom::ui
