// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/help_pages.h"

#include "resources/embedded.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom::ui {

namespace {

constexpr int nameRole = Qt::UserRole;

QString content(const QString& name)
{
    const std::string_view text = resources::file(name.toStdString());
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "# How far the predictions are off" names its page.
QString headingOf(const QString& markdown) { return markdown.section('\n', 0, 0).remove('#').trimmed(); }

/// Tables as in the report: lines under the rows, none between columns.
void styleTables(QTextDocument& document)
{
    const Tokens& colours = Theme::now();
    QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setCellPadding(Theme::px(5));
        format.setCellSpacing(0);
        format.setBorder(0);
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat look = cell.format().toTableCellFormat();
                look.setBottomBorder(row == 0 ? 1.5 : 1);
                look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                look.setBottomBorderBrush(row == 0 ? colours.lineStrong : colours.line);
                cell.setFormat(look);
            }
        }
    }
}

/// Room between paragraphs, more above headings.
void spaceBlocks(QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        if (cursor.currentTable())
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 1 ? Theme::px(14) : Theme::px(2));
        format.setBottomMargin(Theme::px(6));
        cursor.setBlockFormat(format);
    }
}

/// The page that the others are read from stands first.
QStringList pageFiles()
{
    QStringList files;
    for (const std::string_view name : resources::names("help/"))
        files << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    std::stable_sort(files.begin(), files.end(),
                     [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return files;
}

}  // namespace

HelpPages::HelpPages(QWidget* parent)
    : QDialog(parent),
      m_list(new QListWidget(this)),
      m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Accuracy"));
    resize(Theme::px(1040), Theme::px(680));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::px(16), Theme::px(16), Theme::px(16), Theme::px(12));
    auto* row = new QHBoxLayout;
    m_list->setFixedWidth(Theme::px(240));
    m_list->setWordWrap(true);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    column->addLayout(row, 1);
    m_text->setOpenExternalLinks(true);
    m_list->setSpacing(Theme::px(3));
    for (const QString& file : pageFiles()) {
        auto* item = new QListWidgetItem(headingOf(content(file)), m_list);
        item->setData(nameRole, file);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpPages::read);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void HelpPages::showPage(const QString& page)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(nameRole).toString() == "help/" + page)
            row = i;
    }
    m_list->setCurrentRow(row);
    show();
    raise();
    activateWindow();
}

void HelpPages::read(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    if (!item)
        return;
    // Shown only when it is done: every change of a table in view lays it out anew.
    auto* page = new QTextDocument(m_text);
    page->setDefaultFont(m_text->font());
    page->setMarkdown(content(item->data(nameRole).toString()));
    styleTables(*page);
    spaceBlocks(*page);
    m_text->setDocument(page);
    delete m_page;
    m_page = page;
    m_text->moveCursor(QTextCursor::Start);
}

}  // namespace headroom::ui
