// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/empty_canvas.h"

#include "ui/layout/rack_scene.h"
#include "ui/layout/text_painter.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace headroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::EmptyCanvas)
};

constexpr int cardWidth = 362, inset = 20, textColumn = 60, keyHeight = 20;

/// "[Enter] picks up": a key as a cap, then what it does. Returns where the next may begin.
double paintKey(QPainter& painter, QPointF at, const QString& key, const QString& does)
{
    const Tokens& t = Theme::now();
    const double high = Theme::px(keyHeight), gap = Theme::px(8);
    const QRectF cap(at, QSizeF(widthOf(Type::Small, key) + Theme::px(12), high));
    painter.setPen(QPen(t.lineStrong, 1));
    painter.setBrush(t.window);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintText(painter, cap, Qt::AlignCenter, Type::Small, t.text2, key);
    const QRectF words(cap.right() + gap, at.y(), widthOf(Type::Body, does) + 2, high);
    paintText(painter, words, Qt::AlignLeft | Qt::AlignVCenter, Type::Body, t.text2, does);
    return words.right() + gap + Theme::px(4);
}

}  // namespace

void paintEmptyCanvas(QPainter& painter, const QRectF& view)
{
    const Tokens& t = Theme::now();
    painter.setRenderHint(QPainter::Antialiasing);
    const double frame = Theme::px(204), apart = Theme::px(48), margin = Theme::px(32);
    const double high = std::min<double>(view.height() - 2 * margin, Theme::px(488));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(t.lineStrong, 1, Qt::DashLine));
    for (const double side : {-1.0, 1.0}) {
        const double middle = view.center().x() + side * (frame + apart) / 2;
        painter.drawRoundedRect(QRectF(middle - frame / 2, view.top() + margin, frame, high), 3, 3);
    }

    const QString second = Words::tr("Then servers into the rack, and accelerators into the servers' slots.");
    const double width = std::min<double>(Theme::px(cardWidth), view.width() - 2 * Theme::px(8));
    const double words = width - Theme::px(textColumn) - Theme::px(inset);
    const double lines = QFontMetricsF(fontOf(Type::Body))
                             .boundingRect(QRectF(0, 0, words, 1000), Qt::TextWordWrap, second)
                             .height();
    const double height = Theme::px(2 * inset) + Theme::px(24) + lines + Theme::px(20 + keyHeight);
    const QRectF card(std::round(view.center().x() - width / 2),
                      std::round(view.top() + margin + high / 2 - height / 2), width, height);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const double left = card.left() + Theme::px(textColumn), icon = Theme::px(24);
    double y = card.top() + Theme::px(inset);
    Theme::drawIcon(painter, QRectF(card.left() + Theme::px(inset + 4), y, icon, icon), "rack", t.accent);
    paintText(painter, QRectF(left, y, words, Theme::px(20)), Qt::AlignLeft | Qt::AlignVCenter, Type::Head,
              t.text, Words::tr("Drag a rack here"));
    y += Theme::px(24);
    painter.setFont(fontOf(Type::Body));
    painter.setPen(t.text2);
    painter.drawText(QRectF(left, y, words, lines), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, second);
    y += lines + Theme::px(20);
    double x = paintKey(painter, {left, y}, Words::tr("Enter"), Words::tr("picks up"));
    x = paintKey(painter, {x, y}, Words::tr("Arrows"), Words::tr("move"));
    if (x + Theme::px(90) < card.right())
        paintKey(painter, {x, y}, Words::tr("Enter"), Words::tr("places"));
}

}  // namespace headroom::ui
