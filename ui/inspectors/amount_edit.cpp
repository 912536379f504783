// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/amount_edit.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace headroom::ui {

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        update();
        emit typed(text);
    });
}

void AmountEdit::show(const QString& text, const QString& unit)
{
    m_unit = unit;
    m_shown = text;
    setText(text);
    setCursorPosition(0);
    setBad(false);
    const int width =
        unit.isEmpty() ? 0 : QFontMetrics(Theme::font(11)).horizontalAdvance(unit) + Theme::px(6);
    setTextMargins(0, 0, width, 0);
    update();
}

void AmountEdit::setBad(bool bad)
{
    if (m_bad == bad)
        return;
    m_bad = bad;
    setProperty("bad", bad);
    style()->unpolish(this);
    style()->polish(this);
}

void AmountEdit::commit()
{
    if (edited())
        emit committed(text());
}

void AmountEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape && (edited() || m_bad)) {
        show(m_shown, m_unit);
        emit abandoned();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void AmountEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        selectAll();
}

void AmountEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    // The field's own menu and another window are no leaving.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
}

void AmountEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    // While another unit is typed, the old one would only confuse.
    if (edited() &&
        std::any_of(text().begin(), text().end(), [](QChar c) { return c.isLetter() || c == '%'; }))
        return;
    QPainter painter(this);
    painter.setFont(Theme::font(11));
    painter.setPen(Theme::now().text3);
    painter.drawText(rect().adjusted(0, 0, -Theme::px(8), 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

}  // namespace headroom::ui
