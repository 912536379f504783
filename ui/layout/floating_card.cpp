// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/floating_card.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

double overlap(const QRectF& a, const QRectF& b)
{
    const QRectF both = a.intersected(b);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

}  // namespace

void paintFloatingCard(QPainter& painter, const QRectF& card, const QColor& outline)
{
    const double radius = Theme::px(6);
    // The darkest ink there is, in either theme.
    QColor shade = tokens(Scheme::Light).text;
    shade.setAlphaF(0.028F);
    painter.setPen(Qt::NoPen);
    for (int i = Theme::px(8); i > 0; i -= 2) {
        painter.setBrush(shade);
        painter.drawRoundedRect(card.adjusted(-i, -i + 3, i, i + 3), radius + i, radius + i);
    }
    painter.setPen(QPen(outline, 1));
    painter.setBrush(Theme::now().raised);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

QRectF placeBeside(const QRectF& anchor, QSizeF size, const QRectF& view, const std::vector<QRectF>& avoid,
                   double shift)
{
    const double gap = Theme::px(12), edge = Theme::px(4), width = size.width(), height = size.height();
    const double middle = anchor.center().y() - height / 2;
    const QPointF corners[] = {{anchor.left() - shift, anchor.top() - height - gap},
                               {anchor.left() - shift, anchor.bottom() + gap},
                               {anchor.right() + 2 * gap, middle},
                               {anchor.left() - width - 2 * gap, middle},
                               {view.left() + edge, view.top() + edge},
                               {view.right() - width - edge, view.top() + edge},
                               {view.left() + edge, view.bottom() - height - edge},
                               {view.right() - width - edge, view.bottom() - height - edge}};
    QRectF best;
    double least = -1;
    for (const QPointF& corner : corners) {
        QRectF card(corner, size);
        card.moveLeft(std::max(view.left() + edge, std::min(card.left(), view.right() - width - edge)));
        card.moveTop(std::max(view.top() + edge, std::min(card.top(), view.bottom() - height - edge)));
        double covered = overlap(card, anchor);
        // What comes first must stay visible most.
        double weight = 4;
        for (const QRectF& area : avoid) {
            covered += weight * overlap(card, area);
            weight = 1;
        }
        if (least < 0 || covered < least) {
            least = covered;
            best = card;
        }
        if (covered <= 0)
            break;
    }
    return {std::round(best.left()), std::round(best.top()), width, height};
}

}  // namespace headroom::ui
