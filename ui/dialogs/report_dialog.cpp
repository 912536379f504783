// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/report_dialog.h"

#include "ui/theme/quiet_combo.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace headroom::ui {

ReportDialog::ReportDialog(const QString& proposedFile, const QList<std::pair<QString, QString>>& languages,
                           const QString& current, QWidget* parent)
    : QDialog(parent),
      m_kind(new QuietCombo(this)),
      m_paper(new QuietCombo(this)),
      m_language(new QuietCombo(this)),
      m_file(new QLineEdit(proposedFile, this))
{
    setWindowTitle(tr("Report"));
    setMinimumWidth(Theme::px(480));
    m_kind->addItem(tr("Technical: with every input and formula"),
                    static_cast<int>(ReportOptions::Kind::Technical));
    m_kind->addItem(tr("Executive: without the appendices"),
                    static_cast<int>(ReportOptions::Kind::Executive));
    m_paper->addItem(tr("A4"), static_cast<int>(ReportOptions::Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(ReportOptions::Paper::Letter));
    m_paper->setCurrentIndex(paperFor(QLocale()) == ReportOptions::Paper::Letter ? 1 : 0);
    for (const auto& [code, name] : languages)
        m_language->addItem(name, code);
    m_language->setCurrentIndex(m_language->findData(current));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(Theme::px(20), Theme::px(20), Theme::px(20), Theme::px(16));
    form->setSpacing(Theme::px(10));
    form->setHorizontalSpacing(Theme::px(16));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("For"), m_kind);
    form->addRow(tr("Paper"), m_paper);
    form->addRow(tr("Language"), m_language);
    auto* row = new QHBoxLayout;
    row->setSpacing(Theme::px(8));
    row->addWidget(m_file, 1);
    auto* browse = new QPushButton(tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString file =
            QFileDialog::getSaveFileName(this, tr("Write the report to"), m_file->text(), tr("PDF (*.pdf)"));
        if (!file.isEmpty())
            m_file->setText(file);
    });
    row->addWidget(browse);
    form->addRow(tr("File"), row);
    auto* buttons = new QDialogButtonBox(this);
    auto* write = new QPushButton(tr("Write report"), this);
    write->setProperty("primary", true);
    buttons->addButton(write, QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

ReportOptions ReportDialog::options() const
{
    ReportOptions options;
    options.kind = static_cast<ReportOptions::Kind>(m_kind->currentData().toInt());
    options.paper = static_cast<ReportOptions::Paper>(m_paper->currentData().toInt());
    return options;
}

QString ReportDialog::language() const { return m_language->currentData().toString(); }

QString ReportDialog::fileName() const
{
    const QString file = m_file->text().trimmed();
    return file.isEmpty() || file.endsWith(".pdf", Qt::CaseInsensitive) ? file : file + ".pdf";
}

}  // namespace headroom::ui
