// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/origin_legend.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <iterator>

namespace headroom::ui {

namespace {

class Rule final : public QWidget {
public:
    explicit Rule(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), Theme::now().line); }
};

}  // namespace

QWidget* makeRule(QWidget* parent) { return new Rule(parent); }

OriginLegend::OriginLegend(QWidget* parent) : QWidget(parent) { setFixedHeight(Theme::px(32)); }

void OriginLegend::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    const struct {
        const char* icon;
        QColor color;
        QString word;
    } marks[] = {{"fact", t.text2, tr("fact")},
                 {"assumption", t.warn, tr("assumed")},
                 {"unknown", t.text3, tr("unknown")},
                 {"", t.accent, tr("changed")}};
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
    painter.setFont(Theme::font(11));
    const double size = Theme::px(12);
    const double gap = Theme::px(4);
    double needed = 0;
    for (const auto& mark : marks)
        needed += size + gap + painter.fontMetrics().horizontalAdvance(mark.word);
    // Long words come closer together rather than run out of the panel.
    const double left = width() - 2 * Theme::px(12) - needed;
    const double between = std::clamp<double>(left / (std::size(marks) - 1), gap, Theme::px(12));
    double x = Theme::px(12);
    for (const auto& mark : marks) {
        const QRectF area(x, (height() - size) / 2, size, size);
        if (*mark.icon) {
            Theme::drawIcon(painter, area, mark.icon, mark.color);
        } else {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark.color);
            painter.drawEllipse(area.center(), 2.5, 2.5);
        }
        painter.setPen(t.text2);
        const int wide = painter.fontMetrics().horizontalAdvance(mark.word);
        painter.drawText(QRectF(x + size + gap, 0, wide + 2, height()), Qt::AlignVCenter, mark.word);
        x += size + gap + wide + between;
    }
}

}  // namespace headroom::ui
