// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/amount_edit.h"

#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <memory>

namespace headroom::ui {

namespace {

/// Whether the text names a unit; "40k" does not.
bool hasWords(QString text)
{
    if (text.size() > 1 && text.at(text.size() - 2).isDigit() && QString("kMGTP").contains(text.back()))
        text.chop(1);
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == '%'; });
}

/// As a reader says it; what is typed stays "1/day".
QString unitWords(const QString& unit)
{
    if (unit == "1/day")
        return AmountEdit::tr("per day");
    if (unit == "1/h")
        return AmountEdit::tr("per hour");
    if (unit == "1/min")
        return AmountEdit::tr("per minute");
    if (unit == "1/s")
        return AmountEdit::tr("per second");
    if (unit == "%/yr")
        return AmountEdit::tr("%/year");
    if (unit == "yr")
        return AmountEdit::tr("years");
    if (unit == "token")
        return AmountEdit::tr("tokens");
    if (unit == "U")
        return AmountEdit::tr("U");
    if (unit.endsWith("/yr"))
        return unit.chopped(2) + AmountEdit::tr("year");
    return unit;
}

}  // namespace

AmountEdit::AmountEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, &AmountEdit::typed);
    connect(this, &QLineEdit::textChanged, this, &AmountEdit::makeRoom);
}

void AmountEdit::show(const QString& text, const QString& unit, const QString& fallback)
{
    m_unit = unit;
    m_shown = text;
    setPlaceholderText(fallback);
    setText(text);
    // Whoever has just entered it types on over it; elsewhere long figures show their beginning.
    if (hasFocus())
        selectAll();
    else
        setCursorPosition(0);
    setBad(false);
    makeRoom();
}

QString AmountEdit::paintedUnit() const
{
    // While another unit is typed, the old one would only confuse; words in place of a value stand alone.
    if (hasWords(text().isEmpty() ? placeholderText() : edited() ? text() : QString()))
        return {};
    return unitWords(m_unit);
}

void AmountEdit::makeRoom()
{
    const QString unit = paintedUnit();
    setTextMargins(
        0, 0, unit.isEmpty() ? 0 : QFontMetrics(Theme::font(11)).horizontalAdvance(unit) + Theme::px(6), 0);
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

bool AmountEdit::event(QEvent* event)
{
    // A field that holds what the plan holds has nothing to take back: the keys are the plan's.
    if (event->type() == QEvent::ShortcutOverride && !edited()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void AmountEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        commit();
        selectAll();
        return;
    }
    if (event->key() == Qt::Key_Escape && (edited() || m_bad)) {
        show(m_shown, m_unit, placeholderText());
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

void AmountEdit::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (!m_shown.isEmpty() && !edited() && m_offered.size() > 1) {
        menu->addSeparator();
        for (const QString& unit : m_offered) {
            QAction* action = menu->addAction(tr("Show in %1").arg(unitWords(unit)), this,
                                              [this, unit] { emit unitChosen(unit); });
            action->setCheckable(true);
            action->setChecked(unit == m_unit);
        }
    }
    menu->exec(event->globalPos());
}

void AmountEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    const QString unit = paintedUnit();
    if (unit.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(Theme::font(11));
    painter.setPen(Theme::now().text3);
    painter.drawText(rect().adjusted(0, 0, -Theme::px(8), 0), Qt::AlignRight | Qt::AlignVCenter, unit);
}

}  // namespace headroom::ui
