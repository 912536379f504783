// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/layout/text_painter.h"

#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QStaticText>

#include <array>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int typeCount = 7;
constexpr qsizetype mostKept = 50'000;

struct Face {
    QFont font;
    QFontMetricsF metrics;
    explicit Face(const QFont& drawn) : font(drawn), metrics(drawn) {}
};

const Face& faceOf(Type type)
{
    static const std::array<Face, typeCount> faces{Face(Theme::font(15, QFont::Medium)),
                                                   Face(Theme::font(12, QFont::Medium)),
                                                   Face(Theme::font(12)),
                                                   Face(Theme::font(11, QFont::Medium)),
                                                   Face(Theme::font(11)),
                                                   Face(Theme::font(10, QFont::Medium)),
                                                   Face(Theme::font(10))};
    return faces.at(static_cast<std::size_t>(type));
}

struct Shaped {
    QStaticText text;
    double width = 0;
};

const Shaped& shaped(Type type, const QString& text)
{
    static std::array<QHash<QString, Shaped>, typeCount> kept;
    auto& known = kept.at(static_cast<std::size_t>(type));
    const auto found = known.constFind(text);
    if (found != known.constEnd())
        return *found;
    if (known.size() > mostKept)
        known.clear();
    Shaped entry;
    entry.text.setText(text);
    entry.text.setTextFormat(Qt::PlainText);
    entry.text.prepare({}, faceOf(type).font);
    entry.width = faceOf(type).metrics.horizontalAdvance(text);
    return *known.insert(text, entry);
}

}  // namespace

const QFont& fontOf(Type type) { return faceOf(type).font; }

double widthOf(Type type, const QString& text) { return shaped(type, text).width; }

double lineHeight(Type type) { return faceOf(type).metrics.height(); }

void paintText(QPainter& painter, const QRectF& area, Qt::Alignment alignment, Type type, const QColor& color,
               const QString& text)
{
    if (text.isEmpty() || area.width() < 4)
        return;
    const Shaped* line = &shaped(type, text);
    // A pixel more than there is costs no letter.
    if (line->width > area.width() + 1) {
        const QString shorter =
            faceOf(type).metrics.elidedText(text, Qt::ElideRight, std::floor(area.width()) + 1);
        if (shorter.size() < 2)
            return;
        line = &shaped(type, shorter);
    }
    const double height = faceOf(type).metrics.height();
    const double x = alignment & Qt::AlignRight     ? area.right() - line->width
                     : alignment & Qt::AlignHCenter ? area.center().x() - line->width / 2
                                                    : area.left();
    const double y = alignment & Qt::AlignTop      ? area.top()
                     : alignment & Qt::AlignBottom ? area.bottom() - height
                                                   : area.center().y() - height / 2;
    painter.setFont(faceOf(type).font);
    painter.setPen(color);
    painter.drawStaticText(QPointF(x, y), line->text);
}

}  // namespace headroom::ui
