// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>
#include <QString>

#include <optional>

namespace headroom::ui {

/// Draws one of resources/icons in a token's colour at any size and scale, so that a theme change needs no new icon.
class SvgTokenIcon final : public QIconEngine {
public:
    explicit SvgTokenIcon(QString name, std::optional<QColor> color = {});

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override { return new SvgTokenIcon(m_name, m_color); }

    /// Draws the icon as vectors.
    static void draw(QPainter& painter, const QRectF& area, const QString& name, const QColor& color);

private:
    QColor colorFor(QIcon::Mode mode, QIcon::State state) const;

    QString m_name;
    std::optional<QColor> m_color;
};

}  // namespace headroom::ui
