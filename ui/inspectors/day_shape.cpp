// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/day_shape.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

DayShapeEdit::DayShapeEdit(QWidget* parent) : QWidget(parent)
{
    m_weights.fill(1);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(Theme::px(56));
    setToolTip(tr("Demand by hour from midnight: pull a bar, or use the arrow keys"));
}

QSize DayShapeEdit::sizeHint() const { return {Theme::px(140), Theme::px(56)}; }

void DayShapeEdit::show(const QString& weights)
{
    if (m_pulled)
        return;
    m_weights.fill(1);
    const QStringList words = weights.split(' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_weights.size() && static_cast<qsizetype>(i) < words.size(); ++i)
        m_weights[i] = words[static_cast<qsizetype>(i)].toDouble();
    update();
}

QString DayShapeEdit::text() const
{
    QStringList words;
    for (const double weight : m_weights)
        words << QString::number(weight, 'g', 6);
    return words.join(' ');
}

void DayShapeEdit::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    QPainter painter(this);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.lineStrong));
    painter.setBrush(t.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double most = std::max(1e-12, *std::max_element(m_weights.begin(), m_weights.end()));
    const double each = (width() - 8.0) / 24;
    for (int hour = 0; hour < 24; ++hour) {
        const double high = std::max(1.0, (height() - 10) * m_weights[static_cast<std::size_t>(hour)] / most);
        painter.fillRect(QRectF(4 + hour * each, height() - 4 - high, std::max(1.0, each - 1), high),
                         hasFocus() && hour == m_hour ? t.accent : t.parts[2]);
    }
}

void DayShapeEdit::pull(QPointF position)
{
    m_hour = std::clamp(static_cast<int>((position.x() - 4) / ((width() - 8.0) / 24)), 0, 23);
    const double most = std::max(1e-12, *std::max_element(m_weights.begin(), m_weights.end()));
    const double share = std::clamp((height() - 4 - position.y()) / (height() - 10.0), 0.0, 1.2);
    // Two figures are enough for a shape that somebody draws.
    const double weight = share * most;
    const double step = std::pow(10.0, std::floor(std::log10(most)) - 1);
    m_weights[static_cast<std::size_t>(m_hour)] = std::round(weight / step) * step;
    if (std::all_of(m_weights.begin(), m_weights.end(), [](double one) { return one <= 0; }))
        m_weights[static_cast<std::size_t>(m_hour)] = step;
    m_pulled = true;
    update();
    emit typed(text());
}

void DayShapeEdit::mousePressEvent(QMouseEvent* event) { pull(event->position()); }
void DayShapeEdit::mouseMoveEvent(QMouseEvent* event) { pull(event->position()); }

void DayShapeEdit::mouseReleaseEvent(QMouseEvent*)
{
    m_pulled = false;
    emit committed(text());
}

void DayShapeEdit::keyPressEvent(QKeyEvent* event)
{
    const double most = std::max(1e-12, *std::max_element(m_weights.begin(), m_weights.end()));
    double& weight = m_weights[static_cast<std::size_t>(m_hour)];
    switch (event->key()) {
    case Qt::Key_Left: m_hour = (m_hour + 23) % 24; break;
    case Qt::Key_Right: m_hour = (m_hour + 1) % 24; break;
    case Qt::Key_Up:
        weight += most / 20;
        emit committed(text());
        break;
    case Qt::Key_Down:
        weight = std::max(most / 1000, weight - most / 20);
        emit committed(text());
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

}  // namespace headroom::ui
