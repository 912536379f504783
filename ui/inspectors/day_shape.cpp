// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/day_shape.h"

#include "core/results/hourly.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {

DayShapeEdit::DayShapeEdit(QWidget* parent) : QWidget(parent), m_weights(hoursOfDay, 1.0)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(Theme::px(80));
    const std::array names{tr("flat"), tr("day"), tr("week")};
    const std::array tips{tr("Every hour alike"), tr("24 hours, the same on every day"),
                          tr("168 hours, each day its own")};
    for (const Span span : {Flat, Day, Week}) {
        auto* button = new QToolButton(this);
        button->setText(names[span]);
        button->setToolTip(tips[span]);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setFont(Theme::font(11));
        connect(button, &QToolButton::clicked, this, [this, span] { take(span); });
        m_spans[span] = button;
    }
    mark();
}

QSize DayShapeEdit::sizeHint() const { return {Theme::px(140), Theme::px(80)}; }

void DayShapeEdit::show(const QString& weights)
{
    if (m_pulled)
        return;
    const QStringList words = weights.split(' ', Qt::SkipEmptyParts);
    m_flat = words.isEmpty();
    m_weights.assign(static_cast<std::size_t>(words.size()) > hoursOfDay ? hoursOfWeek : hoursOfDay, 1.0);
    for (std::size_t i = 0; i < m_weights.size() && static_cast<qsizetype>(i) < words.size(); ++i)
        m_weights[i] = words[static_cast<qsizetype>(i)].toDouble();
    m_hour = std::min(m_hour, m_weights.size() - 1);
    mark();
    update();
}

void DayShapeEdit::mark()
{
    const Span now = m_flat ? Flat : m_weights.size() == hoursOfWeek ? Week : Day;
    for (const Span span : {Flat, Day, Week})
        m_spans[span]->setChecked(span == now);
}

void DayShapeEdit::take(Span span)
{
    std::vector<double> taken(span == Week ? hoursOfWeek : hoursOfDay, 1.0);
    if (span != Flat) {
        std::fill(taken.begin(), taken.end(), 0.0);
        const std::size_t longer = std::max(taken.size(), m_weights.size());
        const double share = static_cast<double>(taken.size()) / static_cast<double>(longer);
        for (std::size_t hour = 0; hour < longer; ++hour)
            taken[hour % taken.size()] += m_weights[hour % m_weights.size()] * share;
    }
    m_weights = std::move(taken);
    m_flat = span == Flat;
    m_hour = std::min(m_hour, m_weights.size() - 1);
    mark();
    update();
    emit committed(text());
}

QString DayShapeEdit::text() const
{
    if (m_flat)
        return {};
    QStringList words;
    for (const double weight : m_weights)
        words << QString::number(weight, 'g', 6);
    return words.join(' ');
}

QRectF DayShapeEdit::bars() const { return QRectF(rect()).adjusted(1, Theme::px(25), -1, -1); }

double DayShapeEdit::most() const
{
    return std::max(1e-12, *std::max_element(m_weights.begin(), m_weights.end()));
}

std::size_t DayShapeEdit::hourAt(double x) const
{
    const QRectF area = bars().adjusted(3, 0, -3, 0);
    const double place = (x - area.left()) / area.width() * static_cast<double>(m_weights.size());
    return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(m_weights.size()) - 1));
}

void DayShapeEdit::resizeEvent(QResizeEvent*)
{
    const int each = width() / static_cast<int>(m_spans.size());
    for (std::size_t i = 0; i < m_spans.size(); ++i)
        m_spans[i]->setGeometry(static_cast<int>(i) * each, 0, each, Theme::px(22));
}

void DayShapeEdit::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::now();
    QPainter painter(this);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.lineStrong));
    painter.setBrush(t.panel);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = bars();
    painter.drawRoundedRect(frame, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QRectF area = frame.adjusted(3, 5, -3, -3);
    const double each = area.width() / static_cast<double>(m_weights.size());
    const double highest = most();
    // A pixel between the bars of a day; those of a week stand close, with a line between its days.
    const double gap = each > 4 ? 1 : 0;
    for (std::size_t hour = 0; hour < m_weights.size(); ++hour) {
        const double high = std::max(1.0, area.height() * m_weights[hour] / highest);
        const double left = area.left() + static_cast<double>(hour) * each;
        QColor color = hasFocus() && hour == m_hour ? t.accent : t.parts[2];
        if (m_flat)
            color.setAlphaF(0.4F);
        painter.fillRect(QRectF(left, area.bottom() - high, std::max(1.0, each - gap), high), color);
        if (hour > 0 && hour % hoursOfDay == 0)
            painter.fillRect(QRectF(left, area.top(), 1, area.height()), t.line);
    }
}

void DayShapeEdit::setWeight(double weight, Qt::KeyboardModifiers modifiers)
{
    if (m_flat) {
        m_flat = false;
        mark();
    }
    const bool all = modifiers.testFlag(Qt::ShiftModifier);
    for (std::size_t hour = all ? m_hour % hoursOfDay : m_hour; hour < m_weights.size(); hour += hoursOfDay) {
        m_weights[hour] = weight;
        if (!all)
            break;
    }
    if (std::all_of(m_weights.begin(), m_weights.end(), [](double one) { return one <= 0; }))
        m_weights[m_hour] = 1e-3;
}

void DayShapeEdit::pull(QPointF position, Qt::KeyboardModifiers modifiers)
{
    m_hour = hourAt(position.x());
    const QRectF area = bars().adjusted(0, 5, 0, -3);
    const double share = std::clamp((area.bottom() - position.y()) / area.height(), 0.0, 1.2);
    // Two figures are enough for a shape that somebody draws.
    const double step = std::pow(10.0, std::floor(std::log10(most())) - 1);
    setWeight(std::round(share * most() / step) * step, modifiers);
    m_pulled = true;
    update();
    emit typed(text());
}

void DayShapeEdit::mousePressEvent(QMouseEvent* event) { pull(event->position(), event->modifiers()); }
void DayShapeEdit::mouseMoveEvent(QMouseEvent* event) { pull(event->position(), event->modifiers()); }

void DayShapeEdit::mouseReleaseEvent(QMouseEvent*)
{
    m_pulled = false;
    emit committed(text());
}

void DayShapeEdit::keyPressEvent(QKeyEvent* event)
{
    const std::size_t hours = m_weights.size();
    const double weight = m_weights[m_hour];
    switch (event->key()) {
    case Qt::Key_Left: m_hour = (m_hour + hours - 1) % hours; break;
    case Qt::Key_Right: m_hour = (m_hour + 1) % hours; break;
    case Qt::Key_PageUp: m_hour = (m_hour + hours - hoursOfDay) % hours; break;
    case Qt::Key_PageDown: m_hour = (m_hour + hoursOfDay) % hours; break;
    case Qt::Key_Up:
        setWeight(weight + most() / 20, event->modifiers());
        emit committed(text());
        break;
    case Qt::Key_Down:
        setWeight(std::max(most() / 1000, weight - most() / 20), event->modifiers());
        emit committed(text());
        break;
    default: QWidget::keyPressEvent(event); return;
    }
    update();
}

QString DayShapeEdit::hourText(std::size_t hour) const
{
    const double mean =
        std::accumulate(m_weights.begin(), m_weights.end(), 0.0) / static_cast<double>(m_weights.size());
    const QString time = QString("%1:00").arg(hour % hoursOfDay, 2, 10, QChar('0'));
    const QString when =
        m_weights.size() == hoursOfWeek
            ? tr("%1 %2").arg(
                  QLocale().dayName(static_cast<int>(hour / hoursOfDay) + 1, QLocale::ShortFormat), time)
            : time;
    const QString amount = mean > 0 ? text::number(m_weights[hour] / mean, 2) : QString();
    return m_weights.size() == hoursOfWeek
               ? tr("%1: %2 × the mean. Pull a bar, or use the arrow keys; with Shift the hour of all days.")
                     .arg(when, amount)
               : tr("%1: %2 × the mean. Pull a bar, or use the arrow keys.").arg(when, amount);
}

bool DayShapeEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (bars().contains(help->pos())) {
            QToolTip::showText(help->globalPos(), hourText(hourAt(help->pos().x())), this);
            return true;
        }
    }
    return QWidget::event(event);
}

}  // namespace headroom::ui
