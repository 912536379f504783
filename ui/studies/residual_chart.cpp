// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/residual_chart.h"

#include "core/evaluation/calibration.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr double steps[] = {0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 5, 10};

}  // namespace

ResidualChart::ResidualChart(QWidget* parent) : QWidget(parent)
{
    setMinimumHeight(Theme::px(150));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ResidualChart::sizeHint() const { return {Theme::px(640), Theme::px(170)}; }

void ResidualChart::show(const std::vector<RunComparison>& table, const std::vector<Measurement>& runs)
{
    m_first.clear();
    m_per.clear();
    const auto add = [](std::vector<Point>& to, double concurrency, const auto& measured,
                        const Known<Duration>& before, const Known<Duration>& after) {
        if (measured && before && after)
            to.push_back(
                {concurrency, (measured->value / *before).value(), (measured->value / *after).value()});
    };
    for (const RunComparison& row : table) {
        const Measurement& run = runs[row.run];
        add(m_first, row.concurrency, run.firstToken, row.firstToken, row.correctedFirstToken);
        add(m_per, row.concurrency, run.perToken, row.perToken, row.correctedPerToken);
    }
    update();
}

void ResidualChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = Theme::px(24);
    const double width = (this->width() - gap) / 2;
    paintPart(painter, QRectF(0, 0, width, height()), tr("Time to first token, measured over modelled"),
              m_first);
    paintPart(painter, QRectF(width + gap, 0, width, height()),
              tr("Time per output token, measured over modelled"), m_per);
}

void ResidualChart::paintPart(QPainter& painter, const QRectF& area, const QString& title,
                              const std::vector<Point>& points) const
{
    const Tokens& t = Theme::now();
    painter.setFont(Theme::font(11));
    painter.setPen(t.text2);
    const QFontMetrics metrics(Theme::font(11));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(title, Qt::ElideRight, int(area.width())));
    const QRectF plot = area.adjusted(Theme::px(34), Theme::px(22), -Theme::px(10), -Theme::px(22));
    if (points.empty()) {
        painter.setPen(t.text3);
        painter.drawText(plot, Qt::AlignCenter, tr("not measured"));
        return;
    }
    double reach = std::log(1.25), left = points.front().concurrency, right = left;
    for (const Point& point : points) {
        reach = std::max({reach, std::abs(std::log(point.before)), std::abs(std::log(point.after))});
        left = std::min(left, point.concurrency);
        right = std::max(right, point.concurrency);
    }
    reach *= 1.15;
    const double from = std::log(left) - 0.3, to = std::log(right) + 0.3;
    const auto x = [&](double concurrency) {
        return plot.left() + (std::log(concurrency) - from) / (to - from) * plot.width();
    };
    const auto y = [&](double ratio) {
        return plot.center().y() - std::log(ratio) / reach * plot.height() / 2;
    };

    double lastLabel = 1e9;
    for (const double step : steps) {
        if (std::abs(std::log(step)) > reach)
            continue;
        painter.setPen(QPen(step == 1 ? t.lineStrong : t.grid, step == 1 ? 1.5 : 1));
        painter.drawLine(QPointF(plot.left(), y(step)), QPointF(plot.right(), y(step)));
        if (lastLabel - y(step) < metrics.height() && step != 1)
            continue;
        lastLabel = y(step);
        painter.setPen(t.text3);
        painter.drawText(QRectF(area.left(), y(step) - 10, Theme::px(28), 20),
                         Qt::AlignRight | Qt::AlignVCenter, text::number(step, -1));
    }
    double lastRight = -1e9;
    std::vector<double> shown;
    for (const Point& point : points)
        shown.push_back(point.concurrency);
    std::sort(shown.begin(), shown.end());
    painter.setPen(t.text3);
    for (const double concurrency : shown) {
        const QString label = text::number(concurrency, -1);
        const double half = metrics.horizontalAdvance(label) / 2.0 + 3;
        if (x(concurrency) - half < lastRight)
            continue;
        lastRight = x(concurrency) + half;
        painter.drawText(QRectF(x(concurrency) - half, plot.bottom() + 4, 2 * half, Theme::px(16)),
                         Qt::AlignCenter, label);
    }
    const double radius = Theme::px(4);
    for (const Point& point : points) {
        painter.setPen(QPen(t.lineStrong, 1));
        painter.drawLine(QPointF(x(point.concurrency), y(point.before)),
                         QPointF(x(point.concurrency), y(point.after)));
    }
    for (const Point& point : points) {
        painter.setPen(QPen(t.text2, 1.5));
        painter.setBrush(t.panel);
        painter.drawEllipse(QPointF(x(point.concurrency), y(point.before)), radius, radius);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(QPointF(x(point.concurrency), y(point.after)), radius, radius);
    }
}

}  // namespace headroom::ui
