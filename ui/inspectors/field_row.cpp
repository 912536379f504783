// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/field_row.h"

#include "ui/inspectors/amount_edit.h"
#include "ui/inspectors/day_shape.h"
#include "ui/inspectors/typed_text.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int labelWidth = 96;
/// Above this many options a combo box can be searched by typing.
constexpr int searchable = 12;

/// Says when the user has left it, which QPlainTextEdit does not.
class NoteEdit final : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;
    std::function<void()> left;

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        left();
    }
};

/// Turns the wheel over to the page: nobody wants to change a value while scrolling past it.
class QuietCombo final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
    void paintEvent(QPaintEvent* event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        const double size = Theme::px(12);
        Theme::drawIcon(painter, QRectF(width() - size - Theme::px(6), (height() - size) / 2.0, size, size),
                        "chevron-down", Theme::now().text2);
    }
};

}  // namespace

FieldRow::FieldRow(const FieldValue& field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_label(new QLabel(this)),
      m_kind(new QToolButton(this)),
      m_error(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(12), Theme::px(2), Theme::px(8), Theme::px(2));
    grid->setHorizontalSpacing(Theme::px(4));
    grid->setVerticalSpacing(Theme::px(2));
    m_label->setFixedWidth(Theme::px(labelWidth));
    m_label->setToolTip(field.name);
    grid->addWidget(m_label, 0, 0, Qt::AlignVCenter);
    m_editor = makeEditor();
    m_editor->setAccessibleName(field.name);
    grid->addWidget(m_editor, 0, 1);
    m_kind->setFixedSize(Theme::px(20), Theme::px(20));
    m_kind->setIconSize(QSize(Theme::px(14), Theme::px(14)));
    m_kind->setFocusPolicy(Qt::NoFocus);
    m_kind->setStyleSheet("padding: 0");
    grid->addWidget(m_kind, 0, 2);
    m_error->setWordWrap(true);
    m_error->hide();
    grid->addWidget(m_error, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &QToolButton::clicked, this, &FieldRow::sourceRequested);
    show(field, Agreement::Same);
}

QWidget* FieldRow::makeEditor()
{
    switch (m_field.type) {
    case FieldValue::Type::Amount:
    case FieldValue::Type::Whole:
    case FieldValue::Type::Date:
    case FieldValue::Type::Text: {
        auto* edit = new AmountEdit(this);
        if (m_field.type == FieldValue::Type::Text)
            edit->setAlignment(Qt::AlignLeft);
        connect(edit, &AmountEdit::typed, this, [this](const QString& text) { emit typed(canonical(text)); });
        connect(edit, &AmountEdit::committed, this,
                [this](const QString& text) { emit committed(canonical(text)); });
        connect(edit, &AmountEdit::abandoned, this, [this] {
            setError({});
            emit abandoned();
        });
        return edit;
    }
    case FieldValue::Type::LongText: {
        auto* edit = new NoteEdit(this);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(Theme::px(72));
        edit->left = [this, edit] {
            if (edit->toPlainText() != m_field.text)
                emit committed(edit->toPlainText());
        };
        return edit;
    }
    case FieldValue::Type::Choice: {
        auto* combo = new QuietCombo(this);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(6);
        if (m_field.options.size() > searchable) {
            combo->setEditable(true);
            combo->setInsertPolicy(QComboBox::NoInsert);
            combo->completer()->setFilterMode(Qt::MatchContains);
            combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        }
        connect(combo, &QComboBox::activated, this,
                [this, combo](int index) { emit committed(combo->itemData(index).toString()); });
        return combo;
    }
    case FieldValue::Type::Shape: {
        auto* shape = new DayShapeEdit(this);
        connect(shape, &DayShapeEdit::typed, this, &FieldRow::typed);
        connect(shape, &DayShapeEdit::committed, this, &FieldRow::committed);
        return shape;
    }
    case FieldValue::Type::Told: break;
    }
    auto* label = new QLabel(this);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setMinimumHeight(Theme::px(24));
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(label, &QLabel::linkActivated, this, &FieldRow::linkActivated);
    return label;
}

QString FieldRow::shownText() const
{
    return m_field.type == FieldValue::Type::Amount || m_field.type == FieldValue::Type::Whole
               ? localNumber(m_field.text, QLocale())
               : m_field.text;
}

QString FieldRow::canonical(const QString& typed) const
{
    return m_field.type == FieldValue::Type::Amount || m_field.type == FieldValue::Type::Whole
               ? canonicalNumbers(typed, QLocale()).trimmed()
               : typed;
}

void FieldRow::show(const FieldValue& field, Agreement agreement)
{
    m_field = field;
    m_agreement = agreement;
    const bool mixed = agreement == Agreement::Mixed;
    QFont font = Theme::font(12, field.changed ? QFont::Medium : QFont::Normal);
    m_label->setFont(font);
    m_label->setText(QFontMetrics(font).elidedText(field.name, Qt::ElideRight, Theme::px(labelWidth)));
    QString told = field.source;
    if (field.date.known())
        told += (told.isEmpty() ? QString() : QString(", ")) + text::date(field.date);
    const QString mixedWord = tr("(mixed)");
    if (auto* edit = qobject_cast<AmountEdit*>(m_editor)) {
        if (!(edit->hasFocus() && edit->edited())) {
            edit->show(mixed ? QString() : shownText(), field.unit);
            edit->setPlaceholderText(mixed ? mixedWord : field.optional ? field.fallback : QString());
            setError({});
        }
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(m_editor)) {
        if (!note->hasFocus())
            note->setPlainText(field.text);
    } else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        const QSignalBlocker quiet(combo);
        combo->clear();
        int index = -1;
        for (const FieldValue::Option& option : field.options) {
            if (option.value == field.text)
                index = combo->count();
            combo->addItem(option.shown, option.value);
        }
        combo->setCurrentIndex(mixed ? -1 : index);
        combo->setPlaceholderText(mixed ? mixedWord : QString());
        combo->setToolTip(combo->currentText());
    } else if (auto* shape = qobject_cast<DayShapeEdit*>(m_editor)) {
        shape->show(field.text);
    } else if (auto* label = qobject_cast<QLabel*>(m_editor)) {
        const QString text = mixed ? mixedWord : field.text;
        label->setText(
            field.link ? QString("<a href='#' style='text-decoration:none'>%1</a>").arg(text.toHtmlEscaped())
                       : text.toHtmlEscaped());
        label->setToolTip(text);
    }
    const bool marked = field.hasKind && !mixed;
    m_kind->setVisible(field.type == FieldValue::Type::Amount);
    m_kind->setEnabled(marked);
    m_kind->setIcon(!marked                         ? QIcon()
                    : field.kind == InputKind::Fact ? Theme::icon("fact")
                                                    : Theme::icon("assumption", Theme::now().warn));
    m_kind->setToolTip(
        !marked ? QString()
        : field.kind == InputKind::Fact
            ? tr("Fact: %1. Click to change the source.").arg(told)
            : tr("Assumed%1. Click to name a source.").arg(told.isEmpty() ? QString() : ": " + told));
    update();
}

void FieldRow::setError(const QString& message)
{
    if (auto* edit = qobject_cast<AmountEdit*>(m_editor))
        edit->setBad(!message.isEmpty());
    m_error->setVisible(!message.isEmpty());
    m_error->setText(message);
    m_error->setFont(Theme::font(11));
    m_error->setStyleSheet(
        QString("color: %1; font-size: %2px").arg(Theme::now().bad.name()).arg(Theme::px(11)));
}

void FieldRow::settle()
{
    if (auto* edit = qobject_cast<AmountEdit*>(m_editor))
        edit->settle();
}

void FieldRow::focusEditor() { m_editor->setFocus(Qt::TabFocusReason); }

void FieldRow::paintEvent(QPaintEvent*)
{
    if (!m_field.changed)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::now().accent);
    painter.drawEllipse(QPointF(Theme::px(6), m_label->geometry().center().y() + 1), 2.5, 2.5);
}

void FieldRow::mousePressEvent(QMouseEvent* event)
{
    if (m_field.changed && event->position().x() < Theme::px(12))
        emit resetRequested();
    else
        QWidget::mousePressEvent(event);
}

}  // namespace headroom::ui
