// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/hall_legend.h"

#include "ui/layout/text_painter.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::HallView)
};

constexpr int column = 58, strip = 11, tallest = 44, wholeHeight = 148, keysFrom = 470;

/// The feed that all racks have, if they have one in common.
QString commonFeed(const Scenario& scenario)
{
    if (scenario.racks.empty())
        return {};
    const Power feed = scenario.racks.front()->feedRating.value;
    const bool same = std::all_of(scenario.racks.begin(), scenario.racks.end(),
                                  [&](const RackPtr& rack) { return rack->feedRating.value == feed; });
    return same ? text::figure(feed).joined() : QString();
}

QString titleFor(HallQuantity quantity, const Scenario& scenario)
{
    switch (quantity) {
    case HallQuantity::Power: {
        const QString feed = commonFeed(scenario);
        return feed.isEmpty() ? Words::tr("Peak power in kW, as a share of the rack's feed")
                              : Words::tr("Peak power in kW, as a share of the rack's feed, %1").arg(feed);
    }
    case HallQuantity::Weight: return Words::tr("Weight in kg, as a share of the frame's load");
    case HallQuantity::Space: return Words::tr("Units in use, as a share of the rack's height");
    }
    return {};
}

QString limitName(HallQuantity quantity, double share)
{
    const QString percent = text::percent(share, 0);
    switch (quantity) {
    case HallQuantity::Power: return Words::tr("planning limit %1").arg(percent);
    case HallQuantity::Weight: return Words::tr("load of the frame");
    case HallQuantity::Space: return Words::tr("height of the rack");
    }
    return {};
}

}  // namespace

HallLegend::HallLegend(const ScenarioDocument& document, HallQuantity quantity)
    : m_quantity(quantity),
      m_classes(document.shownScenario().assumptions, quantity),
      m_title(titleFor(quantity, document.shownScenario()))
{
    const auto& racks = document.shownScenario().racks;
    const auto& results = document.shownResults().racks;
    for (std::size_t i = 0; i < std::min(racks.size(), results.size()); ++i) {
        const HallAmount amount = hallAmount(*racks[i], results[i], quantity);
        if (!amount.known) {
            ++m_unknown;
            continue;
        }
        ++m_counts[m_classes.classOf(amount.share())];
        m_over += amount.over() ? 1 : 0;
    }
}

double HallLegend::height() { return Theme::px(wholeHeight); }

void HallLegend::paint(QPainter& painter, const QRectF& area) const
{
    const Tokens& t = Theme::now();
    const double line = Theme::px(18);
    const QRectF first(area.left(), area.top() + Theme::px(10), area.width(), line);
    paintText(painter, first, Qt::AlignLeft | Qt::AlignVCenter, Type::BodyMedium, t.text, m_title);
    paintText(painter, first.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter, Type::Small, t.text3,
              Words::tr("Column height: number of racks"));
    paintColumns(painter, area);
    if (area.width() >= Theme::px(keysFrom + 180))
        paintKeys(painter, area.adjusted(Theme::px(keysFrom), 0, 0, 0));
}

void HallLegend::paintColumns(QPainter& painter, const QRectF& area) const
{
    const Tokens& t = Theme::now();
    const double each = std::min<double>(Theme::px(column), area.width() / HallClasses::count);
    const double base = std::round(area.bottom() - Theme::px(26)), low = Theme::px(strip);
    const double line = Theme::px(16);
    const int most = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    painter.setRenderHint(QPainter::Antialiasing, false);
    double limit = -1;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const double x = std::round(area.left() + static_cast<double>(i) * each);
        const double width = std::round(each) - 2;
        const double high =
            m_counts[i] == 0 ? 0 : std::max(2.0, std::round(Theme::px(tallest) * 1.0 * m_counts[i] / most));
        painter.fillRect(QRectF(x, base - low, width, low), t.amounts.at(i));
        if (high > 0)
            painter.fillRect(QRectF(x, base - low - high - 1, width, high), t.amounts.at(i));
        paintText(painter, QRectF(x, base - low - high - line - 2, width, line), Qt::AlignCenter,
                  m_counts[i] > 0 ? Type::SmallMedium : Type::Small, m_counts[i] > 0 ? t.text : t.text3,
                  text::number(m_counts[i]));
        const QString begins = i == 0 ? text::number(0.0) : text::percent(m_classes.ends().at(i - 1), 0);
        paintText(painter, QRectF(x - each / 2, base + Theme::px(4), each, line), Qt::AlignCenter,
                  Type::Small, t.text2, begins);
        if (i > 0 && std::abs(m_classes.ends().at(i - 1) - m_classes.limit()) < 1e-9)
            limit = x - 2;
    }
    if (limit < 0)
        return;
    const double top = base - low - Theme::px(tallest + 6);
    painter.fillRect(QRectF(limit, top, 2, base - top + 2), t.text);
    paintText(painter, QRectF(limit + Theme::px(8), top - Theme::px(4), Theme::px(160), line),
              Qt::AlignLeft | Qt::AlignVCenter, Type::Small, t.text,
              limitName(m_quantity, m_classes.limit()));
}

void HallLegend::paintKeys(QPainter& painter, const QRectF& area) const
{
    const Tokens& t = Theme::now();
    const double side = Theme::px(20), row = Theme::px(28);
    const auto text = [&](double y, const QString& words) {
        paintText(painter, QRectF(area.left() + side + Theme::px(8), y, area.width() - side, side),
                  Qt::AlignLeft | Qt::AlignVCenter, Type::Body, t.text2, words);
    };
    painter.setRenderHint(QPainter::Antialiasing, true);
    double y = area.top() + Theme::px(46);
    painter.setPen(QPen(t.bad, 2));
    painter.setBrush(t.amounts[5]);
    painter.drawRoundedRect(QRectF(area.left() + 1, y + 1, side - 2, side - 2), 3, 3);
    text(y, Words::tr("%n rack(s) over the limit", nullptr, m_over));
    y += row;
    painter.setPen(QPen(t.text3, 1, Qt::DashLine));
    painter.setBrush(t.panel);
    painter.drawRoundedRect(QRectF(area.left() + 0.5, y + 0.5, side - 1, side - 1), 3, 3);
    Theme::drawIcon(painter, QRectF(area.left() + 3, y + 3, side - 6, side - 6), "unknown", t.text3);
    text(y, Words::tr("%n rack(s) without a known figure", nullptr, m_unknown));
}

}  // namespace headroom::ui
