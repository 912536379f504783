// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspectors/source_card.h"

#include "ui/inspectors/pop_up.h"
#include "ui/text/text.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

QLabel* line(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("secondary", true);
    return label;
}

}  // namespace

SourceCard::SourceCard(const FieldValue& field, QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName("sourceCard");
    const Tokens& t = Theme::now();
    setStyleSheet(QString("#sourceCard { background: %1; border: 1px solid %2; border-radius: 6px; }")
                      .arg(t.raised.name(), t.lineStrong.name()));
    setFixedWidth(Theme::px(264));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(14));
    column->setSpacing(Theme::px(8));
    auto* title = new QLabel(field.name, this);
    title->setFont(Theme::font(13, QFont::Medium));
    column->addWidget(title);
    if (field.ownOrigin)
        askOrigin(field);
    else
        tellCatalogue(field);
}

void SourceCard::tellCatalogue(const FieldValue& field)
{
    if (field.origin == FieldValue::Origin::Unknown) {
        layout()->addWidget(
            line(tr("Nobody has stated this figure with a source, so it is not counted."), this));
        if (!field.fallbackNote.isEmpty())
            layout()->addWidget(line(field.fallbackNote, this));
        return;
    }
    layout()->addWidget(line(tr("From the catalogue:"), this));
    auto* source = line(field.source, this);
    source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(source);
    if (field.date.known())
        layout()->addWidget(line(text::date(field.date), this));
}

void SourceCard::askOrigin(const FieldValue& field)
{
    m_fact = new QRadioButton(tr("Fact, with a source"), this);
    m_fact->setIcon(Theme::icon("fact", Theme::now().text2));
    m_assumption = new QRadioButton(tr("Assumption"), this);
    m_assumption->setIcon(Theme::icon("assumption", Theme::now().warn));
    (field.origin == FieldValue::Origin::Fact ? m_fact : m_assumption)->setChecked(true);
    m_source = new QLineEdit(field.source, this);
    m_source->setPlaceholderText(tr("Source: title, page, address"));
    m_source->setCursorPosition(0);
    m_source->setAccessibleName(tr("Source of %1").arg(field.name));
    m_why = line({}, this);
    m_take = new QPushButton(tr("Take"), this);
    m_take->setProperty("primary", true);
    for (QWidget* widget : {static_cast<QWidget*>(m_fact), static_cast<QWidget*>(m_assumption),
                            static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_why)})
        layout()->addWidget(widget);
    if (field.date.known())
        layout()->addWidget(line(tr("Stated on %1").arg(text::date(field.date)), this));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_take, 0, Qt::AlignRight);
    connect(m_fact, &QRadioButton::toggled, this, &SourceCard::follow);
    connect(m_source, &QLineEdit::textChanged, this, &SourceCard::follow);
    connect(m_source, &QLineEdit::returnPressed, m_take, &QPushButton::click);
    connect(m_take, &QPushButton::clicked, this, [this] {
        emit accepted(m_fact->isChecked() ? InputKind::Fact : InputKind::Assumption,
                      m_source->text().trimmed());
        close();
    });
    setFocusProxy(m_source);
    follow();
}

void SourceCard::follow()
{
    const bool missing = m_fact->isChecked() && m_source->text().trimmed().isEmpty();
    m_take->setEnabled(!missing);
    m_why->setText(missing ? tr("A fact needs a source.") : QString());
    m_why->setVisible(missing);
    adjustSize();
}

void SourceCard::popUpAt(const QWidget& mark)
{
    popUpBeside(*this, mark);
    if (m_source)
        m_source->setFocus();
}

}  // namespace headroom::ui
