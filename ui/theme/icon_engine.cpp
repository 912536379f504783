// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon_engine.h"

#include "resources/embedded.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <memory>

namespace headroom::ui {

namespace {

/// Parsing a drawing costs more than painting it, and the canvas asks for the same few in each frame.
QSvgRenderer& renderer(const QString& name, const QColor& color)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> known;
    const QString key = name + color.name(QColor::HexArgb);
    auto& entry = known[key];
    if (!entry) {
        const std::string path = "icons/" + name.toStdString() + ".svg";
        const std::string_view drawing = resources::file(path);
        QByteArray svg(drawing.data(), static_cast<qsizetype>(drawing.size()));
        svg.replace("currentColor", color.name().toLatin1());
        entry = std::make_shared<QSvgRenderer>(svg);
    }
    return *entry;
}

}  // namespace

SvgTokenIcon::SvgTokenIcon(QString name, std::optional<QColor> color)
    : m_name(std::move(name)),
      m_color(std::move(color))
{}

QColor SvgTokenIcon::colorFor(QIcon::Mode mode, QIcon::State) const
{
    const Tokens& colours = Theme::now();
    if (mode == QIcon::Disabled) {
        QColor faint = colours.text3;
        faint.setAlphaF(0.55F);
        return faint;
    }
    return m_color.value_or(colours.text2);
}

void SvgTokenIcon::draw(QPainter& painter, const QRectF& area, const QString& name, const QColor& color)
{
    painter.save();
    painter.setOpacity(painter.opacity() * color.alphaF());
    renderer(name, color).render(&painter, area);
    painter.restore();
}

void SvgTokenIcon::paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state)
{
    draw(*painter, area, m_name, colorFor(mode, state));
}

QPixmap SvgTokenIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap SvgTokenIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal)
{
    const QColor color = colorFor(mode, state);
    const QString key = QString("headroom-%1-%2-%3x%4")
                            .arg(m_name, color.name(QColor::HexArgb), QString::number(size.width()),
                                 QString::number(size.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    draw(painter, QRectF(QPointF(), QSizeF(size)), m_name, color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace headroom::ui
