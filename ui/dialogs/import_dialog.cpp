// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/figure_changes.h"
#include "ui/theme/quiet_combo.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::ui {

namespace {

constexpr int fewItems = 8;

}  // namespace

ImportDialog::ImportDialog(const QString& head, const QStringList& facts, const QString& take,
                           QWidget* parent)
    : QDialog(parent),
      m_column(new QVBoxLayout(this)),
      m_take(new QPushButton(take, this))
{
    setWindowTitle(tr("Import"));
    setMinimumWidth(Theme::px(520));
    m_column->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    m_column->setSpacing(Theme::px(8));
    auto* title = new QLabel(head, this);
    title->setFont(Theme::font(15, QFont::Medium));
    title->setWordWrap(true);
    m_column->addWidget(title);
    auto* text = new QLabel(facts.join('\n'), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(text);
    auto* undo = new QLabel(tr("It becomes one step of the history; Ctrl+Z takes it back."), this);
    undo->setProperty("secondary", true);
    m_column->addWidget(undo);
    m_column->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_column->addWidget(buttons);
}

void ImportDialog::askFor(const QString& label, const QString& proposal)
{
    m_answer = new QLineEdit(proposal, this);
    auto* row = new QFormLayout;
    row->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row->setHorizontalSpacing(Theme::px(16));
    row->addRow(label, m_answer);
    m_column->insertLayout(m_column->count() - 2, row);
    connect(m_answer, &QLineEdit::textChanged, this, &ImportDialog::follow);
    m_answer->setFocus();
    follow();
}

QString ImportDialog::answer() const { return m_answer ? m_answer->text().trimmed() : QString(); }

void ImportDialog::offer(const QString& label, const std::vector<std::pair<QString, std::uint64_t>>& choices,
                         std::uint64_t proposal)
{
    m_choice = new QuietCombo(this);
    for (const auto& [name, id] : choices)
        m_choice->addItem(name, static_cast<qulonglong>(id));
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(static_cast<qulonglong>(proposal))));
    auto* row = new QFormLayout;
    row->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    row->setHorizontalSpacing(Theme::px(16));
    row->addRow(label, m_choice);
    m_column->insertLayout(m_column->count() - 2, row);
    follow();
}

std::uint64_t ImportDialog::choice() const { return m_choice ? m_choice->currentData().toULongLong() : 0; }

void ImportDialog::showChanges(FigureChanges* changes)
{
    m_changes = changes;
    changes->setParent(this);
    if (changes->topLevelItemCount() > fewItems) {
        auto* row = new QHBoxLayout;
        auto* search = new QLineEdit(this);
        search->setPlaceholderText(tr("Search"));
        search->setClearButtonEnabled(true);
        auto* all = new QPushButton(tr("All"), this);
        auto* none = new QPushButton(tr("None"), this);
        row->addWidget(search, 1);
        row->addWidget(all);
        row->addWidget(none);
        connect(search, &QLineEdit::textChanged, changes, &FigureChanges::filter);
        connect(all, &QPushButton::clicked, changes, [changes] { changes->tickAll(Qt::Checked); });
        connect(none, &QPushButton::clicked, changes, [changes] { changes->tickAll(Qt::Unchecked); });
        for (QPushButton* button : {all, none})
            button->setAutoDefault(false);
        m_column->insertLayout(m_column->count() - 2, row);
    }
    // The list takes the room that the stretch kept.
    delete m_column->takeAt(m_column->count() - 2);
    m_column->insertWidget(m_column->count() - 1, changes, 1);
    connect(changes, &FigureChanges::choiceChanged, this, &ImportDialog::follow);
    resize(Theme::px(760), Theme::px(520));
    follow();
}

void ImportDialog::follow()
{
    m_take->setEnabled((!m_answer || !m_answer->text().trimmed().isEmpty()) &&
                       (!m_choice || m_choice->count() > 0) && (!m_changes || !m_changes->chosen().empty()));
}

}  // namespace headroom::ui
