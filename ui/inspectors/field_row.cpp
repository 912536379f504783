// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/field_row.h"

#include "ui/inspectors/amount_edit.h"
#include "ui/inspectors/day_shape.h"
#include "ui/inspectors/told_label.h"
#include "ui/inspectors/typed_text.h"
#include "ui/text/study_text.h"
#include "ui/text/text.h"
#include "ui/theme/quiet_combo.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGridLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace headroom::ui {

namespace {

constexpr int labelWidth = 96;

/// A long name broken where it fits, so that nobody has to guess its end; only what two lines cannot hold is cut.
QString inTwoLines(const QString& name, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(name) <= width)
        return name;
    qsizetype end = -1;
    for (qsizetype space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
        if (metrics.horizontalAdvance(name.left(space)) > width)
            break;
        end = space;
    }
    if (end < 0)
        return metrics.elidedText(name, Qt::ElideRight, width);
    return name.left(end) + '\n' + metrics.elidedText(name.mid(end + 1), Qt::ElideRight, width);
}
/// Above this many options a combo box can be searched by typing.
constexpr int searchable = 12;

/// Says when the user has left it, which QPlainTextEdit does not, and is as high as what it holds.
class NoteEdit final : public QPlainTextEdit {
public:
    explicit NoteEdit(QWidget* parent) : QPlainTextEdit(parent)
    {
        connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this] { fit(); });
    }
    std::function<void()> left;

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        left();
    }

private:
    /// Long notes scroll.
    void fit()
    {
        constexpr double fewest = 2, most = 9;
        const double lines = std::clamp(document()->size().height(), fewest, most);
        const double around = 2 * (document()->documentMargin() + frameWidth()) + Theme::px(2);
        const int wanted = static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing() + around));
        if (wanted != height())
            setFixedHeight(wanted);
    }
};

/// Plain numbers that multiply something.
bool isFactor(const QString& field) { return field == "peak_factor" || field == "relative_speed"; }

}  // namespace

QString originText(const FieldValue& field)
{
    QStringList parts;
    for (const QString& part : {field.source, text::date(field.date)}) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(", ");
}

FieldRow::FieldRow(const FieldValue& field, QWidget* parent)
    : QWidget(parent),
      m_field(field),
      m_label(new QLabel(this)),
      m_editor(makeEditor()),
      m_kind(new QToolButton(this)),
      m_vary(new QToolButton(this)),
      m_error(new QLabel(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::px(12), Theme::px(2), Theme::px(8), Theme::px(2));
    grid->setHorizontalSpacing(Theme::px(4));
    grid->setVerticalSpacing(Theme::px(2));
    m_label->setFixedWidth(Theme::px(labelWidth));
    m_label->setToolTip(field.name);
    const bool tall = field.type == FieldValue::Type::LongText || field.type == FieldValue::Type::Shape;
    m_label->setMinimumHeight(Theme::px(24));
    grid->addWidget(m_label, 0, 0, tall ? Qt::AlignTop : Qt::AlignVCenter);
    m_editor->setAccessibleName(field.name);
    // Sentences take the whole width.
    const bool sentences = field.type == FieldValue::Type::LongText;
    if (sentences)
        grid->addWidget(m_editor, 1, 0, 1, 4);
    else
        grid->addWidget(m_editor, 0, 1);
    int column = 2;
    for (QToolButton* mark : {m_kind, m_vary}) {
        mark->setFixedSize(Theme::px(20), Theme::px(20));
        mark->setIconSize(QSize(Theme::px(14), Theme::px(14)));
        mark->setFocusPolicy(Qt::NoFocus);
        mark->setStyleSheet("QToolButton { padding: 0; background: transparent; border: none }"
                            "QToolButton:focus { border: 1px solid palette(highlight); border-radius: 4px }");
        grid->addWidget(mark, 0, column++, tall ? Qt::AlignTop : Qt::AlignVCenter);
    }
    m_error->setWordWrap(true);
    m_error->hide();
    grid->addWidget(m_error, sentences ? 2 : 1, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    connect(m_kind, &QToolButton::clicked, this, &FieldRow::sourceRequested);
    connect(m_vary, &QToolButton::clicked, this, &FieldRow::varyRequested);
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
        connect(edit, &AmountEdit::unitChosen, this, &FieldRow::unitChosen);
        connect(edit, &AmountEdit::abandoned, this, [this] {
            setError({});
            emit abandoned();
        });
        return edit;
    }
    case FieldValue::Type::LongText: {
        auto* edit = new NoteEdit(this);
        edit->setTabChangesFocus(true);
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
        if (m_field.options.size() > searchable)
            combo->makeSearchable();
        connect(combo, &QComboBox::activated, this, [this, combo](int index) {
            emit committed(combo->itemData(index).toString());
            combo->showBeginning();
        });
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
    auto* label = new ToldLabel(this);
    connect(label, &QLabel::linkActivated, this, &FieldRow::linkActivated);
    return label;
}

QString FieldRow::shownText() const
{
    return m_field.type == FieldValue::Type::Amount || m_field.type == FieldValue::Type::Whole
               ? localNumber(m_field.text, m_field.unit, QLocale())
               : m_field.text;
}

QString FieldRow::canonical(const QString& typed) const
{
    switch (m_field.type) {
    case FieldValue::Type::Amount:
        return withUnit(canonicalNumbers(typed, QLocale()).trimmed(), m_field.unit);
    case FieldValue::Type::Whole: return canonicalNumbers(typed, QLocale()).trimmed();
    default: return typed;
    }
}

void FieldRow::show(const FieldValue& field, Agreement agreement)
{
    m_field = field;
    m_agreement = agreement;
    const QFont font = Theme::font(12, field.changed ? QFont::Medium : QFont::Normal);
    // A new tone gives the label the font back that it began with.
    Theme::setTone(*m_label, field.changed ? Theme::Tone::Text : Theme::Tone::Second);
    m_label->setFont(font);
    m_label->setText(inTwoLines(field.name, font, Theme::px(labelWidth)));
    const bool broken = m_label->text().contains(QLatin1Char('\n'));
    m_label->setFixedHeight(broken ? QFontMetrics(font).lineSpacing() * 2 + Theme::px(2) : Theme::px(24));
    showValue();
    showOrigin();
    showSpread();
    update();
}

void FieldRow::showValue()
{
    const bool mixed = m_agreement == Agreement::Mixed;
    const QString mixedWord = tr("(mixed)");
    if (auto* edit = qobject_cast<AmountEdit*>(m_editor)) {
        if (edit->hasFocus() && edit->edited())
            return;
        edit->offerUnits(mixed ? QStringList() : m_field.units);
        const bool factor = m_field.unit.isEmpty() && isFactor(m_field.field());
        edit->show(mixed ? QString() : shownText(), factor ? QString(QChar(0x00d7)) : m_field.unit,
                   mixed ? mixedWord : m_field.fallback);
        const bool rounded = m_field.type == FieldValue::Type::Amount &&
                             canonicalNumbers(edit->text(), QLocale()).toDouble() != m_field.text.toDouble();
        edit->setToolTip(m_field.text.isEmpty() ? m_field.fallbackNote : rounded ? m_field.text : QString());
        setError({});
    } else if (auto* note = qobject_cast<QPlainTextEdit*>(m_editor)) {
        if (!note->hasFocus())
            note->setPlainText(mixed ? QString() : m_field.text);
        note->setPlaceholderText(mixed ? mixedWord : m_field.fallback);
        note->setToolTip(m_field.fallbackNote);
    } else if (auto* combo = qobject_cast<QuietCombo*>(m_editor)) {
        const QSignalBlocker quiet(combo);
        combo->clear();
        int index = -1;
        for (const FieldValue::Option& option : m_field.options) {
            if (option.value == m_field.text)
                index = combo->count();
            combo->addItem(option.shown, option.value);
        }
        combo->setCurrentIndex(mixed ? -1 : index);
        combo->setPlaceholderText(mixed ? mixedWord : QString());
        combo->setToolTip(combo->currentText());
        combo->showBeginning();
    } else if (auto* shape = qobject_cast<DayShapeEdit*>(m_editor)) {
        shape->show(m_field.text);
    } else if (auto* label = qobject_cast<ToldLabel*>(m_editor)) {
        label->tell(mixed ? mixedWord : m_field.text, m_field.link ? ToldLabel::Look::Link
                                                      : m_field.origin == FieldValue::Origin::Unknown
                                                          ? ToldLabel::Look::Quiet
                                                          : ToldLabel::Look::Plain);
    }
}

void FieldRow::showOrigin()
{
    using Origin = FieldValue::Origin;
    const Origin origin = m_agreement == Agreement::Mixed ? Origin::None : m_field.origin;
    const Tokens& t = Theme::now();
    const QString told = originText(m_field);
    m_kind->setEnabled(origin != Origin::None);
    switch (origin) {
    case Origin::None:
        m_kind->setIcon({});
        m_kind->setToolTip({});
        m_kind->setAccessibleName({});
        return;
    case Origin::Fact:
        m_kind->setIcon(Theme::icon("fact", t.text2));
        m_kind->setToolTip(told.isEmpty() ? tr("Fact") : tr("Fact: %1").arg(told));
        break;
    case Origin::Assumption:
        m_kind->setIcon(Theme::icon("assumption", t.warn));
        m_kind->setToolTip(told.isEmpty() ? tr("Assumed") : tr("Assumed: %1").arg(told));
        break;
    case Origin::Unknown:
        m_kind->setIcon(Theme::icon("unknown", t.text3));
        m_kind->setToolTip(m_field.fallbackNote.isEmpty() ? tr("Unknown: no figure with a source")
                                                          : m_field.fallbackNote);
        break;
    }
    m_kind->setAccessibleName(tr("Source of %1").arg(m_field.name));
}

void FieldRow::showSpread()
{
    const bool can = m_field.canVary && m_agreement == Agreement::Same;
    const Tokens& t = Theme::now();
    m_vary->setEnabled(can);
    // Reached by Tab after its field, pressed by the space bar.
    m_vary->setFocusPolicy(can ? Qt::TabFocus : Qt::NoFocus);
    m_vary->setIcon(can ? Theme::icon("sensitivity", m_field.spread ? t.accent : t.text3) : QIcon());
    if (!can) {
        m_vary->setToolTip({});
        m_vary->setAccessibleName({});
        return;
    }
    m_vary->setAccessibleName(tr("Spread of %1").arg(m_field.name));
    if (!m_field.spread)
        return m_vary->setToolTip(tr("Say how far it may lie, for the studies"));
    const auto end = [&](const QString& canonical) {
        return localNumber(canonical, m_field.unit, QLocale());
    };
    m_vary->setToolTip(tr("%1: %2 to %3 %4", "kind of spread, low end, high end, unit")
                           .arg(text::spreadKindName(m_field.spread->kind), end(m_field.spreadLow),
                                end(m_field.spreadHigh), m_field.unit)
                           .trimmed());
}

void FieldRow::setError(const QString& message)
{
    if (auto* edit = qobject_cast<AmountEdit*>(m_editor))
        edit->setBad(!message.isEmpty());
    m_error->setVisible(!message.isEmpty());
    m_error->setText(message);
    m_error->setFont(Theme::font(11));
    Theme::setTone(*m_error, Theme::Tone::Bad);
}

void FieldRow::settle()
{
    if (auto* edit = qobject_cast<AmountEdit*>(m_editor))
        edit->settle();
}

const QWidget* FieldRow::originMark() const { return m_kind; }

const QWidget* FieldRow::varyMark() const { return m_vary; }

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
