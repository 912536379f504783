// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/spread_card.h"

#include "core/scenario/fields.h"
#include "ui/inspectors/pop_up.h"
#include "ui/inspectors/typed_text.h"
#include "ui/text/study_text.h"
#include "ui/theme/quiet_combo.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

constexpr std::array kinds{SpreadKind::Range, SpreadKind::Triangular, SpreadKind::Normal,
                           SpreadKind::Lognormal};

/// A fifth to either side: a start that can be seen in every chart.
QString share(const char* text) { return QString::fromLatin1(text); }

}  // namespace

SpreadCard::SpreadCard(const FieldValue& field, int others, std::function<QString(const QString&)> take,
                       QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_field(field),
      m_take(std::move(take)),
      m_kind(new QuietCombo(this)),
      m_low(new QLineEdit(this)),
      m_high(new QLineEdit(this)),
      m_meaning(new QLabel(this)),
      m_error(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("spreadCard");
    const Tokens& t = Theme::now();
    setStyleSheet(QString("#spreadCard { background: %1; border: 1px solid %2; border-radius: 6px; }")
                      .arg(t.raised.name(), t.lineStrong.name()));
    setFixedWidth(Theme::px(264));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(14));
    column->setSpacing(Theme::px(8));
    auto* title = new QLabel(tr("How far %1 may lie").arg(field.name), this);
    title->setFont(Theme::font(13, QFont::Medium));
    title->setWordWrap(true);
    column->addWidget(title);

    for (const SpreadKind kind : kinds)
        m_kind->addItem(text::spreadKindName(kind));
    m_kind->setCurrentIndex(field.spread ? static_cast<int>(field.spread->kind) : 1);
    m_low->setText(field.spread ? localNumber(field.spreadLow, field.unit, QLocale()) : share("-20%"));
    m_high->setText(field.spread ? localNumber(field.spreadHigh, field.unit, QLocale()) : share("+20%"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::px(8));
    const auto row = [&](int at, const QString& name, QWidget* editor) {
        auto* label = new QLabel(name, this);
        label->setProperty("secondary", true);
        label->setBuddy(editor);
        editor->setAccessibleName(name);
        grid->addWidget(label, at, 0);
        grid->addWidget(editor, at, 1);
    };
    row(0, tr("Kind"), m_kind);
    row(1, tr("Low"), m_low);
    row(2, tr("High"), m_high);
    for (int at : {1, 2}) {
        auto* unit = new QLabel(field.unit, this);
        unit->setProperty("secondary", true);
        grid->addWidget(unit, at, 2);
    }
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_meaning->setWordWrap(true);
    m_meaning->setProperty("secondary", true);
    column->addWidget(m_meaning);
    if (others > 0) {
        auto* alone = new QLabel(
            tr("Only this one takes the catalogue's figure into the plan and is varied; %n other(s) of "
               "its kind keep it. Select them together to vary all.",
               nullptr, others),
            this);
        alone->setObjectName("alone");
        alone->setWordWrap(true);
        alone->setStyleSheet(QString("color: %1").arg(t.warn.name()));
        column->addWidget(alone);
    }
    m_error->setWordWrap(true);
    m_error->setStyleSheet(QString("color: %1").arg(t.bad.name()));
    m_error->hide();
    column->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    if (field.spread) {
        auto* fix = new QPushButton(tr("Hold fixed"), this);
        connect(fix, &QPushButton::clicked, this, [this] { offer({}); });
        buttons->addWidget(fix);
    }
    auto* vary = new QPushButton(tr("Vary"), this);
    vary->setProperty("primary", true);
    connect(vary, &QPushButton::clicked, this, [this] { offer(told()); });
    buttons->addWidget(vary);
    column->addLayout(buttons);
    for (QLineEdit* edit : {m_low, m_high})
        connect(edit, &QLineEdit::returnPressed, vary, &QPushButton::click);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SpreadCard::sayKind);
    sayKind();
}

void SpreadCard::sayKind()
{
    switch (static_cast<SpreadKind>(m_kind->currentIndex())) {
    case SpreadKind::Range:
        m_meaning->setText(tr("Every value between the ends is as likely as any other."));
        break;
    case SpreadKind::Triangular:
        m_meaning->setText(tr("Between the ends, most likely the plan's own value."));
        break;
    case SpreadKind::Normal:
        m_meaning->setText(tr("The ends are P10 and P90: a tenth lies below, a tenth above."));
        break;
    case SpreadKind::Lognormal:
        m_meaning->setText(
            tr("The ends are P10 and P90, the long tail lies above. Both must be above zero."));
        break;
    }
    adjustSize();
}

QString SpreadCard::told() const
{
    const auto word = enumWords<SpreadKind>[static_cast<std::size_t>(m_kind->currentIndex())];
    const auto end = [&](const QLineEdit* edit) {
        QString typed = edit->text().trimmed();
        typed.replace(QChar(0x2212), QLatin1Char('-'));
        const bool relative = typed.endsWith(QLatin1Char('%')) &&
                              (typed.startsWith(QLatin1Char('-')) || typed.startsWith(QLatin1Char('+')));
        return relative ? typed : withUnit(canonicalNumbers(typed, QLocale()), m_field.unit);
    };
    return QString::fromLatin1(word.data(), static_cast<qsizetype>(word.size())) + ' ' + end(m_low) + ".." +
           end(m_high);
}

void SpreadCard::offer(const QString& text)
{
    const QString refused = m_take(text);
    if (refused.isEmpty()) {
        close();
        return;
    }
    m_error->setText(refused);
    m_error->show();
    // A label that was hidden has no height for the layout until that is told.
    layout()->invalidate();
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

void SpreadCard::popUpAt(const QWidget& mark)
{
    popUpBeside(*this, mark);
    m_low->setFocus();
    m_low->selectAll();
}

}  // namespace headroom::ui
