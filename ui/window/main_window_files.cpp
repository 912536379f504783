// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/imported.h"
#include "core/scenario/edits.h"
#include "core/storage/scenario_file.h"
#include "ui/dialogs/catalogue_update.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/report/report.h"
#include "ui/text/text.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/plan_import.h"
#include "ui/window/plan_session.h"

#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QSettings>
#include <QTimer>
#include <QUrl>

namespace headroom::ui {

namespace {

/// The first file dropped on the window.
QString fileIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (const QString file = url.toLocalFile(); QFileInfo(file).isFile())
            return file;
    }
    return {};
}

}  // namespace

void MainWindow::offerUpdate(bool always)
{
    // What the user imported is meant to differ.
    std::vector<EntryPtr> carried = m_document.scenario().carried;
    std::erase_if(carried, [](const EntryPtr& entry) { return isImported(entry->item); });
    const auto changes = changedFigures(carried, m_document.currentCatalogue());
    if (changes.empty()) {
        if (always)
            m_notice->say(NoticeBar::Tone::Info, tr("This plan's figures are those of the catalogue."));
        return;
    }
    const auto ask = [this, changes] {
        CatalogueUpdateDialog dialog(changes, m_document.currentCatalogue(), this);
        if (dialog.exec() != QDialog::Accepted)
            return;
        if (auto status =
                m_document.apply(tr("Update from the catalogue"), dialog.edit(m_document.currentCatalogue()));
            !status)
            m_notice->say(NoticeBar::Tone::Error, text::error(status.error()));
    };
    if (always)
        ask();
    else
        m_notice->say(NoticeBar::Tone::Info,
                      tr("%n figure(s) changed in the catalogue since this plan was made.", nullptr,
                         static_cast<int>(changes.size())),
                      {{tr("Show them"), ask}, {tr("Keep the plan's"), {}}});
}

void MainWindow::writeReport()
{
    const QFileInfo plan(m_document.fileName().isEmpty()
                             ? QSettings().value("report/folder", QDir::homePath()).toString() +
                                   "/headroom.headroom"
                             : m_document.fileName());
    QList<std::pair<QString, QString>> languages;
    for (const QString& code : Language::codes())
        languages.emplaceBack(code, Language::name(code));
    ReportDialog dialog(plan.absolutePath() + '/' + plan.completeBaseName() + ".pdf", languages,
                        Language::current(), this);
    if (dialog.exec() != QDialog::Accepted || dialog.fileName().isEmpty())
        return;
    const QString file = dialog.fileName();
    QSettings().setValue("report/folder", QFileInfo(file).absolutePath());
    ReportOptions options = dialog.options();
    const std::string image = scenarioImage(carryUsedEntries(m_document.scenario(), m_document.catalogue()));
    options.attachment = QByteArray(image.data(), static_cast<qsizetype>(image.size()));
    options.attachmentName = QFileInfo(file).completeBaseName() + ".headroom";
    // The report speaks the language in force, so it is borrowed for as long as the pages take.
    const QString spoken = Language::current();
    if (dialog.language() != spoken)
        Language::apply(dialog.language());
    auto status =
        renderReport(m_document.catalogue(), m_document.scenario(), m_document.results(), options, file);
    if (dialog.language() != spoken)
        Language::apply(spoken);
    if (!status)
        m_notice->say(NoticeBar::Tone::Error, text::error(status.error()));
    else
        m_notice->say(NoticeBar::Tone::Info, tr("The report was written to %1.").arg(file),
                      {{tr("Open it"), [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }}});
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = fileIn(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    // A dialog may come: the drag must be over by then.
    QTimer::singleShot(0, this, [this, file] { openOrImport(file); });
}

void MainWindow::openOrImport(const QString& fileName)
{
    if (PlanImport::kindOf(fileName) == ForeignFile::Plan ||
        fileName.endsWith(".headroom", Qt::CaseInsensitive))
        m_session->open(fileName);
    else
        m_import->take(fileName);
}

}  // namespace headroom::ui
